import { type Assignment, readAssignment } from '#kit/assignment/assignment.ts';
import type { Calculator, Part } from '#kit/calculator.ts';
import type { Telling } from '#kit/present.ts';
import { fill } from '#kit/rich-text.ts';
import { readState, type State } from '#kit/url-state.ts';
import { loadCalculator } from '#registry';
import { builder, type Start } from './assignment/builder.ts';
import type { Context } from './assignment/context.ts';
import { keyBlock } from './assignment/key.ts';
import { linkBlock } from './assignment/link.ts';
import { studentBlock } from './assignment/student.ts';
import { make } from './make.ts';
import { say, stateOf } from './strings.ts';

type Sent = Omit<Telling, 'text'> & {
  readonly text?: Record<string, string>;
  readonly state: State;
  readonly strings: Record<string, string>;
};

/** Homework made of a calculator: a student’s page where the address has an assignment, the lecturer’s below. */
class BookAssignment extends HTMLElement {
  connectedCallback() {
    const sent = stateOf<Sent>(this, '.assignment-state');
    if (!sent) return;
    loadCalculator(this.dataset.calculator ?? '').then(
      (calculator) => this.#show(this.#context(calculator, sent)),
      () => this.append(make('p', { className: 'calc-notice' }, say('failed'))),
    );
  }

  #context(calculator: Calculator, { strings, state, ...sent }: Sent): Context {
    return {
      calculator,
      telling: { ...sent, text: sent.text ?? calculator.text },
      book: state,
      page: new URL(this.dataset.page ?? '', location.href),
      frame: new URL(this.dataset.frame ?? '', location.href),
      say: (key, values = {}) => fill(strings[key] ?? key, values),
    };
  }

  #show(context: Context) {
    const isLink = new URLSearchParams(location.search).has('assignment');
    const { assignment, problems } = isLink
      ? readAssignment(context.calculator, location.search)
      : { assignment: undefined, problems: [] };
    const lecturer = this.#lecturer(context, this.#start(context, assignment));
    if (assignment)
      this.append(
        studentBlock(context, assignment),
        make(
          'details',
          { className: 'homework-lecturer' },
          make('summary', {}, context.say('lecturer')),
          ...lecturer,
        ),
      );
    else {
      if (problems.length > 0)
        this.append(
          make('p', { className: 'calc-notice' }, context.say('damaged', { list: problems.join(', ') })),
        );
      this.append(...lecturer);
    }
  }

  /** What the lecturer’s form begins with: the link’s assignment, or the case the reader came with. */
  #start({ calculator }: Context, assignment: Assignment | undefined): Start {
    const wanted = assignment?.part ?? location.hash.slice(1);
    const part = calculator.parts.find(({ id }) => id === wanted) ?? (calculator.parts[0] as Part);
    const state = assignment ? {} : readState(calculator, location.search).state;
    return { part, state, ...(assignment ? { assignment } : {}) };
  }

  #lecturer(context: Context, start: Start): HTMLElement[] {
    const link = linkBlock(context);
    const key = keyBlock(context);
    const form = builder(context, start, (assignment) => {
      link.show(assignment);
      key.show(assignment);
    });
    return [make('section', {}, make('h2', {}, context.say('set')), form.element), link.element, key.element];
  }
}

customElements.define('book-assignment', BookAssignment);
