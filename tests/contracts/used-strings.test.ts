import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { periodKey } from '#book/period.ts';
import { data } from '#book/sources.ts';
import { textsUnder } from '#book/strings.ts';

interface Source {
  readonly path: string;
  readonly code: string;
  /** `calc.open`, `unit.${unit}`: what stands in quotes and may be the name of a string, or a piece of one. */
  readonly quoted: readonly string[];
}

/** Matches may overlap, so that a stray apostrophe hides none. */
const inQuotes = /(?=(['"`])([a-z](?:[\w. -]|\$\{[^}`]*\})*)\1)/gi;
const groups = (text: string, pattern: RegExp, n = 1): string[] =>
  [...text.matchAll(pattern)].map((match) => match[n] ?? '');

const sources: readonly Source[] = globSync('src/**/*.{ts,astro,js,mjs}').map((path) => {
  const code = readFileSync(path, 'utf8');
  return { path, code, quoted: groups(code, inQuotes, 2) };
});

/** `t('open')` stands for "book.calc.open" in a file that says `book.calc.${key}`. */
const prefixesIn = ({ code }: Source): string[] => ['', ...groups(code, /`(book\.[\w.-]*)\$\{key\}`/g)];

/** The strings that go to the browser by their prefix are named in its scripts. */
const sentPrefixes = sources.flatMap(({ code }) => groups(code, /textsUnder\(.*?['`](book\.[\w.-]*)/g));

const named = sources.flatMap((source) => {
  const prefixes = [...prefixesIn(source), ...(source.path.startsWith('src/elements/') ? sentPrefixes : [])];
  return prefixes.flatMap((prefix) => source.quoted.map((rest) => prefix + rest));
});
const whole = new Set(named);
/** `book.calc.${key}` itself would take every key under it for used. */
const onlyPrefixes = new Set(sources.flatMap(prefixesIn).map((prefix) => `${prefix}\${key}`));
const withSlots = [...whole]
  .filter((name) => name.startsWith('book.') && name.includes('${') && !onlyPrefixes.has(name))
  .map((name) => new RegExp(`^${name.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '(.+)')}$`));

/** What fills a slot has its name somewhere: in quotes, before a colon, in content, or as a file or a folder. */
const ids = new Set([
  ...sources.flatMap(({ code, quoted }) => [...quoted, ...groups(code, /([\w-]+)\??:/g)]),
  ...globSync('content/**/*.yaml').flatMap((path) => readFileSync(path, 'utf8').split(/[^\w-]+/)),
  ...[...data.values()].flatMap(({ period = '', rows = [] }) =>
    [period, ...rows.map((row) => row.period)].map((words) => periodKey(String(words))),
  ),
  ...globSync(['src/**/*', 'content/data/*']).map((path) => path.replace(/^.*\//, '').replace(/\..*$/, '')),
]);

const isUsed = (key: string): boolean =>
  whole.has(key) ||
  withSlots.some((pattern) => {
    const [, ...filled] = pattern.exec(key) ?? [];
    const pieces = filled.flatMap((slot) => slot.split('.'));
    return pieces.length > 0 && pieces.every((id) => ids.has(id));
  });

test('every string of the interface is used', () => {
  const keys = Object.keys(textsUnder('en', 'book.')).map((key) => `book.${key}`);
  expect(
    keys.filter((key) => !isUsed(key)),
    'nothing in src/ names these: take them out of the four files in content/i18n/',
  ).toEqual([]);
});
