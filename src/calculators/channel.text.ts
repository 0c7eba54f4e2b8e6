/** English words of the channel calculator; other languages: content/widgets/<lang>/channel.json. */
export const text = {
  title: 'Marketplace or own shop?',
  description:
    'From how many orders a year does your own shop pay, what does it cost to depend on one platform, and which delivery offer do buyers choose?',
  'preset.start': 'A small seller',
  'preset.loyal-customers': 'Customers come back twice',
  'preset.dear-customers': 'Customers are expensive to win',
  'preset.two-platforms': 'Two platforms instead of one',

  'input.orderValue': 'Price of an order',
  'input.fee': 'Fee of the marketplace',
  'input.acquisition': 'Cost to win a customer for your own shop',
  'input.repeats': 'Repeat orders of each customer',
  'input.shippingPlatform': 'Shipping an order, marketplace',
  'input.shippingOwn': 'Shipping an order, own shop',
  'input.fixedPlatform': 'Fixed cost a year, marketplace',
  'input.fixedOwn': 'Fixed cost a year, own shop',
  'input.cutOff': 'Chance of being cut off within a year',
  'input.first': 'Largest platform’s share of sales',
  'input.second': 'Second channel’s share of sales',
  'input.margin': 'Gross margin a year',
  'input.pause': 'Time without sales after a cut-off',
  'input.perDollar': 'Utility of one more dollar',
  'input.perDay': 'Utility of one more day',
  'input.priceA': 'Offer A: price',
  'input.daysA': 'Offer A: delivery time',
  'input.priceB': 'Offer B: price',
  'input.daysB': 'Offer B: delivery time',
  'input.priceC': 'Offer C: price',
  'input.daysC': 'Offer C: delivery time',

  'break-even.title': 'From how many orders does your own shop pay?',
  'break-even.orders': 'Your own shop pays from **{orders}** a year.',
  'break-even.advantage': 'Each order earns {advantage} more in your own shop than on the marketplace.',
  'break-even.less': 'An order earns {difference} less in your own shop than on the marketplace.',
  'break-even.limit':
    'Winning a customer may cost at most {limit}: above that an order earns less in your own shop.',

  'dependence.title': 'What does it cost to depend on one platform?',
  'dependence.if-cut': 'If the largest platform cuts you off, {ifCut} of margin is lost.',
  'dependence.loss': 'With a chance of {cutOff} a year that is **{loss} a year** on average.',
  'dependence.channels':
    'Your sales are as concentrated as if they came in equal parts from at least {channels} channels.',
  'problem.above-first': 'The second share can be that of the largest platform, {limit}, at most.',

  'choice.title': 'Which delivery offer do buyers choose?',
  'choice.shares': '{shareA} choose A, {shareB} choose B and **{shareC} choose C**.',
  'choice.day': 'To these buyers a day less is worth **{day}**.',
  'choice.iia':
    'The model lets a new offer take from all others in proportion, also from those it does not resemble.',

  'output.orders': 'Orders a year to break even',
  'output.exact': 'Orders a year to break even, before rounding up',
  'output.advantage': 'What an order earns more in your own shop',
  'output.difference': 'Difference between the two channels on an order',
  'output.limit': 'The most that winning a customer may cost',
  'output.loss': 'Expected loss a year',
  'output.ifCut': 'Loss if the platform cuts off',
  'output.channels': 'Effective number of channels, at least',
  'output.shareA': 'Share choosing A',
  'output.shareB': 'Share choosing B',
  'output.shareC': 'Share choosing C',
  'output.day': 'Value of a day',

  'undefined.own-shop-never-wins':
    'because no number of orders makes your own shop pay: it costs at least as much a year, and an order earns more in it only when winning a customer costs less than {limit}.',
  'undefined.own-shop-always-wins':
    'because your own shop is at least as good by the order and by the year: it pays from the first order.',
  'undefined.own-shop-wins-below':
    'because your own shop costs less a year but earns less on an order: it pays at small numbers of orders only, until winning a customer costs less than {limit}.',
  'undefined.own-shop-never-wins-even-free':
    'because no number of orders makes your own shop pay: it costs at least as much a year, and an order would earn no more in it even if winning a customer cost nothing.',
  'undefined.own-shop-wins-below-even-free':
    'because your own shop costs less a year but earns less on an order, and would earn no more even if winning a customer cost nothing: it pays at small numbers of orders only.',
  'undefined.channels-equal': 'because both channels earn the same at every number of orders.',
  'undefined.price-not-positive': 'because the price of an order must be above zero.',
  'undefined.shares-above-100': 'because the two shares add up to more than 100 %.',
  'undefined.second-above-largest': 'because the second channel would be larger than the largest platform.',
  'undefined.share-outside-0-1': 'because a share must lie between 0 % and 100 %.',
  'undefined.price-does-not-matter':
    'because these buyers do not mind the price (utility 0 for a dollar), so a day has no price.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.orders': 'Orders a year',
  'chart.cost': 'Cost a year, US$',
  'chart.platform': 'Marketplace',
  'chart.own': 'Own shop',
  'chart.offer': 'Offer',
  'chart.share': 'Share of buyers, %',
} as const;
