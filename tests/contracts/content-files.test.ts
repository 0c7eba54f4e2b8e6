import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parts } from '#book/parts.ts';
import { languages, languageTag } from '#kit/languages.ts';
import { calculatorIds, figureIds } from '#registry';

/** What may stand in the place of a name in angle brackets. */
const names: Readonly<Record<string, readonly string[]>> = {
  '<language>': languages,
  '<other language>': languages.filter((lang) => lang !== 'en'),
  '<tag>': languages.map((lang) => languageTag[lang]),
  '<part>': parts,
  '<figure or calculator>': [...calculatorIds(), ...figureIds()],
  '<id>': ['[a-z0-9-]+'],
};

/** Every place in which something of `content/` is read. */
const places = [
  'docs/<language>/<id>.mdx',
  'docs/<language>/<part>/<id>.mdx',
  'quizzes/<language>/<id>.yaml',
  'widgets/<other language>/<figure or calculator>.json',
  'i18n/<tag>.json',
  'data/<id>/<id>.yaml',
  'claims/<id>.yaml',
  'claims/<other language>/<id>.yaml',
  'terms/<id>.yaml',
  'references/<id>.json',
  'edition.yaml',
  'moved.yaml',
  'audit.json',
  'permalinks.lock',
];
const nameIn = /<[a-z ]+>/g;
const patterns = places.map((place) => {
  const pattern = place.replaceAll('.', String.raw`\.`);
  return new RegExp(`^${pattern.replace(nameIn, (name) => `(${(names[name] ?? []).join('|')})`)}$`);
});
const isRead = (path: string): boolean => patterns.some((pattern) => pattern.test(path));

/** Where files of its kind belong, for whoever put one beside it. */
function meant(path: string): string {
  const near = places.filter((place) => place.split('/')[0] === path.split('/')[0]);
  const way = (near.length > 0 ? near : places).join(' or ');
  const told = new Set(
    way.match(nameIn)?.filter((name) => name !== '<id>' && name !== '<figure or calculator>'),
  );
  const legend = [...told].map((name) => `${name}: ${names[name]?.join(', ')}`);
  return [`content/${path} is not read. It belongs in content/: ${way}`, ...legend].join('; ');
}

test('every file of content/ stands where it is read, with the ending of its kind', () => {
  const files = globSync('content/**', { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .map((path) => path.replace(/^.*?\bcontent\//, ''));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => !isRead(path)).map(meant)).toEqual([]);
});

test('a file with another ending, part, language, widget or kind is told where it belongs', () => {
  const strangers = ['terms/new.yml', 'docs/en/theory/extra.md', 'docs/en/modles/lost.mdx', 'notes/a.yaml'];
  const others = ['docs/zh-CN/index.mdx', 'widgets/zh-CN/growth.json', 'widgets/ru/two-ledger.json'];
  expect([...strangers, ...others].filter(isRead)).toEqual([]);
  expect(meant('terms/new.yml')).toBe(
    'content/terms/new.yml is not read. It belongs in content/: terms/<id>.yaml',
  );
  expect(meant('widgets/zh-CN/growth.json')).toContain('<other language>: zh-cn, ru, kk');
});
