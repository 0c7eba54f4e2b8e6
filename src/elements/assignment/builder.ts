import { type Assignment, cleanName, MAX_NAME } from '#kit/assignment/assignment.ts';
import type { Part } from '#kit/calculator.ts';
import type { Range } from '#kit/range.ts';
import type { State } from '#kit/url-state.ts';
import { freshId, make } from '../make.ts';
import { askedRow, type AskedRow } from './asked-row.ts';
import { type Context, inputsOf } from './context.ts';
import { type InputRow, inputRow, type Setting, suggestedRange } from './input-row.ts';

export interface Builder {
  readonly element: HTMLElement;
}

/** Where the lecturer starts: a case of the calculator, or an assignment to be changed. */
export interface Start {
  readonly part: Part;
  readonly state: State;
  readonly assignment?: Assignment;
}

/** The lecturer’s form. It tells what is set after every change, or that something cannot be read. */
export function builder(
  context: Context,
  start: Start,
  changed: (assignment: Assignment | undefined) => void,
): Builder {
  const { calculator, telling, say } = context;
  const nameId = freshId('called');
  const name = make('input', {
    id: nameId,
    type: 'text',
    maxLength: MAX_NAME,
    value: start.assignment?.name ?? '',
  });
  const radio = freshId('task');
  const questions = calculator.parts.map((part) =>
    make('input', { type: 'radio', name: radio, value: part.id, checked: part.id === start.part.id }),
  );
  const body = make('div');
  let rows: Rows = rowsFor(context, start);
  body.append(...rows.elements);
  const tell = () => changed(rows.read(cleanName(name.value)));
  const form = make(
    'form',
    { className: 'homework-form', noValidate: true, autocomplete: 'off' },
    ...(questions.length > 1 ? [partChoice(context, questions)] : []),
    make(
      'div',
      { className: 'homework-row homework-name' },
      make('label', { htmlFor: nameId, className: 'homework-label' }, say('called')),
      name,
    ),
    body,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    const chosen =
      target instanceof HTMLInputElement && questions.includes(target) ? target.value : undefined;
    const part = calculator.parts.find(({ id }) => id === chosen);
    if (part) {
      rows = rowsFor(context, { part, state: start.state });
      body.replaceChildren(...rows.elements);
    }
    tell();
  });
  form.setAttribute('aria-label', telling.text.title ?? '');
  queueMicrotask(tell);
  return { element: form };
}

function partChoice({ telling: { text }, say }: Context, questions: readonly HTMLInputElement[]) {
  const labels = questions.map((question) =>
    make('label', {}, question, make('span', {}, text[`${question.value}.title`] ?? question.value)),
  );
  return make(
    'fieldset',
    { className: 'homework-row choice homework-parts' },
    make('legend', { className: 'homework-label' }, say('task')),
    make('div', { className: 'choice-options' }, ...labels),
  );
}

interface Rows {
  readonly elements: readonly HTMLElement[];
  read(name: string): Assignment | undefined;
}

function rowsFor(context: Context, { part, state, assignment }: Start): Rows {
  const given = assignment?.part === part.id ? assignment : undefined;
  const all = { ...context.book, ...state, ...given?.fixed };
  const settingOf = (id: string): Setting => {
    const range = given ? given.varied[id] : firstRange(context, part, all, id);
    return range ? { range } : { value: all[id] ?? '' };
  };
  const inputs = part.uses.flatMap((id): [string, InputRow][] => {
    const input = context.calculator.inputs[id];
    return input ? [[id, inputRow(context, part, id, input, settingOf(id))]] : [];
  });
  const showMattering = () => {
    const mattering = inputsOf(context, part, { ...all, ...chosenIn(inputs) });
    for (const [id, row] of inputs) row.element.hidden = !mattering.includes(id);
    return inputs.filter(([, row]) => !row.element.hidden);
  };
  showMattering();
  const asked = Object.keys(part.outputs).flatMap((id): [string, AskedRow][] => {
    const row = askedRow(context, part, id, all, given?.asked);
    return row ? [[id, row]] : [];
  });
  const none = make('p', { className: 'field-error', hidden: true }, context.say('problem.nothing-asked'));
  return {
    elements: [
      make('h3', { className: 'homework-head' }, context.say('numbers')),
      ...inputs.map(([, row]) => row.element),
      make('h3', { className: 'homework-head' }, context.say('asked')),
      ...asked.map(([, row]) => row.element),
      none,
    ],
    read(name) {
      const settings = showMattering().map(([id, row]) => [id, row.read()] as const);
      const results = asked.map(([id, row]) => [id, row.read()] as const);
      const chosen = results.filter(([, tolerance]) => tolerance !== 'not-asked');
      none.hidden = chosen.length > 0;
      const bad = [...settings, ...chosen].some(([, value]) => value === undefined);
      if (bad || chosen.length === 0) return undefined;
      return assembled(name, part, all, settings, chosen);
    },
  };
}

/** What is chosen now: it decides which of the other inputs matter. A row that does not keeps what was entered. */
const chosenIn = (rows: readonly (readonly [string, InputRow])[]): State =>
  Object.fromEntries(rows.flatMap(([id, { chosen }]) => (chosen ? [[id, chosen()]] : [])));

/** A new assignment begins with own values for the first number, as a suggestion. */
function firstRange(context: Context, part: Part, all: State, id: string): Range | undefined {
  const { inputs } = context.calculator;
  const first = inputsOf(context, part, all).find((name) => inputs[name]?.type === 'number');
  const input = first === id ? inputs[id] : undefined;
  return input?.type === 'number' ? suggestedRange(input, Number(all[id])) : undefined;
}

/** An input that does not matter keeps its value, so that the link is whole. */
function assembled(
  name: string,
  part: Part,
  all: State,
  settings: readonly (readonly [string, Setting | undefined])[],
  chosen: readonly (readonly [string, number | 'not-asked' | undefined])[],
): Assignment {
  const varied: Record<string, Range> = {};
  const fixed: Record<string, number | string> = Object.fromEntries(
    part.uses.map((id) => [id, all[id] ?? '']),
  );
  for (const [id, setting] of settings) {
    if (setting && 'range' in setting) {
      varied[id] = setting.range;
      delete fixed[id];
    } else if (setting) fixed[id] = setting.value;
  }
  const asked = Object.fromEntries(chosen.map(([id, tolerance]) => [id, Number(tolerance)]));
  return { name, part: part.id, fixed, varied, asked };
}
