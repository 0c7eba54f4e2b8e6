// @vitest-environment happy-dom

import { describe, expect, test, vi } from 'vitest';

import { breaks, ranges } from '#elements/chart-behind.ts';
import { drawLive } from '#elements/chart-js.ts';

import type { ChartSpec, Point } from '#kit/chart/spec.ts';

import { chart, series } from '../kit/chart/any-chart.ts';
import { live, onCanvas, stateOf } from './live-chart.ts';

const plugins = (spec: ChartSpec) => live(spec).options?.plugins;

describe('the look of an interactive chart', () => {
  const points = [{ x: 1, y: 1 }];

  test('several series are named in a legend with mark and colour of their role, one is not', () => {
    const two = chart([series('a', points, 'china'), series('b', points, 'kazakhstan')], { kind: 'line' });
    const made = onCanvas(two);
    const items = made.legend?.legendItems?.map(({ text, pointStyle, strokeStyle }) => [
      text,
      pointStyle,
      strokeStyle,
    ]);
    expect(items).toEqual([
      [two.series[0]?.label, 'circle', '--book-china'],
      [two.series[1]?.label, 'rect', '--book-kaz'],
    ]);
    made.destroy();
    expect(plugins(chart([series('a', points)]))?.legend?.display).toBe(false);
  });

  test('two series of one role are told apart in the legend by their dashes', () => {
    const line = [...points, { x: 2, y: 2 }];
    const [one, other] = [series('a', line), { ...series('b', line), dashed: true }];
    const made = onCanvas(chart([one, other]));
    const items = made.legend?.legendItems?.map(({ pointStyle, lineDash }) => [pointStyle, lineDash]);
    expect(items).toEqual([
      ['line', []],
      ['line', [9, 5]],
    ]);
    made.destroy();
  });

  test('a curve and two points on it are told apart by a line, an open mark and a filled one', () => {
    const curve = Array.from({ length: 18 }, (_, x) => ({ x, y: x }));
    const named = [
      series('curve', curve, 'illustration'),
      series('now', points, 'illustration'),
      { ...series('moved', points, 'illustration'), dashed: true },
    ];
    const made = onCanvas(chart(named));
    const items = made.legend?.legendItems?.map(({ pointStyle, fillStyle }) => [pointStyle, fillStyle]);
    expect(items?.map(([mark]) => mark)).toEqual(['line', 'rectRot', 'rectRot']);
    expect(items?.[1]?.[1]).not.toBe(items?.[2]?.[1]);
    made.destroy();
  });

  test('a value is told in ink on paper, without round corners', () => {
    expect(plugins(chart([series('a', points)]))?.tooltip).toMatchObject({
      backgroundColor: '--book-paper',
      borderColor: '--book-ink',
      bodyColor: '--book-ink',
      cornerRadius: 0,
    });
  });

  test('every word of it has the page’s face, and a mark stands off its words', () => {
    const { options } = live(chart([series('a', points)]));
    const font = { size: 13, family: '--book-sans' };
    expect(options?.plugins?.tooltip).toMatchObject({ titleFont: font, bodyFont: font, boxPadding: 6 });
    for (const axis of [options?.scales?.x, options?.scales?.y])
      expect(axis).toMatchObject({ ticks: { font }, title: { font } });
  });

  test.each([
    [true, 'chart.tap'],
    [false, 'chart.help'],
  ])('a finger is told to tap, keys are told where they go', (coarse, words) => {
    vi.stubGlobal('matchMedia', () => ({ matches: coarse }));
    const holder = document.createElement('div');
    drawLive(holder, stateOf(chart([series('a', points)])));
    expect(holder.querySelector('.chart-help')?.textContent).toBe(words);
    vi.unstubAllGlobals();
  });
});

test('a range is a pale bar from its lowest to its highest; a value without one has none', () => {
  const points = [
    { x: 1, y: 5, low: 4, high: 7 },
    { x: 2, y: 5 },
    { x: 3, y: 5, low: 5, high: 5 },
  ];
  const bars: number[][] = [];
  const ctx = { save() {}, restore() {}, fillRect: (...bar: number[]) => bars.push(bar) };
  ranges.beforeDatasetsDraw(drawnOn(ctx, points));
  expect(bars).toEqual([[7.5, 93, 5, 3]]);
});

test('where another publisher takes over, one dotted line stands between the years, whatever the theme', () => {
  const lines: unknown[] = [];
  const ctx = {
    save() {},
    restore() {},
    beginPath() {},
    stroke: () => lines.push(ctx.strokeStyle),
    strokeStyle: '',
    setLineDash: (dash: number[]) => lines.push(dash),
    moveTo: (...at: number[]) => lines.push(at),
    lineTo: (...at: number[]) => lines.push(at),
  };
  breaks.beforeDatasetsDraw(
    drawnOn(ctx, [
      { x: 2020, y: 1 },
      { x: 2021, y: 2, break: true },
      { x: 2022, y: 2 },
    ]),
  );
  expect(lines).toEqual([[1, 4], [20_205, 0], [20_205, 300], 'grey']);
  lines.length = 0;
  breaks.beforeDatasetsDraw(drawnOn(ctx, [{ x: 2021, y: 2, break: true }], 'category'));
  expect(lines.filter((line) => line === 'grey')).toEqual([]);
});

/** A chart of two series with the same points, ten pixels a step. */
function drawnOn(ctx: object, points: readonly Point[], type = 'linear') {
  const scale = { type, top: 0, bottom: 300, options: { border: { color: 'grey' } } };
  return {
    ctx: ctx as CanvasRenderingContext2D,
    scales: {
      x: { ...scale, getPixelForValue: (value: number) => 10 * value },
      y: { ...scale, getPixelForValue: (value: number) => 100 - value },
    },
    data: {
      datasets: [{ data: points, borderColor: 'red' }, { data: points.filter((point) => point.break) }],
    },
    getDatasetMeta: () => ({ data: points.map(({ x }) => ({ x: 10 * Number(x) })) }),
  };
}
