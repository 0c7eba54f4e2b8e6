import { pointAt, xValues } from '#kit/chart/series.ts';
import type { ChartSpec } from '#kit/chart/spec.ts';
import { cell, chartTable, xLabel } from '#kit/chart/table.ts';
import type { Language } from '#kit/languages.ts';
import { button } from './button.ts';
import { downloads } from './chart-downloads.ts';
import type { LiveChart } from './chart-js.ts';
import { say, stateOf } from './strings.ts';

export interface ChartState {
  readonly spec: ChartSpec;
  readonly lang: Language;
  readonly label: string;
  readonly source: string;
  /** Producer and licence of the data. */
  readonly terms: readonly string[];
  readonly unit: string;
  /** A number with this unit in words: "US${n} billion". */
  readonly quantity: string;
}

/** Adds to a drawn chart: keys and spoken values, an interactive picture on demand, files to take away. */
export class BookChart extends HTMLElement {
  #state: ChartState | undefined;
  /** What the drawing shows: the book's case. */
  #drawn = '';
  #live: LiveChart | undefined;
  #opening: Promise<void> | undefined;
  #at = { series: 0, x: 0 };

  connectedCallback() {
    this.#state = stateOf<ChartState>(this, '.chart-state');
    const tools = this.querySelector('.chart-tools');
    if (!this.#state || !tools) return;
    this.#drawn = JSON.stringify(this.#state.spec);
    const explore = button(say('chart.explore'), 'quiet', () => void this.#toggle());
    explore.setAttribute('aria-expanded', 'false');
    tools.prepend(explore, ...downloads(() => this.#state, this, this.#failed));
    this.querySelector('.chart-live')?.addEventListener('keydown', (event) =>
      this.#key(event as KeyboardEvent),
    );
  }

  /** New numbers from a calculator: table and interactive picture follow; the drawing goes while they are not the book's. */
  update(spec: ChartSpec) {
    if (!this.#state || JSON.stringify(spec) === JSON.stringify(this.#state.spec)) return;
    this.#state = { ...this.#state, spec };
    this.#table(spec);
    this.#live?.update(spec);
    this.#show();
    if (!this.#live) void this.#open();
  }

  #table(spec: ChartSpec) {
    const { head, rows } = chartTable(spec, this.#state?.lang ?? 'en');
    this.#head(head, spec);
    const body = rows.map(([x = '', ...cells]) => {
      const row = document.createElement('tr');
      row.append(Object.assign(document.createElement('th'), { textContent: x, scope: 'row' }));
      for (const text of cells)
        row.append(Object.assign(document.createElement('td'), { textContent: text, className: 'number' }));
      return row;
    });
    this.querySelector('tbody')?.replaceChildren(...body);
  }

  /** A series of another reporter brings its own name and colour. */
  #head(names: readonly string[], spec: ChartSpec) {
    const heads = this.querySelectorAll<HTMLElement>('thead th');
    if (heads.length !== names.length) return;
    heads.forEach((head, i) => {
      head.textContent = names[i] ?? '';
      const role = spec.series[i - 1]?.role;
      if (role) head.dataset.reporter = role;
    });
  }

  async #toggle() {
    if (this.#live) return this.#close();
    await this.#open();
    if (this.#live) this.querySelector<HTMLElement>('.chart-live')?.focus();
  }

  /** One picture, however often it is asked for before its script is there. */
  #open(): Promise<void> {
    this.#opening ??= this.#draw()
      .catch(this.#failed)
      .finally(() => {
        this.#opening = undefined;
        this.#show();
      });
    return this.#opening;
  }

  async #draw() {
    const { drawLive } = await import('./chart-js.ts');
    const holder = this.querySelector<HTMLElement>('.chart-live');
    if (!holder || !this.#state) return;
    // It comes into the drawing's room: what moved under a press would not be pressed.
    holder.style.minBlockSize = `${this.querySelector('.chart-drawing')?.clientHeight ?? 0}px`;
    // A canvas takes its size from the room it has.
    holder.hidden = false;
    this.#live = drawLive(holder, this.#state);
    for (const event of ['beforeprint', 'afterprint']) addEventListener(event, this.#paper);
  }

  #paper = ({ type }: Event) => this.#live?.dress(type === 'beforeprint' ? 'light' : '');

  #close() {
    for (const event of ['beforeprint', 'afterprint']) removeEventListener(event, this.#paper);
    this.#live?.destroy();
    this.#live = undefined;
    this.#show();
  }

  /** The drawing is shown and saved only while it tells the numbers of the table. */
  #show() {
    const stale = JSON.stringify(this.#state?.spec) !== this.#drawn;
    const open = this.#live !== undefined;
    const hide = (selector: string, hidden: boolean) => {
      const element = this.querySelector<HTMLElement>(selector);
      if (element) element.hidden = hidden;
      return element;
    };
    hide('.chart-live', !open);
    // Its room stays until the picture comes.
    hide('.chart-drawing', open)?.style.setProperty('visibility', stale ? 'hidden' : 'visible');
    hide('[data-file="svg"]', stale);
    hide('[data-file="png"]', stale && !open);
    const explore = hide('.chart-tools button', stale && open);
    if (!explore) return;
    explore.textContent = say(open ? 'chart.close' : 'chart.explore');
    explore.setAttribute('aria-expanded', String(open));
  }

  #failed = () => this.#say(say('chart.failed'));

  #key(event: KeyboardEvent) {
    const { spec } = this.#state ?? {};
    if (!spec || !this.#live) return;
    const xs = xValues(spec);
    const steps: Record<string, () => void> = {
      ArrowRight: () => (this.#at.x = Math.min(this.#at.x + 1, xs.length - 1)),
      ArrowLeft: () => (this.#at.x = Math.max(this.#at.x - 1, 0)),
      ArrowDown: () => (this.#at.series = (this.#at.series + 1) % spec.series.length),
      ArrowUp: () => (this.#at.series = (this.#at.series + spec.series.length - 1) % spec.series.length),
      Home: () => (this.#at.x = 0),
      End: () => (this.#at.x = xs.length - 1),
    };
    if (event.key === 'Escape')
      return this.querySelector<HTMLButtonElement>('.chart-tools button:not([hidden])')?.focus();
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
    this.#point();
  }

  /** Says and marks the value under the cursor. */
  #point() {
    const { spec, lang = 'en', quantity } = this.#state ?? {};
    const series = spec?.series[this.#at.series];
    const x = spec && xValues(spec)[this.#at.x];
    if (!spec || !series || x === undefined) return;
    const point = pointAt(series, x);
    const value = cell(point && { ...point, implied: false }, spec.y.unit, lang, quantity);
    const words = say('chart.point', {
      series: series.label,
      x: xLabel(x, spec, lang),
      y: value || say('chart.gap'),
    });
    this.#say(point?.implied ? say('chart.implied', { point: words }) : words);
    this.#live?.mark(this.#at.series, x);
  }

  #say(words: string) {
    const live = this.querySelector('.chart-live');
    let said = this.querySelector('.chart-said');
    if (!said) {
      said = Object.assign(document.createElement('p'), { className: 'chart-said' });
      said.setAttribute('role', 'status');
      live?.after(said);
    }
    said.textContent = words;
  }
}

customElements.define('book-chart', BookChart);
