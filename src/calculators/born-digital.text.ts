/** English words of the born-digital calculator; other languages: content/widgets/<lang>/born-digital.json. */
export const text = {
  title: 'How fast did a young firm go abroad?',
  description:
    'Some online firms sell abroad almost from their first day. Enter a firm’s age, its countries and its sales abroad, and see how fast it went and whether it counts as born global.',
  'preset.born-digital': 'Online brand, four years old',
  'preset.gradual': 'Step by step',
  'preset.first-year': 'Eight months old',
  'preset.home': 'Only at home',

  'input.foreignShare': 'Sales abroad, as a share of all sales',
  'input.countries': 'Number of foreign countries',
  'input.years': 'Age: full years',
  'input.months': 'Age: months on top',

  'speed.title': 'How fast did it go abroad, and is it born global?',
  'speed.index':
    'At an age of {age}, its speed index is **{speed}**: {foreignShare} of sales, times the number of countries ({countries}), divided by the age.',
  'speed.yes': '**It is born global** by the usual test: at least 25 % of sales abroad within 3 years.',
  'speed.too-small':
    '**It does not count as born global** by the usual test, which asks for at least 25 % of sales abroad.',
  'speed.too-old':
    '**This does not show that it is born global.** It has 25 % or more of its sales abroad now, but it is older than 3 years; the test asks what it had reached by then.',
  'speed.not-yet-abroad': 'Without sales abroad, or without a country to sell to, the speed is {speed}.',
  'speed.ours':
    'The test is a convention and the index is this book’s own: compare firms with it, do not read it as a law.',

  'output.age': 'Age',
  'output.speed': 'Speed index',
  'output.bornGlobal': 'Born global by the usual test',
  'output.bornGlobal.yes': 'yes',
  'output.bornGlobal.too-small': 'no: too little abroad',
  'output.bornGlobal.too-old': 'not shown: too old',

  'undefined.share-outside-0-1': 'because the share must lie between 0 % and 100 %.',
  'undefined.countries-negative': 'because the number of countries cannot be below 0.',
  'undefined.age-not-positive':
    'because the firm must be older than 0. For a firm in its first year, enter its months: 1 or more.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'The index of the same sales and countries at other ages',
  'chart.age': 'Age in years',
  'chart.speed': 'Speed index',
} as const;
