import type { ChartSpec } from '#kit/chart/spec.ts';
import { localizeChart } from '#kit/chart/localize.ts';
import type { ChartFigure } from '#kit/define-figure.ts';
import { findDatum, seriesData } from './data.ts';

/** A figure's chart with its numbers, its words in a page's language. */
export const chartOf = async (
  figure: ChartFigure,
  words: Readonly<Record<string, string>>,
): Promise<ChartSpec> =>
  localizeChart(figure.chart(await seriesData(figure.data, `src/figures/${figure.id}.ts`)), words);

/** Who counted what a figure shows, each once. */
export const producersOf = (figure: ChartFigure): string[] => [
  ...new Set(
    figure.data.flatMap((id) => Object.values(findDatum(id).origins ?? {}).map(({ producer }) => producer)),
  ),
];
