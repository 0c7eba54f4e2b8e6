/** English words of the growth calculator; other languages: content/widgets/<lang>/growth.json. */
export const text = {
  title: 'How fast did it grow?',
  description:
    'Four steps from printed figures to a growth rate: does the share fit the total, what was the base, how much is that a year, and is it faster than the whole?',
  'preset.paper': 'The paper’s case',
  'preset.china-side-2024': 'Official 2024, counted by China',
  'preset.kazakhstan-side-2024': 'Official 2024, counted by Kazakhstan',

  'input.total': 'Total',
  'input.share': 'Share of the total',
  'input.part': 'Part, as printed',
  'input.digits': 'Digits printed after the point',
  'input.value': 'Value after the growth',
  'input.growth': 'Growth over the whole time',
  'input.reading': 'The growth is given as',
  'input.reading.by': 'an increase by so much',
  'input.reading.to': 'an increase to so much',
  'input.start': 'First value',
  'input.end': 'Last value',
  'input.years': 'Years between',
  'input.partGrowth': 'Growth of the part',
  'input.totalGrowth': 'Growth of the total',

  'share-of-total.title': 'Do share and total give the part?',
  'share-of-total.consistent':
    '**Yes.** {share} of {total} is **{product}**. With rounding it lies between {interval.low} and {interval.high}, so a printed {part} fits.',
  'share-of-total.inconsistent':
    '**No.** {share} of {total} is **{product}**. Even with rounding it lies between {interval.low} and {interval.high}, so a printed {part} does not fit.',
  'share-of-total.reverse': 'The other way round, {part} is {impliedShare} of {total}.',

  'implied-base.title': 'What was it before it grew?',
  'implied-base.by': 'If {value} is {growth} more than before, it was **{base}** before.',
  'implied-base.fall': 'If {value} is what a change of {growth} has left, it was **{base}** before.',
  'implied-base.to': 'If {value} is {growth} of what it was before, it was **{base}** before.',

  'cagr.title': 'How fast is that per year?',
  'cagr.rate': 'From {start} to {end} in {years} is like growing by **{rate} every year**.',
  'cagr.doubling': 'At that pace it doubles in {doubling}.',
  'cagr.halving': 'At that pace it halves in {halving}.',
  'cagr.linear':
    'Dividing the whole growth by the years would give {linear}, which is not the growth per year.',
  'cagr.short':
    'This is less than a year: a yearly rate guesses that the rest of the year goes on in the same way.',

  'share-bridge.title': 'Did the part outgrow the whole?',
  'share-bridge.share': 'The share moved from {shareBefore} to **{shareNow}**.',
  'share-bridge.impossible': 'A part cannot be more than its total: one of these numbers must be wrong.',
  'share-bridge.contribution': 'The part made up **{contribution}** of the change in the total.',
  'share-bridge.against':
    'The part moved against the total: it made up **{contribution}** of the change in the total.',
  'share-bridge.more-than-all':
    'The part made up **{contribution}** of the change in the total, more than all of it: the rest moved the other way.',

  'output.product': 'Share × total',
  'output.interval': 'Range after rounding',
  'output.consistent': 'Do the printed numbers agree?',
  'output.consistent.consistent': 'yes',
  'output.consistent.inconsistent': 'no',
  'output.impliedShare': 'Share that the part makes up',
  'output.base': 'Value before the growth',
  'output.rate': 'Growth a year',
  'output.linear': 'Whole growth divided by the years',
  'output.doubling': 'Time to double',
  'output.halving': 'Time to halve',
  'output.shareNow': 'Share after',
  'output.shareBefore': 'Share before',
  'output.contribution': 'Contribution to the growth of the total',

  'undefined.growth-minus-100': 'because a fall of 100 % leaves nothing, and nothing can be divided by.',
  'undefined.growth-below-minus-100': 'because nothing can fall by more than all of it.',
  'undefined.growth-zero': 'because an increase to 0 % leaves nothing to divide by.',
  'undefined.growth-negative': 'because nothing can grow to less than nothing.',
  'undefined.rate-minus-100': 'because a fall this steep leaves nothing to halve.',
  'undefined.part-negative': 'because a part cannot be below zero.',
  'undefined.value-not-positive': 'because the value after the growth must be above zero.',
  'undefined.start-not-positive':
    'because the first value must be above zero: growth from nothing has no percentage.',
  'undefined.end-not-positive': 'because the last value must be above zero.',
  'undefined.years-not-positive': 'because there must be some time between the two values.',
  'undefined.total-not-positive': 'because the total must be above zero.',
  'undefined.total-unchanged': 'because the total did not change, so no part of its change can be named.',
  'undefined.not-growing': 'because what does not grow never doubles.',
  'undefined.not-shrinking': 'because what does not shrink never halves.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'The smooth path between the two values',
  'chart.x': 'Years after the first value',
  'chart.y': 'US$ billion',
  'chart.path': 'Smooth path',
} as const;
