import type { Language } from '#kit/languages.ts';
import type { Answer, Grade } from '#kit/quiz/answer.ts';
import { grade, type GradingQuestion } from '#kit/quiz/grade.ts';
import { button } from '../button.ts';
import { say } from '../strings.ts';
import { clearGrade, clearRow, showGrade, showWords } from './feedback.ts';
import { numberView } from './number-view.ts';
import { optionsView } from './options-view.ts';
import { orderView } from './order-view.ts';
import { rowsView } from './rows-view.ts';
import type { AnswerView } from './view.ts';

/** One question brought to life: checked, explained, hinted at, retried. */
export class LiveQuestion {
  readonly #view: AnswerView;
  #grade: Grade | undefined;

  /** @param checked what to do with an answer that the reader had checked */
  constructor(
    private readonly root: HTMLElement,
    readonly question: GradingQuestion,
    lang: Language,
    private readonly checked: (answer: Answer, right: boolean) => void,
  ) {
    this.#view = viewOf(root, question.type, lang);
    root.addEventListener('change', (event) => this.#changed(event.target));
    this.#tools();
  }

  /** Undefined until there is an answer. */
  get right(): boolean | undefined {
    return this.#grade?.right;
  }

  /** Shows a kept answer with its feedback. */
  restore(answer: Answer): void {
    this.#view.write(answer);
    this.#show(answer);
  }

  /** Empties what was wrong and keeps what was right. */
  retry(): void {
    this.#view.clear(this.#grade);
    this.#grade = undefined;
    clearGrade(this.root);
  }

  forget(): void {
    this.#view.clear();
    this.#grade = undefined;
    clearGrade(this.root);
  }

  focus(): void {
    this.#view.focus();
  }

  #show(answer: Answer): void {
    this.#grade = grade(this.question, answer);
    showGrade(this.root, this.question, this.#grade);
  }

  #check(): void {
    const answer = this.#view.read();
    if (typeof answer === 'object' && 'ask' in answer) return showWords(this.root, answer.ask);
    this.#show(answer);
    this.checked(answer, this.right ?? false);
  }

  /** What was said of the answer can still be read, but its marks belong to what stood there. */
  #changed(target: EventTarget | null): void {
    delete this.root.dataset.state;
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const exclusive = this.question.type === 'choice' || this.question.type === 'order';
    const rows = exclusive ? this.root.querySelectorAll<HTMLElement>('[data-row]') : row ? [row] : [];
    rows.forEach(clearRow);
  }

  #tools(): void {
    const tools = this.root.querySelector<HTMLElement>('.question-tools');
    const details = this.root.querySelector<HTMLDetailsElement>('details.answer');
    if (!tools || !details) return;
    details.hidden = true;
    tools.hidden = false;
    const explain = button(say('quiz.explain'), 'quiet', () => {
      details.hidden = false;
      details.open = true;
    });
    tools.append(
      button(say('quiz.check'), 'primary', () => this.#check()),
      ...this.#hintButton(),
      explain,
    );
    this.root.querySelector('input[type="text"]')?.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter') this.#check();
    });
  }

  /** Hints open one by one, in the order of the file. */
  #hintButton(): HTMLButtonElement[] {
    const list = this.root.querySelector<HTMLElement>('.hints');
    const hints = [...this.root.querySelectorAll<HTMLElement>('.hints li')];
    if (!list || hints.length === 0) return [];
    const made = button(say('quiz.hint'), 'quiet', () => {
      list.hidden = false;
      const next = hints.find((hint) => hint.hidden);
      if (next) next.hidden = false;
      made.textContent = say('quiz.next-hint');
      if (!hints.some((hint) => hint.hidden)) made.remove();
    });
    return [made];
  }
}

function viewOf(root: HTMLElement, type: GradingQuestion['type'], lang: Language): AnswerView {
  switch (type) {
    case 'choice':
      return optionsView(root, false);
    case 'multiple':
      return optionsView(root, true);
    case 'number':
      return numberView(root, lang);
    case 'order':
      return orderView(root);
    default:
      return rowsView(root);
  }
}
