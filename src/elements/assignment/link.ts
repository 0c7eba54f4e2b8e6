import { type Assignment, writeAssignment } from '#kit/assignment/assignment.ts';
import { drawFor, setsOf } from '#kit/assignment/draw.ts';
import { embedCode } from '#kit/embed-code.ts';
import { formatNumber } from '#kit/number-format.ts';
import { button } from '../button.ts';
import { copyText } from '../copy-text.ts';
import { freshId, make } from '../make.ts';
import { type Context, inputName, outputName, partOf, resultText, valueText } from './context.ts';

/** The link, ready to be given to students, with one student’s case as a check. */
export interface LinkBlock {
  readonly element: HTMLElement;
  show(assignment: Assignment | undefined): void;
}

export function linkBlock(context: Context): LinkBlock {
  const { say, telling, page, frame } = context;
  const said = make('p', { className: 'calc-said' });
  said.setAttribute('role', 'status');
  const example = make('p', { className: 'homework-example' });
  const link = shown(say('link'), 4);
  const code = shown(say('frame'), 3);
  const open = make('a', { className: 'quiet', target: '_blank', rel: 'noopener' }, say('open'));
  const copy = button(say('copy-link'), 'quiet', async () => {
    said.textContent = await copyText(link.field.value, 'copied');
  });
  const ready = make(
    'div',
    {},
    link.element,
    make('p', { className: 'homework-tools' }, copy, open),
    said,
    example,
    make('details', {}, make('summary', {}, say('frame-open')), code.element),
  );
  const waiting = make('p', { className: 'calc-notice', hidden: true }, say('problem.stale'));
  return {
    element: make(
      'section',
      { className: 'homework-link' },
      make('h2', {}, say('link-title')),
      waiting,
      ready,
    ),
    show(assignment) {
      waiting.hidden = assignment !== undefined;
      ready.hidden = assignment === undefined;
      if (!assignment) return;
      const query = writeAssignment(context.calculator, assignment);
      link.field.value = `${page.href}?${query}`;
      open.href = link.field.value;
      code.field.value = embedCode(`${frame.href}?${query}`, telling.text.title ?? '');
      example.textContent = exampleOf(context, assignment);
      said.textContent = '';
    },
  };
}

function shown(label: string, rows: number) {
  const id = freshId('shown');
  const field = make('textarea', { id, rows, readOnly: true, spellcheck: false, className: 'homework-code' });
  field.addEventListener('focus', () => field.select());
  return { field, element: make('div', {}, make('label', { htmlFor: id }, label), field) };
}

/** One student’s numbers and answers in a sentence, or that no numbers have a result. */
function exampleOf(context: Context, assignment: Assignment): string {
  const { calculator, telling, say } = context;
  const part = partOf(context, assignment.part);
  const student = 'A-001';
  const drawn = drawFor(calculator, assignment, student, telling.data);
  if (!part || !drawn) return say('problem.no-result');
  const numbers = part.uses
    .filter((id) => Object.hasOwn(assignment.varied, id))
    .map((id) => `${inputName(context, part, id)}: ${valueText(context, id, drawn.state)}`);
  const answers = Object.keys(assignment.asked).map(
    (id) => `${outputName(context, id)}: ${resultText(context, part, id, drawn)}`,
  );
  const sets = say('sets', { n: formatNumber(setsOf(assignment), telling.lang) });
  return `${sets} ${say('example', { student, case: [...numbers, ...answers].join('; ') })}`;
}
