import { allNumbered, chapters } from './chapters.ts';

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
}

/** "background/two-ledgers" → "background-two-ledgers": a plain name for a file. */
export const fileName = (chapter: string): string => chapter.replaceAll('/', '-');

const isThere = (kind: PackageKind, only: string | undefined): boolean =>
  kind !== 'figures' || allNumbered.some((e) => e.kind === 'figure' && (!only || e.chapter === only));

/** Every package there is. The route builds them from this list, and the page for lecturers shows it. */
export function packageFiles(hasSite: boolean): PackageFile[] {
  const subjects = [undefined, ...chapters.map(({ id }) => id)];
  return subjects.flatMap((only) =>
    Object.entries(packageKinds).flatMap(([name, kind]): PackageFile[] => {
      const wanted = (hasSite || !('needsSite' in kind)) && isThere(name as PackageKind, only);
      const file = `${only ? fileName(only) : WHOLE}.${kind.ending}`;
      return wanted ? [{ file, kind: name as PackageKind, type: kind.type, only }] : [];
    }),
  );
}
