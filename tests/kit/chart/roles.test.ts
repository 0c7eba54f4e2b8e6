import { expect, test } from 'vitest';
import { dashOf, isOpen, roles } from '#kit/chart/roles.ts';
import { series } from './any-chart.ts';

test('no two roles look alike in mark and fill, so that colour never stands alone', () => {
  const looks = Object.values(roles).map(({ mark, fill }) => [mark, fill] as const);
  expect(new Set(looks.map(([mark]) => mark)).size).toBe(looks.length);
  expect(new Set(looks.map(([, fill]) => fill)).size).toBe(looks.length);
});

test('a second series of a role has a dash of its own', () => {
  const second = { ...series('a', [], 'paper'), dashed: true };
  expect(dashOf(second)).not.toEqual(roles.paper.dash);
  expect(dashOf(second).length).toBeGreaterThan(0);
});

test('an implied value has an open mark', () => {
  expect(isOpen({ x: 1, y: 3, implied: true }, series('a', [], 'china'))).toBe(true);
  expect(isOpen({ x: 1, y: 3 }, series('a', [], 'china'))).toBe(false);
  expect(isOpen({ x: 1, y: 3 }, series('a', [], 'paper'))).toBe(true);
});

test('a second illustration has filled marks beside the open ones of the first', () => {
  const first = series('a', [], 'illustration');
  expect(isOpen({ x: 1, y: 3 }, first)).toBe(true);
  expect(isOpen({ x: 1, y: 3 }, { ...first, dashed: true })).toBe(false);
});
