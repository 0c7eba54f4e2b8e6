// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { foldAway } from '#elements/language-menu.ts';

let menu: HTMLDetailsElement;
beforeEach(() => {
  document.body.innerHTML =
    '<details open><summary tabindex="0">English</summary><a href="/ru/">Русский</a><a href="/kk/">Қазақша</a></details><a id="next" href="/">Next</a>';
  menu = document.querySelector('details') as HTMLDetailsElement;
  foldAway(menu);
});
const leave = (to: Element | null) =>
  menu
    .querySelector('a')
    ?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: to as HTMLElement | null }));

test('Escape closes the menu and leaves the focus at what opened it', () => {
  menu.querySelector('a')?.focus();
  menu.querySelector('a')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(menu.querySelector('summary'));
});

test('the menu does not lie over the page when the focus has gone on', () => {
  leave(menu.querySelectorAll('a')[1] ?? null);
  expect(menu.open).toBe(true);
  leave(null);
  expect(menu.open).toBe(true);
  leave(document.querySelector('#next'));
  expect(menu.open).toBe(false);
});
