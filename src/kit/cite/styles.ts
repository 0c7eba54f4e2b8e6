import { type CitedPiece, fullTitle, ordinal, yearOf } from './item.ts';

export const citationStyles = ['apa', 'gost', 'gbt'] as const;
export type CitationStyle = (typeof citationStyles)[number];
/** Under what name a style is known. */
export const styleName: Record<CitationStyle, string> = {
  apa: 'APA',
  gost: 'ГОСТ Р 7.0.100–2018',
  gbt: 'GB/T 7714—2015',
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * APA, 7th edition, a chapter of an edited or group-authored work on the web. A retrieval date is given, since the
 * book may change between editions.
 */
function apa(piece: CitedPiece): string {
  const [year, month = 1, day] = piece.accessed.split('-').map(Number);
  const edition = piece.edition === 0 ? `Draft of ${piece.date}` : `${ordinal(piece.edition)} ed.`;
  const retrieved = `Retrieved ${months[month - 1]} ${day}, ${year}, from ${piece.url}`;
  return `${piece.authors.join(', ')}. (${yearOf(piece.date)}). ${closed(fullTitle(piece))} In ${piece.book} (${edition}). ${retrieved}`;
}

/** A title that ends in a mark of its own takes no full stop. */
const closed = (title: string): string => (/[.?!…]$/.test(title) ? title : `${title}.`);

const dotted = (date: string): string => date.split('-').toReversed().join('.');

/** GOST R 7.0.100–2018, a part of a site: title – medium // site. – year. – URL (date of access). */
function gost(piece: CitedPiece): string {
  const edition = piece.edition === 0 ? `черновик от ${dotted(piece.date)}` : `${piece.edition}-е изд`;
  return `${fullTitle(piece)}. – Текст : электронный // ${piece.book} : сайт / ${piece.authors.join(', ')}. – ${edition}. – ${yearOf(piece.date)}. – URL: ${piece.url} (дата обращения: ${dotted(piece.accessed)}).`;
}

/** GB/T 7714—2015, a part taken from an electronic monograph: [M/OL]//, cited on a day. */
function gbt(piece: CitedPiece): string {
  const edition = piece.edition === 0 ? `${piece.date}草稿` : piece.edition === 1 ? '' : `${piece.edition}版`;
  const authors = piece.authors.join(', ');
  return `${authors}. ${fullTitle(piece)}[M/OL]//${authors}. ${piece.book}.${edition ? ` ${edition}.` : ''} ${yearOf(piece.date)}[${piece.accessed}]. ${piece.url}.`;
}

const styles: Record<CitationStyle, (piece: CitedPiece) => string> = { apa, gost, gbt };

/** The piece as a line of a reference list. */
export const citationText = (piece: CitedPiece, style: CitationStyle): string => styles[style](piece);
