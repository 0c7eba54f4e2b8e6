import { expect, test } from 'vitest';
import { defineCalculator, interval, number, result } from '#kit/define-calculator.ts';
import { notDefined } from '#models/not-defined.ts';

const calculator = defineCalculator(
  {
    id: 'test',
    version: 1,
    chapter: 'background/trade-in-figures',
    theories: ['measurement'],
    text: { said: 'Said.' },
    inputs: {
      a: number({ unit: 'percent', min: -1, max: 1, default: { illustration: 0 }, symbol: 'a' }),
      b: number({ unit: 'percent', min: -1, max: 1, default: { illustration: 0 }, symbol: 'b' }),
    },
    presets: {},
  },
  (part) => [
    part({
      id: 'range',
      uses: ['a', 'b'],
      outputs: { one: result('percent', 1), range: interval('percent', 1) },
      compute: ({ a, b }) => ({ one: a, range: { low: a, high: b } }),
      say: () => ['said'],
      examples: [{ source: 'nobody', inputs: { a: 0, b: 0 }, expect: {} }],
    }),
  ],
);
const compute = (a: number, b: number) => calculator.parts[0]?.compute({ a, b }, {});

test('no −0 leaves a calculator, not as a result and not as an end of a range', () => {
  expect(compute(-0, -0)).toStrictEqual({ one: 0, range: { low: 0, high: 0 } });
  expect(compute(-2, -0)).toStrictEqual({ one: -2, range: { low: -2, high: 0 } });
});

test('what is no number, and one of too many digits, is out of range, with the whole range it ends', () => {
  for (const bad of [NaN, Infinity, -Infinity, 1e15]) {
    const out = notDefined('out-of-range');
    expect(compute(bad, 1)).toEqual({ one: out, range: out });
    expect(compute(1, bad)).toEqual({ one: 1, range: out });
  }
});
