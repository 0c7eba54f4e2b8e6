import type { Assignment } from '#kit/assignment/assignment.ts';
import { type Drawn, drawFor, MAX_STUDENT, studentKey } from '#kit/assignment/draw.ts';
import type { Part } from '#kit/calculator.ts';
import { freshId, make } from '../make.ts';
import { answersBlock } from './answers.ts';
import { type Context, inputName, inputsOf, partOf, valueText } from './context.ts';
import { markInvalid } from './invalid.ts';

/** What a student sees: a field for their number, then their numbers and what to find. */
export function studentBlock(context: Context, assignment: Assignment): HTMLElement {
  const { say, telling } = context;
  const part = partOf(context, assignment.part);
  if (!part) return make('div');
  const id = freshId('student');
  const field = make('input', { id, type: 'text', maxLength: MAX_STUDENT, autocomplete: 'off' });
  const hint = make('p', { id: `${id}-hint`, className: 'calc-said' }, say('who-hint'));
  const error = make('p', { id: `${id}-error`, className: 'field-error', hidden: true });
  field.setAttribute('aria-describedby', `${hint.id} ${error.id}`);
  const holder = make('div', { className: 'homework-numbers' });
  const form = make(
    'form',
    { className: 'homework-who', noValidate: true },
    make('label', { htmlFor: id }, say('who')),
    field,
    make('button', { type: 'submit', className: 'primary' }, say('show')),
    hint,
    error,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const empty = studentKey(field.value) === '';
    error.hidden = !empty;
    error.textContent = empty ? say('who-empty') : '';
    markInvalid(field, empty);
    if (empty) return holder.replaceChildren();
    const drawn = drawFor(context.calculator, assignment, field.value, telling.data);
    holder.replaceChildren(
      ...(drawn
        ? [given(context, part, drawn), answersBlock(context, part, assignment, drawn, field.value.trim())]
        : [make('p', { tabIndex: -1 }, say('no-numbers'))]),
    );
    // What came is read from its beginning; what is said later of the answers, by its own status.
    return holder.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  });
  return make(
    'section',
    { className: 'homework-student' },
    ...(assignment.name ? [make('p', { className: 'homework-called' }, assignment.name)] : []),
    make('h2', {}, telling.text[`${part.id}.title`] ?? ''),
    form,
    holder,
  );
}

/** The student’s numbers, each with its name and unit. */
function given(context: Context, part: Part, { state }: Drawn): HTMLElement {
  const rows = inputsOf(context, part, state).map((id) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, inputName(context, part, id)),
      make('td', { className: 'number' }, valueText(context, id, state)),
    ),
  );
  return make(
    'table',
    { className: 'homework-given' },
    make('caption', { tabIndex: -1 }, context.say('your-numbers')),
    make('tbody', {}, ...rows),
  );
}
