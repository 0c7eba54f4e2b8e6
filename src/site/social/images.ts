import { parts } from '#book/parts.ts';
import { thisEdition } from '#book/sources.ts';
import { text } from '#book/strings.ts';
import { type Language, languages } from '#kit/languages.ts';
import { canBeSet } from './letters.ts';
import type { Picture } from './picture.ts';

/** The book itself, beside the images of its parts. */
const BOOK = 'book';
export const imageNames: readonly string[] = [BOOK, ...parts];

/** What the image of a part, or of the book, shows in a language. */
export function pictureOf(name: string, lang: Language): Picture {
  const t = (key: string, values = {}) => text(lang, `book.${key}`, values);
  const here = (parts as readonly string[]).indexOf(name) + 1;
  const line = { stops: parts.length, here };
  if (here === 0)
    return { ...line, book: '', above: '', title: t('cover.title'), sentence: t('cover.subtitle') };
  return {
    ...line,
    book: lang === 'en' ? thisEdition.title : t('cover.title'),
    above: t('part.number', { n: String(here) }),
    title: t(`part.${name}`),
    sentence: t(`part.${name}.answers`),
  };
}

const isWritable = (lang: Language) =>
  imageNames.every((name) => Object.values(pictureOf(name, lang)).every((words) => canBeSet(String(words))));

/** The languages that the book's fonts can write; elsewhere the English image stands. */
export const imageLanguages: readonly Language[] = languages.filter(isWritable);

/** The image for a page, by its path behind the base path, and what it shows in words. */
export function imageOf(path: string, lang: Language, chapter?: string): { file: string; alt: string } {
  const [, place = ''] = path.split('/').filter(Boolean);
  const part = chapter?.split('/')[0] ?? place;
  const name = imageNames.includes(part) ? part : BOOK;
  const inLanguage = imageLanguages.includes(lang) ? lang : 'en';
  const { title, sentence } = pictureOf(name, inLanguage);
  return { file: `/social/${inLanguage}/${name}.png`, alt: `${title}. ${sentence}` };
}
