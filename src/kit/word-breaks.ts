import type { Language } from './languages.ts';

/**
 * A title in pieces between which a line may break: Chinese has no spaces, and without a dictionary a browser breaks
 * inside a word. In other languages the title is one piece, whose spaces are enough.
 */
export function wordBreaks(title: string, language: Language): string[] {
  if (language !== 'zh-cn') return [title];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
    const last = pieces.at(-1);
    // A mark stays with the word before it, an opening one with the word after it.
    if (last === undefined || (isWordLike && !/[（《“‘]$/u.test(last))) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}
