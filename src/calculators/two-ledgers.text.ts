/** English words of the two-ledgers calculator; other languages: content/widgets/<lang>/two-ledgers.json. */
export const text = {
  title: 'How far apart are the two ledgers?',
  description:
    'Both countries count the goods that cross their border. Choose a year and a direction and see by how much the two counts differ.',
  'preset.total-2024': 'All trade, 2024',
  'preset.goods-from-china-2023': 'China → Kazakhstan, 2023',
  'preset.goods-from-kazakhstan-2023': 'Kazakhstan → China, 2023',

  'input.year': 'Year',
  'input.flow': 'Goods that go',
  'input.flow.total': 'both ways',
  'input.flow.china-to-kazakhstan': 'China → Kazakhstan',
  'input.flow.kazakhstan-to-china': 'Kazakhstan → China',
  'input.china': 'Counted by China',
  'input.kazakhstan': 'Counted by Kazakhstan',

  'gap.title': 'How far apart are the two counts?',
  'gap.counted': 'For {year}, China counted {china} and Kazakhstan {kazakhstan}.',
  'gap.more': 'China’s count is **{relative} above** Kazakhstan’s: a difference of {difference}.',
  'gap.less': 'China’s count is **{size} below** Kazakhstan’s: a difference of {distance}.',
  'gap.equal': 'China’s count and Kazakhstan’s are **equal**.',
  'gap.symmetric':
    'Measured without taking either side as the base, the gap is {symmetric} on a scale from 0 to 1.',

  'own-figures.title': 'How far apart are two counts of your own?',

  'output.china': 'Counted by China',
  'output.kazakhstan': 'Counted by Kazakhstan',
  'output.relative': 'Gap relative to Kazakhstan’s count',
  'output.size': 'Size of that gap, without its sign',
  'output.symmetric': 'Symmetric gap',
  'output.difference': 'Difference',
  'output.distance': 'Size of the difference, without its sign',

  'undefined.no-china-figure': 'because no China-side figure was found for this year and direction.',
  'undefined.no-kazakhstan-figure':
    'because no Kazakhstan-side figure was found for this year and direction.',
  'undefined.denominator-zero': 'because the other count is zero, and nothing can be divided by.',
  'undefined.denominator-negative': 'because a count of goods cannot be below zero.',
  'undefined.value-negative': 'because a count of goods cannot be below zero.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'Both counts, year by year',
  'chart.x': 'Year',
  'chart.y': 'US$ billion',
  'chart.china': 'China-side',
  'chart.kazakhstan': 'Kazakhstan-side',
} as const;
