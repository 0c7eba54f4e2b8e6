/** English words of the landed-cost calculator; other languages: content/widgets/<lang>/landed-cost.json. */
export const text = {
  title: 'What does it cost when it has crossed the border?',
  description:
    'Duty and VAT on a parcel to Kazakhstan under the old and the announced rules, on a container, on an online order into China, and what a higher VAT does to prices.',
  'preset.parcel-old': 'Parcel of €260, the rule of April 2024',
  'preset.parcel-announced': 'The same parcel, the announced rule',
  'preset.one-cent-more': 'One cent above €200, the announced rule',
  'preset.over-order-limit': 'An order of 5,500 yuan into China',

  'input.regime': 'Rule for parcels',
  'input.regime.month-1000': '2018: €1,000 a month free',
  'input.regime.month-500': '2019: €500 a month free',
  'input.regime.item-200': '1 January 2020 to 30 March 2022: €200 a parcel free',
  'input.regime.relief-1000': '31 March 2022 to 31 March 2024: €1,000 a parcel free',
  'input.regime.item-200-again': 'from 1 April 2024: €200 a parcel free',
  'input.regime.whole-value-200':
    'announced for 1 July 2026, not confirmed: 5 % of the whole value and VAT above €200',
  'input.value': 'Value of the parcel',
  'input.weight': 'Weight of the parcel',
  'input.vatRate': 'VAT in Kazakhstan',
  'input.vatPaid': 'Has the platform already charged VAT?',
  'input.vatPaid.no': 'no',
  'input.vatPaid.yes': 'yes',
  'input.parcels': 'The same order in how many equal parcels?',
  'input.goods': 'Value of the goods (FOB)',
  'input.freight': 'Freight and insurance to the border',
  'input.dutyRate': 'Duty rate',
  'input.price': 'Price of the order',
  'input.yearToDate': 'Bought this way since January',
  'input.chinaVat': 'VAT on these goods in China',
  'input.consumptionTax': 'Consumption tax on these goods in China',
  'input.chinaDuty': 'Duty rate, for orders over the limit',
  'input.vatBefore': 'VAT before',
  'input.vatAfter': 'VAT after',
  'input.passThrough': 'Share of the change that reaches the price',
  'input.elasticity': 'Price elasticity of demand',

  'parcel.title': 'What does a parcel to Kazakhstan owe at the border?',
  'parcel.free':
    '**Nothing is due.** {value} and {weight} are within the free amounts of this rule; a value exactly at the limit is free too.',
  'parcel.free-value':
    '**Nothing is due.** {value} is within the free value of this rule; a value exactly at the limit is free too.',
  'parcel.excess':
    '**{total}** is due: duty on the part above the free amounts, and no VAT. With it the parcel costs {landed}.',
  'parcel.duty-and-vat':
    '**{total}** is due: {vat} VAT and a duty of {duty}, the larger of 5 % of the whole value and €1 a kilogram. With them the parcel costs {landed}.',
  'parcel.duty-only':
    '**{total}** is due as duty, the larger of 5 % of the whole value and €1 a kilogram; the platform has charged the VAT already. With it the parcel costs {landed}.',
  'parcel.kink':
    'At the free value this rule has a kink: the charges start from nothing and grow with each further euro.',
  'parcel.notch':
    'At €200 this rule has a notch: for a parcel of this weight one cent more brings charges of **{jump}** at once.',
  'parcel.month':
    'In that year the free amounts were for all parcels of a month together: enter the value and the weight of the whole month.',
  'parcel.split': 'Sent in {parcels} equal parcels, the same order would owe {split} in all.',
  'parcel.unconfirmed':
    'As of November 2026: this rule was announced for 1 July 2026, and its entry into force is **not confirmed**. Check the text of the Eurasian Economic Commission.',
  'parcel.advice':
    'This is a simplified lesson, not legal advice; goods with rules of their own, such as cars, are left out.',

  'container.title': 'What does a container cost when it has been cleared?',
  'container.cash':
    'At clearance the importer has paid **{cash}**, of which {duty} is duty and {vat} is VAT.',
  'container.cost':
    'An importer who is registered for VAT gets the VAT back: the goods then cost **{cost}**.',
  'container.advice':
    'The duty rate depends on the tariff line of the goods and on where they were made. This is not legal advice.',

  'to-china.title': 'What does an online order from Kazakhstan owe in China?',
  'to-china.tax': 'Taxes of **{tax}** are due on an order of {price}.',
  'to-china.full':
    'The order is above 5,000 yuan, so duty and the full taxes apply; the rule allows this only for an order of a single article.',
  'to-china.rate': 'That is {rate} of the price.',
  'to-china.advice':
    'As of November 2026, limits since 1 January 2019: 5,000 yuan an order, 26,000 yuan a person and year. Only goods on China’s list may come this way. This is not legal advice.',

  'vat-change.title': 'How much more expensive does a higher VAT make things?',
  'vat-change.price':
    'A change of {points} in the VAT changes the price by {fullPrice} when all of it is passed on, and here by **{priceChange}**.',
  'vat-change.quantity': 'Buyers answer with a change of **{quantity}** in what they buy.',
  'vat-change.over':
    'More than the whole change reaches the price: sellers use the moment to raise their own price as well.',
  'vat-change.over-fall':
    'More than the whole change reaches the price: sellers lower their own price as well.',

  'output.duty': 'Duty',
  'output.vat': 'VAT',
  'output.total': 'Due at the border',
  'output.landed': 'Landed cost of the parcel',
  'output.jump': 'Jump at the threshold',
  'output.split': 'Due if the order is split',
  'output.cash': 'Paid by the time of clearance',
  'output.cost': 'Cost after the VAT credit',
  'output.regime': 'Which taxes apply',
  'output.consumption': 'Consumption tax',
  'output.tax': 'Tax on the order',
  'output.rate': 'Tax as a share of the price',
  'output.fullPrice': 'Price change if passed on in full',
  'output.priceChange': 'Price change',
  'output.quantity': 'Change of the quantity bought',
  'output.points': 'Change of the VAT rate',

  'undefined.free-amount-per-month':
    'because in that year the free amounts were for a month, so splitting an order saves nothing.',
  'undefined.year-limit-exceeded':
    'because with this order the person would pass 26,000 yuan in the year: above that the channel is closed.',
  'undefined.price-zero': 'because an order of 0 yuan has no price to measure the tax against.',
  'undefined.price-not-positive': 'because so large a fall of the VAT would leave no price above zero.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'output.regime.reduced': 'reduced taxes',
  'output.regime.full': 'full taxes',
  'output.regime.not-available': 'not available',

  'chart.value': 'Value of the parcel, €',
  'chart.charges': 'Charges, €',
  'chart.excess': 'On the excess',
  'chart.whole': 'On the whole (announced)',
  'chart.price': 'Price of the order, yuan',
  'chart.tax': 'Taxes, yuan',
  'chart.tax-series': 'Taxes',
} as const;
