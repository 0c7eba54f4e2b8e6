import { expect, test } from 'vitest';
import { imageLanguages, imageNames, imageOf, pictureOf } from '../../src/site/social/images.ts';
import { canBeSet, setLine, setLines } from '../../src/site/social/letters.ts';
import { HEIGHT, pictureSvg, WIDTH } from '../../src/site/social/picture.ts';
import { GET } from '../../src/site/routes/social-image.ts';

const png = async (lang: string, name: string) => {
  const answer = await GET({ params: { lang, name } } as unknown as Parameters<typeof GET>[0]);
  return Buffer.from(await answer.arrayBuffer());
};

test('the fonts of the book write English, Russian and Kazakh, and no Chinese', () => {
  expect(imageLanguages).toEqual(['en', 'ru', 'kk']);
  expect(canBeSet('Қытай мен Қазақстан — e‑commerce')).toBe(true);
  expect(canBeSet('理论')).toBe(false);
});

test('a line is as wide as its letters', () => {
  const one = setLine('Khorgos', 40);
  expect(one.path).toMatch(/^M/);
  expect(setLine('KhorgosKhorgos', 40).width).toBeCloseTo(2 * one.width);
  expect(setLine('Khorgos', 80).width).toBeCloseTo(2 * one.width);
  expect(setLine('', 40)).toEqual({ path: '', width: 0 });
});

test('lines break at spaces and keep to the room', () => {
  const lines = setLines('one two three four five six', 40, 200);
  expect(lines.length).toBeGreaterThan(1);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(200);
});

test('no image needs a font, and its title and sentence are whole', () => {
  for (const lang of imageLanguages)
    for (const name of imageNames) {
      const picture = pictureOf(name, lang);
      expect(pictureSvg(picture)).not.toMatch(/<text|font-family|NaN|undefined/);
      // What does not fit in three lines would be cut.
      expect(setLines(picture.sentence, 38, WIDTH - 160).length, `${lang} ${name}`).toBeLessThanOrEqual(3);
    }
});

test('an image is a small PNG of the size that other sites ask for, the same each time', async () => {
  const first = await png('kk', 'challenges');
  expect(first.subarray(1, 4).toString()).toBe('PNG');
  expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([WIDTH, HEIGHT]);
  expect(first.length).toBeLessThanOrEqual(60 * 1024);
  expect(await png('kk', 'challenges')).toEqual(first);
});

test('a page has the image of its part, and the book’s elsewhere; a Chinese page the English one', () => {
  expect(imageOf('/ru/theory/uppsala/', 'ru').file).toBe('/social/ru/theory.png');
  expect(imageOf('/zh-cn/theory/', 'zh-cn').file).toBe('/social/en/theory.png');
  expect(imageOf('/kk/calculators/growth/', 'kk', 'background/trade-in-figures').file).toBe(
    '/social/kk/background.png',
  );
  for (const path of ['/', '/en/', '/en/glossary/'])
    expect(imageOf(path, 'en').file).toBe('/social/en/book.png');
});
