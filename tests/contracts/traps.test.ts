import { describe, expect, test } from 'vitest';
import { pointsOf } from '#book/data.ts';
import { claims, data, documents, quizzes } from '#book/sources.ts';
import type { Calculator } from '#kit/calculator.ts';
import type { ChartFigure } from '#kit/define-figure.ts';
import { figureIds, loadCalculator, loadFigure } from '#registry';

/** The traps of the fact base that a program can see. Their numbers stand in the research notes: T1 to T22. */
const english = Object.entries(documents).filter(([path]) => path.includes('/docs/en/'));
const prose: readonly (readonly [string, string])[] = [
  ...english,
  ...[...quizzes].map(([id, quiz]) => [`quiz ${id}`, JSON.stringify(quiz)] as const),
  ...[...claims].map(([id, claim]) => [`claim ${id}`, JSON.stringify({ ...claim, quotation: '' })] as const),
  ...[...data].map(
    ([id, datum]) => [`datum ${id}`, JSON.stringify({ ...datum, origins: undefined })] as const,
  ),
];
const paragraphs = english.flatMap(([path, text]) =>
  text
    .replace(/^---\n[\s\S]*?\n---/, '')
    .split(/\n\s*\n/)
    .map((paragraph) => ({ path, paragraph })),
);
const where = (pattern: RegExp) => prose.filter(([, text]) => pattern.test(text)).map(([name]) => name);
/** Chapters whose text matches one pattern and lacks the other. */
const lacking = (shows: RegExp, says: RegExp) =>
  english.filter(([, text]) => shows.test(text) && !says.test(text)).map(([path]) => path);

test('T1: a trade total in prose stands in a paragraph that names its year and its reporter', () => {
  const total = /<Datum id="trade\/(china|kazakhstan)-side-total"/;
  const year = /\b(19|20)\d\d\b/;
  const reporter = /Chin|Kazakh|ledger|side/;
  const bare = paragraphs
    .filter(({ paragraph }) => total.test(paragraph) && !paragraph.includes('|'))
    .filter(({ paragraph }) => {
      const words = paragraph.replace(/<[^>]+>/g, ' ');
      return !(year.test(paragraph) && reporter.test(words));
    });
  expect(bare.map(({ path, paragraph }) => `${path}: ${paragraph.slice(0, 120)}`)).toEqual([]);
});

test('T1: no number is computed from the totals of two reporters except a gap, a ratio or a difference', () => {
  const mixed = [...data].filter(([, { derive }]) => {
    if (!derive || !('method' in derive) || !['sum', 'growth', 'product'].includes(derive.method))
      return false;
    const reporters = new Set(derive.parents.map((parent) => data.get(parent.split('@')[0] ?? '')?.reporter));
    return reporters.has('china') && reporters.has('kazakhstan');
  });
  expect(mixed.map(([id]) => id)).toEqual([]);
});

describe('no joined series', async () => {
  const figures = await Promise.all(figureIds().map((id) => loadFigure(id)));
  const charts = figures.filter((figure): figure is ChartFigure => 'chart' in figure);

  test.each(charts.map((figure) => [figure.id, figure] as const))('%s', async (_, figure) => {
    const reportersOf = new Map<string, Set<string>>();
    for (const id of figure.data) {
      // Only this series has points: whatever is drawn now is its own.
      const own = Object.fromEntries(figure.data.map((other) => [other, []]));
      const { series } = figure.chart({ ...own, [id]: await pointsOf(id) });
      for (const { id: name, points } of series)
        if (points.some(({ y }) => y !== null))
          reportersOf.set(name, (reportersOf.get(name) ?? new Set()).add(data.get(id)?.reporter ?? ''));
    }
    for (const [name, reporters] of reportersOf) expect([...reporters], name).toHaveLength(1);
  });
});

const portGrowth = /<Datum id="ecommerce\/horgos[a-z-]*growth/;
const smallBase = /\b(very\s+small|tiny)\s+bases?\b/;

