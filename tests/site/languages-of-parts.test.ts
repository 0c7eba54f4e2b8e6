import { expect, test } from 'vitest';
import { htmlFaults } from '#site/accessibility/html/faults.ts';

const page = (lang: string, inside: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Глава</title></head><body><main>${inside}</main></body></html>`;

/** What is said about languages, nothing else that a fragment may lack. */
const told = async (lang: string, inside: string) =>
  (await htmlFaults('/', page(lang, inside)))
    .filter(({ rule }) => rule === 'book/languages-of-parts')
    .map(({ words }) => words);

test('words of the page in the midst of English text are told when they are not marked', async () => {
  const text = '<div class="book-text" lang="en"><p>Trade grew.</p><h3>Ключевые термины</h3></div>';
  expect(await told('ru', text)).toEqual([expect.stringContaining('mark it lang="ru or kk"')]);
  expect(await told('ru', text.replace('<h3>', '<h3 lang="ru">'))).toEqual([]);
});

test('English in a page of another language is told: a sentence, a title in capitals, a spoken name', async () => {
  expect(await told('kk', '<p>The text is not yet translated.</p>')).toHaveLength(1);
  expect(await told('zh-CN', '<p>Why Firms Go Abroad</p>')).toHaveLength(1);
  expect(await told('ru', '<section aria-label="where the border queue begins"></section>')).toHaveLength(1);
  expect(await told('ru', '<p lang="en">The text is not yet translated.</p>')).toEqual([]);
});

test('names, files and code are in no language of their own', async () => {
  const inside =
    '<p>Alibaba Group, WTO <code>sum of two sides only</code> <b translate="no">The Book of the Border</b> a-name-of-a-file.csv</p>';
  expect(await told('ru', inside)).toEqual([]);
});

test('Chinese characters in English text are told', async () => {
  expect(await told('zh-CN', '<output lang="en">结果</output>')).toEqual([
    expect.stringContaining('mark it lang="zh-CN"'),
  ]);
});
