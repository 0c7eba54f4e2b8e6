import { type CitedPiece, fullTitle, yearOf } from './item.ts';

export const citationFiles = ['bibtex', 'ris', 'csl-json'] as const;
export type CitationFile = (typeof citationFiles)[number];
export const fileKind: Record<CitationFile, { name: string; ending: string; type: string }> = {
  bibtex: { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': { name: 'CSL-JSON', ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

const editionWords = ({ edition, date }: CitedPiece) =>
  edition === 0 ? `draft of ${date}` : String(edition);

/** Words of TeX that stand for what has no backslash form; the braces keep the space behind them. */
const named: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that mean something to TeX are written so that they stand for themselves. */
const tex = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (c) => named[c] ?? `\\${c}`);

function bibtex(piece: CitedPiece): string {
  const fields = {
    author: piece.authors.map((name) => `{${tex(name)}}`).join(' and '),
    title: `{${tex(fullTitle(piece))}}`,
    booktitle: tex(piece.book),
    edition: tex(editionWords(piece)),
    year: yearOf(piece.date),
    url: piece.url.replace(/[{}\\]/g, encodeURIComponent),
    urldate: piece.accessed,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@incollection{${piece.id},\n${lines.join(',\n')}\n}\n`;
}

/** A line of RIS cannot hold a line break. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function ris(piece: CitedPiece): string {
  const lines: [string, string][] = [
    ['TY', 'ECHAP'],
    ...piece.authors.map((name): [string, string] => ['AU', name]),
    ['TI', fullTitle(piece)],
    ['T2', piece.book],
    ['ET', editionWords(piece)],
    ['PY', yearOf(piece.date)],
    ['DA', piece.date.replaceAll('-', '/')],
    ['UR', piece.url],
    ['Y2', piece.accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

function cslJson(piece: CitedPiece): string {
  const item = {
    id: piece.id,
    type: 'chapter',
    author: piece.authors.map((literal) => ({ literal })),
    title: fullTitle(piece),
    'container-title': piece.book,
    edition: editionWords(piece),
    issued: dateParts(piece.date),
    URL: piece.url,
    accessed: dateParts(piece.accessed),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const files: Record<CitationFile, (piece: CitedPiece) => string> = { bibtex, ris, 'csl-json': cslJson };

/** The piece as a file for a reference manager. */
export const citationFile = (piece: CitedPiece, kind: CitationFile): string => files[kind](piece);
