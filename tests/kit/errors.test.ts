import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BookError, nearest, unknownId } from '#kit/errors.ts';

/** Levenshtein's distance straight from its recursive definition; slow, so for short words only. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(restA, restB);
  return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 5 });

describe('nearest', () => {
  test('no known id is nearer than the one proposed', () => {
    const property = fc.property(word, fc.array(word, { minLength: 1, maxLength: 6 }), (id, known) => {
      const found = nearest(id, known);
      expect(known).toContain(found);
      expect(distance(id, found ?? '')).toBe(Math.min(...known.map((other) => distance(id, other))));
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  test('a known id is nearest to itself, and the list is left as it was', () => {
    const property = fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.nat(), (known, at) => {
      const before = [...known];
      const id = known[at % known.length] ?? '';
      expect(nearest(id, known)).toBe(id);
      expect(known).toEqual(before);
    });
    fc.assert(property, { seed: 1 });
  });

  test('slips of the finger find their id', () => {
    const known = ['growth', 'two-ledgers', 'trade/china-side-total', 'trade/kazakhstan-side-total'];
    expect(nearest('grwoth', known)).toBe('growth');
    expect(nearest('two_ledgers', known)).toBe('two-ledgers');
    expect(nearest('trade/kazakstan-side-total', known)).toBe('trade/kazakhstan-side-total');
  });

  test('where nothing is known there is nothing to propose', () => {
    expect(nearest('growth', [])).toBeUndefined();
  });
});

describe('the error for an unknown id', () => {
  test('it names the kind, the id, the place and the way out', () => {
    const error = unknownId('calculator', 'grwoth', ['growth', 'two-ledgers'], 'background/trade-in-figures');
    expect(error).toBeInstanceOf(BookError);
    expect(error.name).toBe('BookError');
    expect(error.message).toBe(
      'Unknown calculator "grwoth" in background/trade-in-figures. Did you mean "growth"?',
    );
  });

  test('without any known id it says that there is none', () => {
    expect(unknownId('quiz', 'x', []).message).toBe('Unknown quiz "x". There is no quiz yet.');
  });
});
