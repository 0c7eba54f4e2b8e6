import './book-search.ts';
import './book-theme.ts';
import { keepPlace } from './keep-place.ts';
import { foldAway } from './language-menu.ts';
import { offerPermalinks } from './permalinks.ts';
import { closeByLabel } from './slip-label.ts';
import { followToc } from './toc.ts';

type Load = () => Promise<unknown>;

/** Needed wherever the reader is, on the few pages that have it. What every page has is imported above, in one file. */
const atOnce: Record<string, Load> = {
  'book-continue': () => import('./book-continue.ts'),
  'book-progress': () => import('./book-progress.ts'),
  'book-filter': () => import('./book-filter.ts'),
  'book-offline': () => import('./book-offline.ts'),
};

/** In the text: fetched when the first of its kind comes near, and then alive in all of them. */
const whenNear: Record<string, Load> = {
  'book-calculator': () => import('./book-calculator.ts'),
  'book-chart': () => import('./book-chart.ts'),
  'book-quiz': () => import('./book-quiz.ts'),
  'book-assignment': () => import('./book-assignment.ts'),
};

/** An element whose script does not arrive leaves the server's HTML as it is. */
const quietly = (load: Load) => void load().catch(() => undefined);

/** What a calculator needs to answer comes with its element's own script and not after it. */
function hurry({ dataset }: Element & { dataset?: DOMStringMap }): void {
  for (const href of dataset?.scripts?.split(' ') ?? [])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
}

for (const [name, load] of Object.entries(atOnce)) if (document.querySelector(name)) quietly(load);

/** The focus may come to what no scrolling has brought near: before any script, or by a reader's assistive tool. */
const wakeFocused = () => {
  for (const [name, load] of Object.entries(whenNear))
    if (document.activeElement?.closest(name)) quietly(load);
};
wakeFocused();
addEventListener('focusin', wakeFocused);

for (const [name, load] of Object.entries(whenNear)) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      // Before the reader has moved, it may never be asked for.
      if (window.scrollY > 0) for (const { target } of entries) hurry(target);
      quietly(load);
    },
    { rootMargin: '50% 0px' },
  );
  for (const element of document.querySelectorAll(name)) observer.observe(element);
}

const menu = document.querySelector<HTMLDetailsElement>('.language-menu');
if (menu) foldAway(menu);
if (document.querySelector('.toc a')) followToc();
if (document.querySelector('.slip-words > label')) closeByLabel();
if (document.querySelector('.chapter-place')) keepPlace();
if (document.querySelector('.book-text')) offerPermalinks();
if (document.querySelector('[data-embed]')) quietly(() => import('./embed-height.ts'));
// Only for a reader who has saved the book; where there are no workers, asking throws.
try {
  if (navigator.serviceWorker.controller) quietly(() => import('./offline/notice.ts'));
} catch {}
