type Load = () => Promise<unknown>;

/** In the page's head from the start: needed wherever the reader is. */
const atOnce: Record<string, Load> = {
  'book-theme': () => import('./book-theme.ts'),
  'book-search': () => import('./book-search.ts'),
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

function hurry({ dataset }: Element & { dataset?: DOMStringMap }): void {
  if (dataset?.script)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: dataset.script }),
    );
}

for (const [name, load] of Object.entries(atOnce)) if (document.querySelector(name)) quietly(load);

for (const [name, load] of Object.entries(whenNear)) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      // Once the reader has moved, what the element will ask for comes with it and not after it.
      if (window.scrollY > 0) for (const { target } of entries) hurry(target);
      quietly(load);
    },
    { rootMargin: '50% 0px' },
  );
  for (const element of document.querySelectorAll(name)) observer.observe(element);
}

if (document.querySelector('.toc a')) quietly(() => import('./toc.ts'));
if (document.querySelector('.chapter-place')) quietly(() => import('./keep-place.ts'));
if (document.querySelector('.book-text')) quietly(() => import('./permalinks.ts'));
if (document.querySelector('[data-embed]')) quietly(() => import('./embed-height.ts'));
// Only for a reader who has saved the book; where there are no workers, asking throws.
try {
  if (navigator.serviceWorker.controller) quietly(() => import('./offline/notice.ts'));
} catch {}
