import { element, textElement } from './xml.ts';

export interface SlideText {
  readonly title: string;
  /** Lines under the drawing: source, licence, address. */
  readonly lines: readonly string[];
}

/** Pixels: the letters of every drawing, and a line of the words under it. */
const SIZE = 13;
const LINE = 15;
/** Pixels around everything. */
const MARGIN = 12;

/**
 * A drawing of the book as a file of its own, for a slide: colours, sizes and weights are written out, since slide
 * programs know neither custom properties nor em, and its source stands under it.
 * @param colours by custom property, "--book-ink" → "#14181b"
 */
export function slide(
  svg: string,
  colours: ReadonlyMap<string, string>,
  { title, lines }: SlideText,
): string {
  const [open = '', attributes = ''] = /^<svg([^>]*)>/.exec(svg) ?? [];
  const read = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
  const [width, height] = [Number(read('width')), Number(read('height'))];
  if (!(width > 0 && height > 0)) throw new Error(`a drawing has no width and height: ${open}`);
  const colour = (name: string): string => {
    const found = colours.get(name);
    if (!found)
      throw new Error(`no colour for ${name}: a drawing takes its colours from src/styles/tokens.css`);
    return found;
  };
  const inner = svg
    .slice(open.length, -'</svg>'.length)
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => colour(name))
    .replace(/(?<= d?[xy]=")(-?[\d.]+)em/g, (_, em: string) => String(Number((Number(em) * SIZE).toFixed(2))))
    .replaceAll('currentColor', colour('--book-ink'))
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('font-weight="650"', 'font-weight="bold"')
    .replace(/ class="[^"]*"/g, '');
  const all = { width: width + 2 * MARGIN, height: height + lines.length * LINE + 12 + 2 * MARGIN };
  const text = lines.map((line, i) =>
    textElement('text', line, {
      x: 0,
      y: height + 18 + i * LINE,
      'font-size': 11,
      'text-anchor': 'start',
      fill: colour('--book-ink-2'),
    }),
  );
  const file = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...all,
      viewBox: `${-MARGIN} ${-MARGIN} ${all.width} ${all.height}`,
      fill: colour('--book-ink'),
      'font-family': 'Arial, sans-serif',
      'font-size': SIZE,
      ...(read('text-anchor') ? { 'text-anchor': read('text-anchor') ?? '' } : {}),
    },
    textElement('title', title),
    element('rect', { x: -MARGIN, y: -MARGIN, ...all, fill: colour('--book-paper') }),
    inner,
    ...text,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${file}\n`;
}
