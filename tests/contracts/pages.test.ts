import { describe, expect, test } from 'vitest';
import { documents } from '#book/sources.ts';

/** Tags whose ids the book reads in the text itself; MDX would take quotes of another kind too. */
const unread = /<[A-Z]\w*\b[^>]*?\s(?:id|ids|to|data|title|calculator|output)=['{][^>]*>/g;
const silent = /!\[\s*\]\([^)]*\)|<img\b(?![^>]*\balt="[^"]+")[^>]*>/g;

describe.each(Object.entries(documents))('%s', (_, source) => {
  test('writes what the book reads in double quotes', () => {
    expect(source.match(unread) ?? [], 'write id="…", in double quotes').toEqual([]);
  });

  test('says in words what each image shows', () => {
    expect(source.match(silent) ?? [], 'write ![what it shows](file)').toEqual([]);
  });
});

test('other quotes and an image without words are found', () => {
  for (const tag of [`<Figure id='x' />`, '<Datum period="2024" id={"a/b"} />', `<KeyTerms ids='a b' />`])
    expect(tag.match(unread), tag).toHaveLength(1);
  expect('<Figure id="don’t" />'.match(unread)).toBeNull();
  for (const image of ['![](a.png)', '<img src="a.png">', '<img src="a.png" alt="">'])
    expect(image.match(silent), image).toHaveLength(1);
  expect('![A train](a.png)'.match(silent)).toBeNull();
});
