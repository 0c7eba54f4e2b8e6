import type { Input, SeriesInput, SetInput } from '#kit/calculator.ts';
import { matters, possibleOptions } from '#kit/dependent.ts';
import type { Language } from '#kit/languages.ts';
import { membersOf, numbersOf, seriesText, setText } from '#kit/lists.ts';
import { fieldNumber } from '#kit/number-format.ts';
import { type LeftOut, parseSeries } from '#kit/series-parse.ts';
import type { State } from '#kit/url-state.ts';
import { say } from './strings.ts';

const boxes = (root: ParentNode, name: string) => [
  ...root.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${CSS.escape(name)}"]`),
];
const area = (root: ParentNode, name: string) =>
  root.querySelector<HTMLTextAreaElement>(`textarea[name="${CSS.escape(name)}"]`);

/** The value of a field for several values, or undefined with the reason shown beside it. */
export const readList = (
  root: ParentNode,
  name: string,
  input: SetInput | SeriesInput,
  lang: Language,
): string | undefined =>
  input.type === 'set' ? readSet(root, name, input) : readSeries(root, name, input, lang);

/** Puts several values into their field. */
export function showList(
  root: ParentNode,
  name: string,
  input: SetInput | SeriesInput,
  value: string,
  lang: Language,
): void {
  if (input.type === 'set') showSet(root, name, value);
  else showSeries(root, name, input, value, lang);
}

function readSet(root: ParentNode, name: string, input: SetInput): string {
  const chosen = boxes(root, name).filter((box) => box.checked);
  return setText(
    input,
    chosen.map((box) => box.value),
  );
}

function showSet(root: ParentNode, name: string, value: string): void {
  const members = new Set(membersOf(value));
  for (const box of boxes(root, name)) box.checked = members.has(box.value);
}

/** The numbers in a text field, or undefined where there is none; what was left out is named beside it. */
function readSeries(root: ParentNode, name: string, input: SeriesInput, lang: Language): string | undefined {
  const field = area(root, name);
  if (!field) return undefined;
  const { values, leftOut, beyond } = parseSeries(field.value, lang, input);
  const notes = leftOut.slice(0, 5).map((piece) => noteOn(piece, input, lang));
  if (leftOut.length > 5) notes.push(say('series.more', { n: String(leftOut.length - 5) }));
  if (beyond > 0) notes.push(say('series.beyond', { n: String(beyond), most: String(input.most) }));
  if (values.length === 0) notes.push(say('series.empty'));
  tell(field, values.length, input, notes);
  return values.length === 0 ? undefined : seriesText(values);
}

function showSeries(root: ParentNode, name: string, input: SeriesInput, value: string, lang: Language): void {
  const field = area(root, name);
  if (!field) return;
  const numbers = numbersOf(value);
  field.value = numbers.map((number) => fieldNumber(number, lang)).join('\n');
  tell(field, numbers.length, input, []);
}

function noteOn({ line, text, reason }: LeftOut, { min, max }: SeriesInput, lang: Language): string {
  const range = { min: fieldNumber(min, lang), max: fieldNumber(max, lang) };
  return say(`series.${reason}`, { line: String(line), text, ...range });
}

/** Beside a text field: how many numbers were read, and what was not. Always as text, never as markup. */
function tell(field: HTMLTextAreaElement, count: number, { most }: SeriesInput, notes: readonly string[]) {
  const beside = (id: string) => field.ownerDocument.getElementById(`${field.id}-${id}`);
  const read = beside('read');
  if (read) read.textContent = say('series.read', { n: String(count), most: String(most) });
  const error = beside('error');
  if (error) {
    error.textContent = notes.join(' ');
    error.hidden = notes.length === 0;
  }
  field.toggleAttribute('data-left-out', notes.length > 0);
  if (count === 0) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
}

/** Shows the fields and options that matter in this case and hides the others. */
export function showWhatMatters(
  root: ParentNode,
  uses: readonly string[],
  inputs: Readonly<Record<string, Input>>,
  state: State,
): void {
  for (const name of uses) {
    const input = inputs[name];
    const field = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
    if (!input || !field) continue;
    field.hidden = !matters(input, state);
    if (input.type !== 'set' || !input.pairsOf) continue;
    const possible = new Set(possibleOptions(input, state));
    for (const box of boxes(root, name)) {
      const label = box.closest('label');
      if (label) label.hidden = !possible.has(box.value);
    }
  }
}
