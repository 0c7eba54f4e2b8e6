import { expect, test } from 'vitest';
import { findNames, type Named } from '#kit/names.ts';

const names: Named[] = [
  { kind: 'calculator', name: 'How fast?', address: '/a/', also: ['Move both in the Bass model', 'Share'] },
  { kind: 'calculator', name: 'How much stock?', address: '/b/', also: ['Safety stock', 'Reorder point'] },
  { kind: 'term', name: 'Bass model', address: '/g/#bass', also: ['Bass diffusion model'] },
  { kind: 'term', name: 'safety stock', address: '/g/#ss', also: ['buffer stock'] },
  { kind: 'term', name: '安全库存 (safety stock)', address: '/g/#zh', also: ['安全库存'] },
  { kind: 'term', name: 'страховой запас', address: '/g/#ru', also: ['buffer'] },
];
const found = (query: string) => findNames(names, query).map(({ address }) => address);

test('a calculator comes before a term that is only begun', () => {
  expect(found('bass')).toEqual(['/a/', '/g/#bass']);
  expect(found('b')[0]).toBe('/a/');
});

test('a term of exactly that name comes first, also under another spelling', () => {
  expect(found('safety stock')).toEqual(['/g/#ss', '/b/', '/g/#zh']);
  expect(found('Buffer stock')[0]).toBe('/g/#ss');
});

test('a name is met before what else it may be asked for by', () => {
  expect(found('stock')).toEqual(['/b/', '/g/#ss', '/g/#zh']);
});

test('words may be begun, in any order and case, but none is left out', () => {
  expect(found('STO saf')).toContain('/b/');
  expect(found('safety queue')).toEqual([]);
});

test('a Russian name is found by its beginning, a Chinese one from the middle too', () => {
  expect(found('страх зап')).toEqual(['/g/#ru']);
  expect(found('库存')).toEqual(['/g/#zh']);
});

test('nothing is found for nothing, and nothing breaks on marks', () => {
  for (const query of ['', '   ', '"', '<b>', '(*)[', '\\']) expect(found(query)).not.toContain(undefined);
  expect(found('"…"')).toEqual([]);
});

test('no more than four of a kind stand before the pages', () => {
  const many = Array.from({ length: 9 }, (_, i): Named => ({
    kind: 'term',
    name: `gap ${i}`,
    address: `/${i}`,
    also: [],
  }));
  expect(findNames(many, 'gap')).toHaveLength(4);
});
