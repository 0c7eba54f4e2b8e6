/** What is needed to cite a piece of the book: a chapter, section, figure, calculator … */
export interface CitedPiece {
  /** Key in files that need one: letters, digits, hyphens. */
  readonly id: string;
  /** "What can make a gap, and which way" */
  readonly title: string;
  /** "Chapter 1.3", "Figure 1.3.2", "Calculator": how the book numbers it; empty where it does not. */
  readonly label: string;
  readonly book: string;
  readonly authors: readonly string[];
  /** 0: a draft; 1, 2 …: an edition. */
  readonly edition: number;
  /** Day of this edition, "2026-11-25". */
  readonly date: string;
  /** Absolute address, without the state of a calculator. */
  readonly url: string;
  /** The reader's day, "2026-11-25". */
  readonly accessed: string;
}

export const yearOf = (date: string): string => date.slice(0, 4);

/** "2 ed." → an ordinal of English: 1st, 2nd, 3rd, 4th, 11th. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n % 10] ?? 'th')}`;
}

/** Title with its number in the book: "What can make a gap (Figure 1.3.2)". */
export const fullTitle = ({ title, label }: CitedPiece): string => (label ? `${title} (${label})` : title);
