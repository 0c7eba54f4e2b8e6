import { expect, test } from 'vitest';
import { createRandom } from '#models/numerics/random.ts';

const draw = (seed: number, count: number): number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(draw(7, 50)).toEqual(draw(7, 50));
  expect(draw(7, 50)).not.toEqual(draw(8, 50));
});

test('two sources with one seed do not disturb each other', () => {
  const first = createRandom(3);
  const second = createRandom(3);
  const pairs = Array.from({ length: 20 }, () => [first(), second()]);
  expect(pairs.every(([a, b]) => a === b)).toBe(true);
});

test('the numbers are those of sfc32 and splitmix32 reckoned with unbounded integers', () => {
  for (const seed of [0, 1, 42, -5, 2 ** 31, 4294967295])
    expect(draw(seed, 40)).toEqual(referenceDraws(seed, 40));
});

/** Both generators again, as their authors write them, in BigInt with an explicit modulus. */
function referenceDraws(seed: number, count: number): number[] {
  const modulus = 1n << 32n;
  const wrap = (value: bigint): bigint => ((value % modulus) + modulus) % modulus;
  let state = wrap(BigInt(seed));
  const splitmix = (): bigint => {
    state = wrap(state + 0x9e3779b9n);
    let z = state;
    z = wrap((z ^ (z >> 16n)) * 0x21f0aaadn);
    z = wrap((z ^ (z >> 15n)) * 0x735a2d97n);
    return z ^ (z >> 15n);
  };
  let a = splitmix();
  let b = splitmix();
  let c = splitmix();
  let counter = 1n;
  const outputs = Array.from({ length: count + 12 }, () => {
    const output = wrap(a + b + counter);
    counter = wrap(counter + 1n);
    a = b ^ (b >> 9n);
    b = wrap(c + (c << 3n));
    c = wrap(wrap((c << 21n) | (c >> 11n)) + output);
    return Number(output) / 2 ** 32;
  });
  return outputs.slice(12);
}

test('a hundred thousand numbers lie in [0, 1), have mean 1/2 and variance 1/12, and fill 100 bins evenly', () => {
  const numbers = draw(1, 100_000);
  expect(numbers.every((value) => value >= 0 && value < 1)).toBe(true);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const variance = numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / numbers.length));
  expect(variance).toBeCloseTo(1 / 12, 3);
  const bins = Array.from({ length: 100 }, () => 0);
  for (const value of numbers) bins[Math.floor(value * 100)] = (bins[Math.floor(value * 100)] ?? 0) + 1;
  const chiSquare = bins.reduce((sum, filled) => sum + (filled - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeGreaterThan(58);
  expect(chiSquare).toBeLessThan(149);
});

test('a number says nothing about the next one', () => {
  const numbers = draw(2, 100_000);
  const products = numbers.slice(1).map((value, index) => (value - 0.5) * ((numbers[index] ?? 0.5) - 0.5));
  const correlation = (12 * products.reduce((sum, product) => sum + product, 0)) / products.length;
  expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(products.length));
});
