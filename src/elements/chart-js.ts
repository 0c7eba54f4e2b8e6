import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  Legend,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { isBand, isBars, isGrouped, xTicks, yDomain, yLabel, yTicks } from '#kit/chart/axis.ts';
import { xValues } from '#kit/chart/series.ts';
import type { ChartSpec, Point } from '#kit/chart/spec.ts';
import { cell, xLabel } from '#kit/chart/table.ts';
import type { ChartState } from './book-chart.ts';
import { breaks, ranges } from './chart-behind.ts';
import { type Colour, dressed, fontOf, legend, slip } from './chart-look.ts';
import { say } from './strings.ts';

// The one file that names chart.js; only what is drawn is registered.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

type Configuration = ChartConfiguration<'line' | 'bar', Point[], number | string>;

export interface LiveChart {
  update(spec: ChartSpec): void;
  /** In the colours of a scheme, for paper, or again in those of the page. */
  dress(scheme: 'light' | ''): void;
  mark(series: number, x: number | string): void;
  destroy(): void;
}

/** Draws a chart on a canvas in `holder`, in the colours the page has now. */
export function drawLive(holder: HTMLElement, state: ChartState): LiveChart {
  holder.replaceChildren();
  holder.tabIndex = 0;
  holder.setAttribute('role', 'application');
  holder.setAttribute('aria-label', `${state.label} ${say('chart.help')}`);
  const canvas = document.createElement('canvas');
  const help = say(matchMedia('(pointer: coarse)').matches ? 'chart.tap' : 'chart.help');
  const frame = Object.assign(document.createElement('div'), { className: 'chart-canvas' });
  frame.append(canvas);
  holder.append(
    frame,
    Object.assign(document.createElement('p'), { className: 'chart-help', textContent: help }),
  );
  const colours = (): Colour => {
    const css = getComputedStyle(holder);
    return (name) => css.getPropertyValue(name).trim();
  };
  const chart = new Chart(canvas, configuration(state, colours()));
  let shown = state.spec;
  const update = (spec: ChartSpec) => {
    shown = spec;
    const next = configuration({ ...state, spec }, colours());
    chart.data = next.data;
    if (next.options) chart.options = next.options;
    chart.update('none');
  };
  return {
    update,
    dress(scheme) {
      // The page's colours are resolved at its root; nothing is painted in between.
      const { style } = document.documentElement;
      style.colorScheme = scheme;
      update(shown);
      style.removeProperty('color-scheme');
    },
    mark(series, x) {
      const points = chart.data.datasets[series]?.data ?? [];
      const index = points.findIndex((point) => point.x === x && point.y !== null);
      const active = index < 0 ? [] : [{ datasetIndex: series, index }];
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update('none');
    },
    destroy() {
      chart.destroy();
      holder.replaceChildren();
    },
  };
}

const at = (values: readonly number[]) => values.map((value) => ({ value }));

/** The drawing's axes, ticks, values and ranges for Chart.js. */
export function configuration({ spec, lang, quantity }: ChartState, colour: Colour): Configuration {
  const band = isBand(spec);
  const xs = xValues(spec);
  const [min, max] = yDomain(spec);
  const stacked = spec.kind === 'stacked';
  const font = fontOf(colour);
  const ticks = { color: colour('--book-ink-2'), font, autoSkip: band };
  const title = (text: string) => ({ display: true, text, color: ticks.color, font });
  return {
    type: isBars(spec) ? 'bar' : 'line',
    data: {
      labels: xs,
      datasets: spec.series.map((series) => ({
        ...dressed(series, spec, colour),
        data: [...series.points],
        grouped: isGrouped(spec),
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: band ? 'category' : 'linear',
          bounds: 'data',
          offset: band,
          grid: { display: false },
          border: { color: colour('--book-rule-mark') },
          ticks: { ...ticks, callback: (x) => xLabel(band ? (xs[Number(x)] ?? '') : Number(x), spec, lang) },
          ...(band ? {} : { afterBuildTicks: (axis) => (axis.ticks = at(xTicks(spec, axis.width, lang))) }),
          title: { ...title(spec.x.label), display: spec.x.type === 'number', align: 'end' },
          stacked,
        },
        y: {
          min,
          max,
          grid: {
            color: ({ tick }) =>
              colour(spec.y.fromZero && tick.value === 0 ? '--book-rule-mark' : '--book-rule'),
          },
          ticks: { ...ticks, callback: (y) => yLabel(Number(y), spec, lang) },
          border: { display: false },
          afterBuildTicks: (axis) => (axis.ticks = at(yTicks(spec))),
          title: title(spec.y.label),
          stacked,
        },
      },
      plugins: {
        legend: legend(spec, colour),
        tooltip: {
          ...slip(colour),
          callbacks: {
            title: ([item]) => (item ? xLabel((item.raw as Point).x, spec, lang) : ''),
            label: ({ dataset, raw }) =>
              `${dataset.label}: ${cell(raw as Point, spec.y.unit, lang, quantity)}`,
          },
        },
      },
    },
    plugins: [breaks, ranges],
  };
}
