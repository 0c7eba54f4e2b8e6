import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasets } from '#kit/chart/datasets.ts';
import { roles } from '#kit/chart/roles.ts';
import { chartTable } from '#kit/chart/table.ts';
import { languages } from '#kit/languages.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { series, chart, spec } from './any-chart.ts';

describe('data sets for the canvas', () => {
  test('they hold the numbers of the table: the same x, the same values, gaps for empty cells', () => {
    const property = fc.property(spec, fc.constantFrom(...languages), (drawn, lang) => {
      const { xs, series: sets } = datasets(drawn);
      const { head, rows } = chartTable(drawn, lang);
      expect(xs.map(String)).toEqual(rows.map(([x]) => x));
      expect(sets.map(({ label }) => label)).toEqual(head.slice(1));
      sets.forEach(({ data, open }, i) => {
        expect(data).toHaveLength(rows.length);
        expect(open).toHaveLength(rows.length);
        data.forEach((y, j) => {
          const printed = rows[j]?.[i + 1] ?? '';
          if (y === null) expect(printed).toBe('');
          else {
            const [first = ''] = printed.replace(/^\(/, '').split(/[)(]/);
            expect(parseNumber(first, lang)).toEqual({ kind: 'value', value: y });
          }
        });
      });
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  test('breaks are the places of the points that carry one', () => {
    const property = fc.property(spec, (drawn) => {
      const { xs, series: sets } = datasets(drawn);
      sets.forEach(({ breaks }, i) => {
        const broken = drawn.series[i]?.points.filter((p) => p.break).map((p) => p.x) ?? [];
        expect(breaks.map((at) => xs[at])).toEqual(broken);
      });
    });
    fc.assert(property, { seed: 1 });
  });

  test('their extent is the chart’s, and a second series of a role has a dash of its own', () => {
    const drawn = chart([
      {
        ...series(
          'a',
          [
            { x: 1, y: 3, implied: true },
            { x: 2, y: 8 },
          ],
          'paper',
        ),
        dashed: true,
      },
    ]);
    expect(datasets(drawn).domain).toEqual([3, 8]);
    expect(datasets(drawn).series[0]?.dash).not.toEqual(roles.paper.dash);
    expect(datasets(drawn).series[0]?.dash.length).toBeGreaterThan(0);
    expect(
      datasets(
        chart([
          series('b', [
            { x: 1, y: 3, implied: true },
            { x: 2, y: 8 },
          ]),
        ]),
      ).series[0]?.open,
    ).toEqual([true, false]);
  });
});

test('no two roles look alike in mark and fill, so that colour never stands alone', () => {
  const looks = Object.values(roles).map(({ mark, fill }) => [mark, fill] as const);
  expect(new Set(looks.map(([mark]) => mark)).size).toBe(looks.length);
  expect(new Set(looks.map(([, fill]) => fill)).size).toBe(looks.length);
});
