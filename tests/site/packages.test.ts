import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { allNumbered, chapters } from '#book/chapters.ts';
import { packageFiles, packageKinds, WHOLE } from '#book/packages.ts';
import { text } from '#book/strings.ts';
import { languages } from '#kit/languages.ts';
import { figuresZip } from '#site/packages/figures.ts';
import { makers } from '#site/packages/makers.ts';
import { readXml } from '../exports/qti-reader.ts';

const address = (path: string) => `https://book.example${path}`;
const open = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)]));
const figuresOf = (chapter: string) =>
  allNumbered.filter((entry) => entry.kind === 'figure' && entry.chapter === chapter);

describe('the list of packages', () => {
  test('has every kind for the whole book and for each chapter, under one name each', () => {
    const files = packageFiles(true);
    for (const kind of Object.keys(packageKinds))
      expect(files.filter((one) => one.kind === kind && one.lang === 'en').length, kind).toBe(
        1 + chapters.filter(({ id }) => kind !== 'figures' || figuresOf(id).length > 0).length,
      );
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
    for (const { file } of files) expect(file).toMatch(/^[a-z0-9-]+(\.[a-z-]+)+$/);
    expect(files.filter(({ only }) => !only).every(({ file }) => file.startsWith(`${WHOLE}.`))).toBe(true);
  });

  test('without an address of the book has none with absolute links, and making one says what to set', async () => {
    expect(packageFiles(false).map(({ kind }) => kind)).not.toContain('cartridge');
    const cartridges = packageFiles(true).filter(({ kind }) => kind === 'cartridge');
    expect(packageFiles(false).length).toBe(packageFiles(true).length - cartridges.length);
    await expect(makers.cartridge(undefined, undefined)).rejects.toThrow('SITE_URL');
  });

  test('a chapter whose quiz is translated has files in that language, with its own words and links', async () => {
    const [one, ...more] = packageFiles(true).filter(({ lang, kind }) => lang === 'ru' && kind === 'moodle');
    expect(more.length).toBe(chapters.length);
    expect(one?.file).toBe(`${WHOLE}.ru.moodle.xml`);
    const made = (await makers.moodle('background/two-ledgers', address, 'ru')) as string;
    expect(made).toContain('https://book.example/ru/background/two-ledgers/');
    for (const english of [
      'Answer in',
      'The numbers in this question',
      'If you have missed',
      'From:',
      'Give each',
    ])
      expect(made).not.toContain(english);
    const files = open((await makers.cartridge('background/two-ledgers', address, 'ru')) as Uint8Array);
    for (const words of ['проверьте себя', 'О книге «Crossing Khorgos»', 'Преподавателям'])
      expect(files.get('imsmanifest.xml')).toContain(words);
    expect([...files.values()].join()).not.toContain('none of these');
    expect([...files.values()].join()).not.toContain('https://book.example/en/');
  });

  test.each(languages)('has words for each kind in %s', (lang) => {
    for (const kind of Object.keys(packageKinds))
      expect(text(lang, `book.packages.kind.${kind}`)).not.toBe('');
  });

  test('without an address no package cites one', async () => {
    const { id } = chapters[2] ?? { id: '' };
    for (const { kind } of packageFiles(false).filter(({ only }) => only === id)) {
      const made = await makers[kind](id, undefined);
      const bodies = typeof made === 'string' ? [made] : [...open(made).values()];
      for (const body of bodies)
        expect(
          body.match(/https?:\/\/[^"< ]+/g)?.filter((url) => /khorgos|book\.|localhost/.test(url)) ?? [],
        ).toEqual([]);
    }
  });
});

describe.each(chapters.map(({ id }) => id).filter((id) => figuresOf(id).length > 0))(
  'the figures of %s',
  (id) => {
    test('are all there in each language, each named in figures.txt, and nothing else is there', async () => {
      const files = open(await figuresZip(id, address));
      for (const lang of languages) {
        const own = [...files.keys()].filter((name) => name.startsWith(`${lang}/`) && name.endsWith('.svg'));
        const note = files.get(`${lang}/figures.txt`) ?? '';
        expect(
          [...note.matchAll(/^figure-.+\.svg$/gm)].map(([name]) => `${lang}/${name}`).toSorted(),
        ).toEqual(own.toSorted());
        expect(own.length).toBe(figuresOf(id).length);
        for (const figure of figuresOf(id)) expect(note).toContain(address(`/${lang}/${id}/#${figure.id}`));
        expect(note.match(/CC BY 4\.0/g)?.length).toBe(own.length + 1);
      }
      expect(files.size).toBe(languages.length * (figuresOf(id).length + 1));
    });

    test('are whole drawings with a title, a source and no colour that only the book knows', async () => {
      for (const [name, body] of open(await figuresZip(id)))
        if (name.endsWith('.svg')) {
          const svg = readXml(body).documentElement;
          expect(svg.getElementsByTagName('title')[0]?.textContent, name).not.toBe('');
          expect(body, name).not.toMatch(
            /var\(|currentColor|light-dark|\bstyle=|<script|https?:\/\/(?!www\.w3\.org)/,
          );
          expect(body, name).toContain('CC BY 4.0');
          for (const [, used] of body.matchAll(/url\(#([^)]+)\)/g))
            expect(body, name).toContain(`id="${used}"`);
        }
    });
  },
);

test(
  'the figures of the whole book are those of its chapters, and two builds give the same bytes',
  {
    timeout: 60_000,
  },
  async () => {
    const whole = await figuresZip(undefined, address);
    expect(Buffer.compare(Buffer.from(whole), Buffer.from(await figuresZip(undefined, address)))).toBe(0);
    const drawings = [...open(whole).keys()].filter((name) => name.endsWith('.svg'));
    const figures = allNumbered.filter(({ kind }) => kind === 'figure');
    expect(drawings.length).toBe(figures.length * languages.length);
  },
);
