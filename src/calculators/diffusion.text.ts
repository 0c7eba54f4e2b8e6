/** English words of the diffusion calculator; other languages: content/widgets/<lang>/diffusion.json. */
export const text = {
  title: 'How fast will people start to shop online?',
  description:
    'Some people try a new thing by themselves, others follow those who have. Move both in the Bass model and see when shoppers come fastest and how many are still to come.',
  'preset.average': 'Average of many products',
  'preset.word-of-mouth': 'Mostly followers',
  'preset.advertising': 'Mostly innovators',
  'preset.no-innovators': 'Only followers',

  'input.innovation': 'Innovation p: share of the others who start by themselves, a year',
  'input.imitation': 'Imitation q: pull of those who shop already, a year',
  'input.market': 'Everybody who will ever shop online',
  'input.years': 'Years since the start',
  'input.firstAdopters': 'Shoppers at the start, used only if p is 0',
  'input.startYear': 'The start is the end of the year',

  'curve.title': 'How many shop online, and when do they come fastest?',
  'curve.adopters':
    'After {years}, **{adopters}** shop online: {share} of all who ever will. Still to come: {left}.',
  'curve.peak':
    'New shoppers come fastest after **{peakYears}**, at {peakRate} a year; by then {peakShare} have started.',
  'curve.no-peak':
    'Imitation is not above innovation, so there is no later peak: new shoppers come fastest at the start, at {startRate} a year, and then ever more slowly.',
  'curve.imitation-only':
    'Nobody starts by themselves here, so everything grows from the {firstAdopters} who shop at the start.',
  'curve.nothing': 'Nobody starts by themselves here and nobody follows, so nothing grows.',

  'fit.title': 'Does the curve meet the shoppers that were reported?',
  'fit.close':
    'At the end of 2020 the curve has **{modelled}**. Digital 2021 reports {reported}, people who only pay bills online included: the curve **meets it** inside the rounding.',
  'fit.above':
    'At the end of 2020 the curve has **{modelled}**. Digital 2021 reports {reported}, people who only pay bills online included: the curve is **above it** by {distance}.',
  'fit.below':
    'At the end of 2020 the curve has **{modelled}**. Digital 2021 reports {reported}, people who only pay bills online included: the curve is **below it** by {distance}.',
  'fit.one-point':
    'One point cannot choose between curves: many pairs of p and q meet it. That the average values come near it is a coincidence, not a test.',

  'output.share': 'Share that shops online',
  'output.adopters': 'People who shop online',
  'output.left': 'Still to come',
  'output.peakYears': 'Years until the fastest growth',
  'output.peakRate': 'New shoppers a year at the peak',
  'output.peakShare': 'Share reached at the peak',
  'output.startRate': 'New shoppers a year at the start',
  'output.modelled': 'Shoppers on the curve',
  'output.reported': 'Shoppers reported',
  'output.difference': 'Curve less report',
  'output.distance': 'Distance between curve and report',

  'undefined.no-innovators': 'because with p at 0 nobody starts, so there is no take-off to compute.',
  'undefined.innovation-negative': 'because p cannot be below 0.',
  'undefined.imitation-negative': 'because q cannot be below 0.',
  'undefined.years-negative': 'because this is before the start: choose 2020 or an earlier year.',
  'undefined.market-negative': 'because the number of people cannot be below 0.',
  'undefined.market-zero': 'because with p at 0 there must be a market above 0 to grow in.',
  'undefined.share-outside-0-1': 'because there cannot be more shoppers at the start than will ever shop.',
  'undefined.no-first-adopters':
    'because with p at 0 nobody starts by themselves: there must be more than 0 shoppers at the start.',
  'undefined.no-interior-peak': 'because q is not above p, so new shoppers only become fewer.',
  'undefined.no-report': 'because no reported number was found.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'Online shoppers in the Bass model, year by year',
  'chart.years': 'Years since the start',
  'chart.year': 'End of the year',
  'chart.people': 'Million people',
  'chart.curve': 'Bass curve',
  'chart.market': 'Everybody',
  'chart.reported': 'Reported',
} as const;
