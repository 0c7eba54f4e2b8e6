import { chapterHead, chapters } from '#book/chapters.ts';
import { type PackageKind } from '#book/packages.ts';
import { thisEdition } from '#book/sources.ts';
import { text } from '#book/strings.ts';
import { canvasPackage } from '#exports/canvas/package.ts';
import { cartridge } from '#exports/cartridge/package.ts';
import { cartridgeChapters, exportQuizzes } from '#exports/book.ts';
import { gift } from '#exports/moodle/gift.ts';
import { moodleXml } from '#exports/moodle/moodle-xml.ts';
import { changesHtml, changesText } from '#exports/notes.ts';
import type { Language } from '#kit/languages.ts';
import { figuresZip } from './figures.ts';

/** Absolute address of a path behind the base path. */
export type Address = (path: string) => string;

/** Makes a package of a chapter, or of the whole book. */
export type Make = (
  only: string | undefined,
  address: Address | undefined,
  lang?: Language,
) => Promise<string | Uint8Array>;

const titleOf = (only: string | undefined, lang: Language): string => {
  const chapter = chapters.find(({ id }) => id === only);
  return chapter ? `${thisEdition.title}: ${chapterHead(chapter, lang).title}` : thisEdition.title;
};

/** How each kind of package is made; a kind without a maker does not compile. */
export const makers: Readonly<Record<PackageKind, Make>> = {
  moodle: async (only, address, lang) =>
    moodleXml(await exportQuizzes(only, address, lang), (quiz) => changesHtml(quiz, 'moodle')),
  gift: async (only, address, lang) =>
    gift(await exportQuizzes(only, address, lang), (quiz) => changesHtml(quiz, 'gift')),
  canvas: async (only, address, lang) => {
    const quizzes = await exportQuizzes(only, address, lang);
    return canvasPackage(quizzes, changesText(quizzes, 'canvas'));
  },
  cartridge: async (only, address, lang = 'en') => {
    if (!address) throw new Error('a cartridge holds absolute links: set SITE_URL');
    const list = await cartridgeChapters(address, only, lang);
    const about = {
      id: 'about-this-book',
      title: text(lang, 'book.export.about', { title: thisEdition.title }),
      url: address(`/${lang}/about/`),
    };
    const quizzes = list.flatMap(({ quiz }) => quiz ?? []);
    return cartridge(titleOf(only, lang), list, about, changesText(quizzes, 'cartridge'), lang);
  },
  figures: figuresZip,
};
