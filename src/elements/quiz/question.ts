import type { Language } from '#kit/languages.ts';
import type { Answer, Grade } from '#kit/quiz/answer.ts';
import { grade, type GradingQuestion } from '#kit/quiz/grade.ts';
import { nextSet } from '#kit/quiz/vary.ts';
import { button } from '../button.ts';
import { say } from '../strings.ts';
import { clearGrade, clearRow, fillSlots, showGrade, showWords } from './feedback.ts';
import { freshNumbers, varies } from './fresh-numbers.ts';
import { addTools, type Tools } from './tools.ts';
import { type AnswerView, viewOf } from './views.ts';

/** An answer that the reader had checked; `set` says which numbers the question had, where they change. */
export interface Checked {
  readonly answer: Answer;
  readonly right: boolean;
  readonly set: number;
}

/** One question brought to life: checked, explained, hinted at, retried. */
export class LiveQuestion {
  readonly #view: AnswerView;
  readonly #tools: Tools;
  readonly #renew: HTMLButtonElement;
  /** The question with the numbers it has now. */
  #now: GradingQuestion;
  #set = 0;
  #slots: Readonly<Record<string, string>> = {};
  #grade: Grade | undefined;
  /** Different answers that were checked, as text: what a first one has missed is counted, not told. */
  readonly #tries = new Set<string>();

  constructor(
    private readonly root: HTMLElement,
    readonly question: GradingQuestion,
    private readonly lang: Language,
    private readonly checked: (checked: Checked) => void,
  ) {
    this.#now = question;
    this.#view = viewOf(root, question.type, lang, () => this.#check());
    this.#renew = button(say('quiz.renew'), 'quiet', () => {
      this.#clear();
      void this.#useNext();
      this.focus();
    });
    this.#renew.hidden = true;
    const acts = { check: () => this.#check(), shown: () => this.#tellMissed() };
    this.#tools = addTools(root, acts, [this.#renew]);
    const field = root.querySelector<HTMLInputElement>('input[type="text"]');
    field?.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#check();
    });
    field?.addEventListener('input', () => this.#changed(field));
    // What was typed is only reported as changed by the Enter that has checked it.
    root.addEventListener('change', ({ target }) => target !== field && this.#changed(target));
  }

  /** Undefined until there is an answer. */
  get right(): boolean | undefined {
    return this.#grade?.right;
  }

  /** Shows a kept answer with its feedback, with the numbers it was given for. */
  async restore(answer: Answer, set = 0): Promise<void> {
    if (set !== 0 && !(await this.#use(set))) return;
    this.#view.write(answer);
    this.#show(answer);
  }

  /** Empties what was wrong and keeps what was right; where numbers can change, they do. */
  retry(): void {
    this.#clear(this.#grade);
    void this.#useNext();
  }

  forget(): void {
    this.#clear();
    this.#tries.clear();
    if (this.#set !== 0) void this.#use(0);
  }

  focus(): void {
    this.#view.focus();
  }

  #clear(kept?: Grade): void {
    this.#view.clear(kept);
    this.#grade = undefined;
    this.#renew.hidden = true;
    this.#tools.hideAnswer();
    this.#tools.settle(false);
    clearGrade(this.root);
  }

  async #useNext(): Promise<void> {
    const { question } = this;
    if (!varies(question) || !(await this.#use(nextSet(question.id, question.vary, this.#set)))) return;
    this.#view.clear();
    showWords(this.root, say('quiz.renewed'));
  }

  /** Without its calculator, as on a train, a question keeps the numbers it has. */
  async #use(set: number): Promise<boolean> {
    if (!varies(this.question)) return false;
    try {
      const { question, slots } = await freshNumbers(this.question, set, this.lang);
      this.#now = question;
      this.#set = set;
      this.#slots = slots;
      fillSlots(this.root, slots);
      return true;
    } catch {
      return false;
    }
  }

  #show(answer: Answer): void {
    this.#grade = grade(this.#now, answer);
    this.#tries.add(JSON.stringify(answer));
    this.#say();
    this.#renew.hidden = !varies(this.question);
    this.#tools.settle(this.#grade.right);
  }

  #say(): void {
    if (!this.#grade) return;
    const again = this.#tries.size > 1 || this.#tools.answerShown;
    showGrade(this.root, this.#now, this.#grade, again);
    fillSlots(this.root, this.#slots);
  }

  /** The answer was shown, so what an answer has missed is no secret; one that was changed since is graded no more. */
  #tellMissed(): void {
    if (this.root.dataset.state !== undefined) this.#say();
  }

  #check(): void {
    const answer = this.#view.read();
    if (typeof answer === 'object' && 'ask' in answer) return showWords(this.root, ...answer.ask);
    this.#show(answer);
    this.checked({ answer, right: this.right ?? false, set: this.#set });
  }

  /** What was said of the answer can still be read, but its marks belong to what stood there. */
  #changed(target: EventTarget | null): void {
    delete this.root.dataset.state;
    this.#tools.settle(false);
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const exclusive = this.question.type === 'choice' || this.question.type === 'order';
    const rows = exclusive ? this.root.querySelectorAll<HTMLElement>('[data-row]') : row ? [row] : [];
    rows.forEach(clearRow);
  }
}
