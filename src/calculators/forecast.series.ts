import type { SeriesData } from '#kit/calculator.ts';
import { segmentsOf } from '#kit/chart/series.ts';
import type { Point, Role } from '#kit/chart/spec.ts';
import { numbersOf } from '#kit/lists.ts';

/**
 * Which numbers are forecast. The two reporters are never joined, nor are a reporter's years before and after
 * another publisher took over (`break` in the data).
 */
export const sources = ['china-since', 'kazakhstan-since', 'china-until', 'kazakhstan-until', 'own'] as const;
export type Source = (typeof sources)[number];

export const seriesIds = {
  china: 'trade/china-side-total',
  kazakhstan: 'trade/kazakhstan-side-total',
} as const;
type Reporter = keyof typeof seriesIds;

export interface Observed {
  readonly role: Role;
  /** The first period: a year, or 1 for the reader's own numbers. */
  readonly first: number;
  readonly values: readonly number[];
}

/** The chosen numbers in a row, one a period. */
export function observed(source: Source, own: string, data: SeriesData): Observed {
  if (source === 'own') return { role: 'illustration', first: 1, values: numbersOf(own) };
  const [reporter, span] = source.split('-') as [Reporter, 'since' | 'until'];
  const runs = segmentsOf({
    id: reporter,
    label: '',
    role: reporter,
    points: data[seriesIds[reporter]] ?? [],
  });
  const run = (span === 'since' ? runs.at(-1) : runs[0]) ?? [];
  return {
    role: reporter,
    first: Number(run[0]?.x ?? 1),
    values: run.map(({ y }: Point) => y ?? 0),
  };
}
