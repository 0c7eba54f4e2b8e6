import { type Assignment, writeAssignment } from '#kit/assignment/assignment.ts';
import type { Drawn } from '#kit/assignment/draw.ts';
import type { Part, VerdictOutput } from '#kit/calculator.ts';
import { isNear } from '#kit/near.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { unitAlone } from '#kit/quantity.ts';
import { button } from '../button.ts';
import { copyText } from '../copy-text.ts';
import { freshId, make } from '../make.ts';
import { say as sayOnPage } from '../strings.ts';
import { type Context, inputName, inputsOf, outputName, toleranceText, valueText } from './context.ts';
import { markInvalid } from './invalid.ts';

interface AnswerField {
  readonly id: string;
  readonly element: HTMLElement;
  /** What was answered, as it was typed or chosen. */
  given(): string;
  /** Whether it is right; undefined where there is no answer to judge. Says so beside the field. */
  check(): boolean | undefined;
}

/** What to find, with fields for the answers; what is right is told, never what would be. */
export function answersBlock(
  context: Context,
  part: Part,
  assignment: Assignment,
  drawn: Drawn,
  student: string,
): HTMLElement {
  const { say } = context;
  const fields = Object.keys(assignment.asked).map((id) => answerField(context, part, assignment, drawn, id));
  const said = make('p', { className: 'homework-score' });
  said.setAttribute('role', 'status');
  const check = make('button', { type: 'submit', className: 'primary' }, say('check'));
  const copy = button(say('copy'), 'quiet', async () => {
    said.textContent = await copyText(
      handIn(context, part, assignment, drawn, student, fields),
      'text-copied',
    );
  });
  const form = make(
    'form',
    { className: 'homework-answers', noValidate: true, autocomplete: 'off' },
    make('h3', { className: 'homework-head' }, say('find')),
    ...fields.map(({ element }) => element),
    make('p', { className: 'homework-tools' }, check, copy),
    said,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const right = fields.map((field) => field.check()).filter((found) => found === true).length;
    said.textContent = say('score', { right: String(right), total: String(fields.length) });
  });
  return form;
}

function answerField(
  context: Context,
  part: Part,
  assignment: Assignment,
  drawn: Drawn,
  id: string,
): AnswerField {
  const output = part.outputs[id];
  const verdict = make('p', { id: freshId('verdict'), className: 'homework-verdict', hidden: true });
  const tell = (words: string, right: boolean | undefined) => {
    verdict.textContent = words;
    verdict.hidden = false;
    verdict.toggleAttribute('data-right', right === true);
    return right;
  };
  if (output?.type === 'verdict') return chosenField(context, id, output, drawn, verdict, tell);
  const { say, telling } = context;
  const fieldId = freshId('answer');
  const field = make('input', { id: fieldId, type: 'text', inputMode: 'decimal' });
  const unit = output?.type === 'number' ? unitAlone(telling.units[output.unit]) : '';
  const hint = make('span', { className: 'field-unit' }, unit);
  const within = make('p', { id: `${fieldId}-within`, className: 'field-origin' });
  within.textContent = toleranceText(context, part, id, assignment);
  field.setAttribute('aria-describedby', `${within.id} ${verdict.id}`);
  return {
    id,
    element: make(
      'div',
      { className: 'field' },
      make('label', { htmlFor: fieldId }, outputName(context, id)),
      field,
      hint,
      within,
      verdict,
    ),
    given: () => field.value.trim(),
    check() {
      const parsed = parseNumber(field.value, telling.lang);
      markInvalid(field, parsed.kind === 'error');
      if (parsed.kind === 'error')
        return tell(sayOnPage(`error.${parsed.reason}`, { example: '1' }), undefined);
      const values = parsed.kind === 'value' ? [parsed.value] : parsed.options;
      const wanted = Number(drawn.results[id]);
      const right = values.some((value) => isNear(value, wanted, assignment.asked[id] ?? 0));
      return tell(say(right ? 'right' : 'wrong'), right);
    },
  };
}

function chosenField(
  context: Context,
  id: string,
  { options }: VerdictOutput,
  drawn: Drawn,
  verdict: HTMLElement,
  tell: (words: string, right: boolean | undefined) => boolean | undefined,
): AnswerField {
  const { say, telling } = context;
  const name = freshId(id);
  const word = (option: string) => telling.text[`output.${id}.${option}`] ?? option;
  const radios = options.map((value) => make('input', { type: 'radio', name, value }));
  const labels = radios.map((radio) => make('label', {}, radio, make('span', {}, word(radio.value))));
  const chosen = () => radios.find(({ checked }) => checked)?.value;
  const element = make(
    'fieldset',
    { className: 'field choice' },
    make('legend', {}, outputName(context, id)),
    make('div', { className: 'choice-options' }, ...labels),
    verdict,
  );
  element.setAttribute('aria-describedby', verdict.id);
  return {
    id,
    element,
    given: () => word(chosen() ?? ''),
    check() {
      const answer = chosen();
      if (answer === undefined) return tell(say('choose'), undefined);
      const right = answer === drawn.results[id];
      return tell(say(right ? 'right' : 'wrong'), right);
    },
  };
}

/** What a student hands in: who, for which homework, which numbers, which answers, and where it can be opened. */
function handIn(
  context: Context,
  part: Part,
  assignment: Assignment,
  { state }: Drawn,
  student: string,
  fields: readonly AnswerField[],
): string {
  const lines = inputsOf(context, part, state).map(
    (id) => `${inputName(context, part, id)}: ${valueText(context, id, state)}`,
  );
  const answers = fields.map(({ id, given }) => `${outputName(context, id)}: ${given() || '–'}`);
  const called = assignment.name ? [assignment.name] : [];
  const title = context.telling.text[`${part.id}.title`] ?? '';
  const address = `${context.page.href}?${writeAssignment(context.calculator, assignment)}`;
  return [student, ...called, title, ...lines, ...answers, address].join('\n');
}
