import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '#site/built-site.ts';
import {
  addPermalinks,
  deadAddresses,
  lostPermalinks,
  parsePermalinks,
  printPermalinks,
} from '#site/permalinks.ts';

const thing = (id: string, address = `/a/#${id}`) => ({ kind: 'section', id, address });
const known = addPermalinks([], [thing('one'), thing('two')]);
const nowhere: ReadonlyMap<string, string> = new Map();

test('the list is printed sorted and read back the same', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 20 }), (names) => {
      const links = addPermalinks(
        [],
        names.map((id) => thing(id)),
      );
      const printed = printPermalinks(links);
      expect(printPermalinks(parsePermalinks(printed))).toBe(printed);
      const ids = parsePermalinks(printed).map(({ id }) => id);
      expect(ids).toEqual(ids.toSorted());
    }),
  );
});

test('a line that is no permalink is named', () => {
  expect(() => parsePermalinks('section one')).toThrow(/entry 1: "section one"/);
});

describe('adding', () => {
  test('removes nothing, even when everything is gone', () => {
    expect(addPermalinks(known, []).map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('keeps a former address when a thing gets another one, and again', () => {
    const once = addPermalinks(known, [thing('one', '/b/#one'), thing('two')]);
    const twice = addPermalinks(once, [thing('one', '/c/#one'), thing('two')]);
    expect(twice[0]).toMatchObject({ address: '/c/#one', former: ['/a/#one', '/b/#one'] });
  });

  test('is the same when done twice', () => {
    const again = addPermalinks(known, [thing('one'), thing('two')]);
    expect(again).toEqual(known);
  });
});

describe('a published id that is gone', () => {
  test('is named with its old address and the way out', () => {
    const [line] = lostPermalinks(known, [thing('one')], nowhere);
    expect(line).toMatch(/section "two" \(\/a\/#two\).*content\/moved\.yaml/);
  });

  test('is not lost when it has a new place that is published', () => {
    const moved = new Map([['/a/#two', '/b/#two']]);
    expect(lostPermalinks(known, [thing('one'), thing('b-two', '/b/#two')], moved)).toEqual([]);
    expect(lostPermalinks(known, [thing('one')], moved)[0]).toMatch(/sends it to \/b\/#two/);
  });
});

test('an address at which the built book has nothing is dead, a former one too', () => {
  const site = { pages: [readPage('/en/a/', '<h2 id="one">1</h2><p id="old">')], hasFile: () => false };
  const links = [
    { kind: 'section', id: 'one', address: '/a/#one', former: ['/a/#old', '/a/#older'] },
    { kind: 'section', id: 'two', address: '/b/#two', former: [] },
  ];
  expect(deadAddresses(links, site)).toEqual(['/a/#older', '/b/#two']);
});
