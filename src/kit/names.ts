/** Something a reader looks for by its name: a calculator or a term of the glossary. */
export interface Named {
  readonly kind: 'calculator' | 'term';
  readonly name: string;
  /** Inside the site, with the base path. */
  readonly address: string;
  /** What else it may be asked for by, the likeliest first: other spellings, questions, results. */
  readonly also: readonly string[];
}

/** The words of a text, as they are compared: without capitals, marks and full width. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/** Chinese has no spaces: there a word may begin anywhere. */
const isHan = (word: string) => /\p{Script=Han}/u.test(word);

/** Whether every asked word begins a word of the text. */
function answers(asked: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return asked.every((a) => words.some((word) => word.startsWith(a) || (isHan(a) && word.includes(a))));
}

/** 0 for the name itself, then by where all asked words were found; undefined where they were not. */
function distance(asked: readonly string[], { kind, name, also }: Named): number | undefined {
  const texts = [name, ...also];
  if (kind === 'term' && texts.some((text) => wordsOf(text).join(' ') === asked.join(' '))) return 0;
  const found = texts.findIndex((text) => answers(asked, text));
  // A calculator comes before a term: it is what a reader is less likely to know of.
  return found < 0 ? undefined : found + (kind === 'term' ? 1000 : 1);
}

/** How many of a kind are shown before the pages. */
const MOST = 4;

/**
 * What is called so, the best first: a term of exactly that name, then calculators, then terms whose names begin
 * with what was typed. No word of the query is left out.
 */
export function findNames(names: readonly Named[], query: string): Named[] {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const found = names
    .flatMap((named) => {
      const far = distance(asked, named);
      return far === undefined ? [] : [{ named, far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ named }) => named);
  const shown = { calculator: 0, term: 0 };
  return found.filter(({ kind }) => (shown[kind] += 1) <= MOST);
}
