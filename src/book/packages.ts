import { type Language, languages } from '#kit/languages.ts';
import { allNumbered, chapters } from './chapters.ts';
import { findQuiz, quizIds, quizLanguage } from './quizzes.ts';

/** Name of the package with everything; each chapter's is named after the chapter. */
export const WHOLE = 'crossing-khorgos';

interface Kind {
  /** How its file ends, behind the name and a dot. */
  readonly ending: string;
  /** Media type of the file. */
  readonly type: string;
  /** Needs absolute addresses: not built where the book's own address is not known. */
  readonly needsSite?: true;
}

/** What a chapter, or the book, can be taken away as. */
export const packageKinds = {
  moodle: { ending: 'moodle.xml', type: 'application/xml; charset=utf-8' },
  gift: { ending: 'gift.txt', type: 'text/plain; charset=utf-8' },
  canvas: { ending: 'canvas.zip', type: 'application/zip' },
  cartridge: { ending: 'imscc', type: 'application/zip', needsSite: true },
  figures: { ending: 'figures.zip', type: 'application/zip' },
} as const satisfies Record<string, Kind>;
export type PackageKind = keyof typeof packageKinds;

export interface PackageFile {
  /** "background-two-ledgers.moodle.xml" */
  readonly file: string;
  readonly kind: PackageKind;
  readonly type: string;
  /** The chapter it is made of; undefined for the whole book. */
  readonly only: string | undefined;
  /** What its words are in. Figures come in all languages in one file, which counts as English. */
  readonly lang: Language;
}

/** "background/two-ledgers" → "background-two-ledgers": a plain name for a file. */
export const fileName = (chapter: string): string => chapter.replaceAll('/', '-');

const isThere = (kind: PackageKind, only: string | undefined): boolean =>
  kind !== 'figures' || allNumbered.some((e) => e.kind === 'figure' && (!only || e.chapter === only));

/** The languages in which the quiz of a chapter, or every quiz, is written. */
function languagesOf(kind: PackageKind, only: string | undefined): Language[] {
  if (kind === 'figures') return ['en'];
  const own = quizIds.filter((id) => only === undefined || findQuiz(id, 'en').chapter === only);
  return languages.filter((lang) => own.every((id) => quizLanguage(id, lang) === lang));
}

/** Every package there is. The route builds them from this list, and the page for lecturers shows it. */
export function packageFiles(hasSite: boolean): PackageFile[] {
  const subjects = [undefined, ...chapters.map(({ id }) => id)];
  return subjects.flatMap((only) =>
    Object.entries(packageKinds).flatMap(([name, kind]): PackageFile[] => {
      const own = name as PackageKind;
      if ((!hasSite && 'needsSite' in kind) || !isThere(own, only)) return [];
      return languagesOf(own, only).map((lang) => {
        const subject = only ? fileName(only) : WHOLE;
        const file = `${subject}.${lang === 'en' ? '' : `${lang}.`}${kind.ending}`;
        return { file, kind: own, type: kind.type, only, lang };
      });
    }),
  );
}
