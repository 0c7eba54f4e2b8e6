import { chapters } from '#book/chapters.ts';
import { thisEdition } from '#book/sources.ts';
import { canvasPackage } from '#exports/canvas/package.ts';
import { cartridge } from '#exports/cartridge/package.ts';
import { cartridgeChapters, exportQuizzes, fileName } from '#exports/book.ts';
import { gift } from '#exports/moodle/gift.ts';
import { moodleXml } from '#exports/moodle/moodle-xml.ts';
import { changesHtml, changesText } from '#exports/notes.ts';

/** Name of the package with everything; each chapter's is named after the chapter. */
export const WHOLE = 'crossing-khorgos';

export interface PackageFormat {
  readonly ending: string;
  readonly type: string;
  /** Needs absolute addresses: not built where the book's own address is not known. */
  readonly needsSite?: boolean;
  make(only: string | undefined, address: (path: string) => string): Promise<string | Uint8Array>;
}

const title = (only: string | undefined): string => {
  const chapter = chapters.find(({ id }) => id === only);
  return chapter ? `${thisEdition.title}: ${chapter.title}` : thisEdition.title;
};

export const packageFormats: Readonly<Record<string, PackageFormat>> = {
  moodle: {
    ending: 'moodle.xml',
    type: 'application/xml; charset=utf-8',
    make: async (only) => moodleXml(await exportQuizzes(only), (quiz) => changesHtml(quiz, 'moodle')),
  },
  gift: {
    ending: 'gift.txt',
    type: 'text/plain; charset=utf-8',
    make: async (only) => gift(await exportQuizzes(only), (quiz) => changesHtml(quiz, 'gift')),
  },
  canvas: {
    ending: 'canvas.zip',
    type: 'application/zip',
    make: async (only) => {
      const quizzes = await exportQuizzes(only);
      return canvasPackage(quizzes, changesText(quizzes, 'canvas'));
    },
  },
  cartridge: {
    ending: 'imscc',
    type: 'application/zip',
    needsSite: true,
    make: async (only, address) => {
      const list = await cartridgeChapters(address, only);
      const about = {
        id: 'about-this-book',
        title: `About ${thisEdition.title}`,
        url: address('/en/about/'),
      };
      return cartridge(
        title(only),
        list,
        about,
        changesText(
          list.flatMap(({ quiz }) => quiz ?? []),
          'cartridge',
        ),
      );
    },
  },
};

/** Every package: its file name, what it is made of. `hasSite` says whether the book's own address is known. */
export function packageFiles(hasSite: boolean) {
  const subjects = [
    { name: WHOLE, only: undefined },
    ...chapters.map(({ id }) => ({ name: fileName(id), only: id })),
  ];
  return subjects.flatMap(({ name, only }) =>
    Object.values(packageFormats)
      .filter(({ needsSite }) => hasSite || !needsSite)
      .map((format) => ({ file: `${name}.${format.ending}`, only, format })),
  );
}
