import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OfflineFile, printList, readEdition, readList } from '#kit/offline.ts';

const hash = 'a'.repeat(32);
const edition = {
  v: 1,
  build: hash,
  date: '2026-11-25',
  groups: { en: { list: `offline/en.${hash}.json`, files: 3, transfer: 900 } },
};

describe('an edition', () => {
  test('is read as it is written, without what does not belong to it', () => {
    expect(readEdition({ ...edition, more: 1 })).toEqual(edition);
  });

  test.each([
    null,
    7,
    'x',
    [],
    {},
    { ...edition, v: 2 },
    { ...edition, build: '../../x' },
    { ...edition, date: 'today' },
    { ...edition, groups: null },
    { ...edition, groups: { en: null } },
    { ...edition, groups: { __proto__x: edition.groups.en } },
    { ...edition, groups: { en: { ...edition.groups.en, list: 'https://elsewhere.example/x' } } },
    { ...edition, groups: { en: { ...edition.groups.en, list: '//elsewhere.example' } } },
    { ...edition, groups: { en: { ...edition.groups.en, list: '../secret.json' } } },
    { ...edition, groups: { en: { ...edition.groups.en, files: -1 } } },
    { ...edition, groups: { en: { ...edition.groups.en, transfer: 1.5 } } },
  ])('is none where something is wrong: %j', (value) => expect(readEdition(value)).toBeUndefined());
});

describe('a list', () => {
  const file: OfflineFile = { path: 'en/theory/uppsala/', hash, bytes: 12 };

  test('is read as it is written', () => {
    const files = [file, { ...file, path: '' }, { ...file, path: '_astro/a_b.C-1.js' }];
    expect(readList(JSON.parse(printList(files)))).toEqual(files);
  });

  test.each([
    [['/etc/passwd', hash, 1]],
    [['a//b', hash, 1]],
    [['../a', hash, 1]],
    [['a/../b', hash, 1]],
    [['https://x.example/', hash, 1]],
    [['a?b', hash, 1]],
    [['a', 'A'.repeat(32), 1]],
    [['a', hash, '1']],
    [['a', hash]],
    ['a'],
    Array.from({ length: 5001 }, () => ['a', hash, 1]),
  ])('is none where a row is wrong', (...rows) => expect(readList(rows)).toBeUndefined());

  test('whatever is sent, what is taken lies below the book', () => {
    const row = fc.tuple(fc.string({ unit: fc.constantFrom(...'./\\:%?#@a-') }), fc.constant(hash), fc.nat());
    const property = fc.property(fc.oneof(fc.jsonValue(), fc.array(row, { maxLength: 3 })), (value) => {
      for (const { path } of readList(value) ?? []) {
        const url = new URL(`/book/${path}`, 'https://book.example');
        expect(url.origin).toBe('https://book.example');
        expect(url.pathname).toBe(`/book/${path}`);
      }
    });
    fc.assert(property, { seed: 1, numRuns: 2000 });
  });
});
