import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findChapter } from '#book/chapters.ts';
import { seriesData } from '#book/data.ts';
import { chaptersWith } from '#book/uses.ts';
import { drawChart } from '#components/chart/svg.ts';
import { widthOf } from '#components/chart/words.ts';
import { localizeChart } from '#kit/chart/localize.ts';
import { pointAt, xValues } from '#kit/chart/series.ts';
import { chartTable } from '#kit/chart/table.ts';
import { formatNumber } from '#kit/number-format.ts';
import { units } from '#kit/units.ts';
import type { ChartFigure } from '#kit/define-figure.ts';
import { figureIds, loadFigure } from '#registry';

const figures = await Promise.all(figureIds().map((id) => loadFigure(id)));
const charts = figures.filter((figure): figure is ChartFigure => 'chart' in figure);
const fileOf = ({ id }: { id: string }) => `src/figures/${id}.ts`;
const dataOf = (figure: ChartFigure) => seriesData(figure.data, fileOf(figure));

test('there are figures', () => {
  expect(figureIds().length).toBeGreaterThan(0);
});

test('a figure that reads a series it does not list stops the build', async () => {
  const series = await seriesData(['trade/china-side-total'], 'src/figures/x.ts');
  expect(() => series['trade/china-side-totl']).toThrow(
    'src/figures/x.ts reads the series "trade/china-side-totl", which it does not list. Did you mean "trade/china-side-total"?',
  );
  expect(JSON.stringify(series)).toContain('"trade/china-side-total":[');
});

test('every figure has the id of its file', () => {
  expect(figures.map(({ id }) => id)).toEqual(figureIds());
});

test.each(figures.map((figure) => [figure.id, figure] as const))('%s stands in its chapter', (id, figure) => {
  findChapter(figure.chapter, fileOf(figure));
  const showing = chaptersWith('Figure', id).map((chapter) => chapter.id);
  expect(showing, `${fileOf(figure)}: \`chapter:\` names none that shows it`).toContain(figure.chapter);
});

describe.each(charts.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  const drawn = async () => localizeChart(figure.chart(await dataOf(figure)), figure.text);

  test('has labels of its own', async () => {
    const spec = figure.chart(await dataOf(figure));
    for (const label of [spec.x.label, spec.y.label, ...spec.series.map((s) => s.label)])
      expect(figure.text).toHaveProperty([label]);
  });

  test('draws every series that it lists, and no empty one', async () => {
    const read = new Set<PropertyKey>();
    const data = new Proxy(await dataOf(figure), {
      get: (all, id) => (read.add(id), Reflect.get(all, id)),
    });
    const { series } = figure.chart(data);
    const empty = series.filter(({ points }) => !points.some(({ y }) => y !== null));
    expect(
      empty.map(({ id }) => id),
      `${fileOf(figure)}: series without a value`,
    ).toEqual([]);
    const unread = figure.data.filter((id) => !read.has(id));
    expect(unread, `${fileOf(figure)}: take out of \`data\` what nothing draws, or draw it`).toEqual([]);
  });

  test('tells its numbers in its table', async () => {
    const spec = await drawn();
    const { rows } = chartTable(spec, 'en');
    xValues(spec).forEach((x, i) =>
      spec.series.forEach((one, column) => {
        const point = pointAt(one, x);
        const shown = (rows[i]?.[column + 1] ?? '').replace(/^\(|\)$/g, '').split(' (')[0];
        const digits = point?.digits ?? units[spec.y.unit].digits;
        expect(shown).toBe(typeof point?.y === 'number' ? formatNumber(point.y, 'en', digits) : '');
      }),
    );
  });

  test.each([608, 336])('draws every value at its height, %i pixels wide', async (width) => {
    const spec = await drawn();
    const drawing = drawChart(spec, 'en', width, 'test');
    const { document } = parseHTML(`<html><body>${drawing.svg}</body></html>`);
    for (const series of spec.series) {
      const wanted = series.points.flatMap(({ y }) => (y === null ? [] : [drawing.y(y)]));
      const group = document.querySelector(`.points-${series.id}`);
      const found = [...(group?.querySelectorAll('circle, path, rect') ?? [])]
        .map(heightOf)
        .toSorted((a, b) => a - b);
      expect(found).toHaveLength(wanted.length);
      wanted.toSorted((a, b) => a - b).forEach((y, i) => expect(found[i]).toBeCloseTo(y, 0));
    }
  });

  test.each([608, 336, 300])(
    'names its horizontal axis where numbers stand there, %i pixels wide',
    async (width) => {
      const spec = await drawn();
      const { svg } = drawChart(spec, 'en', width, 'test');
      const { document } = parseHTML(`<html><body>${svg}</body></html>`);
      const all = [...document.querySelectorAll('text')];
      const name = all.filter(({ textContent }) => textContent === spec.x.label);
      expect(name).toHaveLength(spec.x.type === 'number' ? 1 : 0);
      for (const text of name) {
        expect(widthOf(spec.x.label)).toBeLessThan(placeOf(text).x);
        const others = all.filter((one) => one !== text).map((one) => placeOf(one).y);
        expect(placeOf(text).y - Math.max(...others)).toBeGreaterThan(13);
      }
    },
  );

  test('contains nothing that a policy by hash refuses', async () => {
    const { svg } = drawChart(await drawn(), 'en', 608, 'test');
    expect(svg).not.toMatch(/<style|\sstyle=|<script|\son\w+=/);
  });
});

/** The vertical place of a mark: a circle's centre, a symbol's translation, a bar's top. */
function heightOf(mark: Element): number {
  const translated = /translate\([^,]+,([-\d.]+)\)/.exec(mark.getAttribute('transform') ?? '')?.[1];
  return Number(translated ?? mark.getAttribute('cy') ?? mark.getAttribute('y'));
}

/** Where a text stands: its own translation and that of its group. */
function placeOf(text: Element): { x: number; y: number } {
  const moves = [text, text.parentElement].map(
    (element) => /translate\(([-\d.]+),([-\d.]+)\)/.exec(element?.getAttribute('transform') ?? '') ?? [],
  );
  const sum = (part: number) => moves.reduce((all, move) => all + Number(move[part] ?? 0), 0);
  return { x: sum(1), y: sum(2) };
}
