/** English words of the two-sided calculator; other languages: content/widgets/<lang>/two-sided.json. */
export const text = {
  title: 'When does a platform grow by itself?',
  description:
    'Buyers come for the sellers and sellers for the buyers: see how large both sides become, and when the growth has no end.',
  'preset.calm': 'Both sides come to rest',
  'preset.free-for-sellers': 'Sellers pay 5 less to join',
  'preset.one-side-missing': 'Too expensive for buyers',
  'preset.tipping': 'Growth without end',

  'input.buyerPull': 'Pull on buyers when nobody is there, less the price',
  'input.sellerPull': 'Pull on sellers when nobody is there, less the price',
  'input.alpha': 'Buyers that one more seller brings (α)',
  'input.beta': 'Sellers that one more buyer brings (β)',

  'rest.title': 'How large do both sides become?',
  'rest.sizes': 'The platform comes to rest with **{buyers} buyers** and **{sellers} sellers**.',
  'rest.multiplier':
    'Each side draws the other: one more who joins by themselves becomes {multiplier} on the same side in the end.',
  'rest.no-loop':
    'At most one side draws the other here: one more who joins brings nobody else to the same side.',
  'rest.empty': 'One side stays away, so the other gets nothing from it: a platform needs both.',
  'rest.nobody':
    'Both sides stay away: on an empty platform the pull does not exceed the price for either side.',
  'rest.units':
    'Read the numbers as thousands of firms or people: they are invented, and so are the effects.',

  'output.buyers': 'Buyers',
  'output.sellers': 'Sellers',
  'output.multiplier': 'Multiplier',
  'output.bothBuyers': 'Buyers where both sides come',
  'output.bothSellers': 'Sellers where both sides come',

  'undefined.tipping':
    'because α times β is 1 or more: each who joins brings at least one more, so the platform tips and no size is stable. Below 1 it comes to rest.',
  'undefined.side-empty': 'because one side stays empty, and the formula holds only where both are present.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'From an empty platform, round by round',
  'chart.round': 'Round',
  'chart.size': 'Size of a side',
  'chart.buyers': 'Buyers',
  'chart.sellers': 'Sellers',
} as const;
