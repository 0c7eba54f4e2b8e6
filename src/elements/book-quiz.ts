import type { Language } from '#kit/languages.ts';
import { formatNumber } from '#kit/number-format.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { grade, type GradingQuestion } from '#kit/quiz.ts';
import { forgetAnswers, keepAnswer, loadAnswers } from './quiz-progress.ts';
import { say, stateOf } from './strings.ts';

interface QuizState {
  readonly id: string;
  readonly lang: Language;
  readonly questions: readonly GradingQuestion[];
}

/** Checks answers, gives hints in steps, lets the reader retry what was wrong, remembers on this device. */
class BookQuiz extends HTMLElement {
  #state: QuizState | undefined;
  readonly #right = new Map<string, boolean>();

  connectedCallback() {
    this.#state = stateOf<QuizState>(this, '.quiz-state');
    if (!this.#state) return;
    for (const question of this.#state.questions) this.#enliven(question);
    const { answers, corrupt } = loadAnswers();
    for (const question of this.#state.questions) {
      const kept = answers[question.id];
      if (kept?.print === question.print) this.#restore(question, kept.answer);
    }
    this.#tools(corrupt ? say('quiz.corrupt') : say('quiz.kept'));
    this.#score();
  }

  #root(id: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
  }

  #enliven(question: GradingQuestion) {
    const root = this.#root(question.id);
    const tools = root?.querySelector<HTMLElement>('.question-tools');
    const details = root?.querySelector<HTMLElement>('details.answer');
    if (!root || !tools || !details) return;
    details.hidden = true;
    tools.hidden = false;
    const check = button(say('quiz.check'), 'primary', () => this.#check(question));
    const explain = button(say('quiz.explain'), 'quiet', () => {
      details.hidden = false;
      (details as HTMLDetailsElement).open = true;
    });
    tools.append(check, ...this.#hintButton(root), explain);
    root.querySelector('input[type="text"]')?.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter') this.#check(question);
    });
  }

  /** Hints open one by one, in the order of the file. */
  #hintButton(root: HTMLElement): HTMLButtonElement[] {
    const list = root.querySelector<HTMLElement>('.hints');
    const hints = [...root.querySelectorAll<HTMLElement>('.hints li')];
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

  /** The reader's answer: an option's index or a number; otherwise what to do is said. */
  #answer(question: GradingQuestion): number | undefined {
    const root = this.#root(question.id);
    if (question.type === 'choice') {
      const chosen = root?.querySelector<HTMLInputElement>('input:checked');
      if (!chosen) this.#feedback(question, say('quiz.choose'));
      return chosen ? Number(chosen.value) : undefined;
    }
    const lang = this.#state?.lang ?? 'en';
    const field = root?.querySelector<HTMLInputElement>('input[type="text"]');
    const parsed = parseNumber(field?.value ?? '', lang);
    if (parsed.kind === 'value') return parsed.value;
    const example = formatNumber(12.5, lang);
    const words =
      parsed.kind === 'ask'
        ? say('error.ask', {
            options: parsed.options.map((o) => formatNumber(o, lang)).join(` ${say('ask.or')} `),
          })
        : say(`error.${parsed.reason}`, { example });
    this.#feedback(question, words);
    return undefined;
  }

  #check(question: GradingQuestion) {
    const answer = this.#answer(question);
    if (answer === undefined) return;
    const { right } = this.#show(question, answer);
    const kept = keepAnswer(question.id, { print: question.print, right, answer });
    if (kept === 'not-kept') this.#say(say('quiz.not-kept'));
    this.#score();
  }

  #restore(question: GradingQuestion, answer: number) {
    const root = this.#root(question.id);
    if (question.type === 'choice') {
      const option = root?.querySelector<HTMLInputElement>(`input[value="${answer}"]`);
      if (option) option.checked = true;
    } else {
      const field = root?.querySelector<HTMLInputElement>('input[type="text"]');
      if (field) field.value = formatNumber(answer, this.#state?.lang ?? 'en');
    }
    this.#show(question, answer);
  }

  #show(question: GradingQuestion, answer: number) {
    const result = grade(question, answer);
    const root = this.#root(question.id);
    root?.setAttribute('data-state', result.right ? 'right' : 'wrong');
    this.#right.set(question.id, result.right);
    const word = document.createElement('strong');
    word.textContent = `${say(result.right ? 'quiz.right' : 'quiz.wrong')} `;
    const text = document.createElement('span');
    // Made by the build from the quiz file, where every character is escaped; nothing of the reader's is in it.
    text.innerHTML = result.feedback;
    const line = document.createElement('p');
    line.append(word, text);
    root?.querySelector('.question-feedback')?.replaceChildren(line);
    return result;
  }

  #feedback(question: GradingQuestion, words: string) {
    const line = Object.assign(document.createElement('p'), { textContent: words });
    this.#root(question.id)?.querySelector('.question-feedback')?.replaceChildren(line);
  }

  #score() {
    const total = this.#state?.questions.length ?? 0;
    const right = [...this.#right.values()].filter(Boolean).length;
    const score = this.querySelector('.quiz-score');
    if (score && this.#right.size > 0)
      score.textContent = say('quiz.score', { right: String(right), total: String(total) });
  }

  #tools(note: string) {
    const tools = this.querySelector<HTMLElement>('.quiz-tools');
    if (!tools) return;
    tools.hidden = false;
    const retry = button(say('quiz.retry'), 'quiet', () =>
      this.#clear((id) => this.#right.get(id) === false),
    );
    const forget = button(say('quiz.forget'), 'quiet', () => {
      forgetAnswers(this.#state?.questions.map((q) => q.id) ?? []);
      this.#clear(() => true);
      this.#say(say('quiz.forgotten'));
    });
    const said = Object.assign(document.createElement('span'), { className: 'quiz-said', textContent: note });
    said.setAttribute('role', 'status');
    tools.append(retry, forget, said);
  }

  #clear(which: (id: string) => boolean) {
    const cleared = (this.#state?.questions ?? []).filter((question) => which(question.id));
    for (const { id } of cleared) {
      const root = this.#root(id);
      root?.removeAttribute('data-state');
      root?.querySelector('.question-feedback')?.replaceChildren();
      for (const input of root?.querySelectorAll('input') ?? [])
        if (input.type === 'radio') input.checked = false;
        else input.value = '';
      this.#right.delete(id);
    }
    const score = this.querySelector('.quiz-score');
    if (score) score.textContent = '';
    this.#score();
    this.#root(cleared[0]?.id ?? '')
      ?.querySelector('input')
      ?.focus();
  }

  #say(words: string) {
    const said = this.querySelector('.quiz-said');
    if (said) said.textContent = words;
  }
}

function button(words: string, className: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className,
    textContent: words,
  });
  made.addEventListener('click', act);
  return made;
}

customElements.define('book-quiz', BookQuiz);
