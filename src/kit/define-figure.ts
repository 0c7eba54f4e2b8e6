import type { SeriesData } from './calculator.ts';
import type { ChartSpec } from './chart/spec.ts';

/** A figure is one definition: which data, which chart, and what it shows in words. */
export interface FigureDefinition {
  readonly id: string;
  /** The chapter it stands in. */
  readonly chapter: string;
  /** English: `title` is the finding, `caption` what is drawn, `note` what to keep in mind. */
  readonly text: Readonly<Record<string, string>> & { readonly title: string; readonly caption: string };
  /** Ids of the series and scalars it draws. */
  readonly data: readonly string[];
  chart(data: SeriesData): ChartSpec;
}

export const defineFigure = (figure: FigureDefinition): FigureDefinition => figure;
