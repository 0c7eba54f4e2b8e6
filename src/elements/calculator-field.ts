import type { ChoiceInput, NumberInput } from '#kit/calculator.ts';
import type { Language } from '#kit/languages.ts';
import { fieldNumber } from '#kit/number-format.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { askWhich } from './readings.ts';
import { say } from './strings.ts';

const control = (root: ParentNode, name: string): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>(`input[type="text"][name="${CSS.escape(name)}"]`);

/** The value of one field, or undefined with the reason shown beside it. */
export function readField(
  root: ParentNode,
  name: string,
  input: NumberInput | ChoiceInput,
  lang: Language,
): number | string | undefined {
  if (input.type === 'choice')
    return (
      root.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]:checked`)?.value ??
      input.default
    );
  const field = control(root, name);
  if (!field) return undefined;
  const parsed = parseNumber(field.value, lang);
  const example = fieldNumber(Number(field.dataset.default ?? '1'), lang);
  if (parsed.kind === 'error') return refuse(root, field, say(`error.${parsed.reason}`, { example }));
  if (parsed.kind === 'ask') return ask(root, field, parsed.options, lang);
  const { value } = parsed;
  if (value < input.min || value > input.max)
    return refuse(
      root,
      field,
      say('error.range', { min: fieldNumber(input.min, lang), max: fieldNumber(input.max, lang) }),
    );
  if (input.whole && !Number.isInteger(value)) return refuse(root, field, say('error.whole', { example }));
  if (!atOdds.has(field)) accept(root, field);
  return value;
}

/** Puts a value into its field. */
export function showField(
  root: ParentNode,
  name: string,
  input: NumberInput | ChoiceInput,
  value: number | string,
  lang: Language,
): void {
  if (input.type === 'choice') {
    const radio = root.querySelector<HTMLInputElement>(
      `input[name="${CSS.escape(name)}"][value="${CSS.escape(String(value))}"]`,
    );
    if (radio) radio.checked = true;
    return;
  }
  const field = control(root, name);
  if (!field || typeof value !== 'number') return;
  field.value = fieldNumber(value, lang);
  accept(root, field);
}

/** Beside each field: where the default came from, or that the value is the reader's own. */
export function originText(
  root: ParentNode,
  name: string,
  value: number | string | undefined,
  sent: { lang: Language },
): void {
  const field = control(root, name);
  const origin = field && root.querySelector<HTMLElement>(`#${CSS.escape(`${field.id}-origin`)}`);
  if (!field || !origin) return;
  origin.dataset.book ??= origin.textContent;
  const book = Number(field.dataset.default);
  const own = value !== book;
  origin.textContent = own ? say('yours', { book: fieldNumber(book, sent.lang) }) : origin.dataset.book;
  origin.toggleAttribute('data-yours', own);
}

/** Fields whose error says that they do not go with another one; it stands until the case has been looked at again. */
const atOdds = new WeakSet<HTMLInputElement>();

/** Says beside a field that its value does not go with another one, or takes that back. */
export function showProblem(root: ParentNode, name: string, words: string | undefined): void {
  const field = control(root, name);
  // A field that holds no value says why; what is wrong with the case before comes after that.
  if (!field || (field.hasAttribute('aria-invalid') && !atOdds.has(field))) return;
  if (words === undefined) return accept(root, field);
  refuse(root, field, words);
  atOdds.add(field);
}

function errorOf(root: ParentNode, field: HTMLElement): HTMLElement | null {
  return root.querySelector<HTMLElement>(`#${CSS.escape(`${field.id}-error`)}`);
}

function refuse(root: ParentNode, field: HTMLInputElement, words: string): undefined {
  const error = errorOf(root, field);
  atOdds.delete(field);
  field.setAttribute('aria-invalid', 'true');
  if (error && error.textContent !== words) error.textContent = words;
  if (error) error.hidden = false;
  return undefined;
}

function accept(root: ParentNode, field: HTMLInputElement): void {
  const error = errorOf(root, field);
  atOdds.delete(field);
  field.removeAttribute('aria-invalid');
  if (error) {
    error.replaceChildren();
    error.hidden = true;
  }
}

/** A comma can mean two things: the reader says which with one tap, and it is as if the reader had typed it. */
function ask(
  root: ParentNode,
  field: HTMLInputElement,
  options: readonly number[],
  lang: Language,
): undefined {
  const error = errorOf(root, field);
  atOdds.delete(field);
  field.setAttribute('aria-invalid', 'true');
  if (!error) return undefined;
  const choose = (text: string) => {
    field.value = text;
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  error.replaceChildren(...askWhich(options, lang, choose));
  error.hidden = false;
  return undefined;
}
