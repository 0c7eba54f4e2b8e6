/** The paper's split; each example changes what it is about. */
const paper = { total: 5.9, b2b: 64, b2c: 31, c2c: 5, mismatch: 'keep', empty: 'count' } as const;
const users2020 = {
  users: 15.47,
  population: 18.89,
  base: 'users',
  shopperShare: 24.3,
  spending: 150,
} as const;

export const shareExamples = [
  {
    source:
      'By hand: 5.9 × 0.64, × 0.31 and × 0.05; 0.64² + 0.31² + 0.05²; (0.5082 − 1/3) ÷ (2/3); 1 ÷ 0.5082',
    inputs: paper,
    expect: {
      b2bValue: '3.776',
      b2cValue: '1.829',
      c2cValue: '0.2950',
      hhi: '0.5082',
      normalized: '0.2623',
      evenness: '0.7268',
      effective: '1.968',
    },
  },
  {
    source: 'Three equal segments: HHI is 1/3, evenness is 1, and there are 3',
    inputs: { ...paper, b2b: 1, b2c: 1, c2c: 1, mismatch: 'normalize' },
    expect: { hhi: '0.3333', normalized: '0', evenness: '1', effective: '3' },
  },
  {
    source: '60 + 30 + 5 leaves 5 % unexplained, and no index is computed from it',
    inputs: { ...paper, b2b: 60, b2c: 30 },
    expect: { residual: '5', b2bValue: '3.54', hhi: { notDefined: 'shares-do-not-add-up' } },
  },
  {
    source: 'One segment has everything: HHI is 1, and with nothing beside it there is no evenness',
    inputs: { ...paper, b2b: 100, b2c: 0, c2c: 0, empty: 'leave-out' },
    expect: {
      hhi: '1',
      evenness: { notDefined: 'single-segment' },
      normalized: { notDefined: 'single-segment' },
    },
  },
  {
    source: 'The same with the empty segments counted: 0 × ln 0 is taken as 0',
    inputs: { ...paper, b2b: 100, b2c: 0, c2c: 0 },
    expect: { hhi: '1', normalized: '1', evenness: '0' },
  },
  {
    source: 'Nothing to scale',
    inputs: { ...paper, b2b: 0, b2c: 0, c2c: 0, mismatch: 'normalize' },
    expect: { b2bValue: { notDefined: 'all-shares-zero' } },
  },
] as const;

export const marketExamples = [
  {
    source: 'By hand: 15.47 × 0.243 = 3.75921; × 150 = 563.88; 3.75921 ÷ 18.89',
    inputs: users2020,
    expect: { shoppers: '3.759', market: '563.9', otherShare: '19.9' },
  },
  {
    source: 'The same 24.3 % taken of the population: 18.89 × 0.243',
    inputs: { ...users2020, base: 'population' },
    expect: { shoppers: '4.590', otherShare: '29.7' },
  },
  {
    source: 'All of 18.89 million cannot fit into 15.47 million internet users',
    inputs: { ...users2020, base: 'population', shopperShare: 100 },
    expect: { otherShare: { notDefined: 'more-shoppers-than-people' } },
  },
] as const;
