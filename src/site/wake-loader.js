// In every page, by hash: what it names is fetched behind the first paint, or when the reader touches something before.
const [own, needed] = document.querySelector('meta[name="book-scripts"]').content.split('; ');

const ask = (names) => {
  for (const href of names.split(' '))
    if (href)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
};
const run = () => {
  for (const name of own.split(' ')) import(name).catch(() => {});
};

let awake;
const wake = () => {
  if (awake) return;
  awake = true;
  ask(own);
  ask(needed);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', run);
  else run();
};
const touched = ({ target }) => {
  wake();
  const near = target instanceof Element && target.closest('[data-scripts]');
  if (near) ask(near.dataset.scripts);
};

for (const type of ['pointerdown', 'keydown', 'focusin']) addEventListener(type, touched, { passive: true });
// A page in the background paints nothing.
addEventListener('load', () => setTimeout(wake, 2000));
try {
  new PerformanceObserver(wake).observe({ type: 'paint', buffered: true });
} catch {
  wake();
}
