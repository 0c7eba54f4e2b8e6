import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

const files = ['latin', 'cyrillic'].map((script) =>
  join('src', 'styles', 'fonts', `literata-${script}.woff2`),
);
let opened: Font[] | undefined;

/** The book's own fonts, so that a picture looks alike on every machine; the regular weight alone is read. */
const fonts = (): Font[] =>
  (opened ??= files.flatMap((file) => {
    const font = create(readFileSync(file));
    return font.isCollection ? font.fonts : [font];
  }));

/** A hyphen that may not break is drawn like any other. */
const lettersOf = (text: string) => [...text.replaceAll('\u2011', '-')];

const fontOf = (letter: string) =>
  fonts().find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));

/** Whether the book's fonts have every letter of a text; they have no Chinese. */
export const canBeSet = (text: string): boolean => lettersOf(text).every((letter) => fontOf(letter));

export interface Line {
  /** SVG path data; the baseline is y = 0. */
  readonly path: string;
  readonly width: number;
}

/** A line of text as an outline: what draws it needs no font. */
export function setLine(text: string, size: number): Line {
  let width = 0;
  const paths = lettersOf(text).map((letter) => {
    const font = fontOf(letter);
    const glyph = font?.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    if (!font || !glyph) return '';
    const scale = size / font.unitsPerEm;
    const path = glyph.path.scale(scale, -scale).translate(width, 0).toSVG();
    width += glyph.advanceWidth * scale;
    return path;
  });
  return { path: paths.join(''), width };
}

/** A text in lines that are no wider than there is room. */
export function setLines(text: string, size: number, room: number): Line[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && setLine(longer, size).width <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => setLine(line, size));
}
