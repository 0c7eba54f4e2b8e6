import type { ChartSpec } from './spec.ts';

/** A chart's labels and categories are keys of its definition's text; this puts the words of a language in their place. */
export function localizeChart(spec: ChartSpec, text: Readonly<Record<string, string>>): ChartSpec {
  const word = (key: string) => text[key] ?? key;
  return {
    ...spec,
    x: { ...spec.x, label: word(spec.x.label) },
    y: { ...spec.y, label: word(spec.y.label) },
    series: spec.series.map((series) => ({
      ...series,
      label: word(series.label),
      points: series.points.map((p) => (typeof p.x === 'string' ? { ...p, x: word(p.x) } : p)),
    })),
  };
}
