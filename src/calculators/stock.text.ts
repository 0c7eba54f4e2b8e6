/** English words of the stock calculator; other languages: content/widgets/<lang>/stock.json. */
export const text = {
  title: 'How much stock does a warehouse abroad need?',
  description:
    'When to reorder so that a warehouse near the buyers rarely runs out, how much to order at a time, and how much to buy for one season.',
  'preset.express': 'Express, 9 days',
  'preset.standard': 'Standard, 15 days',
  'preset.unsure-border': 'Border times vary by 4 days',
  'preset.low-margin': 'A low price for the season',

  'input.demand': 'Demand a day, on average',
  'input.deviation': 'Standard deviation of a day’s demand',
  'input.leadTime': 'Lead time, on average',
  'input.leadDeviation': 'Standard deviation of the lead time',
  'input.factor': 'Service factor z (1.645 for 95 %)',
  'input.yearly': 'Demand a year',
  'input.orderCost': 'Cost of placing an order',
  'input.holding': 'Cost of keeping one piece for a year',
  'input.price': 'Selling price of a piece',
  'input.cost': 'Cost of a piece',
  'input.salvage': 'What a piece left over still brings',
  'input.season': 'Demand of the season, on average',
  'input.seasonDeviation': 'Standard deviation of the season’s demand',

  'reorder.title': 'When should the warehouse reorder?',
  'reorder.point': 'Reorder when the stock falls to **{whole}**.',
  'reorder.safety':
    'Of these, {safety} are safety stock: it lasts until the goods arrive in {service} of all cases.',
  'reorder.safety-sure':
    'Of these, {safety} are safety stock: it lasts until the goods arrive in more than 99.9 % of all cases.',
  'reorder.no-safety': 'There is **no safety stock** in it: nothing varies, or the service factor is 0.',
  'reorder.halved':
    'With half the lead time it would still be {halved}: a shorter time helps less than a time that varies less.',
  'reorder.shorter':
    'With half the lead time it would be {halved}: here a shorter time helps more than a time that varies less.',

  'lot.title': 'How much should one order be?',
  'lot.size': 'The cheapest order is **{lot}**.',
  'lot.per-year': 'Orders a year: {perYear}.',
  'lot.cost': 'Ordering and keeping then cost {lotCost} a year.',

  'season.title': 'How much should be bought for one season?',
  'season.quantity': 'Buy **{quantity}**.',
  'season.ratio':
    'With this quantity all demand is met with a probability of {met}: the more a lost sale costs against a piece left over, the higher it should be.',
  'season.certain': 'Demand is known, so this quantity meets all of it.',
  'season.profit': 'The expected profit is {profit}.',

  'output.spread': 'Spread of demand over the lead time',
  'output.safety': 'Safety stock',
  'output.point': 'Reorder point',
  'output.whole': 'Reorder point, rounded up',
  'output.service': 'Service level',
  'output.halved': 'Safety stock with half the lead time',
  'output.lot': 'Best order quantity',
  'output.perYear': 'Orders a year',
  'output.lotCost': 'Cost of ordering and keeping a year',
  'output.ratio': 'Critical ratio',
  'output.met': 'Probability of meeting all demand',
  'output.quantity': 'Quantity to buy',
  'output.profit': 'Expected profit',

  'undefined.demand-not-positive': 'because there must be some demand: above 0 pieces a year.',
  'undefined.order-cost-not-positive':
    'because ordering must cost something, above US$0: if it were free, one would order piece by piece.',
  'undefined.holding-cost-not-positive':
    'because keeping stock must cost something, above US$0: if it were free, one would order everything at once.',
  'undefined.no-margin': 'because the price must be above the cost of {cost}: without a margin, buy nothing.',
  'undefined.salvage-not-below-cost':
    'because what a piece left over brings must be below its cost of {cost}: if nothing can be lost, no quantity is too large.',
  'undefined.quantity-not-positive': 'because the order is too small to be written.',
  'undefined.probability-outside-0-1': 'because no order is large enough to meet demand with certainty.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.lead-time': 'Lead time, days',
  'chart.pieces': 'Pieces',
  'chart.safety': 'Safety stock',
  'chart.lot': 'Pieces an order',
  'chart.cost': 'Cost a year, US$',
  'chart.cost-series': 'Cost a year',
} as const;
