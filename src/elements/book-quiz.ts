import type { Language } from '#kit/languages.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import { button } from './button.ts';
import { LiveQuestion } from './quiz/question.ts';
import { forgetAnswers, keepAnswer, loadAnswers } from './quiz-progress.ts';
import { say, stateOf } from './strings.ts';

interface QuizState {
  readonly id: string;
  readonly lang: Language;
  readonly questions: readonly GradingQuestion[];
}

/** Checks answers, gives hints in steps, lets the reader retry what was wrong, remembers on this device. */
class BookQuiz extends HTMLElement {
  #questions: readonly LiveQuestion[] = [];

  connectedCallback() {
    const state = stateOf<QuizState>(this, '.quiz-state');
    if (!state || this.#questions.length > 0) return;
    this.#questions = state.questions.flatMap((question) => this.#enliven(question, state.lang));
    const { answers, corrupt } = loadAnswers();
    const restored = this.#questions.map(async (live) => {
      const kept = answers[live.question.id];
      if (kept?.print === live.question.print) await live.restore(kept.answer, kept.set);
    });
    this.#tools(corrupt ? say('quiz.corrupt') : say('quiz.kept'));
    void Promise.all(restored).then(() => this.#score());
  }

  #enliven(question: GradingQuestion, lang: Language): LiveQuestion[] {
    const root = this.querySelector<HTMLElement>(`[data-question="${CSS.escape(question.id)}"]`);
    if (!root) return [];
    const live = new LiveQuestion(root, question, lang, ({ answer, right, set }) => {
      const numbers = set === 0 ? {} : { set };
      const entry = { print: question.print, right, answer, at: Date.now(), ...numbers };
      const kept = keepAnswer(question.id, entry);
      if (kept === 'not-kept') this.#say(say('quiz.not-kept'));
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
      forgetAnswers(this.#questions.map(({ question }) => question.id));
      this.#questions.forEach((question) => question.forget());
      this.#score();
      this.#say(say('quiz.forgotten'));
    });
    const said = Object.assign(document.createElement('span'), { className: 'quiz-said', textContent: note });
    said.setAttribute('role', 'status');
    tools.prepend(retry, forget);
    tools.append(said);
  }

  #say(words: string) {
    const said = this.querySelector('.quiz-said');
    if (said) said.textContent = words;
  }
}

customElements.define('book-quiz', BookQuiz);
