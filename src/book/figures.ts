import type { ChartSpec } from '#kit/chart/spec.ts';
import { localizeChart } from '#kit/chart/localize.ts';
import type { ChartFigure } from '#kit/define-figure.ts';
import type { Language } from '#kit/languages.ts';
import { parentsOf } from './ancestry.ts';
import { findDatum, seriesData } from './data.ts';
import type { Datum } from './schemas/datum.ts';
import { data } from './sources.ts';

type Origin = NonNullable<Datum['origins']>[string];

/** A figure's chart with its numbers, its words in a page's language. */
export const chartOf = async (
  figure: ChartFigure,
  words: Readonly<Record<string, string>>,
  lang: Language,
): Promise<ChartSpec> =>
  localizeChart(figure.chart(await seriesData(figure.data, `src/figures/${figure.id}.ts`, lang)), words);

/** Where data were read, and where what they are computed from was read. */
const originsOf = (ids: readonly string[]): Origin[] =>
  ids.flatMap((id) => {
    const datum = findDatum(id);
    const parents = parentsOf(datum).filter((parent) => data.has(parent));
    return [...Object.values(datum.origins ?? {}), ...originsOf(parents)];
  });

/** Who counted what a figure shows, each once. */
export const producersOf = (ids: readonly string[]): string[] => [
  ...new Set(originsOf(ids).map(({ producer }) => producer)),
];

/** On what terms each producer gives it, each once. */
export const termsOf = (ids: readonly string[]): string[] => [
  ...new Set(originsOf(ids).map(({ producer, licence }) => `${producer}, ${licence}`)),
];
