import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, plainText, segments } from '#kit/rich-text.ts';

const name = fc.string({ unit: fc.constantFrom(...'abcXYZ019._-'), minLength: 1, maxLength: 8 });

describe('fill', () => {
  test('every known slot gets its value, every unknown one stays visible', () => {
    expect(fill('{a} of {b.low} and {c}', { a: '1', 'b.low': '2' })).toBe('1 of 2 and {c}');
    expect(fill('{a}{a}', { a: 'x' })).toBe('xx');
    expect(fill('', { a: 'x' })).toBe('');
    expect(fill('{} { a } {a b}', { a: 'x' })).toBe('{} { a } {a b}');
  });

  test('a value is put in as it is: neither its slots nor its dollar signs mean anything', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$& $1 $$' })).toBe('{b} $& $1 $$');
    const property = fc.property(name, fc.string(), (slot, value) => {
      expect(fill(`before {${slot}} after`, { [slot]: value })).toBe(`before ${value} after`);
    });
    fc.assert(property, { seed: 1 });
  });

  test.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'a slot called %s is unknown like any other',
    (slot) => {
      expect(fill(`{${slot}}`, {})).toBe(`{${slot}}`);
    },
  );

  test('a template without slots comes back unchanged', () => {
    const property = fc.property(
      fc.string().filter((text) => !text.includes('{')),
      (text) => {
        expect(fill(text, { a: 'x' })).toBe(text);
      },
    );
    fc.assert(property, { seed: 1 });
  });
});

describe('segments', () => {
  test('what stands between two marks is strong', () => {
    expect(segments('It is **26.49 %** a year, **not** more.')).toEqual([
      { text: 'It is ', strong: false },
      { text: '26.49 %', strong: true },
      { text: ' a year, ', strong: false },
      { text: 'not', strong: true },
      { text: ' more.', strong: false },
    ]);
    expect(segments('**All.**')).toEqual([{ text: 'All.', strong: true }]);
    expect(segments('')).toEqual([]);
  });

  test('pieces put together are the sentence without its marks, and none is empty', () => {
    const sentence = fc
      .array(fc.constantFrom('**', '*', 'a', ' ', '26 %', '{x}'), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    const property = fc.property(sentence, (text) => {
      const pieces = segments(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(plainText(text));
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    });
    fc.assert(property, { seed: 1 });
  });

  test('a built sentence is split where it was built', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'ab c1%'), minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 6,
    });
    const property = fc.property(words, (pieces) => {
      const built = pieces.map((piece, i) => (i % 2 === 1 ? `**${piece}**` : piece)).join('');
      expect(segments(built)).toEqual(pieces.map((piece, i) => ({ text: piece, strong: i % 2 === 1 })));
    });
    fc.assert(property, { seed: 1 });
  });
});
