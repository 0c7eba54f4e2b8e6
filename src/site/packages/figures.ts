import { allNumbered, findChapter, type Numbered } from '#book/chapters.ts';
import { chartOf, producersOf } from '#book/figures.ts';
import { fileName } from '#book/packages.ts';
import { thisEdition } from '#book/sources.ts';
import { text, widgetText } from '#book/strings.ts';
import { drawChart } from '#components/chart/svg.ts';
import { drawDiagram } from '#components/diagram/svg.ts';
import { wrap } from '#components/chart/words.ts';
import { slide } from '#exports/slide.ts';
import { zip } from '#exports/zip.ts';
import { type Language, languages } from '#kit/languages.ts';
import { loadFigure } from '#registry';
import type { Address } from './makers.ts';
import { lightColours } from './colours.ts';

/** Pixels: the width of the text column. */
const WIDTH = 608;

interface FigureFile {
  /** "figure-1-3-1-one-train-two-records.svg" */
  readonly name: string;
  readonly svg: string;
  /** What figures.txt says of it. */
  readonly note: string;
}

async function figureFile(
  { id, label, chapter }: Numbered,
  lang: Language,
  address?: Address,
): Promise<FigureFile> {
  const figure = await loadFigure(id, `content/docs/en/${chapter}.mdx`);
  const words = widgetText(id, figure.text, lang);
  const producers = 'chart' in figure ? producersOf(figure.data).join('; ') : '';
  const source = producers && `${text(lang, 'book.figure.sources')}: ${producers}`;
  const licence = `${thisEdition.title}, ${text(lang, 'book.figure')} ${label}. ${thisEdition.licences.text}`;
  const url = address?.(`/${lang}/${chapter}/#${id}`);
  const lines = [...(source ? wrap(source, WIDTH * 1.1) : []), licence, ...(url ? [url] : [])];
  const title = words.title ?? '';
  const drawing =
    'chart' in figure
      ? drawChart(await chartOf(figure, words, lang), lang, WIDTH, `slide-${id}`).svg
      : drawDiagram(figure, words, 'wide').svg;
  const name = `figure-${label.replaceAll('.', '-')}-${id}.svg`;
  const note = [title, words.caption, words.note, source, licence, url, name].filter(Boolean).join('\n');
  return { name, svg: slide(drawing, lightColours, { title, lines }), note };
}

/** The figures of a chapter in one language: a drawing each, and what to write under them. */
async function figuresOf(chapter: string, lang: Language, address?: Address): Promise<FigureFile[]> {
  const own = allNumbered.filter((entry) => entry.kind === 'figure' && entry.chapter === chapter);
  return Promise.all(own.map((entry) => figureFile(entry, lang, address)));
}

/**
 * All figures of a chapter, or of the book, as drawings for slides: a folder a language, and in it figures.txt with
 * title, source, licence and, where the book knows its own, address. The whole book has a folder a chapter.
 */
export async function figuresZip(only: string | undefined, address?: Address): Promise<Uint8Array> {
  const found = new Set(allNumbered.filter(({ kind }) => kind === 'figure').map(({ chapter }) => chapter));
  const files: Record<string, string> = {};
  for (const chapter of [...found].filter((id) => !only || id === only))
    for (const lang of languages) {
      const folder = only ? lang : `${fileName(chapter)}/${lang}`;
      const figures = await figuresOf(chapter, lang, address);
      for (const { name, svg } of figures) files[`${folder}/${name}`] = svg;
      const head = `${thisEdition.title}: ${findChapter(chapter).title}\n${text(lang, 'book.packages.figures-note')}`;
      files[`${folder}/figures.txt`] = `${[head, ...figures.map(({ note }) => note)].join('\n\n')}\n`;
    }
  return zip(files);
}
