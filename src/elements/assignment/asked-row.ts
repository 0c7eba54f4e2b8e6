import type { Part } from '#kit/calculator.ts';
import type { State } from '#kit/url-state.ts';
import { isDefined } from '#models/not-defined.ts';
import { make } from '../make.ts';
import { type Context, outputName, toleranceUnit } from './context.ts';
import { numberBox } from './number-row.ts';

/** One result in the lecturer’s form: whether it is asked for, and how far off an answer may be. */
export interface AskedRow {
  readonly element: HTMLElement;
  read(): number | 'not-asked' | undefined;
}

/** Undefined for a result that cannot be asked for: a range. */
export function askedRow(
  context: Context,
  part: Part,
  id: string,
  state: State,
  asked: Readonly<Record<string, number>> | undefined,
): AskedRow | undefined {
  const output = part.outputs[id];
  if (!output || output.type === 'interval') return undefined;
  const { say, telling } = context;
  const [first] = Object.keys(part.outputs);
  const ticked = asked ? Object.hasOwn(asked, id) : id === first;
  const box = make('input', { type: 'checkbox', checked: ticked });
  const label = make('label', {}, box, make('span', {}, outputName(context, id)));
  if (output.type === 'verdict')
    return {
      element: make('div', { className: 'homework-row choice' }, label),
      read: () => (box.checked ? 0 : 'not-asked'),
    };
  const start = asked?.[id] ?? suggestedTolerance(part.compute(state, telling.data)[id], output.digits);
  const unit = toleranceUnit(context, output.unit);
  const tolerance = numberBox(context, say('tolerance'), start, output.unit === 'year' ? '' : unit);
  const fields = make('div', { className: 'group-fields', hidden: !ticked }, tolerance.element);
  box.addEventListener('input', () => (fields.hidden = !box.checked));
  return {
    element: make('div', { className: 'homework-row choice' }, label, fields),
    read() {
      if (!box.checked) return 'not-asked';
      const value = tolerance.read();
      if (value === undefined || value > 0) return value;
      tolerance.refuse(say('problem.tolerance'));
      return undefined;
    },
  };
}

/** Half a per cent of the result, to one digit, but never finer than the result is shown. */
function suggestedTolerance(value: unknown, digits: number): number {
  const finest = 10 ** -digits;
  const rough = typeof value === 'number' && isDefined(value) ? Math.abs(value) * 0.005 : finest;
  return Number(Math.max(finest, rough).toPrecision(1));
}
