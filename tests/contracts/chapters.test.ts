import { describe, expect, test } from 'vitest';
import { chapters, findChapter, findNumbered } from '#book/chapters.ts';
import { chapterFields } from '#book/schemas/chapter.ts';
import { claims, data, documents, quizzes, references, terms } from '#book/sources.ts';
import { figureIds } from '#registry';
import { bareFigures, reasonedFigures, wordCount } from './prose.ts';

const source = (id: string): string => documents[`/content/docs/en/${id}.mdx`] ?? '';
const used = (text: string, tag: string, attribute = 'id'): string[] =>
  [...text.matchAll(new RegExp(`<${tag}\\b[^>]*?\\b${attribute}="([^"]+)"`, 'g'))].map(([, id = '']) => id);

/** MDX reads a line that holds nothing but components as a block of its own, and cuts the sentence around it. */
const loneInline = (text: string): string[] =>
  text.match(
    /^[ \t]*(?:<(?:Bare|Cite|Datum|Ref|Result|Term)\b[^>]*(?:\/>|>[^<]*<\/(?:Bare|Term)>)[ \t]*)+$/gm,
  ) ?? [];

const approximateAfterAbout = (text: string): string[] =>
  [...text.matchAll(/\babout\s+<Datum id="([^"]+)"(?: period="([^"]+)")?/g)]
    .filter(([, datum = '', period]) =>
      data
        .get(datum)
        ?.rows?.some(
          (row) => 'approximate' in row && row.approximate && (!period || String(row.period) === period),
        ),
    )
    .map(([found]) => found);

const counted = (id: string, words: number): string =>
  `content/docs/en/${id}.mdx has ${words} words, without tags and formulas; a chapter has 1,800 to 2,800`;
const tooShort = (id: string, words: number): string => `${counted(id, words)}: write more`;
const tooLong = (id: string, words: number): string => `${counted(id, words)}: shorten it`;

test('there are chapters', () => {
  expect(chapters.length).toBeGreaterThan(0);
});

describe.each(chapters.map(({ id }) => id))('%s', (id) => {
  const file = `content/docs/en/${id}.mdx`;
  const text = source(id);
  const frontmatter = findChapter(id).frontmatter;
  const objectives = (frontmatter.objectives ?? []) as { id: string; section: string }[];

  test('has no bare figure outside the allowed cases', () => {
    expect(bareFigures(text)).toEqual([]);
    expect(reasonedFigures(text)).toBeLessThanOrEqual(3);
  });

  test('opens with a question and says up to which day its facts were checked', () => {
    const fields = ['title', 'description', 'sidebar', ...Object.keys(chapterFields)];
    const strange = Object.keys(frontmatter).filter((field) => !fields.includes(field));
    expect(strange, `${file}: its front matter may have ${fields.join(', ')}`).toEqual([]);
    expect(String(frontmatter.question), `${file}: give it a \`question:\` that asks`).toContain('?');
    expect(frontmatter.asOf, `${file}: give it \`asOf: 2026-11-23\``).toBeTruthy();
  });

  test('has three or four objectives, each served by a section of its own', () => {
    expect(objectives.length).toBeGreaterThanOrEqual(3);
    for (const objective of objectives) expect(findNumbered(objective.section, id).kind).toBe('section');
  });

  test('gives every heading an id of its author', () => {
    const headings = text.split('\n').filter((line) => /^#{2,4} /.test(line));
    expect(headings.filter((line) => !/\[#[a-z0-9-]+\]$/.test(line))).toEqual([]);
  });

  test('is long enough to study from and short enough to read', () => {
    // 2,800 is what a chapter aims at; a hundred more let a typo be mended without cutting a sentence elsewhere.
    const words = wordCount(text);
    expect(words, tooShort(id, words)).toBeGreaterThanOrEqual(1800);
    expect(words, tooLong(id, words)).toBeLessThanOrEqual(2900);
  });

  test('has two figures or tables at least, one of them drawn from data', () => {
    const figures = used(text, 'Figure');
    expect(figures.filter((figure) => !figureIds().includes(figure))).toEqual([]);
    expect(figures.length).toBeGreaterThanOrEqual(1);
    expect(
      figures.length + used(text, 'DataTable').length + used(text, 'TextTable').length,
    ).toBeGreaterThanOrEqual(2);
  });

  test('has a calculator, a quiz, exercises with solutions, and further reading', () => {
    expect(used(text, 'Calculator').length).toBeGreaterThanOrEqual(1);
    expect(used(text, 'Quiz').filter((quiz) => quizzes.has(`en/${quiz}`))).toHaveLength(1);
    const exercises = used(text, 'Exercise').length;
    expect(exercises).toBeGreaterThanOrEqual(3);
    expect([...text.matchAll(/<Solution>/g)]).toHaveLength(exercises);
    expect(used(text, 'Cite').length).toBeGreaterThanOrEqual(3);
  });

  test('names only claims, terms and references that exist', () => {
    expect(used(text, 'Claim').filter((claim) => !claims.has(claim))).toEqual([]);
    expect(used(text, 'Term').filter((term) => !terms.has(term))).toEqual([]);
    expect(used(text, 'Cite').filter((key) => !references.has(key))).toEqual([]);
  });

  test('leaves no inline component alone on a line, where it would end its paragraph', () => {
    expect(loneInline(text)).toEqual([]);
  });

  test('says “about” once: an approximate number brings the word itself', () => {
    expect(approximateAfterAbout(text)).toEqual([]);
  });

  test('quotes the paper in claims only', () => {
    expect(text).not.toMatch(/^>/m);
  });
});

test('the check for bare figures finds one and spares what is allowed', () => {
  expect(bareFigures('Trade was 43.82 billion.')).toEqual([{ text: '43.82', line: 1 }]);
  expect(bareFigures('It grew by 7 %.')).toHaveLength(1);
  expect(bareFigures('In 2024 <Datum id="a/b-2" /> was counted (section 1.1, mode `9610`, B2B).')).toEqual(
    [],
  );
  expect(bareFigures('<Example>Two at 300 dollars.</Example> and $x^2$')).toEqual([]);
});

test('the check for lone components finds one and spares those beside words', () => {
  const lone = '<Datum id="a/b" period="customs" />';
  expect(loneInline(`the narrowest is customs,\n${lone}\nagainst more`)).toEqual([lone]);
  expect(loneInline(`<Ref to="a" /> <Term id="b">two\nwords</Term>`)).toHaveLength(1);
  expect(loneInline(`${lone}.\ncustoms, ${lone}\n${lone} against more`)).toEqual([]);
});
