import { dashOf, fillOf, hasMarks, roles, type RoleLook } from './roles.ts';
import { xValues, yExtent } from './series.ts';
import type { ChartSpec, Role, Series } from './spec.ts';

/** What a canvas chart needs to know of one series: numbers and look, without any library's types. */
export interface Dataset {
  readonly label: string;
  readonly role: Role;
  readonly data: readonly (number | null)[];
  /** Index of each point before which the line must break although both neighbours have values. */
  readonly breaks: readonly number[];
  readonly open: readonly boolean[];
  readonly dash: readonly number[];
  readonly fill: RoleLook['fill'];
  /** Whether each value has a mark, or only the line is drawn. */
  readonly marks: boolean;
}

export interface Datasets {
  readonly xs: readonly (number | string)[];
  readonly domain: readonly [number, number];
  readonly series: readonly Dataset[];
}

/** The chart as arrays over its x values; gaps are `null`, so that no library joins across them. */
export function datasets(spec: ChartSpec): Datasets {
  const xs = xValues(spec);
  return { xs, domain: yExtent(spec), series: spec.series.map((series) => dataset(series, xs)) };
}

function dataset(series: Series, xs: readonly (number | string)[]): Dataset {
  const points = xs.map((x) => series.points.find((point) => point.x === x));
  return {
    label: series.label,
    role: series.role,
    data: points.map((point) => point?.y ?? null),
    breaks: points.flatMap((point, i) => (point?.break ? [i] : [])),
    open: points.map((point) => point?.implied === true || roles[series.role].mark === 'open-circle'),
    dash: dashOf(series),
    fill: fillOf(series),
    marks: hasMarks(series),
  };
}
