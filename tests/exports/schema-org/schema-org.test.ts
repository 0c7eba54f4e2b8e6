import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chapterHead, chapters } from '#book/chapters.ts';
import { parts } from '#book/parts.ts';
import { data, quizzes, terms, thisEdition } from '#book/sources.ts';
import { pageThing } from '#exports/schema-org/page.ts';
import { type Site, toJsonLd } from '#exports/schema-org/thing.ts';
import { type Language, languages } from '#kit/languages.ts';
import { calculatorIds } from '#registry';
import { faults } from './grammar.ts';

const site = (lang: Language, address = (path: string) => path): Site => ({
  lang,
  edition: thisEdition,
  address,
});
/** What a program reads in the page. */
async function read(path: string, front: Record<string, unknown> = {}, at = site('en')) {
  const thing = await pageThing(path, { title: 'A page', ...front }, at);
  return JSON.parse(toJsonLd(thing)) as Record<string, unknown>;
}
const chapter = chapters.find(({ id }) => id === 'background/two-ledgers');
if (!chapter) throw new Error('no chapter to test with');

test('the grammar finds what is missing, empty, unknown or no address', () => {
  expect(faults({ '@type': 'DefinedTerm', name: '', url: 'x y', colour: 1 })).toHaveLength(4);
  expect(faults({ '@type': 'Spaceship' })).toHaveLength(1);
  expect(faults({ '@type': 'Quiz', name: 'Q', hasPart: [{ '@type': 'Question' }] })).toEqual([
    'thing.hasPart[0] has no url',
  ]);
});

describe.each(languages)('%s', (lang) => {
  const places = [
    '',
    ...parts.map((part) => `${part}/`),
    ...calculatorIds().map((id) => `calculators/${id}/`),
    ...['calculators', 'data', 'glossary', 'claims', 'references', 'about'].map((page) => `${page}/`),
  ];

  test('every kind of page is described by the grammar', async () => {
    for (const place of places)
      expect(faults(await read(`/${lang}/${place}`, {}, site(lang))), place).toEqual([]);
    for (const { id, frontmatter } of chapters)
      expect(faults(await read(`/${lang}/${id}/`, frontmatter, site(lang))), id).toEqual([]);
  });
});

test('a part names its chapters in the language of the page', async () => {
  const part = await read('/ru/background/', {}, site('ru'));
  const name = chapterHead(chapter, 'ru').title;
  expect(name).not.toBe(chapter.title);
  expect(part.inLanguage).toBe('ru');
  expect(part.hasPart).toContainEqual({ '@type': 'Chapter', name, url: `/ru/${chapter.id}/` });
});

test('a chapter says what it teaches, where, how long it takes, and where its quiz is', async () => {
  const thing = await read(`/en/${chapter.id}/`, chapter.frontmatter);
  expect(thing).toMatchObject({
    '@type': ['Chapter', 'LearningResource'],
    name: chapter.title,
    url: '/en/background/two-ledgers/',
    isPartOf: { '@type': 'Book', url: '/en/' },
    timeRequired: expect.stringMatching(/^PT\d+M$/) as unknown,
  });
  expect(thing.teaches).toContainEqual({
    '@type': 'DefinedTerm',
    name: 'Report two ledgers without joining or averaging them',
    url: '#never-join',
  });
  expect(JSON.stringify(thing.hasPart)).toContain('"url":"#tl-five-trucks"');
});

test('no answer, key or feedback of a quiz is in any chapter’s description', async () => {
  for (const { id, frontmatter } of chapters) {
    const written = JSON.stringify(await read(`/en/${id}/`, frontmatter));
    for (const quiz of quizzes.values())
      if (quiz.chapter === id)
        for (const question of quiz.questions) expect(written).not.toContain(question.explanation);
    expect(written).not.toMatch(/"(accepted|suggested)Answer"/);
  }
});

test(
  'a chapter’s description is short: half a kilobyte more in a page that has its words already',
  { timeout: 30_000 },
  async () => {
    for (const { id, frontmatter, body } of chapters) {
      const page = JSON.stringify(frontmatter) + body;
      const json = JSON.stringify(await read(`/en/${id}/`, frontmatter));
      const more = brotliCompressSync(page + json).length - brotliCompressSync(page).length;
      expect(more, id).toBeLessThanOrEqual(512);
    }
  },
);

test('every series is described, with both its files and its unit', async () => {
  const catalogue = await read('/en/data/');
  expect(catalogue.dataset).toHaveLength(data.size);
  const one = (catalogue.dataset as Record<string, unknown>[])[0];
  expect(one?.distribution).toHaveLength(2);
});

test('a statistic of others carries no licence of ours', async () => {
  const catalogue = await read('/en/data/');
  const licensed = (catalogue.dataset as { url: string; license?: string }[]).filter((d) => d.license);
  const ids = new Set(licensed.map(({ url }) => url.slice(1)));
  for (const [id, { kind }] of data)
    expect(ids.has(id.replace('/', '-')), id).toBe(kind === 'derived' || kind === 'illustration');
});

test('every term is described under its name in the page’s language', async () => {
  const glossary = await read('/kk/glossary/', {}, site('kk'));
  expect(glossary.hasDefinedTerm).toHaveLength(terms.size);
  expect(JSON.stringify(glossary)).toContain(terms.get('cif')?.kk);
});

test('addresses are absolute where the site knows its own', async () => {
  const at = site('ru', (path) => `https://book.example/x${path}`);
  expect(await read('/ru/calculators/growth/', {}, at)).toMatchObject({
    url: 'https://book.example/x/ru/calculators/growth/',
  });
});

test('nothing in a description can end the script element it stands in', () => {
  const json = toJsonLd({ '@type': 'WebPage', name: '</script><!-- \u2028 \u2029' });
  expect(json).not.toMatch(/[<\u2028\u2029]/);
  expect((JSON.parse(json) as { name: string }).name).toBe('</script><!-- \u2028 \u2029');
});
