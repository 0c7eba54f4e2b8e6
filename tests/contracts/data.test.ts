import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isValue, pointsOf, rowsOf } from '#book/data.ts';
import { formulaOf } from '#book/formula.ts';
import { data } from '#book/sources.ts';

const ids = [...data.keys()];

test('there are data', () => {
  expect(ids.length).toBeGreaterThan(20);
});

describe.each(ids)('%s', (id) => {
  test('has finite numbers or says why there is none', async () => {
    for (const row of await rowsOf(id))
      expect(isValue(row) ? Number.isFinite(row.value) : row.gap.length > 4).toBe(true);
  });

  test('keeps its gaps as gaps when it is drawn', async () => {
    const rows = await rowsOf(id);
    const points = await pointsOf(id);
    expect(points.map((point) => point.y)).toEqual(rows.map((row) => (isValue(row) ? row.value : null)));
  });

  test('names whose number it is', () => {
    const datum = data.get(id);
    if (datum?.kind === 'official' || datum?.kind === 'estimate')
      expect(Object.keys(datum.origins ?? {}).length).toBeGreaterThan(0);
    if (datum?.kind === 'paper') expect(datum.reporter).toBe('paper');
    if (id.startsWith('trade/') && datum?.unit === 'usd-bn')
      expect(['china', 'kazakhstan', 'other']).toContain(datum.reporter);
  });
});

test('no trade total of 2013 to 2025 rests on an unverified number', async () => {
  const series = ids.filter(
    (id) => /^trade\/(china|kazakhstan)-side-/.test(id) && (data.get(id)?.rows?.length ?? 0) > 1,
  );
  expect(series.length).toBeGreaterThanOrEqual(6);
  for (const id of series)
    for (const row of await rowsOf(id))
      if (isValue(row))
        expect(row.confidence ?? data.get(id)?.confidence, `${id} ${row.period}`).not.toBe('unverified');
});

test('a total is the sum of its two directions wherever one reporter gives all three', async () => {
  let compared = 0;
  for (const reporter of ['china', 'kazakhstan']) {
    const [totals = [], out = [], back = []] = await Promise.all(
      ['total', 'china-to-kazakhstan', 'kazakhstan-to-china'].map((flow) =>
        rowsOf(`trade/${reporter}-side-${flow}`),
      ),
    );
    for (const total of totals) {
      const legs = [out, back].map((leg) => leg.find((row) => row.period === total.period));
      const [a, b] = legs.map((row) => (row && isValue(row) ? row.value : undefined));
      if (!isValue(total) || a === undefined || b === undefined) continue;
      compared += 1;
      // Press figures are rounded to a tenth; the leg sums may be off by one unit of the last digit each.
      expect(Math.abs(total.value - (a + b)), `${reporter} ${total.period}`).toBeLessThanOrEqual(0.1001);
    }
  }
  expect(compared).toBeGreaterThan(15);
});

test('the trade series carry the values of the research table', () => {
  // A second reading of the same source, typed independently: IMF Direction of Trade Statistics, 2013 to 2020.
  const file = new URL('../fixtures/trade-imf-dots.csv', import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  expect(lines.length).toBe(32);
  for (const line of lines) {
    const [year, reporter, flow, value] = line.split(',');
    const id = `trade/${reporter}-side-${flow}`;
    const row = data.get(id)?.rows?.find((r) => r.period === Number(year));
    expect(row && 'value' in row ? row.value : undefined, `${id} ${year}`).toBe(Number(value));
  }
});

describe('what a derived number was computed from', () => {
  test('is told in signs, in the order of the arithmetic', () => {
    const parents = ['trade/a@2013', 'trade/b'];
    const written = (method: 'sum' | 'gap' | 'growth') => {
      const { parents: told, end } = formulaOf({ method, parents });
      return [...told.map(({ sign, id, period = '' }) => `${sign}${id}${period}`), end].join(' ');
    };
    expect(written('sum')).toBe('trade/a2013 +trade/b ');
    expect(written('gap')).toBe('trade/a2013 ÷trade/b − 1');
    expect(written('growth')).toBe('trade/b ÷trade/a2013 − 1');
  });
});
