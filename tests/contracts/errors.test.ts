import { expect, test } from 'vitest';
import { checkAncestry } from '#book/ancestry.ts';
import { computePart, defaults, findPart } from '#book/calculators.ts';
import { findChapter, findNumbered } from '#book/chapters.ts';
import { findReference } from '#book/citations.ts';
import { findRow } from '#book/data.ts';
import { readOne } from '#book/files.ts';
import { findClaim, findTerm } from '#book/find.ts';
import { inlineHtml } from '#book/inline.ts';
import { findQuiz } from '#book/quizzes.ts';
import { claim } from '#book/schemas/claim.ts';
import { datum } from '#book/schemas/datum.ts';
import { moved } from '#book/schemas/moved.ts';
import { reference } from '#book/schemas/reference.ts';
import { loadCalculator, loadFigure } from '#registry';

const chapter = 'content/docs/en/background/trade-in-figures.mdx';

const good = {
  title: 'A datum for a test',
  description: 'Counts nothing, for a test.',
  kind: 'official',
  reporter: 'china',
  unit: 'usd-bn',
  confidence: 'verified',
  origins: { a: { producer: 'An office', title: 'A page', licence: 'facts, not licensed' } },
  rows: [{ period: 2024, value: 1 }],
};
const readDatum = (change: object) => () =>
  readOne('content/data/trade/test.yaml', JSON.stringify({ ...good, ...change }), datum);

test('a good datum is read', () => {
  expect(readDatum({})().rows).toHaveLength(1);
});

test.each(['2025-H3', '2024-13-01', '2024-02-30', '2025-01/2025-13', '13 May'])(
  'the period “%s” stops the build, which says what a period looks like',
  (period) => {
    expect(readDatum({ rows: [{ period, value: 1 }] })).toThrow(/is no period\. Write a year/);
  },
);

test('a difference of three numbers stops the build: two are computed', () => {
  const derive = { method: 'difference', parents: ['trade/a', 'trade/b', 'trade/c'] };
  expect(readDatum({ rows: undefined, kind: 'derived', derive })).toThrow('exactly two parents');
});

test('a number that is derived from itself stops the build with the way round', () => {
  const derived = (...parents: string[]) =>
    readDatum({ rows: undefined, kind: 'derived', derive: { method: 'sum', parents } })();
  const circle = new Map([
    ['trade/a', derived('trade/b@2024', 'trade/c')],
    ['trade/b', derived('trade/a', 'trade/c')],
    ['trade/c', readDatum({})()],
  ]);
  expect(() => checkAncestry(circle)).toThrow(
    'content/data/trade/a.yaml is derived from itself: trade/a ← trade/b ← trade/a. Name another parent.',
  );
  expect(() => checkAncestry(new Map([...circle, ['trade/b', derived('trade/c', 'trade/c')]]))).not.toThrow();
});

test.each([
  [
    'a value that is text',
    { rows: [{ period: 2024, value: 'abc' }] },
    /test\.yaml[\s\S]*rows\.0\.value is "abc": .*expected number/i,
  ],
  ['an unknown unit', { unit: 'usd-bm' }, /unit is "usd-bm"\. Did you mean "usd-bn"\? One of: usd-bn/],
  ['a misspelt field', { titel: 'x' }, /titel/],
  ['a missing reporter', { reporter: undefined }, /reporter is missing\. One of: china, kazakhstan/],
  [
    'an origin nobody defined',
    { rows: [{ period: 2024, value: 1, origin: 'b' }] },
    /rows\.0\.origin is "b": no origin is called "b"; name one of: a/,
  ],
  [
    'a period given twice',
    {
      rows: [
        { period: 2024, value: 1 },
        { period: 2024, value: 2 },
      ],
    },
    /period 2024 is given twice/,
  ],
  [
    'a range that does not hold the value',
    { rows: [{ period: 2024, value: 1, low: 2 }] },
    /low ≤ value ≤ high/,
  ],
  [
    'an official number without an origin',
    { origins: undefined },
    /origins is missing: an official number needs at least one origin/,
  ],
  [
    'a derived number without its formula',
    { kind: 'derived' },
    /derive is missing: a derived datum needs `derive`/,
  ],
])('a datum with %s is refused with file, field, value and way out', (_, change, message) => {
  expect(readDatum(change)).toThrow(message);
});

