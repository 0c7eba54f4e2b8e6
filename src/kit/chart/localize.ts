import type { ChartSpec, Point } from './spec.ts';

/**
 * A chart's labels are keys of its definition's text, and so may be its categories; this puts the words of a
 * language in their place.
 */
export function localizeChart(spec: ChartSpec, text: Readonly<Record<string, string>>): ChartSpec {
  const word = (key: string) => text[key] ?? key;
  const named = (point: Point): Point =>
    spec.x.type === 'category' && typeof point.x === 'string' ? { ...point, x: word(point.x) } : point;
  return {
    ...spec,
    x: { ...spec.x, label: word(spec.x.label) },
    y: { ...spec.y, label: word(spec.y.label) },
    series: spec.series.map((series) => ({
      ...series,
      label: word(series.label),
      points: series.points.map(named),
    })),
  };
}
