import { expect, test } from 'vitest';
import { settled } from '#site/search-index.ts';

test('the list of languages is the same in whatever order it was written, and says the same', () => {
  const one =
    '{"version":"1","languages":{"ru":{"hash":"r"},"en":{"hash":"e"}},"include_characters":["b","a"]}';
  const two =
    '{"version":"1","languages":{"en":{"hash":"e"},"ru":{"hash":"r"}},"include_characters":["a","b"]}';
  expect(settled(one)).toBe(settled(two));
  expect(JSON.parse(settled(one))).toEqual(JSON.parse(two));
});
