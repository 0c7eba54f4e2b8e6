import type { Language } from './languages.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A title in pieces between which a line may break: Chinese has no spaces, and without a dictionary a browser breaks
 * inside a word. In other languages the title is one piece, whose spaces are enough.
 */
export function wordBreaks(title: string, language: Language): string[] {
  if (language !== 'zh-cn') return [title];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of words.segment(title)) {
    const last = pieces.at(-1);
    // A mark stays with the word before it, an opening one with the word after it.
    if (last === undefined || (isWordLike && !/[（《“‘]$/u.test(last))) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

/** Shorter Chinese terms leave no gap that is seen when they go to the next line whole. */
const LONG_TERM = 5;

/**
 * A term in two: what comes before its last word, with the space between, and the last word. The first is empty where
 * there is one word, or where the words are HTML or end in brackets.
 */
export function beforeLastWord(term: string): readonly [string, string] {
  const [, lead = '', last = term] = /^([^<&(]+\s)([^\s(]+)$/.exec(term) ?? [];
  if (lead || term.length < LONG_TERM || !/^\p{Script=Han}+$/u.test(term)) return [lead, last];
  const pieces = wordBreaks(term, 'zh-cn');
  return [pieces.slice(0, -1).join(''), pieces.at(-1) ?? term];
}
