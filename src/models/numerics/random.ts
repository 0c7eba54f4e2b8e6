/**
 * Where a simulation gets its numbers from: each call returns the next one, from 0 to below 1, in equal
 * measure.
 */
export type Random = () => number;

/**
 * A repeatable source of random numbers: the same seed always gives the same sequence. Generator: sfc32
 * (small fast counting, 128 bits of state); the seed is spread over the state with splitmix32. Not for
 * cryptography.
 *
 * @param seed any whole number; only its lowest 32 bits count
 * @returns a function with steps of 2⁻³², 0 to below 1
 *
 * Source: Doty-Humphrey, PractRand (sfc32); Steele, Lea & Flood 2014 (splitmix).
 */
export function createRandom(seed: number): Random {
  const next = splitmix32(seed);
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const draw: Random = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) draw();
  return draw;
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    const first = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    const second = Math.imul(first ^ (first >>> 15), 0x735a2d97);
    return (second ^ (second >>> 15)) | 0;
  };
}
