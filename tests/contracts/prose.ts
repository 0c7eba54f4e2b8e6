/** A bare number found in text that must not have one. */
export interface BareFigure {
  readonly text: string;
  readonly line: number;
}

const blank = (match: string): string => match.replace(/[^\n]/g, ' ');

/**
 * What may carry digits, in the order in which it is taken out: front matter and imports, examples (illustrations),
 * numbers with a stated reason, code, formulas, component tags, ids of headings, links.
 */
const allowed: readonly RegExp[] = [
  /^---\n[\s\S]*?\n---/,
  /^import .*$/gm,
  /<Example>[\s\S]*?<\/Example>/g,
  /<Bare\b[^>]*>[\s\S]*?<\/Bare>/g,
  /\$\$[\s\S]*?\$\$/g,
  /\$[^$\n]+\$/g,
  /`[^`\n]*`/g,
  /\{(datum|result)[^}]*\}/g,
  /<\/?[A-Z][^>]*>/g,
  /\[#[a-z0-9-]+\]/g,
  /\]\([^)]*\)/g,
  // In Chinese a month of a year has its number.
  /\b(19|20)\d\d 年 \d{1,2} 月( \d{1,2} 日)?(至 \d{1,2} 月)?/g,
  // A year names a period; it is not a measured figure.
  /\b(19|20)\d\d\b/g,
  // Sections of the paper are its addresses.
  /\bsections?\s+\d(\.\d)?((,| and| to)\s+\d(\.\d)?)*/g,
  /раздел\p{L}*\s+\d(\.\d)?((,| и)\s+\d(\.\d)?)*/gu,
  /\d(\.\d)?((,|、| және|和)\s*\d(\.\d)?)*(-бөлім|\s?节)/gu,
  // Names that contain a digit.
  /\b(B2B|B2C|C2C|H1|H2)\b/g,
];

/** The bare figures of a text: digits that no datum, result, example or reason accounts for. */
export function bareFigures(source: string): BareFigure[] {
  const text = allowed.reduce((rest, pattern) => rest.replace(pattern, blank), source);
  return text
    .split('\n')
    .flatMap((line, i) => [...line.matchAll(/\S*\d\S*/g)].map(([found]) => ({ text: found, line: i + 1 })));
}

/** How many numbers a chapter gives a reason for instead of a source. */
export const reasonedFigures = (source: string): number => [...source.matchAll(/<Bare\b/g)].length;

/** Words of prose, without imports, tags and formulas. */
export const wordCount = (source: string): number =>
  source
    .replace(/^---[\s\S]*?\n---/, ' ')
    .replace(/^import .*$/gm, ' ')
    .replace(/\$\$[\s\S]*?\$\$|<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
