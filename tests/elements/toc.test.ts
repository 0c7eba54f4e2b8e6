// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followToc } from '#elements/toc.ts';

/** Pixels down the page. */
const places = { one: 100, two: 2000, three: 4000, four: 6000 };
const HEIGHT = 900;
let scrolled = 0;

/** Tells, as a browser does, only of headings that were in the watched part of the page and no longer are, or back. */
class Watcher {
  static all: Watcher[] = [];
  readonly #seen = new Map<Element, boolean>();
  constructor(
    readonly tell: () => void,
    readonly options: { rootMargin: string },
  ) {
    Watcher.all.push(this);
  }
  observe(heading: Element) {
    this.#seen.set(heading, false);
  }
  look() {
    const [above = 0, , below = 0] = this.options.rootMargin
      .split(' ')
      .map((side) => Number.parseFloat(side) * (side.endsWith('%') ? HEIGHT / 100 : 1));
    let changed = false;
    for (const [heading, before] of this.#seen) {
      const { top } = heading.getBoundingClientRect();
      const now = top >= -above && top <= HEIGHT + below;
      changed ||= now !== before;
      this.#seen.set(heading, now);
    }
    if (changed) this.tell();
  }
}

const jumpTo = (y: number) => {
  scrolled = y;
  for (const watcher of Watcher.all) watcher.look();
  return document.querySelector('[aria-current]')?.textContent;
};

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Watcher);
  vi.stubGlobal('innerHeight', HEIGHT);
  document.body.innerHTML = Object.keys(places)
    .map((id) => `<h2 id="${id}"></h2><p class="toc"><a href="#${id}">${id}</a></p>`)
    .join('');
  for (const [id, place] of Object.entries(places))
    vi.spyOn(document.getElementById(id) as HTMLElement, 'getBoundingClientRect').mockImplementation(
      () => ({ top: place - scrolled }) as DOMRect,
    );
  followToc();
});
afterEach(() => vi.unstubAllGlobals());

test('it marks the heading that was passed last, also after a jump over several', () => {
  expect([0, 5000, 3000, 9000, 200].map(jumpTo)).toEqual(['one', 'three', 'two', 'four', 'one']);
});
