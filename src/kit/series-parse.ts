import type { Language } from './languages.ts';
import { parseNumber } from './number-parse.ts';
import { shorten } from './shorten.ts';

/** A piece of pasted text that was left out: where it stands, what it says, why. */
export interface LeftOut {
  /** 1 for the first line. */
  readonly line: number;
  /** Its first characters. */
  readonly text: string;
  readonly reason: 'not-a-number' | 'two-readings' | 'out-of-range';
}

export interface ParsedSeries {
  readonly values: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** How many numbers stood there beyond those that are taken. */
  readonly beyond: number;
}

/** What a field takes: range of each number, and how many. */
interface Limits {
  readonly min: number;
  readonly max: number;
  readonly most: number;
}

/** More than 200 numbers of any sensible length need; what follows is not read. */
export const MAX_TEXT = 8000;
/** So many characters of a piece that was left out are shown. */
const MAX_SHOWN = 20;

/** The longest that one number may be. */
const LONGEST = 40;
const LINE_END = /\r\n|\r|\n|\u2028|\u2029/;
/** What always stands between two numbers; a comma may stand inside one. */
const SEPARATOR = /[ \t;；、，\u3000\r\n\u2028\u2029]/;

/**
 * Reads numbers that a reader typed or pasted: one a line, or several with spaces, tabs, semicolons or commas
 * between them. A single comma inside a piece is decimal, as in a column copied from a Russian spreadsheet;
 * where it could separate thousands or numbers as well ("2,305", "100,200,300") the piece is left out and
 * named. What cannot be read is left out, and the rest is kept. A piece that the end of the text cuts in two is
 * left out as well: half a number is another number.
 */
export function parseSeries(text: string, lang: Language, limits: Limits): ParsedSeries {
  const values: number[] = [];
  const leftOut: LeftOut[] = [];
  const half = cutPiece(text);
  const lines = text.slice(0, Math.min(text.length, MAX_TEXT) - half.length).split(LINE_END);
  lines.forEach((line, i) => {
    for (const piece of piecesOf(line)) {
      const found = readPiece(piece, lang, limits);
      if (typeof found === 'number') values.push(found);
      else leftOut.push({ line: i + 1, text: shorten(piece.trim(), MAX_SHOWN), reason: found });
    }
  });
  if (half)
    leftOut.push({ line: lines.length, text: shorten(`${half}…`, MAX_SHOWN), reason: 'not-a-number' });
  return {
    values: values.slice(0, limits.most),
    leftOut,
    beyond: Math.max(0, values.length - limits.most),
  };
}

/** The piece that is cut in two where reading stops, as far as it is read; of a long list with commas its last number. */
function cutPiece(text: string): string {
  if (text.length <= MAX_TEXT || SEPARATOR.test(text.charAt(MAX_TEXT))) return '';
  const piece = text.slice(0, MAX_TEXT).split(SEPARATOR).at(-1) ?? '';
  return piece.length > LONGEST ? piece.slice(piece.lastIndexOf(',') + 1) : piece;
}

/** A no-break or thin space stays: spreadsheets put it between groups of three digits. */
function piecesOf(line: string): string[] {
  return line
    .split(/[ \t;；、，\u3000]+|,(?=\s|$)/)
    .flatMap((piece) => (isList(piece) ? piece.split(',') : [piece]))
    .filter((piece) => piece.trim() !== '');
}

/** "10,12,14" is three numbers; "1,234,567" may be one or three, and is asked about as a whole. */
const isList = (piece: string): boolean =>
  (piece.match(/,/g)?.length ?? 0) > 1 && !/^[+-]?\d{1,3}(,\d{3})+$/.test(piece);

function readPiece(piece: string, lang: Language, { min, max }: Limits): number | LeftOut['reason'] {
  if (/^[+-]?\d{1,3}(,\d{3}){2,}$/.test(piece)) return 'two-readings';
  const parsed = parseNumber(piece, lang);
  if (parsed.kind === 'error') return parsed.reason === 'too-large' ? 'out-of-range' : 'not-a-number';
  if (parsed.kind === 'ask') return 'two-readings';
  const { value } = parsed;
  return value < min || value > max ? 'out-of-range' : value + 0;
}
