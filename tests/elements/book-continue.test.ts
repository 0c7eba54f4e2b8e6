// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { savePlace } from '#elements/place.ts';
import '#elements/book-continue.ts';

let link: HTMLAnchorElement;
const shown = () => (link.parentElement?.hidden ? undefined : link.getAttribute('href'));
beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML =
    '<book-continue hidden data-base="/book/" data-words="Back to {title}"><a href="/book/"></a></book-continue>';
  link = document.querySelector('a') as HTMLAnchorElement;
});
const place = { path: 'en/theory/uppsala/#loop', title: 'The Uppsala model' };

test('a reader without a place is offered none', () => expect(shown()).toBeUndefined());

test('a place that another page keeps while this one is open is offered', () => {
  savePlace(place);
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'book-theme' }));
  expect(shown()).toBeUndefined();
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'book-place' }));
  expect(shown()).toBe('/book/en/theory/uppsala/#loop');
  expect(link.textContent).toBe('Back to The Uppsala model');
});

test('a page that the browser brings back whole offers the place of the chapter that was read meanwhile', () => {
  savePlace(place);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(shown()).toBe('/book/en/theory/uppsala/#loop');
});

test('a page that goes out of sight keeps its place at once', async () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.body.innerHTML =
    '<script type="application/json" id="book-strings" data-base="/">{}</script><main><h1>Uppsala</h1></main>';
  window.history.replaceState(null, '', '/en/theory/uppsala/');
  const { keepPlace } = await import('#elements/keep-place.ts');
  keepPlace();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(localStorage.getItem('book-place')).toBe('{"v":1,"path":"en/theory/uppsala/","title":"Uppsala"}');
});
