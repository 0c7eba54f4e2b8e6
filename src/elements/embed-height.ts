/**
 * Tells the page that embeds a widget how high it is: `{type: 'book-height', height}`, nothing else.
 * It listens to no message: whatever the parent sends changes nothing here.
 */
export function send() {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (window.parent !== window) window.parent.postMessage({ type: 'book-height', height }, '*');
}

const main = document.querySelector('main');
if (main) {
  new ResizeObserver(send).observe(main);
  send();
}
