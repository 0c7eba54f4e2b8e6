import type { SeriesData } from './calculator.ts';
import type { ChartSpec } from './chart/spec.ts';
import type { DiagramSize, DiagramSpec } from './diagram/spec.ts';

interface Figure {
  readonly id: string;
  /** The chapter it stands in. */
  readonly chapter: string;
  /** English: `title` is the finding, `caption` what is drawn, `note` what to keep in mind. */
  readonly text: Readonly<Record<string, string>> & { readonly title: string; readonly caption: string };
}

/** A figure drawn from numbers. */
export interface ChartFigure extends Figure {
  /** Ids of the series and scalars it draws. */
  readonly data: readonly string[];
  chart(data: SeriesData): ChartSpec;
}

/** A figure drawn from words. `text.description` tells in sentences what it shows, for whoever cannot see it. */
export interface DiagramFigure extends Figure {
  readonly text: Figure['text'] & { readonly description: string };
  diagram(size: DiagramSize): DiagramSpec;
}

/** A figure is one definition: which data and which chart, or which diagram, and what it shows in words. */
export type FigureDefinition = ChartFigure | DiagramFigure;

export const defineFigure = (figure: FigureDefinition): FigureDefinition => figure;
