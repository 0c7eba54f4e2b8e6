import fc from 'fast-check';
import { expect, test } from 'vitest';
import { impliedBase } from '#models/implied-base.ts';
import { notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed, relativeDifference } from './maybe.ts';

const reading = fc.constantFrom('by' as const, 'to' as const);

test('5.9 after growth by 156 % started at 2.305, and after growth to 156 % at 3.782', () => {
  expect(printed(impliedBase({ value: 5.9, growth: 1.56, reading: 'by' }))).toBe('2.305');
  expect(printed(impliedBase({ value: 5.9, growth: 1.56, reading: 'to' }))).toBe('3.782');
});

test('31.5 after growth by 22.4 % started at 25.74', () => {
  expect(printed(impliedBase({ value: 31.5, growth: 0.224, reading: 'by' }))).toBe('25.74');
});

test('a fall by 100 % or more has no base', () => {
  expect(impliedBase({ value: 5.9, growth: -1, reading: 'by' })).toEqual(notDefined('growth-minus-100'));
  expect(impliedBase({ value: 5.9, growth: -1.2, reading: 'by' })).toEqual(
    notDefined('growth-below-minus-100'),
  );
});

test('growth to 0 % or to a negative percentage has no base', () => {
  expect(impliedBase({ value: 5.9, growth: 0, reading: 'to' })).toEqual(notDefined('growth-zero'));
  expect(impliedBase({ value: 5.9, growth: -0.5, reading: 'to' })).toEqual(notDefined('growth-negative'));
});

test('a value of 0 or less has no base', () => {
  expect(impliedBase({ value: 0, growth: 1, reading: 'by' })).toEqual(notDefined('value-not-positive'));
  expect(impliedBase({ value: -1, growth: 1, reading: 'to' })).toEqual(notDefined('value-not-positive'));
});

test('letting the base grow again gives the value back', () => {
  const base = between(1e-3, 1e4);
  const growth = between(-0.99, 100);
  const property = fc.property(base, growth, (before, rate) => {
    const by = impliedBase({ value: before * (1 + rate), growth: rate, reading: 'by' });
    expect(relativeDifference(defined(by), before)).toBeLessThan(1e-13);
  });
  fc.assert(property, { seed: 1 });
});

test('growth "to 100 % + g" and growth "by g" have the same base', () => {
  const property = fc.property(fc.integer({ min: -99, max: 1000 }), (percent) => {
    const by = impliedBase({ value: 5.9, growth: percent / 100, reading: 'by' });
    const to = impliedBase({ value: 5.9, growth: 1 + percent / 100, reading: 'to' });
    expect(by).toEqual(to);
  });
  fc.assert(property, { seed: 1 });
});

test('a higher growth rate implies a lower base', () => {
  const rate = between(0.01, 100);
  const property = fc.property(rate, rate, reading, (a, b, how) => {
    const low = defined(impliedBase({ value: 5.9, growth: Math.min(a, b), reading: how }));
    const high = defined(impliedBase({ value: 5.9, growth: Math.max(a, b), reading: how }));
    expect(high).toBeLessThanOrEqual(low);
  });
  fc.assert(property, { seed: 1 });
});

test('the base is a finite number or not defined, whatever comes in', () => {
  const property = fc.property(fc.double(), fc.double(), reading, (value, growth, how) => {
    expect(isFiniteOrNotDefined(impliedBase({ value, growth, reading: how }))).toBe(true);
  });
  fc.assert(property, { seed: 1 });
});
