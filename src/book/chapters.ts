import { parse } from 'yaml';
import { BookError, unknownId } from '#kit/errors.ts';
import { anyLanguage, type Language } from '#kit/languages.ts';
import { parts } from './parts.ts';
import { documents } from './sources.ts';

export { parts };

export type NumberedKind = 'figure' | 'table' | 'equation';

export interface Numbered {
  readonly id: string;
  readonly kind: NumberedKind | 'section';
  /** "1.2.1" for figures, tables and equations; the heading's text for sections. */
  readonly label: string;
  readonly chapter: string;
}

export interface Chapter {
  /** "background/trade-in-figures" */
  readonly id: string;
  readonly title: string;
  /** Part and place in it, counted from 1. */
  readonly part: number;
  readonly place: number;
  readonly body: string;
  readonly frontmatter: Readonly<Record<string, unknown>>;
}

const idOf = (path: string): string => path.replace(/^.*\/docs\/en\//, '').replace(/\.mdx$/, '');

function read(path: string, source: string) {
  const [whole, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  if (whole === undefined)
    throw new BookError(
      `${path} does not begin with front matter between two lines of "---", or its lines end as on Windows. Look at another chapter, and type: npm run format`,
    );
  const frontmatter = parse(head) as Record<string, unknown>;
  const sidebar = frontmatter.sidebar as { order?: number } | undefined;
  return { id: idOf(path), body, frontmatter, order: sidebar?.order ?? Number.MAX_SAFE_INTEGER };
}

/** Every English chapter in reading order, numbered by part and place. */
export const chapters: readonly Chapter[] = parts.flatMap((part, partIndex) =>
  Object.entries(documents)
    .filter(([path]) => path.includes(`/docs/en/${part}/`))
    .map(([path, source]) => read(path, source))
    .filter(({ id }) => !id.endsWith('/index'))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, body, frontmatter }, i) => ({
      id,
      title: String(frontmatter.title),
      part: partIndex + 1,
      place: i + 1,
      body,
      frontmatter,
    })),
);

/** The chapters of a part, in reading order. */
export const chaptersOf = (part: string): readonly Chapter[] =>
  chapters.filter(({ id }) => id.startsWith(`${part}/`));

/** What a chapter is called on the pages of a language. */
export interface ChapterHead {
  readonly title: string;
  readonly description: string;
  /** `lang` of both where they stand in English among another language's words. */
  readonly lang: 'en' | undefined;
}

const translated = new Map(
  Object.entries(documents)
    .filter(([path]) => !path.includes('/docs/en/'))
    .map(([path, source]) => [path, read(path, source)]),
);
const translationOf = (id: string, lang: Language) => translated.get(`/content/docs/${lang}/${id}.mdx`);

export function chapterHead({ id, frontmatter }: Chapter, lang: Language): ChapterHead {
  const own = translationOf(id, lang);
  const { title, description = '' } = own?.frontmatter ?? frontmatter;
  return {
    title: String(title),
    description: String(description),
    lang: own || lang === 'en' ? undefined : 'en',
  };
}

const tags: Record<string, NumberedKind> = {
  Figure: 'figure',
  DataTable: 'table',
  TextTable: 'table',
  Equation: 'equation',
};

/** A heading with its author's id, or what is numbered. */
const numberable =
  /^#{2,3} +(.+?) \[#([a-z0-9-]+)\]$|<(Figure|DataTable|TextTable|Equation)\b[^>]*?\bid="([^"]+)"/gm;

/** What can be referred to in a chapter: sections, figures, tables, equations, in reading order. */
function numberedIn(chapter: Chapter): Numbered[] {
  const counts: Record<NumberedKind, number> = { figure: 0, table: 0, equation: 0 };
  const found: Numbered[] = [];
  for (const match of chapter.body.matchAll(numberable)) {
    const [, title, section, tag = '', id = ''] = match;
    const kind = tags[tag];
    if (section) found.push({ id: section, kind: 'section', label: title ?? '', chapter: chapter.id });
    else if (kind) {
      counts[kind] += 1;
      found.push({
        id,
        kind,
        label: `${chapter.part}.${chapter.place}.${counts[kind]}`,
        chapter: chapter.id,
      });
    }
  }
  return found;
}

const numbered = new Map(chapters.map((chapter) => [chapter.id, numberedIn(chapter)]));

/** Ids that may be referred to, over the whole book: "chapter#id" is unique, and so is the bare id in a chapter. */
export const allNumbered: readonly Numbered[] = [...numbered.values()].flat();

/** What `<Ref to="…" />` names: an id of the same chapter, or "part/chapter#id" of another. */
export function findNumbered(
  to: string,
  chapter: string,
  where = `content/docs/en/${chapter}.mdx`,
): Numbered {
  const [page = '', id = ''] = to.includes('#') ? to.split('#') : [chapter, to];
  const known = numbered.get(findChapter(page, where).id) ?? [];
  const found = known.find((entry) => entry.id === id);
  const ids = known.map((entry) => entry.id);
  if (!found) throw unknownId(`figure, table, equation or section of ${page}`, id, ids, where);
  return found;
}

/** A label in text of a language: a section's heading, marked where it is English there; a number needs no words. */
export function labelIn({ id, kind, label, chapter }: Numbered, lang: Language) {
  if (kind !== 'section' || lang === 'en') return { label, lang: undefined };
  const own = translationOf(chapter, lang);
  const heading = [...(own?.body.matchAll(numberable) ?? [])].find(([, , section]) => section === id)?.[1];
  return { label: heading ?? label, lang: heading ? undefined : ('en' as const) };
}

/** The file a page is made from: the language's own, or the English one where it is not translated. */
export function sourceOf(id: string, lang: string): string {
  const own = `content/docs/${lang}/${id}.mdx`;
  return `/${own}` in documents ? own : `content/docs/en/${id}.mdx`;
}

/** Whether a document is shown in English because nobody has translated it yet. */
export const isUntranslated = (id: string, lang: string): boolean =>
  `/content/docs/en/${id}.mdx` in documents && !(`/content/docs/${lang}/${id}.mdx` in documents);

export function findChapter(id: string, where?: string): Chapter {
  const chapter = chapters.find((c) => c.id === id);
  if (!chapter)
    throw unknownId(
      'chapter',
      id,
      chapters.map((c) => c.id),
      where,
    );
  return chapter;
}

/** "en/background/trade-in-figures/" → the chapter; undefined on pages that are none. */
export function chapterOfPath(path: string): Chapter | undefined {
  const id = path
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(new RegExp(`^(${anyLanguage})/`), '');
  return chapters.find((c) => c.id === id);
}

/** Minutes of reading at 180 words a minute, which suits second-language readers. */
export function readingMinutes(chapter: Chapter): number {
  const words = chapter.body.replace(/<[^>]+>|^import .*$/gm, ' ').split(/\s+/).length;
  return Math.max(1, Math.round(words / 180));
}

for (const [chapter, entries] of numbered) {
  const ids = entries.map((entry) => entry.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice)
    throw new BookError(
      `content/docs/en/${chapter}.mdx uses the id "${twice}" twice. Give one of them another.`,
    );
}
