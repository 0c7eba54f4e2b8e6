import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, ln, multiply, subtract, symbolsOf } from '#kit/expression/expression.ts';
import { toSpoken } from '#kit/expression/spoken.ts';
import { plain, grown } from './grown.ts';

describe('spoken formulas', () => {
  test('every symbol is said by its name', () => {
    const property = fc.property(grown, ({ tree }) => {
      const spoken = toSpoken(tree, (id) => `<${id}>`);
      for (const id of symbolsOf(tree)) expect(spoken).toContain(`<${id}>`);
    });
    fc.assert(property, { seed: 1 });
  });

  test('two different formulas never sound the same', () => {
    const heard = new Map<string, string>();
    const property = fc.property(grown, ({ tree }) => {
      const spoken = toSpoken(tree, plain);
      const written = JSON.stringify(tree);
      expect(heard.get(spoken) ?? written).toBe(written);
      heard.set(spoken, written);
    });
    fc.assert(property, { seed: 1, numRuns: 3000 });
    expect(toSpoken(subtract('a', subtract('b', 'c')), plain)).not.toBe(
      toSpoken(subtract(subtract('a', 'b'), 'c'), plain),
    );
  });

  test('a formula is said in words, without signs', () => {
    expect(toSpoken(multiply('total', 'share'), plain)).toBe('total times share');
    expect(toSpoken(ln(add(1, 'rate')), plain)).toBe(
      'the natural logarithm of the quantity 1 plus rate, end of quantity,',
    );
    const property = fc.property(grown, ({ tree }) => {
      expect(toSpoken(tree, plain)).not.toMatch(/[+*/^\\{}()|]/);
    });
    fc.assert(property, { seed: 1 });
  });
});
