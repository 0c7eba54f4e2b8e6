// @vitest-environment happy-dom

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults } from '#book/calculators.ts';
import { seriesData } from '#book/data.ts';
import { configuration } from '#elements/chart-js.ts';

import { localizeChart } from '#kit/chart/localize.ts';
import { hasRange, pointAt, xValues, yExtent } from '#kit/chart/series.ts';
import type { ChartSpec, Point } from '#kit/chart/spec.ts';
import { chartTable } from '#kit/chart/table.ts';
import { type Language, languages } from '#kit/languages.ts';
import { calculatorIds, figureIds, loadCalculator, loadFigure } from '#registry';
import { chart, series, spec as anySpec } from '../kit/chart/any-chart.ts';
import { live, onCanvas, stateOf } from './live-chart.ts';

const scales = (spec: ChartSpec, lang: Language = 'en') => live(spec, lang).options?.scales ?? {};
/** Values of the ticks and what stands there, on an axis so wide. */
function ticksOf(axis: unknown, width = 500) {
  const made = { width, ticks: [] as { value: number }[] };
  const { afterBuildTicks, ticks } = axis as {
    afterBuildTicks?: (scale: unknown) => void;
    ticks: { callback: (value: number) => string };
  };
  afterBuildTicks?.(made);
  return made.ticks.map(({ value }) => [value, ticks.callback(value)] as const);
}

const drawn: [string, ChartSpec][] = [];
for (const id of calculatorIds()) {
  const calculator = await loadCalculator(id);
  const [state, data] = [await defaults(calculator), await seriesData(calculator.series)];
  for (const part of calculator.parts) {
    const spec = part.chart?.(state, part.compute(state, data), data);
    if (spec) drawn.push([`${id}/${part.id}`, localizeChart(spec, calculator.text)]);
  }
}
for (const id of figureIds()) {
  const figure = await loadFigure(id);
  if ('chart' in figure)
    drawn.push([id, localizeChart(figure.chart(await seriesData(figure.data)), figure.text)]);
}

describe.each(drawn)('the interactive chart of %s', (_, spec) => {
  test('reaches as low and as high as its values', () => {
    const { min, max } = scales(spec).y as { min: number; max: number };
    const [low, high] = yExtent(spec);
    expect(min).toBeLessThanOrEqual(low);
    expect(max).toBeGreaterThanOrEqual(high);
  });

  test('has numbers and years where their value is, and words in bands', () => {
    const words = spec.x.type === 'category';
    expect(scales(spec).x?.type).toBe(words ? 'category' : 'linear');
    for (const set of live(spec).data.datasets)
      for (const { x } of set.data)
        if (words) expect(xValues(spec)).toContain(x);
        else expect(Number.isFinite(x)).toBe(true);
  });

  test('draws every value where the axes say', () => {
    const made = onCanvas(spec);
    const [x, y] = [made.scales.x, made.scales.y];
    const [left, right] = [x?.getPixelForValue(Number(x.min)), x?.getPixelForValue(Number(x?.max))];
    spec.series.forEach(({ points }, i) => {
      const places = made.getDatasetMeta(i).data;
      expect(places).toHaveLength(points.length);
      points.forEach((point, j) => {
        if (point.y === null) return;
        const place = places[j];
        if (spec.kind !== 'stacked') expect(place?.y).toBeCloseTo(y?.getPixelForValue(point.y) ?? NaN, 6);
        expect(place?.y).toBeLessThanOrEqual(made.chartArea.bottom + 1e-6);
        expect(place?.y).toBeGreaterThanOrEqual(made.chartArea.top - 1e-6);
        if (spec.x.type === 'category' || !x || left === undefined || right === undefined) return;
        const share = (Number(point.x) - x.min) / (x.max - x.min);
        expect(place?.x).toBeCloseTo(left + share * (right - left), 6);
      });
    });
    made.destroy();
  });

  test('holds every value and range, and no other', () => {
    const sets = live(spec).data.datasets;
    expect(sets.map(({ label }) => label)).toEqual(spec.series.map(({ label }) => label));
    expect(sets.map(({ data }) => data)).toEqual(spec.series.map(({ points }) => points));
  });
});