test('a file that is no YAML or JSON is named with the reason', () => {
  expect(() => readOne('content/data/x.yaml', 'a: [', datum)).toThrow(
    /content\/data\/x\.yaml cannot be read/,
  );
  expect(() => readOne('content/references/x.json', '{', reference)).toThrow(
    /content\/references\/x\.json cannot be read/,
  );
});

test('addresses that moved are read from comments alone too; another kind of file is named', () => {
  expect(readOne('content/moved.yaml', '# nothing has moved yet\n', moved)).toEqual({});
  expect(() => readOne('content/moved.yaml', '{}\n/a/: /b/', moved)).toThrow(
    /content\/moved\.yaml cannot be read/,
  );
  expect(() => readOne('content/moved.yaml', 'theory/a: /theory/b/', moved)).toThrow(
    /content\/moved\.yaml does not fit/,
  );
});

test('a default without a source is named with its calculator and the two ways to give one', async () => {
  const growth = await loadCalculator('growth');
  const inputs = { ...growth.inputs, start: { ...growth.inputs.start, default: 2024 } as never };
  await expect(defaults({ ...growth, inputs })).rejects.toThrow(
    'src/calculators/growth.ts: the default of start is 2024, without a source. Write { datum:',
  );
});

test('a quotation of more than 20 words is refused', () => {
  const long = {
    title: 'A title',
    quotation: 'word '.repeat(21).trim(),
    section: '1.1',
    wouldHold: 'It would hold.',
    test: 'It was tested.',
    verdict: 'holds',
    reason: 'Because it is so.',
  };
  expect(() => readOne('content/claims/p99.yaml', JSON.stringify(long), claim)).toThrow(
    /p99\.yaml[\s\S]*quotation[\s\S]*20 words at most/,
  );
});

test('an unverified DOI is refused', () => {
  const item = {
    id: 'x',
    type: 'book',
    title: 'X',
    author: [{ family: 'Y' }],
    DOI: '10.1/x',
    note: 'doi-status: not verified',
  };
  expect(() => readOne('content/references/x.json', JSON.stringify(item), reference)).toThrow(
    /unverified DOI is not printed/,
  );
});

test.each([
  [
    'datum',
    () => findRow('trade/china-side-totl@2024', chapter),
    /Unknown datum "trade\/china-side-totl" in content\/docs.*Did you mean "trade\/china-side-total"/,
  ],
  [
    'period',
    () => findRow('trade/china-side-total@2031', chapter),
    /"trade\/china-side-total@2031" in .* has no value\. Periods with one: 2013/,
  ],
  [
    'series without a year',
    () => findRow('trade/china-side-total', chapter),
    /is a series\. Say which year: "trade\/china-side-total@2013"/,
  ],
  [
    'calculator',
    () => findPart('grwoth/cagr', chapter),
    /Unknown calculator "grwoth" in content.*Did you mean "growth"/,
  ],
  ['part', () => findPart('growth/cgar', chapter), /Unknown part of growth "cgar" in .*Did you mean "cagr"/],
  [
    'input',
    () => computePart('growth/cagr', { strat: 1 }, chapter),
    /Unknown input of growth\/cagr "strat".*Did you mean "start"/,
  ],
  ['figure', () => loadFigure('both-ledger'), /Unknown figure "both-ledger"\. Did you mean "both-ledgers"/],
  [
    'quiz',
    async () => findQuiz('trade-in-figure', 'en', chapter),
    /Unknown quiz "trade-in-figure" in .*Did you mean "trade-in-figures"/,
  ],
  [
    'term',
    async () => findTerm('mirror-statistic', chapter),
    /Unknown term "mirror-statistic" in .*Did you mean "mirror-statistics"/,
  ],
  ['claim', async () => findClaim('p33', 'en', chapter), /Unknown claim "p33" in .*Did you mean "p/],
  [
    'reference',
    async () => findReference('xiaoo', chapter),
    /Unknown reference "xiaoo" in .*Did you mean "xiao"/,
  ],
  [
    'chapter',
    async () => findChapter('background/trade-in-figure', chapter),
    /Unknown chapter .*Did you mean "background\/trade-in-figures"/,
  ],
  [
    'section',
    async () => findNumbered('case-targt', 'background/trade-in-figures'),
    /Unknown figure, table, equation or section of background\/trade-in-figures "case-targt" in content.*Did you mean "case-target"/,
  ],
  ['token', () => inlineHtml('{datm x}', 'en', chapter), /"\{datm x\}" is not known/],
])('an unknown %s stops the build and names the way out', async (_, act, message) => {
  await expect((async () => void (await act()))()).rejects.toThrow(message);
});
