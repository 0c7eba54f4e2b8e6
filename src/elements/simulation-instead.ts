import { tellSentences } from './calculator-view.ts';

/** What stands where the result of a simulation would stand. */
export function tellInstead(root: HTMLElement, words: string): void {
  const told = root.querySelector('.simulation-told');
  if (told) tellSentences(told, [words]);
  const picture = root.querySelector<HTMLElement>('.dot-plot');
  if (picture) picture.hidden = true;
}
