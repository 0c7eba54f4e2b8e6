import type { Language } from '#kit/languages.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import { button } from './button.ts';
import { LiveQuestion } from './quiz/question.ts';
import { type Answers, mergeAnswers } from './quiz-answers.ts';
import { addAnswers, forgetAnswers, keepAnswer, loadAnswers } from './quiz-progress.ts';
import { say, stateOf } from './strings.ts';

interface QuizState {
  readonly id: string;
  readonly lang: Language;
  readonly questions: readonly GradingQuestion[];
}

/** Checks answers, gives hints in steps, lets the reader retry what was wrong, remembers on this device. */
class BookQuiz extends HTMLElement {
  #questions: readonly LiveQuestion[] = [];
  /** Checked since the page was opened, also where the browser keeps nothing. */
  #checked: Answers = {};

  connectedCallback() {
    const state = stateOf<QuizState>(this, '.quiz-state');
    if (!state || this.#questions.length > 0) return;
    this.#questions = state.questions.flatMap((question) => this.#enliven(question, state.lang));
    const { answers, corrupt } = loadAnswers();
    this.#tools(corrupt ? say('quiz.corrupt') : say('quiz.kept'));
    this.#restore(answers);
  }

  #restore(answers: Answers) {
    const restored = this.#questions.map(async (live) => {
      const kept = answers[live.question.id];
      if (kept?.print === live.question.print) await live.restore(kept.answer, kept.set);
    });
    void Promise.all(restored).then(() => this.#score());
  }

  #enliven(question: GradingQuestion, lang: Language): LiveQuestion[] {
    const root = this.querySelector<HTMLElement>(`[data-question="${CSS.escape(question.id)}"]`);
    if (!root) return [];
    const live = new LiveQuestion(root, question, lang, ({ answer, right, set }) => {
      const numbers = set === 0 ? {} : { set };
      const entry = { print: question.print, right, answer, at: Date.now(), ...numbers };
      this.#checked = { ...this.#checked, [question.id]: entry };
      if (keepAnswer(question.id, entry) === 'not-kept') this.#say(say('quiz.not-kept'));
      this.#score();
    });
    return [live];
  }

  #score() {
    const score = this.querySelector('.quiz-score');
    if (!score) return;
    const answered = this.#questions.filter(({ right }) => right !== undefined);
    const right = answered.filter((question) => question.right);
    const values = { right: String(right.length), total: String(this.#questions.length) };
    score.textContent = answered.length > 0 ? say('quiz.score', values) : '';
  }

  #tools(note: string) {
    const tools = this.querySelector<HTMLElement>('.quiz-tools');
    if (!tools) return;
    tools.hidden = false;
    const retry = button(say('quiz.retry'), 'quiet', () => {
      const wrong = this.#questions.filter(({ right }) => right === false);
      wrong.forEach((question) => question.retry());
      this.#score();
      wrong[0]?.focus();
    });
    const forget = button(say('quiz.forget'), 'quiet', () => {
      const gone = this.#forget();
      const undo = button(say('quiz.undo'), 'quiet', () => {
        this.#bringBack(gone);
        forget.focus();
      });
      const some = Object.keys(gone).length > 0;
      this.#say(say('quiz.forgotten'), ...(some ? [' ', undo] : []));
    });
    const said = Object.assign(document.createElement('span'), { className: 'quiz-said', textContent: note });
    said.setAttribute('role', 'status');
    tools.prepend(retry, forget);
    tools.append(said);
  }

  /** Empties all questions; returns what they held. */
  #forget(): Answers {
    const erased = forgetAnswers(this.#questions.map(({ question }) => question.id));
    const gone = mergeAnswers(this.#checked, erased);
    this.#checked = {};
    this.#questions.forEach((question) => question.forget());
    this.#score();
    return gone;
  }

  /** Undoes forgetting; what was answered since then stays. */
  #bringBack(gone: Answers) {
    this.#checked = mergeAnswers(this.#checked, gone);
    const kept = addAnswers(this.#checked);
    this.#restore(this.#checked);
    this.#say(say(kept === 'kept' ? 'quiz.kept' : 'quiz.not-kept'));
  }

  #say(...words: readonly (string | Node)[]) {
    this.querySelector('.quiz-said')?.replaceChildren(...words);
  }
}

customElements.define('book-quiz', BookQuiz);
