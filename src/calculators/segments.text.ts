/** English words of the segments calculator; other languages: content/widgets/<lang>/segments.json. */
export const text = {
  title: 'Who trades with whom online, and how large is the market?',
  description:
    'Split a total into B2B, B2C and C2C and see how concentrated it is, then size the market for online shoppers from above without mixing two bases.',
  'preset.paper': 'The paper’s split',
  'preset.equal': 'Three equal parts',
  'preset.one-segment': 'Everything is B2B',
  'preset.gap': 'Shares that miss 100 %',
  'preset.population-base': 'The share with the wrong base',

  'input.total': 'Total to split',
  'input.b2b': 'B2B: between businesses',
  'input.b2c': 'B2C: business to consumer',
  'input.c2c': 'C2C: between consumers',
  'input.mismatch': 'If the shares do not add up to 100 %',
  'input.mismatch.keep': 'show what is missing',
  'input.mismatch.normalize': 'scale them to 100 %',
  'input.empty': 'A segment of 0 %',
  'input.empty.count': 'counts as a segment',
  'input.empty.leave-out': 'is left out',
  'input.users': 'Internet users',
  'input.population': 'Population',
  'input.base': 'The share is a share of',
  'input.base.users': 'the internet users',
  'input.base.population': 'the population',
  'input.shopperShare': 'Share who shop online',
  'input.spending': 'Spending of a shopper in a year',

  'shares.title': 'How large and how concentrated are the segments?',
  'shares.values': 'B2B is **{b2bValue}**, B2C **{b2cValue}** and C2C **{c2cValue}**.',
  'shares.effective':
    'That is as concentrated as **{effective}** segments of equal size: the Herfindahl–Hirschman index is {hhi}.',
  'shares.normalized':
    'Freed from the number of segments the index is {normalized} on a scale from 0 (all equal) to 1 (one has everything); evenness is {evenness}, on the same scale turned round.',
  'shares.missing': '**The shares miss 100 % by {residual}.** Correct them, or scale them to 100 %.',
  'shares.excess': '**The shares are {excess} above 100 %.** Correct them, or scale them to 100 %.',
  'shares.scaled': 'The shares were scaled to 100 %: B2B {b2bShare}, B2C {b2cShare}, C2C {c2cShare}.',

  'market.title': 'How large is the market for online shoppers?',
  'market.size':
    '{shopperShare} of {people} are **{shoppers}**. With {spending} each a year, the market is **{market}**.',
  'market.of-population': 'The same shoppers are {otherShare} of the population.',
  'market.of-users': 'The same shoppers are {otherShare} of the internet users.',
  'market.one-base':
    'A share belongs to one base: taken from the internet users and applied to the population, it counts people who are not online.',

  'undefined.no-segments': 'because no segment is left: every share is 0 %.',
  'undefined.share-negative': 'because a share cannot be below 0 %.',
  'undefined.shares-do-not-add-up': 'because the shares must add up to 100 %.',
  'undefined.single-segment': 'because with one segment there is nothing to compare: at least 2 are needed.',
  'undefined.all-shares-zero': 'because at least one share must be above 0 %.',
  'undefined.total-negative': 'because the total cannot be below 0.',
  'undefined.people-negative': 'because the number of people cannot be below 0.',
  'undefined.share-outside-0-1': 'because the share must lie between 0 % and 100 %.',
  'undefined.spending-negative': 'because spending cannot be below 0.',
  'undefined.base-not-positive': 'because the other group must have more than 0 people.',
  'undefined.more-shoppers-than-people': 'because there would be more shoppers than people in that group.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'The total split into its segments',
  'chart.segment': 'Segment',
  'chart.value': 'US$ billion',
} as const;
