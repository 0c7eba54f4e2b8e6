import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from 'chart.js';
import { type Dataset, datasets } from '#kit/chart/datasets.ts';
import { roles } from '#kit/chart/roles.ts';
import { pointAt } from '#kit/chart/series.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import { cell } from '#kit/chart/table.ts';
import { formatNumber } from '#kit/number-format.ts';
import type { ChartState } from './book-chart.ts';
import { say } from './strings.ts';

// The one file that names chart.js; only what is drawn is registered.
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
);

export interface LiveChart {
  update(spec: ChartSpec): void;
  mark(series: number, x: number | string): void;
  destroy(): void;
}

const marks = {
  circle: 'circle',
  square: 'rect',
  'open-circle': 'circle',
  diamond: 'rectRot',
  triangle: 'triangle',
} as const;

/** Draws a chart on a canvas in `holder`, in the colours the page has now. */
export function drawLive(holder: HTMLElement, state: ChartState): LiveChart {
  holder.replaceChildren();
  holder.tabIndex = 0;
  holder.setAttribute('role', 'application');
  holder.setAttribute('aria-label', `${state.label} ${say('chart.help')}`);
  const canvas = document.createElement('canvas');
  const frame = Object.assign(document.createElement('div'), { className: 'chart-canvas' });
  frame.append(canvas);
  holder.append(
    frame,
    Object.assign(document.createElement('p'), { className: 'chart-help', textContent: say('chart.help') }),
  );
  const chart = new Chart(canvas, configuration(holder, state, state.spec));
  return {
    update(spec) {
      const next = configuration(holder, state, spec);
      chart.data = next.data;
      if (next.options) chart.options = next.options;
      chart.update('none');
    },
    mark(series, x) {
      const index = chart.data.labels?.indexOf(x) ?? -1;
      const known = index >= 0 && chart.data.datasets[series]?.data[index] !== null;
      const active = known ? [{ datasetIndex: series, index }] : [];
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

function configuration(
  holder: Element,
  state: ChartState,
  spec: ChartSpec,
): ChartConfiguration<'line' | 'bar'> {
  const css = getComputedStyle(holder);
  const colour = (name: string) => css.getPropertyValue(name).trim();
  const { xs, domain, series: sets } = datasets(spec);
  const bars = spec.kind === 'bar' || spec.kind === 'stacked';
  const font = { size: 13, family: colour('--book-sans') };
  const grid = { color: colour('--book-rule') };
  const ticks = { color: colour('--book-ink-2'), font };
  return {
    type: bars ? 'bar' : 'line',
    data: { labels: [...xs], datasets: sets.map((set) => dressed(set, spec, colour)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          ticks,
          title: { display: true, text: spec.x.label, color: ticks.color },
          stacked: spec.kind === 'stacked',
        },
        y: {
          min: spec.y.fromZero ? 0 : domain[0],
          grid,
          ticks: { ...ticks, maxTicksLimit: 6, callback: (v) => formatNumber(Number(v), state.lang) },
          title: { display: true, text: spec.y.label, color: ticks.color },
          stacked: spec.kind === 'stacked',
        },
      },
      plugins: {
        tooltip: {
          usePointStyle: true,
          callbacks: {
            label: ({ dataset, datasetIndex, dataIndex }) => {
              const series = spec.series[datasetIndex];
              const point = series && pointAt(series, xs[dataIndex] ?? '');
              return `${dataset.label}: ${cell(point, spec.y.unit, state.lang)} ${state.unit}`;
            },
          },
        },
      },
    },
  };
}

function dressed(set: Dataset, spec: ChartSpec, colour: (name: string) => string) {
  const look = roles[set.role];
  const ink = colour(look.colour);
  const background = colour('--book-paper');
  const isBreak = new Set(set.breaks);
  return {
    label: set.label,
    data: [...set.data],
    borderColor: ink,
    borderWidth: 2,
    borderDash: [...set.dash],
    backgroundColor:
      set.fill === 'hatched'
        ? hatch(ink, background)
        : set.fill === 'outlined' || set.fill === 'framed'
          ? background
          : ink,
    pointStyle: marks[look.mark],
    pointRadius: set.marks ? 4 : 0,
    pointHoverRadius: 7,
    pointBackgroundColor: set.open.map((open) => (open ? background : ink)),
    pointBorderColor: ink,
    spanGaps: false,
    stepped: spec.kind === 'step',
    showLine: spec.kind !== 'scatter' && spec.kind !== 'range',
    // No line into a point where another publisher takes over.
    segment: {
      borderColor: (context: { p1DataIndex: number }) =>
        isBreak.has(context.p1DataIndex) ? 'transparent' : undefined,
    },
  };
}

/** The 45° hatch of Kazakhstan-side areas. */
function hatch(ink: string, background: string): CanvasPattern | string {
  const tile = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
  const context = tile.getContext('2d');
  if (!context) return ink;
  context.fillStyle = background;
  context.fillRect(0, 0, 8, 8);
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke(new Path2D('M-2 2L2 -2M0 8L8 0M6 10L10 6'));
  return context.createPattern(tile, 'repeat') ?? ink;
}
