/** English words of the lead-time calculator; other languages: content/widgets/<lang>/lead-time.json. */
export const text = {
  title: 'When will the parcel be there?',
  description:
    'A parcel crosses four legs, and each takes now less, now more. See how long the whole way takes, how often it takes longer than promised, and what a day is worth.',

  'preset.corridor': 'The corridor, ordinary days',
  'preset.smooth-border': 'A border without surprises',
  'preset.border-closes': 'The border can close',
  'preset.together': 'What delays one leg delays all',
  'preset.promise-12': 'Promised in 12 days',
  'preset.halved-wait': '30 days less',
  'preset.two-days': 'Two days for US$1 a kilogram',

  'group.pickup': 'Pick-up in China → Khorgos',
  'group.border': 'Customs and transloading',
  'group.haul': 'Khorgos → Almaty',
  'group.last': 'Last mile',
  'input.pickupMin': 'Shortest',
  'input.pickupMode': 'Usual',
  'input.pickupMax': 'Longest',
  'input.borderMin': 'Shortest',
  'input.borderMode': 'Usual',
  'input.borderMax': 'Longest',
  'input.haulMin': 'Shortest',
  'input.haulMode': 'Usual',
  'input.haulMax': 'Longest',
  'input.lastMin': 'Shortest',
  'input.lastMode': 'Usual',
  'input.lastMax': 'Longest',
  'input.promise': 'Promised time',
  'input.shock': 'Journeys on which one delay hits all legs',
  'input.draws': 'Simulated journeys',
  'input.seed': 'Seed of the simulation',
  'input.days': 'Days on the way, or saved',
  'input.low': 'A day costs, of the value, at least',
  'input.high': 'A day costs, of the value, at most',
  'input.surcharge': 'Express surcharge',
  'input.saved': 'Days that express saves',

  'problem.above-mode': 'The shortest time can be the usual one, {limit}, at most.',
  'problem.above-max': 'The usual time can be the longest one, {limit}, at most.',
  'problem.below-low': 'This cannot be below the least that a day costs, {limit}.',

  'legs.title': 'How long does the way take, and how often longer than promised?',
  'legs.table': 'Which leg makes the way long, and which makes it unsure',
  'legs.mean': 'The way takes **{mean}** on average.',
  'legs.normal':
    'By the rule for sums of many independent parts it takes at most {normal95} in 95 cases of 100: the mean plus 1.645 standard deviations of {deviation}.',
  'legs.chance': 'By the same rule {chance} arrive later than the promised {promise}.',
  'legs.independent': 'This holds if a delay on one leg says nothing about the others.',
  'legs.not-together':
    'This rule treats the legs as independent. That one delay hits all legs on {shock} of the journeys only the simulation below knows: the mean stays, but very early and very late journeys become more frequent.',
  'simulated.late': 'Simulated: **{late}** of the journeys take longer than {promise}.',
  'simulated.quantile': 'Half arrive within {median}, 95 of 100 within {simulated95}.',
  'simulated.mean':
    'The mean of {draws} journeys with the seed {seed} is {simulatedMean}. The same seed gives the same journeys.',
  'dots.label':
    'One hundred dots, each for one journey in a hundred, by their days on the way; the open ones are later than promised',
  'dots.caption':
    'Days on the way. Each dot is one journey in a hundred; the open ones are later than promised.',
  'table.leg': 'Leg',
  'table.mean': 'Mean, days',
  'table.variance': 'Variance',
  'table.share': 'Share of the variance, %',

  'value-of-a-day.title': 'What is a day on the way worth?',
  'value.linear':
    'The time on the way, {days}, costs as much as a tariff of **{linearLow} to {linearHigh}** of the value.',
  'value.compound':
    'Compounded day by day it would be {compoundLow} to {compoundHigh}; the estimates are quoted for single days, so for many days the plain sum is customary.',
  'value.express':
    'Express at {surcharge} more that saves {saved} pays for goods worth more than **{breakEvenHigh}**, if a day costs {high}.',
  'value.express-low': 'If a day costs only {low}, it pays above **{breakEvenLow}**.',
  'value.caution':
    'The range was estimated from United States imports by air and sea, not from parcels by rail.',
  'chart.days': 'Days on the way',
  'chart.cost': 'Cost, % of the value',
  'chart.low-linear': 'Low, added',
  'chart.low-compound': 'Low, compounded',
  'chart.high-linear': 'High, added',
  'chart.high-compound': 'High, compounded',
  'value-of-a-day.chart.title':
    'What days on the way cost at both ends of the range, added up and compounded',

  'output.mean': 'Mean time',
  'output.variance': 'Variance',
  'output.deviation': 'Standard deviation',
  'output.normal95': 'Time for 95 of 100 by the normal rule',
  'output.chance': 'Chance of being late by the normal rule',
  'output.linearLow': 'Cost of the days, added, low',
  'output.linearHigh': 'Cost of the days, added, high',
  'output.compoundLow': 'Cost of the days, compounded, low',
  'output.compoundHigh': 'Cost of the days, compounded, high',
  'output.breakEvenLow': 'Express pays above this value, if a day costs little',
  'output.breakEvenHigh': 'Express pays above this value, if a day costs much',

  'undefined.order-not-min-mode-max':
    'because on one leg the times are out of order: shortest, usual, longest.',
  'undefined.no-days-saved': 'because express must save some time: more than 0 days.',
  'undefined.rate-not-positive': 'because if a day costs nothing (0 %), no goods are worth the surcharge.',
  'undefined.out-of-range': 'because the result is too large to be written.',
} as const;
