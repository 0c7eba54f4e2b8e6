import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matters, possibleOptions } from '#kit/dependent.ts';
import { setOf } from '#kit/define-calculator.ts';
import { endsOf, membersOf, numbersOf, optionName, seriesText, setText } from '#kit/lists.ts';
import { acceptValue } from '#kit/url-state.ts';

const nodes = setOf(['a', 'b', 'c']);
const links = setOf(['a-b', 'a-c', 'b-c'], ['a-b'], 'nodes');

test('a set is written in the order of its options, whatever order it was chosen in', () => {
  const property = fc.property(fc.shuffledSubarray(['a', 'b', 'c']), (chosen) => {
    expect(membersOf(setText(nodes, chosen))).toEqual(['a', 'b', 'c'].filter((x) => chosen.includes(x)));
  });
  fc.assert(property, { seed: 1 });
  expect(membersOf('')).toEqual([]);
});

test('a set takes members in any order and twice, and refuses a stranger among them', () => {
  expect(acceptValue(nodes, 'c.a.a')).toBe('a.c');
  expect(acceptValue(nodes, '')).toBe('');
  for (const raw of ['a.x', 'a.', '.', 'A', '__proto__', 'a b', 'a.'.repeat(5000)])
    expect(acceptValue(nodes, raw)).toBeUndefined();
});

test('a series is written so that the same numbers are read', () => {
  const property = fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
    expect(numbersOf(seriesText(numbers))).toEqual(numbers.map((x) => x + 0));
  });
  fc.assert(property, { seed: 1 });
});

test('a series takes up to its most numbers in its range, and nothing else', () => {
  const input = { type: 'series', min: 0, max: 10, most: 3, default: { illustration: [1] } } as const;
  expect(acceptValue(input, '1_2.50_1e1')).toBe('1_2.5_10');
  for (const raw of ['', '_', '1_', '1__2', '1_11', '1_2_3_4', '1_x', '1,5', ' 1', '1_-1', '１'])
    expect(acceptValue(input, raw), raw).toBeUndefined();
});

test('a pair has the names of its ends and is possible only where both are there', () => {
  const text = { 'input.nodes.a': 'Anna', 'input.nodes.b': 'Bota' };
  expect(endsOf('a-b')).toEqual(['a', 'b']);
  expect(optionName(text, 'links', 'a-b', 'nodes')).toBe('Anna – Bota');
  expect(possibleOptions(links, { nodes: 'a.b' })).toEqual(['a-b']);
  expect(possibleOptions(links, { nodes: '' })).toEqual([]);
  expect(possibleOptions(nodes, {})).toEqual(['a', 'b', 'c']);
});

test('an input matters always, or only for the choices it names', () => {
  expect(matters({}, {})).toBe(true);
  const when = { input: 'method', is: ['holt', 'holt-winters'] };
  expect(matters({ when }, { method: 'holt' })).toBe(true);
  expect(matters({ when }, { method: 'ses' })).toBe(false);
});
