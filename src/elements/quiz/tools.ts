import { button } from '../button.ts';
import { say } from '../strings.ts';

/** The buttons under a question. */
export interface Tools {
  /** True once the reader has asked for the answer, until it is hidden again. */
  readonly answerShown: boolean;
  /** Hides the answer again, for another try. */
  hideAnswer(): void;
  /** Takes away what a right answer has no use for, or brings it back. */
  settle(right: boolean): void;
}

/** What the buttons do. */
interface Acts {
  /** Checks the reader's answer. */
  check(): void;
  /** The answer was shown: what was held back until then can be said. */
  shown(): void;
}

/**
 * Adds "check", hints in steps and "show the answer". Whatever goes away when it was used hands the focus on.
 * @param more buttons of this question alone
 */
export function addTools(root: HTMLElement, acts: Acts, more: readonly HTMLElement[] = []): Tools {
  const tools = root.querySelector<HTMLElement>('.question-tools');
  const details = root.querySelector<HTMLDetailsElement>('details.answer');
  if (!tools || !details) return { answerShown: false, hideAnswer: () => undefined, settle: () => undefined };
  const explain = button(say('quiz.explain'), 'quiet', () => {
    show(true);
    acts.shown();
    details.querySelector('summary')?.focus();
  });
  const show = (shown: boolean) => {
    details.hidden = !shown;
    details.open = shown;
    explain.hidden = shown;
  };
  const check = button(say('quiz.check'), 'primary', () => acts.check());
  const hints = hintButton(root);
  show(false);
  tools.hidden = false;
  tools.append(check, ...hints, explain, ...more);
  return {
    get answerShown() {
      return !details.hidden;
    },
    hideAnswer: () => show(false),
    settle(right) {
      const hadFocus = tools.contains(document.activeElement);
      for (const made of [check, ...hints]) made.hidden = right;
      explain.hidden = right || !details.hidden;
      tools.hidden = [...tools.children].every((made) => (made as HTMLElement).hidden);
      if (right && hadFocus) focusFeedback(root);
    },
  };
}

/** Where the focus goes when the button that was pressed goes away. */
function focusFeedback(root: HTMLElement): void {
  const feedback = root.querySelector<HTMLElement>('.question-feedback');
  feedback?.setAttribute('tabindex', '-1');
  feedback?.focus({ preventScroll: true });
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
