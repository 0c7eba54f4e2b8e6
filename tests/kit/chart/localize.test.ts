import { expect, test } from 'vitest';
import { localizeChart } from '#kit/chart/localize.ts';
import { chart, series } from './any-chart.ts';

const text = { goods: 'товары', years: 'годы', rail: 'железная дорога', '7': 'семь' };

test('labels and categories are put into the words of a language', () => {
  const drawn = chart([series('goods', [{ x: 'rail', y: 1 }])], { x: { label: 'years', type: 'category' } });
  const told = localizeChart(drawn, text);
  expect(told.x.label).toBe('годы');
  expect(told.series[0]?.label).toBe('товары');
  expect(told.series[0]?.points[0]?.x).toBe('железная дорога');
});

test('a number is not looked up, and what has no word stays', () => {
  const drawn = chart([
    series('a', [
      { x: 7, y: 1 },
      { x: 8, y: 2 },
    ]),
  ]);
  const told = localizeChart(drawn, text);
  expect(told.series[0]?.points.map(({ x }) => x)).toEqual([7, 8]);
  expect(told.series[0]?.label).toBe(drawn.series[0]?.label);
});
