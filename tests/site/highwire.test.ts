import { expect, test } from 'vitest';
import { highwire } from '../../src/site/metadata/highwire.ts';
import { openGraphLocale } from '../../src/site/metadata/locale.ts';

const book = 'Crossing Khorgos: how it goes';
const tags = (part?: string, url?: string) =>
  Object.fromEntries(highwire(part, book, 'zh-cn', { authors: ['A', 'B'], date: '2026-11-25' }, url));

test('a chapter is cited in its book, with the day as scholars’ engines write it', () => {
  expect(tags('Two ledgers')).toEqual({
    citation_title: 'Two ledgers',
    citation_author: 'B',
    citation_inbook_title: book,
    citation_publication_date: '2026/11/25',
    citation_online_date: '2026/11/25',
    citation_language: 'zh-CN',
  });
});

test('each author has a tag', () => {
  const all = highwire('Two ledgers', book, 'en', { authors: ['A', 'B'], date: '2026-11-25' }, undefined);
  expect(all.filter(([name]) => name === 'citation_author')).toHaveLength(2);
});

test('the book is cited by its whole title, and is in no other', () => {
  expect(tags()).toMatchObject({ citation_title: book });
  expect(tags()).not.toHaveProperty('citation_inbook_title');
});

test('an address is named only where the site knows its own', () => {
  expect(tags('Two ledgers')).not.toHaveProperty('citation_fulltext_html_url');
  expect(tags('Two ledgers', 'https://book.example/')).toHaveProperty('citation_fulltext_html_url');
});

test('every language has a country for Open Graph', () => {
  expect((['en', 'zh-cn', 'ru', 'kk'] as const).map(openGraphLocale)).toEqual([
    'en_US',
    'zh_CN',
    'ru_RU',
    'kk_KZ',
  ]);
});
