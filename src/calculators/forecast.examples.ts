import type { WorkedExample } from '#kit/calculator.ts';
import { seriesText } from '#kit/lists.ts';

const lab = { alpha: 0.8, beta: 0.2, gamma: 0.4, season: 4, horizon: 1, holdout: 0, first: 'count' };
const fourYears = { source: 'own', own: seriesText([25.25, 31.17, 41.02, 43.82]), ...lab };
const quarters = seriesText([10, 12, 14, 20, 11, 13, 16, 23]);
const own = (...numbers: readonly number[]) => ({ source: 'own', own: seriesText(numbers), ...lab });

export const examples: [WorkedExample, ...WorkedExample[]] = [
  {
    source:
      'Holt by hand on four years: level 25.25, trend 5.92; forecasts 31.17, 37.09, 46.78; errors 0, 3.93, −2.963; their mean with the zero counted',
    inputs: { ...fourYears, method: 'holt' },
    expect: { next: '50.49', mae: '2.298', rmse: '2.842', mape: '5.45', mase: '0.3712' },
  },
  {
    source: 'The same without the error that is 0 by construction: (3.93 + 2.9628) ÷ 2',
    inputs: { ...fourYears, method: 'holt', first: 'leave-out' },
    expect: { next: '50.49', mae: '3.446' },
  },
  {
    source: 'Simple smoothing by hand from the level 25.25: errors 5.92, 11.034, 5.0068',
    inputs: { ...fourYears, method: 'ses' },
    expect: { next: '42.82', mae: '7.320' },
  },
  {
    source:
      'Holt–Winters by hand on eight quarters: forecasts of the second year 10.44, 13.24, 15.61, 22.35; the next quarter 13.54',
    inputs: { source: 'own', own: quarters, ...lab, alpha: 0.5, beta: 0.3, method: 'holt-winters' },
    expect: { next: '13.54', mae: '0.462' },
  },
  {
    source: 'With all weight on the newest value simple smoothing is the naive forecast: |4 − 2|, |8 − 4|',
    inputs: { ...own(2, 4, 8), alpha: 1, method: 'ses' },
    expect: { next: '8', last: '8', mae: '3', naiveMae: '3', mase: '1' },
  },
  {
    source: 'A straight line kept back by one: Holt has learnt it, the naive forecast is one step behind',
    inputs: { ...own(1, 2, 3, 4, 5), method: 'holt', holdout: 1 },
    expect: { next: '6', heldOut: '0', heldOutNaive: '1' },
  },
  {
    source: 'A value of 0 has no error in per cent',
    inputs: { ...own(1, 0, 2), method: 'ses' },
    expect: { mape: { notDefined: 'actual-zero' } },
  },
  {
    source: 'A series that never changes cannot be the measure of anything',
    inputs: { ...own(3, 3, 3, 3), method: 'holt' },
    expect: { next: '3', mae: '0', mase: { notDefined: 'constant-series' } },
  },
  {
    source: 'Seven quarters are less than two years',
    inputs: { ...own(10, 12, 14, 20, 11, 13, 16), method: 'holt-winters' },
    expect: { next: { notDefined: 'fewer-than-two-seasons' } },
  },
  {
    source: 'One value has no trend',
    inputs: { ...own(3), method: 'holt' },
    expect: { next: { notDefined: 'series-too-short' }, mae: { notDefined: 'series-too-short' } },
  },
];
