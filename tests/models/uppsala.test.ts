import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialUncertainty, uppsalaPath } from '#models/uppsala.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed, relativeDifference } from './maybe.ts';

const firm = { commitment: 1, uncertainty: 0.8, tolerableRisk: 1, learning: 0.1, growth: 0.3 };
const anyFirm = fc.record({
  commitment: between(0.01, 10),
  uncertainty: between(0, 1),
  tolerableRisk: between(0.01, 10),
  learning: between(0, 0.95),
  growth: between(0.01, 2),
});

test('the slow learner grows, grows, holds, grows, holds, holds, grows and ends at 2.856', () => {
  const path = defined(uppsalaPath(firm, 7));
  expect(path.slice(0, 7).map(({ risk }) => risk.toPrecision(4))).toEqual([
    '0.8000',
    '0.9360',
    '1.095',
    '0.9856',
    '1.153',
    '1.038',
    '0.9341',
  ]);
  expect(path.slice(0, 7).map(({ isExpanding }) => isExpanding)).toEqual([
    true,
    true,
    false,
    true,
    false,
    false,
    true,
  ]);
  expect(path[7]?.commitment.toPrecision(4)).toBe('2.856');
});

test('the fast learner never stops and ends at 6.275, which is 1.3 to the seventh', () => {
  const path = defined(uppsalaPath({ ...firm, learning: 0.25 }, 7));
  expect(path[7]?.commitment.toPrecision(4)).toBe('6.275');
  expect(path[7]?.commitment).toBeCloseTo(1.3 ** 7, 12);
});

test('without learning the firm reaches one plateau and stays there', () => {
  const path = defined(uppsalaPath({ ...firm, learning: 0 }, 40));
  expect(path.at(-1)?.commitment).toBeCloseTo(1.3, 12);
  expect(path.slice(1).every(({ isExpanding }) => !isExpanding)).toBe(true);
});

test('without uncertainty the commitment grows exponentially', () => {
  const path = defined(uppsalaPath({ ...firm, uncertainty: 0 }, 10));
  expect(path[10]?.commitment).toBeCloseTo(1.3 ** 10, 10);
});

test('a firm at or above its tolerable risk waits first, for as long as learning needs', () => {
  const waits = defined(uppsalaPath({ ...firm, tolerableRisk: 0.8 }, 5));
  expect(waits.map(({ isExpanding }) => isExpanding).slice(0, 2)).toEqual([false, true]);
  const longer = defined(uppsalaPath({ ...firm, tolerableRisk: 0.3 }, 40));
  const periodsNeeded = Math.ceil(Math.log(0.3 / 0.8) / Math.log(0.9));
  expect(longer.findIndex(({ isExpanding }) => isExpanding)).toBe(periodsNeeded);
});

test('uncertainty starts at 0.2 plus a fifth of the cultural distance, at most 1', () => {
  expect(printed(initialUncertainty(1.803))).toBe('0.5606');
  expect(initialUncertainty(0)).toBe(0.2);
  expect(initialUncertainty(100)).toBe(1);
  expect(initialUncertainty(-1)).toEqual(notDefined('distance-negative'));
});

test('inputs outside their ranges are named', () => {
  const reason = (change: Partial<typeof firm>, periods = 7): unknown =>
    uppsalaPath({ ...firm, ...change }, periods);
  expect(reason({ commitment: 0 })).toEqual(notDefined('commitment-not-positive'));
  expect(reason({ uncertainty: 1.1 })).toEqual(notDefined('uncertainty-outside-0-1'));
  expect(reason({ tolerableRisk: 0 })).toEqual(notDefined('tolerable-risk-not-positive'));
  expect(reason({ learning: 1 })).toEqual(notDefined('learning-outside-range'));
  expect(reason({ growth: 0 })).toEqual(notDefined('growth-not-positive'));
  expect(reason({}, 2.5)).toEqual(notDefined('periods-not-whole'));
  expect(reason({ commitment: 1e308, uncertainty: 0 })).toEqual(notDefined('out-of-range'));
});

test('every period follows from the one before, and uncertainty has its closed form U₀(1 − η)^t', () => {
  const property = fc.property(anyFirm, fc.integer({ min: 0, max: 40 }), (start, periods) => {
    const path = defined(uppsalaPath(start, periods));
    expect(path).toHaveLength(periods + 1);
    let expansions = 0;
    for (const now of path) {
      expect(
        relativeDifference(now.commitment, start.commitment * (1 + start.growth) ** expansions),
      ).toBeLessThan(1e-12);
      const closed = start.uncertainty * (1 - start.learning) ** now.period;
      expect(Math.abs(now.uncertainty - closed)).toBeLessThanOrEqual(1e-12 * closed + 1e-300);
      if (now.commitment * now.uncertainty < start.tolerableRisk) expansions += 1;
    }
  });
  fc.assert(property, { seed: 1 });
});

test('commitment never falls, and no expansion starts at or above the tolerable risk', () => {
  const property = fc.property(anyFirm, (start) => {
    const path = defined(uppsalaPath(start, 40));
    path.slice(1).forEach((now, index) => {
      const before = path[index];
      expect(now.commitment).toBeGreaterThanOrEqual(before?.commitment ?? Infinity);
      if (now.commitment > (before?.commitment ?? 0)) expect(before?.risk).toBeLessThan(start.tolerableRisk);
    });
  });
  fc.assert(property, { seed: 1 });
});

test('a firm that tolerates more risk is never behind after the first step', () => {
  const property = fc.property(anyFirm, (start) => {
    const bold = defined(uppsalaPath({ ...start, tolerableRisk: start.tolerableRisk * 2 }, 1));
    const timid = defined(uppsalaPath(start, 1));
    expect(bold[1]?.commitment).toBeGreaterThanOrEqual(timid[1]?.commitment ?? Infinity);
  });
  fc.assert(property, { seed: 1 });
});

test('the path is made of finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const odd = fc.record({
    commitment: any,
    uncertainty: any,
    tolerableRisk: any,
    learning: any,
    growth: any,
  });
  const property = fc.property(fc.oneof(anyFirm, odd), (start) => {
    const path = uppsalaPath(start, 12);
    if (!isDefined(path)) return;
    expect(path.every(({ commitment, risk }) => Number.isFinite(commitment + risk))).toBe(true);
  });
  fc.assert(property, { seed: 1 });
});
