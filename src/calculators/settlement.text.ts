/** English words of the settlement calculator; other languages: content/widgets/<lang>/settlement.json. */
export const text = {
  title: 'What does it cost to be paid across the border?',
  description:
    'Compare a payment through US dollars with a direct exchange of tenge and yuan, read one move of the tenge from both sides, and estimate what waiting for money can cost.',
  'preset.two-hops': 'Through the dollar or directly',
  'preset.cheap-hops': 'Two cheap exchanges',
  'preset.restless-tenge': 'A restless tenge and three months',

  'input.amount': 'Amount of the payment',
  'input.firstSpread': 'Cost of the first exchange',
  'input.secondSpread': 'Cost of the second exchange',
  'input.directSpread': 'Cost of the direct exchange',
  'input.before': 'Tenge for a dollar, before',
  'input.after': 'Tenge for a dollar, after',
  'input.volatility': 'Volatility of the rate a year',
  'input.days': 'Trading days until the money comes',
  'input.factor': 'Confidence factor z (1.645 for 95 %)',

  'hops.title': 'One exchange or two?',
  'hops.cost': 'Two exchanges cost {indirect}, one direct exchange costs {direct}.',
  'hops.saving': 'The direct way saves **{saving}**.',
  'hops.dearer': 'Here the direct way is the more expensive one: the difference is **{difference}**.',
  'hops.compound':
    'The two costs do not simply add up: the second is taken from what the first leaves, {loss} together.',

  'move.title': 'The dollar rose: how much did the tenge fall?',
  'move.dollar': 'The dollar’s price in tenge changed by **{dollar}**.',
  'move.tenge': 'A price fixed in tenge changed by **{tenge}** when counted in dollars.',
  'move.both': 'Two different numbers, one move: each has another base.',
  'move.none': 'The rate **did not change**.',

  'risk.title': 'What can waiting for the money cost?',
  'risk.loss':
    'If the money takes {days} of trading, the exchange rate costs more than **{risk}** with a probability of {chance}.',
  'risk.rare':
    'If the money takes {days} of trading, the exchange rate costs more than **{risk}** with a probability below 0.1 %.',
  'risk.beyond':
    'The model gives **{risk}**, more than the whole payment: it takes small moves for granted and does not hold here.',
  'risk.none':
    'The model shows **no risk**: nothing is waited for, the rate does not move, or the confidence factor is 0.',
  'risk.jumps':
    'This takes small, normally distributed moves for granted. Currencies also jump, and then the loss is larger.',

  'output.loss': 'Loss over two exchanges',
  'output.indirect': 'Cost over two exchanges',
  'output.direct': 'Cost of the direct exchange',
  'output.saving': 'Saving',
  'output.difference': 'Difference between the two ways',
  'output.dollar': 'Change of the dollar',
  'output.tenge': 'Change of the tenge',
  'output.risk': 'Value at risk',
  'output.chance': 'Chance of losing more',

  'undefined.rate-not-positive': 'because both rates must be above 0 tenge for a dollar.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'Possible loss against waiting time',
  'chart.days': 'Trading days',
  'chart.risk': 'Loss, US$',
  'chart.risk-series': 'Possible loss',
} as const;
