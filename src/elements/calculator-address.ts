import type { Calculator, Part } from '#kit/calculator.ts';
import { type State, writeState } from '#kit/url-state.ts';

/** The reader’s case in the address, so that a bookmark keeps it; the book’s own case leaves it clean. */
export function writeAddress(calculator: Calculator, state: State, book: State): void {
  const own = Object.entries(state).some(([id, value]) => book[id] !== value);
  const params = new URLSearchParams(own ? writeState(calculator, state) : '');
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) params.set('theme', theme);
  const query = params.size > 0 ? `?${params}` : '';
  try {
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  } catch {
    // A sandboxed frame may forbid it; the calculator works without.
  }
}

/** Homework is set from the case that is shown, and the calculator's own page and the paper tell that case. */
export function linkCase(root: ParentNode, calculator: Calculator, part: Part, state: State): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.calc-homework, .calc-open'))
    link.href = `${link.pathname}?${writeState(calculator, state)}#${part.id}`;
}
