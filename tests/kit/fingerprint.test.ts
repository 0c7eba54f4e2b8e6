import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '#kit/fingerprint.ts';

/** Any code point, lone surrogates and controls included. */
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

test('the published test values of FNV-1a with 32 bits come out', () => {
  const published = { '': 0x811c9dc5, a: 0xe40c292c, b: 0xe70c2de5, foobar: 0xbf9cf968, foo: 0xa9f37ed7 };
  for (const [text, hash] of Object.entries(published)) expect(fingerprint(text)).toBe(hash.toString(36));
});

test('one text has one fingerprint, short and printable', () => {
  const property = fc.property(fc.string({ unit: anyCharacter }), (text) => {
    expect(fingerprint(text)).toBe(fingerprint(`${text}x`.slice(0, -1)));
    expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,7}$/);
  });
  fc.assert(property, { seed: 1 });
});

test('changing any one letter changes the fingerprint, in every script', () => {
  const letter = fc.constantFrom(...'abzABZ019 .,%Яжқә增长中𠮷');
  const property = fc.property(
    fc.array(letter, { maxLength: 30 }),
    letter,
    letter,
    fc.array(letter, { maxLength: 30 }),
    (before, one, other, after) => {
      fc.pre(one !== other);
      const text = (middle: string) => [...before, middle, ...after].join('');
      expect(fingerprint(text(one))).not.toBe(fingerprint(text(other)));
    },
  );
  fc.assert(property, { seed: 1, numRuns: 1000 });
});

test('the order of letters counts', () => {
  expect(fingerprint('ab')).not.toBe(fingerprint('ba'));
});
