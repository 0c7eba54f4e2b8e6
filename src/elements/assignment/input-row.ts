import { rangeProblem } from '#kit/assignment/assignment.ts';
import type { Input, NumberInput, Part } from '#kit/calculator.ts';
import { fieldNumber } from '#kit/number-format.ts';
import { unitAlone } from '#kit/quantity.ts';
import type { Range } from '#kit/range.ts';
import { freshId, make } from '../make.ts';
import { say as sayOnPage } from '../strings.ts';
import { type Context, inputName, valueText } from './context.ts';
import { numberBox } from './number-row.ts';

export type Setting = { readonly value: number | string } | { readonly range: Range };

/** One input in the lecturer’s form: the same for all students, or own numbers from a range. */
export interface InputRow {
  readonly element: HTMLElement;
  /** What was set, or undefined with the reason shown. */
  read(): Setting | undefined;
  /** What is chosen, where it is a choice. */
  readonly chosen?: () => string;
}

export function inputRow(context: Context, part: Part, id: string, input: Input, start: Setting): InputRow {
  const label = inputName(context, part, id);
  if (input.type === 'number') return numberRow(context, id, label, input, start);
  if (input.type === 'choice') return choiceRow(context, id, label, input.options, start);
  // Sets and series come as they were on the calculator’s page.
  const value = 'value' in start ? start.value : '';
  const words = valueText(context, id, { [id]: value });
  return {
    element: make(
      'div',
      { className: 'homework-row' },
      make('p', { className: 'homework-label' }, label),
      make('p', { className: 'homework-fixed' }, words || '–'),
    ),
    read: () => ({ value }),
  };
}

function choiceRow(
  { telling: { text } }: Context,
  id: string,
  label: string,
  options: readonly string[],
  start: Setting,
): InputRow {
  const name = freshId(id);
  const given = 'value' in start ? start.value : options[0];
  const radios = options.map((value) =>
    make('input', { type: 'radio', name, value, checked: value === given }),
  );
  const labels = radios.map((radio) =>
    make('label', {}, radio, make('span', {}, text[`input.${id}.${radio.value}`] ?? radio.value)),
  );
  const chosen = () => radios.find(({ checked }) => checked)?.value ?? options[0] ?? '';
  return {
    element: make(
      'fieldset',
      { className: 'homework-row choice' },
      make('legend', { className: 'homework-label' }, label),
      make('div', { className: 'choice-options' }, ...labels),
    ),
    read: () => ({ value: chosen() }),
    chosen,
  };
}

function numberRow(
  context: Context,
  id: string,
  label: string,
  input: NumberInput,
  start: Setting,
): InputRow {
  const { say, book, telling } = context;
  const own = 'range' in start;
  const value = 'value' in start ? Number(start.value) : Number(book[id] ?? 0);
  const range = own ? start.range : suggestedRange(input, value);
  const unit = input.unit === 'year' ? '' : unitAlone(telling.units[input.unit]);
  const same = numberBox(context, say('value'), value, unit);
  const boxes = {
    from: numberBox(context, say('from'), range.from, unit),
    to: numberBox(context, say('to'), range.to),
    step: numberBox(context, say('step'), range.step),
  };
  const mode = modeOf(context, id, own);
  const sameBox = make('div', { className: 'group-fields' }, same.element);
  const ownBox = make(
    'div',
    { className: 'group-fields' },
    ...Object.values(boxes).map(({ element }) => element),
  );
  const show = () => {
    sameBox.hidden = mode.isOwn();
    ownBox.hidden = !mode.isOwn();
  };
  show();
  mode.element.addEventListener('input', show);
  return {
    element: make(
      'fieldset',
      { className: 'homework-row' },
      make('legend', { className: 'homework-label' }, label),
      mode.element,
      sameBox,
      ownBox,
    ),
    read() {
      if (!mode.isOwn()) return readValue(context, input, same);
      const [from, to, step] = [boxes.from.read(), boxes.to.read(), boxes.step.read()];
      if (from === undefined || to === undefined || step === undefined) return undefined;
      const set = { from, to, step };
      const problem = rangeProblem(input, set);
      const limits = { min: fieldNumber(input.min, telling.lang), max: fieldNumber(input.max, telling.lang) };
      if (problem) boxes[problem.field].refuse(say(`problem.${problem.reason}`, limits));
      return problem ? undefined : { range: set };
    },
  };
}

function readValue(
  { telling: { lang } }: Context,
  { min, max, whole }: NumberInput,
  box: ReturnType<typeof numberBox>,
): Setting | undefined {
  const value = box.read();
  if (value === undefined) return undefined;
  if (value < min || value > max)
    box.refuse(sayOnPage('error.range', { min: fieldNumber(min, lang), max: fieldNumber(max, lang) }));
  else if (whole && !Number.isInteger(value))
    box.refuse(sayOnPage('error.whole', { example: fieldNumber(Math.round(value), lang) }));
  else return { value };
  return undefined;
}

/** Two ways to set a number. */
function modeOf({ say }: Context, id: string, own: boolean) {
  const name = freshId(`${id}-mode`);
  const same = make('input', { type: 'radio', name, value: 'same', checked: !own });
  const each = make('input', { type: 'radio', name, value: 'own', checked: own });
  return {
    element: make(
      'div',
      { className: 'choice-options choice' },
      make('label', {}, same, make('span', {}, say('same'))),
      make('label', {}, each, make('span', {}, say('own'))),
    ),
    isOwn: () => each.checked,
  };
}

/**
 * A range around a value that is easy to change: from half to one and a half of it, in steps near a tenth of
 * it that are 1, 2 or 5 of a power of ten.
 */
export function suggestedRange({ min, max, whole }: NumberInput, value: number): Range {
  const size = Math.abs(value) || 1;
  const rough = size / 10;
  const power = 10 ** Math.floor(Math.log10(rough));
  // The largest that leaves at least seven steps; there are 18 at most.
  const steps = [10, 5, 2].find((n) => rough >= 0.7 * n * power) ?? 1;
  const step = Math.max(whole ? 1 : 0, Number((steps * power).toPrecision(1)));
  const round = (x: number) => Number((Math.round(x / step) * step).toPrecision(12));
  return {
    from: Math.max(min, round(value - size / 2)),
    to: Math.min(max, round(value + size / 2)),
    step,
  };
}
