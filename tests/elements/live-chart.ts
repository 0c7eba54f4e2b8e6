import { Chart, type ChartConfiguration } from 'chart.js';

import { configuration } from '#elements/chart-js.ts';

import type { ChartSpec } from '#kit/chart/spec.ts';

import { type Language } from '#kit/languages.ts';

export const stateOf = (spec: ChartSpec, lang: Language = 'en') => ({
  spec,
  lang,
  label: '',
  source: '',
  terms: [],
  unit: '',
  quantity: '{n}',
});
export const live = (spec: ChartSpec, lang: Language = 'en') =>
  configuration(stateOf(spec, lang), (name) => name);

/** Chart.js at work, on a canvas that keeps nothing. */
export function onCanvas(spec: ChartSpec): Chart {
  const canvas = Object.assign(document.createElement('canvas'), { width: 600, height: 320 });
  const context: object = new Proxy(
    { canvas, measureText: (text: string) => ({ width: 7 * text.length }) } as Record<
      string | symbol,
      unknown
    >,
    { get: (known, name) => (name in known ? known[name] : () => undefined) },
  );
  canvas.getContext = () => context as never;
  const { options, ...rest } = live(spec);
  return new Chart(canvas, { ...rest, options: { ...options, responsive: false } } as ChartConfiguration);
}
