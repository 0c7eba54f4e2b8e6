/** English words of the gravity calculator; other languages: content/widgets/<lang>/gravity.json. */
export const text = {
  title: 'How much trade does a shorter way bring?',
  description:
    'Gravity says that large economies trade more and distant ones less. Fit it to China and Kazakhstan, move distance, GDP or the cost of trading, and see what it expects.',
  'preset.year-2023': '2023, counted by China',
  'preset.year-2013': '2013, counted by China',
  'preset.kazakhstan-side': '2023, counted by Kazakhstan',
  'preset.half-the-way': 'Half the distance',
  'preset.larger-market': 'Larger market, same distance',
  'preset.close-substitutes': 'Goods that replace each other easily',

  'input.gdpChina': 'GDP of China',
  'input.gdpKazakhstan': 'GDP of Kazakhstan',
  'input.trade': 'Trade between the two',
  'input.distance': 'Distance',
  'input.elasticity': 'How strongly distance lowers trade',
  'input.distanceChange': 'Change in distance',
  'input.gdpChange': 'Change in the GDP of Kazakhstan',
  'input.costBefore': 'Price at the buyer ÷ price at the seller, before',
  'input.costAfter': 'Price at the buyer ÷ price at the seller, after',
  'input.sigma': 'How easily goods replace each other',

  'naive.title': 'What would the naive equation expect?',
  'naive.moved':
    'Distance changed by {distanceChange}, GDP of Kazakhstan by {gdpChange}: the equation expects **{newTrade}** of trade instead of {trade}.',
  'naive.distance': 'The change in distance alone moves trade by **{distanceEffect}**.',
  'naive.one-point':
    'The scale G is fitted to this one pair: {scale}. That the equation fits it is therefore no test; another year or the other ledger gives another G.',

  'structural.title': 'And if the cost of trading falls, not the distance?',
  'structural.factor':
    'When the price at the buyer goes from {costBefore} to {costAfter} times the price at the seller, trade becomes **{factor} times** what it was: {newTrade} instead of {trade}.',
  'structural.fixed':
    'This holds fixed how hard both countries find it to trade with everybody else. With that moving too, the effect is usually nearer to 1.',

  'output.scale': 'Factor G',
  'output.distanceEffect': 'Effect of the distance alone',
  'output.newTrade': 'Expected trade',
  'output.factor': 'Trade is multiplied by',

  'undefined.gdp-not-positive': 'because both GDPs must be above 0.',
  'undefined.distance-below-1-km':
    'because the distance would be below 1 km: towards a distance of 0 the equation grows without end.',
  'undefined.elasticity-negative': 'because distance cannot raise trade here: the value must be 0 or more.',
  'undefined.scale-not-positive': 'because the scale G must be above 0.',
  'undefined.trade-not-positive': 'because the equation can only be fitted to trade above 0.',
  'undefined.distance-factor-not-positive': 'because the distance that remains must be above 0.',
  'undefined.cost-not-positive': 'because the price at the buyer must be above 0.',
  'undefined.sigma-not-above-1': 'because goods must replace each other at least a little: more than 1.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'What the equation expects',
  'chart.distance': 'Distance in km',
  'chart.trade': 'US$ billion',
  'chart.curve': 'Equation',
  'chart.now': 'Now',
  'chart.moved': 'Moved',
  'chart.sigma': 'How easily goods replace each other',
  'chart.times': 'Times as much trade',
  'chart.factor': 'Factor',
} as const;
