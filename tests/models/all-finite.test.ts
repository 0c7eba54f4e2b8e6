import { expect, test } from 'vitest';
import { notDefined } from '#models/not-defined.ts';
import { allFinite } from '#models/numerics/all-finite.ts';

test('finite results come through as they are, and with them what is no number', () => {
  const results = {
    price: 0.1,
    quantity: -2,
    best: 'staged',
    isInterior: false,
    why: notDefined('rates-equal'),
  };
  expect(allFinite(results)).toEqual(results);
});

test('one number that is none takes all results with it', () => {
  for (const bad of [NaN, Infinity, -Infinity])
    expect(allFinite({ price: 1, quantity: bad })).toEqual(notDefined('out-of-range'));
});

test('no −0 comes out', () => {
  expect(allFinite({ price: -0, quantity: 1 })).toStrictEqual({ price: 0, quantity: 1 });
});
