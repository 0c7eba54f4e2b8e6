/** Loads the script of each element that is on the page, and no other. */
const elements: Record<string, () => Promise<unknown>> = {
  'book-theme': () => import('./book-theme.ts'),
  'book-search': () => import('./book-search.ts'),
  'book-calculator': () => import('./book-calculator.ts'),
  'book-chart': () => import('./book-chart.ts'),
  'book-quiz': () => import('./book-quiz.ts'),
};

for (const [name, load] of Object.entries(elements)) {
  // An element whose script does not arrive leaves the server's HTML as it is.
  if (document.querySelector(name)) load().catch(() => undefined);
}

if (document.querySelector('[data-embed]')) void import('./embed-height.ts').catch(() => undefined);
