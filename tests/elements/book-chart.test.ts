// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BookChart } from '#elements/book-chart.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import { chart, series } from '../kit/chart/any-chart.ts';

/** What stands in for Chart.js: it notes the pictures that were made and what they show. */
const { pictures, script, saved } = vi.hoisted(() => ({
  pictures: [] as { spec: unknown; destroyed: boolean }[],
  script: { missing: false },
  saved: [] as string[],
}));
vi.mock('#elements/chart-js.ts', () => ({
  drawLive(holder: HTMLElement, { spec }: { spec: unknown }) {
    if (script.missing) throw new Error('not loaded');
    const picture = { spec, destroyed: false };
    pictures.push(picture);
    const canvas = document.createElement('canvas');
    holder.replaceChildren(canvas);
    return {
      update: (next: unknown) => (picture.spec = next),
      mark() {},
      destroy() {
        picture.destroyed = true;
        holder.replaceChildren();
      },
    };
  },
}));
vi.mock('#elements/save-file.ts', () => ({
  saveFile: (blob: Blob, name: string) => blob.text().then((text) => saved.push(`${name}: ${text}`)),
}));
/** A canvas that tells what was painted on it, in order. */
const painted: string[] = [];
HTMLCanvasElement.prototype.getContext = (() => ({
  fillRect: () => painted.push('filled'),
  drawImage: () => painted.push('drawn'),
})) as never;
HTMLCanvasElement.prototype.toBlob = (done) => done(new Blob([painted.join(', ')]));
await import('#elements/book-chart.ts');

const over = (...ys: number[]): ChartSpec =>
  chart(
    [
      series(
        'a',
        ys.map((y, i) => ({ x: i + 0.5, y })),
      ),
    ],
    { x: { label: 'x', type: 'number' } },
  );
const book = over(1, 2);
const part = <T extends HTMLElement = HTMLElement>(selector: string) =>
  document.querySelector<T>(selector) as T;
const element = () => part<BookChart>('book-chart');
const button = (words: string) =>
  [...document.querySelectorAll<HTMLButtonElement>('.chart-tools button')].find(
    ({ textContent }) => textContent === words,
  );
const offered = () =>
  [...document.querySelectorAll<HTMLButtonElement>('.chart-tools button:not([hidden])')].map(
    ({ textContent }) => textContent,
  );
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const drawingShows = () =>
  !part('.chart-drawing').hidden && part('.chart-drawing').style.visibility !== 'hidden';

/** A chart as its page holds it. */
function pageOf(): HTMLElement {
  const state = {
    spec: book,
    lang: 'ru',
    label: 'l',
    source: 's',
    terms: ['Bureau, facts, not licensed'],
    unit: 'u',
    quantity: '{n} u',
  };
  const page = document.createElement('div');
  page.innerHTML = `<book-chart data-name="c">
    <div class="chart-drawing"><div class="chart-wide"><svg width="608" height="300"><text>book</text></svg></div></div>
    <div class="chart-live" hidden></div>
    <table><thead><tr><th></th><th></th></tr></thead><tbody></tbody></table>
    <p class="chart-tools"></p>
    <script type="application/json" class="chart-state">${JSON.stringify(state)}</script>
  </book-chart>`;
  return page;
}

beforeEach(() => {
  pictures.length = 0;
  saved.length = 0;
  painted.length = 0;
  script.missing = false;
  document.body.replaceChildren(pageOf());
});

describe('the book’s own case', () => {
  test('is drawn, comes alive, goes back, and is saved as it is drawn', async () => {
    expect(offered()).toEqual(['chart.explore', 'chart.csv', 'chart.json', 'chart.svg', 'chart.png']);
    button('chart.explore')?.click();
    await settled();
    expect([part('.chart-live').hidden, drawingShows()]).toEqual([false, false]);
    button('chart.close')?.click();
    expect([part('.chart-live').hidden, drawingShows()]).toEqual([true, true]);
    expect(pictures).toEqual([{ spec: book, destroyed: true }]);
    button('chart.svg')?.click();
    await settled();
    expect(saved.join('')).toContain('c.svg: <svg');
  });
});

describe('a reader’s own numbers', () => {
  test('hide the drawing of the book’s case at once, and nothing brings it back or saves it', async () => {
    element().update(over(1, 9));
    expect(drawingShows()).toBe(false);
    expect(offered()).not.toContain('chart.svg');
    expect(offered()).not.toContain('chart.png');
    await settled();
    expect(offered()).toEqual(['chart.csv', 'chart.json', 'chart.png']);
    expect(drawingShows()).toBe(false);
    button('chart.png')?.click();
    await settled();
    expect(saved).toEqual(['c.png: filled, drawn']);
  });

  test('stand in the table as the page’s language writes them', async () => {
    element().update(over(1, 9));
    expect(part('tbody').textContent).toBe('0,51,001,59,00');
    await settled();
  });

  test('changed twice before the script is there, they have one picture, of the last', async () => {
    element().update(over(1, 9));
    element().update(over(1, 8));
    await settled();
    expect(pictures).toEqual([{ spec: over(1, 8), destroyed: false }]);
  });

  test('given up for the book’s case, they give the drawing back', async () => {
    element().update(over(1, 9));
    await settled();
    element().update(book);
    expect(offered()).toContain('chart.svg');
    button('chart.close')?.click();
    expect(drawingShows()).toBe(true);
  });

  test('are not shown by the drawing when the interactive picture does not come', async () => {
    script.missing = true;
    element().update(over(1, 9));
    await settled();
    expect(part('.chart-said').textContent).toBe('chart.failed');
    expect(drawingShows()).toBe(false);
    expect(offered()).toEqual(['chart.explore', 'chart.csv', 'chart.json']);
    script.missing = false;
    button('chart.explore')?.click();
    await settled();
    expect(pictures).toHaveLength(1);
  });
});

describe('a file that is taken away', () => {
  const files = async () => {
    for (const file of ['chart.csv', 'chart.json', 'chart.svg']) button(file)?.click();
    await settled();
    return saved;
  };

  test('says that the drawing is the book’s and the data their producer’s', async () => {
    const all = await files();
    expect(all).toHaveLength(3);
    for (const file of all) {
      expect(file).toContain('drawing: CC BY 4.0');
      expect(file).toContain('data: Bureau, facts, not licensed');
    }
  });

  test('has the address of its own figure, whatever the reader opened last', async () => {
    location.hash = '#another';
    const figure = Object.assign(document.createElement('figure'), { id: 'mine' });
    element().replaceWith(figure);
    figure.append(pageOf());
    expect((await files()).join()).toMatch(/"address": "[^"#]*#mine"/);
  });

  test('of a calculator has the address of its part with the case that is shown', async () => {
    const calculator = document.createElement('book-calculator');
    calculator.innerHTML =
      '<a class="calc-open" href="https://book.example/en/calculators/growth/?first=2#cagr"></a>';
    element().replaceWith(calculator);
    calculator.append(pageOf());
    expect((await files()).join()).toContain(
      '"address": "https://book.example/en/calculators/growth/?first=2#cagr"',
    );
  });
});

test('a file that cannot be made says so', async () => {
  part('.chart-wide').replaceChildren();
  for (const file of ['chart.svg', 'chart.png']) {
    document.querySelector('.chart-said')?.remove();
    button(file)?.click();
    await settled();
    expect(part('.chart-said').textContent).toBe('chart.failed');
  }
  expect(saved).toEqual([]);
});
