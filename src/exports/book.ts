import { allNumbered, type Chapter, chapterHead, chapters, labelIn } from '#book/chapters.ts';
import { fileName } from '#book/packages.ts';
import { findQuiz, prepareQuiz, quizIds, quizLanguage } from '#book/quizzes.ts';
import { thisEdition } from '#book/sources.ts';
import type { Language } from '#kit/languages.ts';
import type { CartridgeChapter, CartridgeLink } from './cartridge/package.ts';
import type { ExportQuiz } from './question.ts';

const BOOK = thisEdition.title;
const titleOf = (chapter: Chapter, lang: Language): string =>
  `${chapter.part}.${chapter.place} ${chapterHead(chapter, lang).title}`;

/**
 * The quizzes of one chapter, or of the whole book in reading order, as the exports take them.
 * @param address absolute address of a path behind the base path, where there is one
 * @param lang their language, where they are translated
 */
export async function exportQuizzes(
  only?: string,
  address?: (path: string) => string,
  lang: Language = 'en',
): Promise<ExportQuiz[]> {
  const found = chapters
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((chapter) =>
      quizIds.filter((id) => findQuiz(id, 'en').chapter === chapter.id).map((id) => ({ chapter, id })),
    );
  return Promise.all(
    found.map(async ({ chapter, id }) => {
      const title = titleOf(chapter, lang);
      const own = quizLanguage(id, lang);
      const { questions } = await prepareQuiz(findQuiz(id, own), id, own);
      const link = address && {
        from: { url: address(`/${lang}/${chapter.id}/`), title: `${BOOK}, ${title}` },
      };
      return {
        id,
        chapter: chapter.id,
        title,
        questions: questions.map((question) => ({ ...question, ...link, lang: own })),
      };
    }),
  );
}

/**
 * Chapters with their sections as links, for a cartridge.
 * @param address absolute address of a path behind the base path
 */
export async function cartridgeChapters(
  address: (path: string) => string,
  only?: string,
  lang: Language = 'en',
): Promise<CartridgeChapter[]> {
  const all = await exportQuizzes(only, address, lang);
  return chapters
    .filter(({ id }) => only === undefined || id === only)
    .map((chapter) => ({
      id: fileName(chapter.id),
      title: titleOf(chapter, lang),
      links: allNumbered
        .filter((entry) => entry.kind === 'section' && entry.chapter === chapter.id)
        .map((section): CartridgeLink => ({
          id: `${fileName(chapter.id)}-${section.id}`,
          title: labelIn(section, lang).label.replace(/[*_`]/g, ''),
          url: address(`/${lang}/${chapter.id}/#${section.id}`),
        })),
      quiz: all.find((quiz) => quiz.chapter === chapter.id),
    }));
}
