const four = { dimensions: 'four', variances: 'all-entries', margin: 10 } as const;
const six = { ...four, dimensions: 'six' } as const;

/** Worked by hand from the printed scores and variances. */
export const cultureExamples = [
  {
    source: 'By hand: (64/450.433 + 0 + 256/361.290 + 3364/528.675) ÷ 4, and the root of 7.2137',
    inputs: { first: 'china', second: 'kazakhstan', ...four },
    expect: { kogutSingh: '1.803', euclidean: '2.686', largest: 'uai', largestShare: '88.2' },
  },
  {
    source: 'By hand: (169/450.433 + 361/574.634 + 900/361.290 + 4225/528.675) ÷ 4',
    inputs: { first: 'china', second: 'russia', ...four },
    expect: { kogutSingh: '2.872', euclidean: '3.389', range: { notDefined: 'no-estimate' } },
  },
  {
    source: 'By hand: (25/450.433 + 361/574.634 + 196/361.290 + 49/528.675) ÷ 4',
    inputs: { first: 'kazakhstan', second: 'russia', ...four },
    expect: { kogutSingh: '0.3297' },
  },
  {
    source: 'Six dimensions: (7.2137 + 4/586.674 + 4/491.824) ÷ 6',
    inputs: { first: 'china', second: 'kazakhstan', ...six },
    expect: { kogutSingh: '1.205', m: '6' },
  },
  {
    source: 'Variances over countries only: (64/477.909 + 256/393.408 + 3364/562.114) ÷ 4',
    inputs: { first: 'china', second: 'kazakhstan', ...four, variances: 'countries' },
    expect: { kogutSingh: '1.692' },
  },
  {
    source: 'Two scores in common, so m is 2: (441/586.674 + 225/491.824) ÷ 2',
    inputs: { first: 'china', second: 'kyrgyzstan', ...six },
    expect: { kogutSingh: '0.605', m: '2', missing: '4' },
  },
  {
    source: 'None of the first four dimensions has a score of the Kyrgyz Republic',
    inputs: { first: 'china', second: 'kyrgyzstan', ...four },
    expect: { kogutSingh: { notDefined: 'no-common-dimension' } },
  },
  {
    source: 'No variance over countries only is known for the last two dimensions',
    inputs: { first: 'china', second: 'russia', ...six, variances: 'countries' },
    expect: { euclidean: { notDefined: 'variance-not-positive' } },
  },
  {
    source: 'A country is at no distance from itself',
    inputs: { first: 'china', second: 'china', ...four },
    expect: { kogutSingh: '0', euclidean: '0', largestShare: { notDefined: 'no-distance' } },
  },
] as const;

const scores = { cultural: 5, administrative: 6, geographic: 3, economic: 4 };
const weights = {
  culturalWeight: 0.3,
  administrativeWeight: 0.3,
  geographicWeight: 0.2,
  economicWeight: 0.2,
};
const noWeights = {
  culturalWeight: 0,
  administrativeWeight: 0,
  geographicWeight: 0,
  economicWeight: 0,
};

export const cageExamples = [
  {
    source: 'By hand: 0.3 × 5 + 0.3 × 6 + 0.2 × 3 + 0.2 × 4',
    inputs: { ...scores, ...weights },
    expect: { cage: '4.700', top: 'administrative', topShare: '38.3' },
  },
  {
    source: 'Equal weights of 1 add up to 4, so the result is the plain mean: 18 ÷ 4',
    inputs: {
      ...scores,
      culturalWeight: 1,
      administrativeWeight: 1,
      geographicWeight: 1,
      economicWeight: 1,
    },
    expect: { cage: '4.5', weightSum: '4' },
  },
  {
    source: 'Weights of zero leave nothing to divide by',
    inputs: { ...scores, ...noWeights },
    expect: { cage: { notDefined: 'weights-zero' } },
  },
  {
    source: 'No distance of any kind',
    inputs: { cultural: 0, administrative: 0, geographic: 0, economic: 0, ...weights },
    expect: { cage: '0', top: 'none', topShare: { notDefined: 'no-distance' } },
  },
] as const;
