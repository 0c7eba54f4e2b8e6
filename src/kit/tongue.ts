import { type Language, languageTag } from './languages.ts';

/** The language a title or note of a source is written in, told by its letters. */
export function tongueOf(words: string): string {
  if (/\p{Script=Han}/u.test(words)) return 'zh-CN';
  if (/[әғқңөұүһі]/iu.test(words)) return 'kk';
  return /\p{Script=Cyrillic}{2,}/u.test(words) ? 'ru' : 'en';
}

/** The `lang` attribute of words from a source; nothing where they are in the page's own language. */
export function langOf(words: string, page: Language): string | undefined {
  const tongue = tongueOf(words);
  return tongue === languageTag[page] ? undefined : tongue;
}

/** The `lang` of words that are either the page's own or English. */
export const englishIn = (words: string, page: Language): 'en' | undefined =>
  page !== 'en' && tongueOf(words) === 'en' ? 'en' : undefined;
