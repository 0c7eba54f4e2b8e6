import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displacesAll, seeded, shuffled } from '#kit/quiz/shuffle.ts';

const sizes = fc.integer({ min: 2, max: 9 });

describe('an order made from a seed', () => {
  test('has every number once, and the same seed gives the same order', () => {
    const property = fc.property(sizes, fc.string(), (n, seed) => {
      const order = shuffled(n, seed);
      expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i));
      expect(shuffled(n, seed)).toEqual(order);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('never shows the key where the key is refused', () => {
    const property = fc.property(sizes, fc.string(), (n, seed) => {
      const order = shuffled(n, seed, (o) => !displacesAll(o));
      expect(order.some((item, place) => item === place)).toBe(false);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test('ends where every order is refused', () => {
    expect(shuffled(3, 'x', () => true)).toHaveLength(3);
  });

  test('stays what readers have seen: their answers are kept by these places', () => {
    expect(shuffled(6, 'tl-symmetric')).toEqual([4, 2, 3, 1, 5, 0]);
  });

  test('favours no place: over many seeds each number comes first about equally often', () => {
    const first = Array.from({ length: 6000 }, (_, i) => shuffled(6, `seed-${i}`)[0]);
    for (let n = 0; n < 6; n++) {
      const share = first.filter((item) => item === n).length / first.length;
      expect(Math.abs(share - 1 / 6)).toBeLessThan(0.03);
    }
  });
});

test('random numbers from a seed lie from 0 to 1, 1 excluded, and differ', () => {
  const random = seeded('a');
  const drawn = Array.from({ length: 1000 }, random);
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn)).toBeLessThan(1);
  expect(new Set(drawn).size).toBeGreaterThan(990);
});
