import { describe, expect, test } from 'vitest';
import { readEdition, readList } from '#kit/offline.ts';
import { groupOf, pathOf } from '#site/offline/groups.ts';
import { type BuiltFile, hashOf, offlineLists } from '#site/offline/lists.ts';

describe('the group of a file', () => {
  test.each([
    ['_astro/start.B1.js', 'common'],
    ['index.html', 'common'],
    ['pagefind/pagefind.js', 'common'],
    ['pagefind/wasm.unknown.pagefind', 'common'],
    ['pagefind/wasm.ru.pagefind', 'ru'],
    ['pagefind/pagefind.zh-cn_1a2b.pf_meta', 'zh-cn'],
    ['pagefind/index/en_1a2b.pf_index', 'en'],
    ['pagefind/fragment/zh-cn_1a2b.pf_fragment', 'zh-cn'],
    ['en/theory/uppsala/index.html', 'en'],
    ['kk/index.html', 'kk'],
    ['search/zh-cn.json', 'zh-cn'],
    ['kk/review/cards.json', 'kk'],
  ])('%s: %s', (file, group) => expect(groupOf(file, () => false)).toBe(group));

  test.each([
    'embed/en/quiz/oli/index.html',
    'packages/oli.canvas.zip',
    'data/trade/total.csv',
    'pagefind/pagefind-ui.js',
    'pagefind/fragment/de_1a2b.pf_fragment',
    'sw.js',
    'offline.json',
    'search/de.json',
    'social/en/theory.png',
    '_headers',
    'en.html',
  ])('%s is not saved', (file) => expect(groupOf(file, () => false)).toBeUndefined());

  test('a page that is left out of search engines is left out here', () => {
    expect(groupOf('ru/theory/oli/index.html', () => true)).toBeUndefined();
  });

  test('homework is left out of search engines and saved here', () => {
    expect(groupOf('ru/calculators/oli/assignment/index.html', () => true)).toBe('ru');
  });

  test('a page is asked for by its folder', () => {
    expect(['index.html', 'en/index.html', 'en/a/index.html', '404.html'].map(pathOf)).toEqual([
      '',
      'en/',
      'en/a/',
      '404.html',
    ]);
  });
});

const site = (texts: Record<string, string>): BuiltFile[] =>
  Object.entries(texts).map(([file, text]) => ({ file, read: () => Buffer.from(text) }));
const build = (files: BuiltFile[]) => offlineLists(files, '2026-11-25').edition.build;

describe('the lists', () => {
  const texts = { 'en/index.html': 'a', 'en/b/index.html': 'b', '_astro/c.js': 'c', 'ru/index.html': 'd' };
  const hidden = '<meta charset="utf-8"/><meta name="robots" content="noindex"/>';

  test('are what the browser reads, with the hash and size of every file', () => {
    const { edition, lists } = offlineLists(site(texts), '2026-11-25');
    expect(readEdition(structuredClone(edition))).toEqual(edition);
    expect(Object.keys(edition.groups)).toEqual(['common', 'en', 'ru']);
    const list = readList(JSON.parse(lists.get(edition.groups.en?.list ?? '') ?? ''));
    expect(list).toEqual([
      { path: 'en/b/', hash: hashOf('b'), bytes: 1 },
      { path: 'en/', hash: hashOf('a'), bytes: 1 },
    ]);
  });

  test('are the same for the same bytes in any order, and another edition for another byte', () => {
    expect(build(site(texts).toReversed())).toBe(build(site(texts)));
    expect(build(site({ ...texts, 'ru/index.html': 'e' }))).not.toBe(build(site(texts)));
    expect(build(site({ ...texts, 'ru/hidden/index.html': hidden }))).toBe(build(site(texts)));
  });
});
