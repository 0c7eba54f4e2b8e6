/** English words of the livestream calculator; other languages: content/widgets/<lang>/livestream.json. */
export const text = {
  title: 'How many viewers does a livestream sale need?',
  description:
    'From viewers to clicks, orders, returns and profit: see what one livestream earns and how many viewers pay for its host and its advertising.',
  'preset.evening': 'An evening’s stream',
  'preset.star': 'A well-known host',
  'preset.returns': 'Four in ten orders come back',
  'preset.thin-margin': 'A commission as high as the margin',

  'input.viewers': 'Viewers',
  'input.click': 'Viewers who click on a product',
  'input.buy': 'Clicks that end in an order',
  'input.returns': 'Orders that come back',
  'input.orderValue': 'Average value of an order',
  'input.margin': 'Gross margin on sales',
  'input.commission': 'Commission on sales',
  'input.host': 'Cost of the host',
  'input.ads': 'Cost of advertising',

  'funnel.title': 'What does one livestream earn?',
  'funnel.orders': 'Viewers place **{orders}**; after returns, sales of {sales} remain.',
  'funnel.profit': 'The stream earns **{profit}** after host, advertising and commission.',
  'funnel.loss': 'The stream makes a loss: its result is **{profit}**.',
  'funnel.roi': 'Measured against the money spent, {cost}, that is {roi}.',
  'funnel.break-even': 'It pays for itself from **{breakEven}**.',
  'funnel.benchmark':
    'The rates are invented: no figures on livestream sales in Kazakhstan were found. Put in your own.',

  'output.orders': 'Orders',
  'output.sales': 'Sales after returns',
  'output.profit': 'Profit',
  'output.cost': 'Cost',
  'output.roi': 'Return on cost',
  'output.breakEven': 'Viewers to break even',
  'output.exact': 'Viewers to break even, before rounding up',

  'undefined.no-margin-after-commission':
    'because the commission of {commission} leaves nothing of the margin: no number of viewers pays, unless the margin is above {commission}.',
  'undefined.no-sales':
    'because no sale remains: with a rate of 0 %, or all orders returned, more viewers change nothing.',
  'undefined.no-cost': 'because nothing was spent, so there is nothing to measure the profit against.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'Profit against viewers',
  'chart.viewers': 'Viewers',
  'chart.profit': 'Profit, US$',
  'chart.profit-series': 'Profit',
} as const;
