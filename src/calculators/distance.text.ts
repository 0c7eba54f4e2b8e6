/** English words of the distance calculator; other languages: content/widgets/<lang>/distance.json. */
export const text = {
  title: 'How far apart are two countries for a firm?',
  description:
    'Cultural distance from Hofstede’s scores, with its correction and what each dimension adds, and the four distances of CAGE with weights for your industry.',
  'preset.china-kazakhstan': 'China – Kazakhstan',
  'preset.china-russia': 'China – Russia',
  'preset.kazakhstan-russia': 'Kazakhstan – Russia',
  'preset.missing-scores': 'Scores are missing',
  'preset.apparel': 'Clothes',
  'preset.electronics': 'Electronics',
  'preset.bulky-goods': 'Bulky goods',

  'input.first': 'One country',
  'input.first.china': 'China',
  'input.first.kazakhstan': 'Kazakhstan',
  'input.first.russia': 'Russia',
  'input.first.kyrgyzstan': 'Kyrgyz Republic',
  'input.second': 'The other country',
  'input.second.china': 'China',
  'input.second.kazakhstan': 'Kazakhstan',
  'input.second.russia': 'Russia',
  'input.second.kyrgyzstan': 'Kyrgyz Republic',
  'input.dimensions': 'Dimensions',
  'input.dimensions.four': 'the first four',
  'input.dimensions.six': 'all six',
  'input.variances': 'Variances taken over',
  'input.variances.all-entries': 'all entries of the matrix',
  'input.variances.countries': 'countries only',
  'input.margin': 'Possible error of each estimate, in points',
  'input.cultural': 'Cultural distance, 0 to 10',
  'input.administrative': 'Administrative distance, 0 to 10',
  'input.geographic': 'Geographic distance, 0 to 10',
  'input.economic': 'Economic distance, 0 to 10',
  'input.culturalWeight': 'Weight of cultural distance',
  'input.administrativeWeight': 'Weight of administrative distance',
  'input.geographicWeight': 'Weight of geographic distance',
  'input.economicWeight': 'Weight of economic distance',

  'kogut-singh.title': 'How far apart are the two cultures?',
  'kogut-singh.estimates':
    '**Kazakhstan’s scores are estimates** of a consultancy, not survey results: the country is not in Hofstede’s own matrix.',
  'kogut-singh.index':
    '{first} – {second}: the Kogut–Singh index is **{kogutSingh}**. It is a squared distance; the corrected, Euclidean distance is **{euclidean}**.',
  'kogut-singh.range':
    'If each estimate is wrong by up to {margin} points, the index lies between {range.low} and {range.high}.',
  'kogut-singh.largest': '{largest} makes **{largestShare}** of the squared distance.',
  'kogut-singh.weak':
    'Minkov (2018, known to us from the abstract) found that this dimension does not hold together, so the result rests on weak ground.',
  'kogut-singh.missing':
    'Dimensions left out because a country has no score: {missing}. The index is the mean over those that remain: {m}.',

  'output.largest.pdi': 'Power distance (PDI)',
  'output.largest.idv': 'Individualism (IDV)',
  'output.largest.mas': 'Masculinity (MAS)',
  'output.largest.uai': 'Uncertainty avoidance (UAI)',
  'output.largest.lto': 'Long-term orientation (LTO)',
  'output.largest.ivr': 'Indulgence (IVR)',
  'output.largest.none': 'No dimension',

  'cage.title': 'Which distance counts most in your industry?',
  'cage.distance': 'On a scale from 0 to 10, the CAGE distance is **{cage}**.',
  'cage.largest': 'The largest part of it, {topShare}, is **{top}**.',
  'cage.tie': 'Two or more kinds of distance add the same largest part, {topShare} each.',
  'cage.renormalized': 'The weights add up to {weightSum} and not to 1, so each was divided by that sum.',
  'cage.ours':
    'Ghemawat (2001) names the four kinds of distance but gives no numbers: scores, weights and the result are a teaching device of this book.',

  'output.top.cultural': 'cultural distance',
  'output.top.administrative': 'administrative distance',
  'output.top.geographic': 'geographic distance',
  'output.top.economic': 'economic distance',
  'output.top.several': 'several kinds of distance',
  'output.top.none': 'no distance at all',

  'undefined.no-common-dimension':
    'because there is no dimension in which both countries have a score. Try all six dimensions.',
  'undefined.variance-not-positive':
    'because a variance must be above 0, and the variances over countries only are known for the first four dimensions alone.',
  'undefined.no-distance': 'because the distance is 0, and there is no share of nothing.',
  'undefined.no-estimate': 'because no estimate is compared here.',
  'undefined.distance-outside-0-10': 'because each distance goes from 0 to 10.',
  'undefined.weight-negative': 'because a weight cannot be below 0.',
  'undefined.weights-zero': 'because at least one weight must be above 0.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'What each dimension adds to the distance',
  'chart.dimension': 'Dimension',
  'chart.share': '% of the squared distance',
  'chart.kind': 'C cultural, A administrative, G geographic, E economic',
  'chart.points': 'Weight times distance',
} as const;