test('T4, T5: e-commerce through the border ports is called transit in part, and its growth has its base', () => {
  expect(lacking(/<Datum id="ecommerce\/horgos/, /transit|other countries|third countries/)).toEqual([]);
  expect(lacking(/growth-2025|"ecommerce\/[a-z-]*growth/, /small base|tiny base|base/)).toEqual([]);
  expect(lacking(portGrowth, smallBase)).toEqual([]);
});

test('T7: the parcel rule of 2026 is told as not confirmed', () => {
  const rule = /1 July 2026|new (EAEU )?(e-commerce )?regime|regime of 2026/;
  expect(
    lacking(rule, /not (been )?confirm|could not confirm|found no (page|confirmation)|unconfirmed/),
  ).toEqual([]);
});

test('T10, T20: nothing is divided by Kaspi’s turnover, and no platform has a market share or a commission', () => {
  const platform = /Kaspi|Temu|Wildberries|Ozon|Pinduoduo|Taobao|AliExpress/;
  const shares = [...data].filter(
    ([, { title }]) => platform.test(title) && /market share|commission/i.test(title),
  );
  expect(shares.map(([id]) => id)).toEqual([]);
  const divided = [...data].filter(
    ([, { derive }]) =>
      derive &&
      'method' in derive &&
      derive.method === 'ratio' &&
      derive.parents.some((p) => /kaspi.*gmv/.test(p)),
  );
  expect(divided.map(([id]) => id)).toEqual([]);
});

test('T11, T12: wherever Kazakhstan has a culture score, the page says that it is an estimate', () => {
  const shows = /culture\/hofstede-kazakhstan|distance\/kogut-singh/;
  expect(lacking(shows, /estimate/)).toEqual([]);
});

test('T13, T14: the LPI has scores and no ranks, and the UNCTAD index ends in 2020', () => {
  const ranks = [...data].filter(
    ([, { title }]) => /LPI|Logistics Performance/.test(title) && /rank/i.test(title),
  );
  expect(ranks.map(([id]) => id)).toEqual([]);
  for (const [id, { title, rows }] of data)
    if (/UNCTAD/.test(title))
      for (const row of rows ?? []) expect(Number(row.period), id).toBeLessThanOrEqual(2020);
});

test('T15, T16: no Horgos pilot zone, and only the two spellings of the border place', () => {
  expect(where(/\bK?horgos(’s)? (cross-border )?(e-commerce )?pilot zone/i)).toEqual([]);
  expect(where(/\bKhorgas\b|\bKorgas\b|\bHuoerguosi\b|\bAlataw\b/)).toEqual([]);
});

test('T18, T19: no source is one of those that were rejected, or a copy of another publisher’s page', () => {
  const rejected = /alashed\.kz|fengdujob\.net|mdbrecords\.com/;
  const used = [...data].filter(([, { origins }]) =>
    Object.values(origins ?? {}).some(({ url }) => rejected.test(url ?? '')),
  );
  expect(used.map(([id]) => id)).toEqual([]);
  expect(where(rejected)).toEqual([]);
});

test('T21: Kazakhstan’s office is called by its name outside the quotation of the paper', () => {
  expect(where(/State Statistics Committee/)).toEqual([]);
});

test('T22: defaults that nobody measured are called illustrations', async () => {
  const invented: Record<string, readonly string[]> = { livestream: [], channel: [] };
  for (const id of Object.keys(invented)) {
    const calculator: Calculator = await loadCalculator(id);
    for (const [name, input] of Object.entries(calculator.inputs))
      if (input.type === 'number')
        expect(Object.keys(input.default), `${id} ${name}`).toEqual(['illustration']);
  }
  const { inputs } = await loadCalculator('settlement');
  const volatility = Object.entries(inputs).find(([name]) => /volatil|sigma/.test(name))?.[1];
  expect(volatility?.type === 'number' && 'illustration' in volatility.default).toBe(true);
});

test('the checks find what they look for', () => {
  for (const words of ['from very small bases', 'from a tiny base']) expect(smallBase.test(words)).toBe(true);
  for (const words of ['based on', 'a database', 'with its base']) expect(smallBase.test(words)).toBe(false);
  expect(english.filter(([, text]) => portGrowth.test(text)).length).toBeGreaterThan(0);
  expect(/\bK?horgos(’s)? (cross-border )?(e-commerce )?pilot zone/i.test('the Horgos pilot zone')).toBe(
    true,
  );
  expect(where(/Kazakhstan/).length).toBeGreaterThan(10);
  expect(paragraphs.length).toBeGreaterThan(100);
});
