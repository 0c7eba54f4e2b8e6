/** English words of the customer-value calculator; other languages: content/widgets/<lang>/customer-value.json. */
export const text = {
  title: 'What is a customer worth?',
  description:
    'From the margin a year and the share of customers who stay: what a customer is worth today, compared with what it costs to win one.',
  'preset.usual': 'Six in ten stay',
  'preset.better-service': 'Better service: three in four stay',
  'preset.one-time-buyers': 'Hardly anyone comes back',
  'preset.dear-to-win': 'Customers are expensive to win',

  'input.margin': 'Margin a year from a customer',
  'input.retention': 'Customers who stay another year',
  'input.discount': 'Discount rate a year',
  'input.acquisition': 'Cost of winning a customer (CAC)',
  'input.years': 'Or count only so many years',

  'lifetime.title': 'What is a customer worth, and when is the cost of winning one paid back?',
  'lifetime.later':
    'Counted with the first margin after a year, a customer is worth **{later}** today (CLV).',
  'lifetime.now': 'Counted with the first margin at once, it is {now}: always name the convention.',
  'lifetime.ratio':
    'That is {ratioLater} times the cost of winning one, or {ratioNow} times with the first margin at once.',
  'lifetime.limited': 'Counting only {years}, the first margin after a year, it is {limited}.',
  'lifetime.payback':
    'With the first margin after a year, the cost is paid back by the end of **year {payback}**.',

  'output.later': 'Customer value, first margin after a year',
  'output.now': 'Customer value, first margin now',
  'output.ratioLater': 'Value per cost of winning, first margin after a year',
  'output.ratioNow': 'Value per cost of winning, first margin now',
  'output.limited': 'Customer value over these years only',
  'output.payback': 'Years until the cost is earned back',

  'undefined.value-diverges':
    'because the sum has no end: the share who stay, {retention}, must be below 100 % plus the discount rate of {discount}.',
  'undefined.acquisition-cost-not-positive':
    'because winning a customer must cost more than US$0 to be compared with.',
  'undefined.never-pays-back':
    'because the margins do not add up to the cost of {acquisition}, not even in 100 years.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'Value that has come in, year by year',
  'chart.years': 'Years',
  'chart.value': 'Value today, US$',
  'chart.now': 'First margin at once',
  'chart.later': 'First margin after a year',
} as const;
