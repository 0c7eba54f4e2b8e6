import { button } from '../button.ts';
import { say } from '../strings.ts';

/** The buttons under a question. */
export interface Tools {
  /** Hides the answer again, for another try. */
  hideAnswer(): void;
}

/**
 * Adds "check", hints in steps and "show the answer". Whatever goes away when it was used hands the focus on.
 * @param check what the reader's answer is checked by
 * @param more buttons of this question alone
 */
export function addTools(root: HTMLElement, check: () => void, more: readonly HTMLElement[] = []): Tools {
  const tools = root.querySelector<HTMLElement>('.question-tools');
  const details = root.querySelector<HTMLDetailsElement>('details.answer');
  if (!tools || !details) return { hideAnswer: () => undefined };
  const explain = button(say('quiz.explain'), 'quiet', () => {
    show(true);
    details.querySelector('summary')?.focus();
  });
  const show = (shown: boolean) => {
    details.hidden = !shown;
    details.open = shown;
    explain.hidden = shown;
  };
  show(false);
  tools.hidden = false;
  tools.append(button(say('quiz.check'), 'primary', check), ...hintButton(root), explain, ...more);
  return { hideAnswer: () => show(false) };
}

/** Hints open one by one, in the order of the file; each is announced, the last one takes the focus. */
function hintButton(root: HTMLElement): HTMLButtonElement[] {
  const list = root.querySelector<HTMLElement>('.hints');
  const hints = [...root.querySelectorAll<HTMLElement>('.hints li')];
  if (!list || hints.length === 0) return [];
  list.hidden = false;
  const made = button(say('quiz.hint'), 'quiet', () => {
    const next = hints.find((hint) => hint.hidden);
    if (next) next.hidden = false;
    made.textContent = say('quiz.next-hint');
    if (hints.some((hint) => hint.hidden)) return;
    made.remove();
    next?.setAttribute('tabindex', '-1');
    next?.focus();
  });
  return [made];
}
