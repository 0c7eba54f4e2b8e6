import type { Assignment } from '#kit/assignment/assignment.ts';
import { classList, type Drawn, drawFor, MOST_STUDENTS } from '#kit/assignment/draw.ts';
import type { Part } from '#kit/calculator.ts';
import { csvConvention, toCsv } from '#kit/csv.ts';
import { unitAlone } from '#kit/quantity.ts';
import { button } from '../button.ts';
import { freshId, make } from '../make.ts';
import { saveFile } from '../save-file.ts';
import { type Context, inputName, outputName, partOf, resultText, valueText } from './context.ts';

interface Line {
  readonly student: string;
  readonly drawn: Drawn | undefined;
}

export interface KeyBlock {
  readonly element: HTMLElement;
  /** From now on the key is that of this assignment; one that was made before is gone. */
  show(assignment: Assignment | undefined): void;
}

/** The key for a class list: every student with their numbers and the answers. */
export function keyBlock(context: Context): KeyBlock {
  const { say } = context;
  const id = freshId('class');
  const list = make('textarea', { id, rows: 6, spellcheck: false });
  const said = make('p', { className: 'calc-said' });
  said.setAttribute('role', 'status');
  const holder = make('div');
  let current: Assignment | undefined;
  const save = button(say('key-csv'), 'quiet', () => {
    if (current) saveKey(context, current, linesFor(context, current, list.value));
  });
  const clear = () => {
    holder.replaceChildren();
    said.textContent = '';
    save.hidden = true;
  };
  clear();
  list.addEventListener('input', clear);
  const makeKey = () => {
    if (!current) {
      said.textContent = say('problem.stale');
      return;
    }
    const lines = linesFor(context, current, list.value);
    holder.replaceChildren(...(lines.length > 0 ? [table(context, current, lines)] : []));
    save.hidden = lines.length === 0;
    said.textContent = say('students', { n: String(lines.length), most: String(MOST_STUDENTS) });
  };
  const element = make(
    'section',
    { className: 'homework-key' },
    make('h2', {}, say('key')),
    make('label', { htmlFor: id }, say('class')),
    list,
    make('p', { className: 'homework-tools' }, button(say('key-make'), 'quiet', makeKey), save),
    said,
    holder,
  );
  return {
    element,
    show(assignment) {
      current = assignment;
      clear();
    },
  };
}

const linesFor = ({ calculator, telling }: Context, assignment: Assignment, text: string): Line[] =>
  classList(text).map((student) => ({
    student,
    drawn: drawFor(calculator, assignment, student, telling.data),
  }));

/** What differs from student to student, in the order of the form. */
const variedIn = (part: Part, { varied }: Assignment): string[] =>
  part.uses.filter((id) => Object.hasOwn(varied, id));

function table(context: Context, assignment: Assignment, lines: readonly Line[]): HTMLElement {
  const part = partOf(context, assignment.part);
  if (!part) return make('div');
  const varied = variedIn(part, assignment);
  const asked = Object.keys(assignment.asked);
  const heads = [
    context.say('student'),
    ...varied.map((id) => inputName(context, part, id)),
    ...asked.map((id) => outputName(context, id)),
  ];
  const cells = ({ drawn }: Line): string[] =>
    drawn
      ? [
          ...varied.map((id) => valueText(context, id, drawn.state)),
          ...asked.map((id) => resultText(context, part, id, drawn)),
        ]
      : [...varied, ...asked].map(() => '–');
  const head = make(
    'tr',
    {},
    ...heads.map((name, i) => make('th', { scope: 'col', className: i > 0 ? 'number' : '' }, name)),
  );
  const rows = lines.map((line) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, line.student),
      ...cells(line).map((cell) => make('td', { className: 'number' }, cell)),
    ),
  );
  const made = make(
    'div',
    { className: 'scroll calc-table', tabIndex: 0 },
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  );
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', context.say('key'));
  return made;
}

/** The key as numbers for a spreadsheet, with units in the heads. */
function saveKey(context: Context, assignment: Assignment, lines: readonly Line[]): void {
  const { calculator, telling } = context;
  const part = partOf(context, assignment.part);
  if (!part) return;
  const varied = variedIn(part, assignment);
  const asked = Object.keys(assignment.asked);
  const unitOf = (id: string) => {
    const one = calculator.inputs[id] ?? part.outputs[id];
    const unit = one && 'unit' in one ? unitAlone(telling.units[one.unit]) : '';
    return unit ? `, ${unit}` : '';
  };
  const heads = [
    context.say('student'),
    ...varied.map((id) => `${inputName(context, part, id)}${unitOf(id)}`),
    ...asked.map((id) => `${outputName(context, id)}${unitOf(id)}`),
  ];
  const cell = (id: string, drawn: Drawn): string | number | null => {
    const value = drawn.results[id];
    return typeof value === 'number' ? value : resultText(context, part, id, drawn);
  };
  const rows = lines.map(({ student, drawn }) => [
    student,
    ...varied.map((id) => drawn?.state[id] ?? null),
    ...asked.map((id) => (drawn ? cell(id, drawn) : null)),
  ]);
  const file = toCsv([heads, ...rows], csvConvention(telling.lang));
  saveFile(new Blob([file], { type: 'text/csv' }), `${calculator.id}-${part.id}-key.csv`);
}
