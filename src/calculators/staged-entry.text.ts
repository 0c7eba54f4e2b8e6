/** English words of the staged-entry calculator; other languages: content/widgets/<lang>/staged-entry.json. */
export const text = {
  title: 'Enter the market now, or learn first?',
  description:
    'Compare two plans for a new market: invest everything now, or pay for a pilot, learn how good the market is and invest only if it pays.',
  'preset.unsure': 'Good or bad, equally likely',
  'preset.almost-sure': 'Almost sure of success',
  'preset.dear-pilot': 'An expensive pilot',
  'preset.poor-market': 'A poor market',

  'input.investment': 'Investment, all of it now',
  'input.later': 'Investment after the pilot',
  'input.pilot': 'Cost of the pilot',
  'input.good': 'Worth of the market in a year if it goes well',
  'input.bad': 'Worth of the market in a year if it goes badly',
  'input.probability': 'Chance that it goes well',
  'input.rate': 'Discount rate a year',

  'tree.title': 'Which plan is worth more today?',
  'tree.commit': '**Invest now**: that is worth at least as much as learning first.',
  'tree.stage': '**Learn first**: the pilot is worth its price.',
  'tree.stay-out': '**Stay out**: both plans lose money.',
  'tree.values': 'Investing now is worth {commit} today, the pilot first {staged}.',
  'tree.branches':
    'After the pilot the firm gains {afterGood} if the market is good and {afterBad} if it is bad: it invests only where that pays.',
  'tree.learning': 'The pilot first is worth **{learning}** compared with investing now.',
  'tree.own-odds':
    'Chance and discount rate are the firm’s own: this is a decision tree, not a market price of the option.',

  'output.best': 'Best decision',
  'output.commit': 'Net present value of investing now',
  'output.afterGood': 'Worth after good news',
  'output.afterBad': 'Worth after bad news',
  'output.staged': 'Net present value of learning first',
  'output.learning': 'Value of learning',

  'undefined.discount-rate-too-low': 'because the discount rate must be above −100 %.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'output.best.commit': 'invest now',
  'output.best.stage': 'learn first',
  'output.best.stay-out': 'stay out',
  'output.best.none': 'none',

  'chart.title': 'Both plans against the chance of success',
  'chart.probability': 'Chance that it goes well, %',
  'chart.value': 'Worth today, US$',
  'chart.commit': 'Invest now',
  'chart.staged': 'Pilot first',
} as const;
