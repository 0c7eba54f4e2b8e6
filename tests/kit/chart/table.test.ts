import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localizeChart } from '#kit/chart/localize.ts';
import { pointAt, xValues } from '#kit/chart/series.ts';
import { cell, chartTable } from '#kit/chart/table.ts';
import { languages } from '#kit/languages.ts';
import { series, chart, spec } from './any-chart.ts';

describe('the table', () => {
  test('a row has its x and one cell per series; a gap and a missing year are empty', () => {
    const all = [
      series('a', [
        { x: 2023, y: 41.02 },
        { x: 2024, y: null },
      ]),
      series('b', [{ x: 2025, y: 1 }]),
    ];
    expect(chartTable(chart(all), 'en')).toEqual({
      head: ['x', 'a', 'b'],
      rows: [
        ['2023', '41.02', ''],
        ['2024', '', ''],
        ['2025', '', '1.00'],
      ],
    });
    const property = fc.property(spec, fc.constantFrom(...languages), (drawn, lang) => {
      const { head, rows } = chartTable(drawn, lang);
      expect(head).toHaveLength(drawn.series.length + 1);
      expect(rows.map(([x]) => x)).toEqual(xValues(drawn).map(String));
      for (const row of rows) {
        expect(row).toHaveLength(head.length);
        drawn.series.forEach((one, i) => {
          const empty = (pointAt(one, Number(row[0]))?.y ?? null) === null;
          expect(row[i + 1] === '').toBe(empty);
        });
      }
    });
    fc.assert(property, { seed: 1 });
  });

  test('its first column is written as the page’s language writes numbers, and years are not grouped', () => {
    const points = [
      { x: 0.1 + 0.2, y: 1 },
      { x: 12_667, y: 2 },
    ];
    const firsts = (type: 'number' | 'year', lang: 'en' | 'ru') =>
      chartTable(chart([series('a', points)], { x: { label: 'x', type } }), lang).rows.map(([x]) => x);
    expect(firsts('number', 'ru')).toEqual(['0,3', '12\u00a0667']);
    expect(firsts('number', 'en')).toEqual(['0.3', '12,667']);
    expect(firsts('year', 'en').at(-1)).toBe('12667');
  });

  test('implied values stand in brackets, a range behind its value, digits as published', () => {
    expect(cell({ x: 1, y: 2.305, implied: true, digits: 3 }, 'usd-bn', 'en')).toBe('(2.305)');
    expect(cell({ x: 1, y: 28.564, low: 28.5, high: 28.6, digits: 3 }, 'usd-bn', 'ru')).toBe(
      '28,564 (28,500–28,600)',
    );
    expect(cell({ x: 1, y: 5, low: 5, high: 5 }, 'count', 'en')).toBe('5');
    expect(cell({ x: 1, y: 0 }, 'usd-bn', 'en')).toBe('0.00');
    expect(cell(undefined, 'usd-bn', 'en')).toBe('');
  });
});

test('a chart’s keys are replaced by words, an unknown key stays visible, numbers stay', () => {
  const keyed = chart([{ ...series('a', [{ x: 1, y: 2 }]), label: 'chart.a' }]);
  const told = localizeChart(keyed, { x: 'Year', 'chart.a': 'China-side' });
  expect([told.x.label, told.y.label, told.series[0]?.label]).toEqual(['Year', 'y', 'China-side']);
  expect(told.series[0]?.points).toEqual([{ x: 1, y: 2 }]);
  expect(keyed.x.label).toBe('x');
});
