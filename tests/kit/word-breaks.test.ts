import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '#kit/languages.ts';
import { beforeLastWord, wordBreaks } from '#kit/word-breaks.ts';

test('a Chinese title breaks between words, never before a mark or after an opening one', () => {
  expect(wordBreaks('规模与增长？', 'zh-cn')).toEqual(['规模', '与', '增长？']);
  expect(wordBreaks('《中国与贸易》的读法', 'zh-cn')).toEqual(['《中国', '与', '贸易》', '的', '读法']);
});

test('a title with spaces is one piece', () => {
  expect(wordBreaks('Which model?', 'en')).toEqual(['Which model?']);
});

test('no letter is lost', () => {
  const property = fc.property(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...languages),
    (title, lang) => {
      expect(wordBreaks(title, lang).join('')).toBe(title);
    },
  );
  fc.assert(property, { seed: 1 });
});

test('a term is what comes before its last word, with the space, and that word', () => {
  expect(beforeLastWord('liability of outsidership')).toEqual(['liability of ', 'outsidership']);
  expect(beforeLastWord('平台依托型模式')).toEqual(['平台依托型', '模式']);
});

test('one word, a short Chinese term, HTML and brackets are one piece', () => {
  for (const words of ['duopoly', '网络效应', '<b>two words</b>', 'most-favoured (MFN)'])
    expect(beforeLastWord(words)).toEqual(['', words]);
});
