import { addOpened } from './opened.ts';
import { savePlace } from './place.ts';
import { baseOf } from './strings.ts';

/** The section at the top of the window, as the reader leaves the chapter. */
function currentSection(): string {
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id]')];
  const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  return passed ? `#${passed.id}` : '';
}

/** Remembers that the chapter was opened, and where the reader leaves it. */
export function keepPlace(): void {
  const base = baseOf();
  const title = document.querySelector('h1')?.textContent?.trim() ?? '';
  // "/books/khorgos/ru/background/two-ledgers/" → "background/two-ledgers": what the review takes its cards from.
  addOpened(location.pathname.slice(base.length).split('/').slice(1, 3).join('/'));
  const keep = () => {
    if (!location.pathname.startsWith(base)) return;
    savePlace({ path: location.pathname.slice(base.length) + currentSection(), title });
  };
  addEventListener('pagehide', keep);
  // A phone may put an end to a page that is out of sight, without another word.
  document.addEventListener('visibilitychange', () => document.hidden && keep());
}