test('the charts of the book have negative values, numbers unevenly apart, and ranges', () => {
  const specOf = (id: string) => drawn.find(([name]) => name === id)?.[1] as ChartSpec;
  expect(scales(specOf('livestream/funnel')).y?.min).toBe(-400);
  expect(scales(specOf('both-surpluses')).y?.min).toBeLessThan(0);
  expect(ticksOf(scales(specOf('settlement/risk')).x).map(([x]) => x)).toContain(252);
  expect(specOf('both-ledgers').series.some(({ points }) => points.some(hasRange))).toBe(true);
});

describe('any interactive chart', () => {
  test('holds the numbers of its table: the same x, the same values, gaps for empty cells', () => {
    const property = fc.property(anySpec, (spec) => {
      const { datasets } = live(spec).data;
      const { rows } = chartTable(spec, 'en');
      for (const [i, x] of xValues(spec).entries())
        for (const [j, { data }] of datasets.entries()) {
          const value = data.find((point) => point.x === x)?.y ?? null;
          expect(value === null).toBe(rows[i]?.[j + 1] === '');
          expect(value).toBe(pointAt(spec.series[j] as (typeof spec.series)[number], x)?.y ?? null);
        }
    });
    fc.assert(property, { seed: 1 });
  });

  test('draws no line into a point where another publisher takes over', () => {
    const broken = chart([
      series('a', [
        { x: 2013, y: 1 },
        { x: 2014, y: 2, break: true },
        { x: 2015, y: 3 },
      ]),
    ]);
    const [set] = live(broken).data.datasets as unknown as {
      segment: { borderColor: (context: { p1DataIndex: number }) => string | undefined };
    }[];
    expect([1, 2].map((p1DataIndex) => set?.segment.borderColor({ p1DataIndex }))).toEqual([
      'transparent',
      undefined,
    ]);
  });

  test('writes its axes and its values in the page’s language', () => {
    const numbers = chart(
      [
        series('a', [
          { x: 0.1 + 0.2, y: 1234.5 },
          { x: 1282.5, y: 20_000 },
        ]),
      ],
      { x: { label: 'x', type: 'number' }, y: { label: 'y', unit: 'usd', fromZero: true } },
    );
    expect(ticksOf(scales(numbers, 'ru').x).map(([, text]) => text)).toEqual([
      '200',
      '400',
      '600',
      '800',
      '1000',
      '1200',
    ]);
    expect(ticksOf(scales(numbers, 'ru').y).map(([, text]) => text)).toContain('10\u00a0000');
    const tooltip = live(numbers, 'ru').options?.plugins?.tooltip?.callbacks as unknown as {
      title: (items: unknown[]) => string;
      label: (item: unknown) => string;
    };
    const [raw] = numbers.series[0]?.points ?? [];
    expect(tooltip.title([{ raw }])).toBe('0,3');
    expect(tooltip.label({ raw, dataset: { label: 'a' } })).toContain('1234,50');
    const told = (quantity: string, point: Point) => {
      const made = configuration({ ...stateOf(numbers), quantity }, (name) => name);
      const callbacks = made.options?.plugins?.tooltip?.callbacks as unknown as typeof tooltip;
      return callbacks.label({ raw: point, dataset: { label: 'a' } });
    };
    expect(told('US${n} billion', { x: 1, y: 11.4 })).toBe('a: US$11.40 billion');
    expect(told('{n} {day|days}', { x: 1, y: 1, digits: 0, implied: true })).toBe('a: (1 day)');
    const years = chart([series('a', [{ x: 2024, y: 1 }])]);
    expect(languages.map((lang) => ticksOf(scales(years, lang).x)[0]?.[1])).toEqual(Array(4).fill('2024'));
  });
});
