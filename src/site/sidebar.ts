import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parts } from '#book/parts.ts';

const root = new URL('../../', import.meta.url);
const strings = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`content/i18n/${file}`, root), 'utf8')) as Record<string, string>;
const files = { 'zh-CN': 'zh-CN.json', ru: 'ru.json', kk: 'kk.json' };
const english = strings('en.json');

/** A part's name in every language that has one. */
const translations = (part: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([, file]) => existsSync(new URL(`content/i18n/${file}`, root)))
      .map(([tag, file]) => [tag, strings(file)[`book.part.${part}`] ?? '']),
  );

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
