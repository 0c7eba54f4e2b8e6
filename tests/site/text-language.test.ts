import { expect, test, vi } from 'vitest';
import { pageLanguage, textLanguage } from '#components/page.ts';

/** Every chapter is translated: this one is taken away from the sources. */
vi.mock('#book/sources.ts', async (original) => {
  const sources = await original<typeof import('#book/sources.ts')>();
  const { '/content/docs/kk/theory/uppsala.mdx': _, ...documents } = sources.documents;
  return { ...sources, documents };
});

const at = (path: string) => new URL(path, 'http://localhost');

test('in a chapter that is not translated, references and numbers are in the language of the text', () => {
  for (const path of ['/kk/theory/uppsala/', '/kk/theory/uppsala/answers/']) {
    expect(textLanguage(at(path))).toBe('en');
    expect(pageLanguage(at(path))).not.toBe('en');
  }
});

test('everywhere else they are in the page’s', () => {
  expect(textLanguage(at('/en/background/two-ledgers/'))).toBe('en');
  expect(textLanguage(at('/ru/background/two-ledgers/answers/'))).toBe('ru');
  expect(textLanguage(at('/zh-cn/background/two-ledgers/'))).toBe('zh-cn');
  expect(textLanguage(at('/kk/claims/'))).toBe('kk');
});
