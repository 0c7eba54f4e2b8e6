import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readOne } from '#book/files.ts';
import { parts } from '#book/parts.ts';
import { strings } from '#book/schemas/strings.ts';
import { type Language, languages, languageTag } from '#kit/languages.ts';

const root = new URL('../../', import.meta.url);

/** Read while Astro has no `import.meta.glob` yet. */
function wordsOf(lang: Language): Record<string, string> {
  const file = `content/i18n/${languageTag[lang]}.json`;
  return readOne(file, readFileSync(new URL(file, root), 'utf8'), strings);
}
const english = wordsOf('en');
const others = languages
  .filter((lang) => lang !== 'en')
  .map((lang) => [languageTag[lang], wordsOf(lang)] as const);

/** A part's name in every other language. */
const translations = (part: string): Record<string, string> =>
  Object.fromEntries(others.map(([tag, words]) => [tag, words[`book.part.${part}`] ?? '']));

const folder = (part: string) => new URL(`content/docs/en/${part}/`, root);

/** The parts that have a chapter, in the order of the paper; chapters order themselves. */
export const sidebar = parts
  .filter(
    (part) => existsSync(folder(part)) && readdirSync(folder(part)).some((file) => file.endsWith('.mdx')),
  )
  .map((part) => ({
    label: english[`book.part.${part}`] ?? part,
    translations: translations(part),
    items: [{ autogenerate: { directory: part } }],
  }));
