import type { Calculator, Part } from '#kit/calculator.ts';
import { matters } from '#kit/dependent.ts';
import type { Language } from '#kit/languages.ts';
import type { State } from '#kit/url-state.ts';
import { readField, showField } from './calculator-field.ts';

/** A form on a page: its element, what it asks for, and what reads the fields that hold lists. */
export interface Form {
  readonly root: HTMLElement;
  readonly calculator: Calculator;
  readonly part: Part;
  readonly lang: Language;
  readonly rest: typeof import('./calculator-rest.ts') | undefined;
}

/** The case in the form, over `state` for what is not asked here; undefined when a field holds no value. */
export function readForm(form: Form, state: State): State | undefined {
  const { root, calculator, part, lang, rest } = form;
  const next: Record<string, number | string> = { ...state };
  let valid = true;
  for (const name of part.uses) {
    const input = calculator.inputs[name];
    // A choice stands before the fields that it brings in or takes away.
    if (!input || !matters(input, next)) continue;
    const value =
      input.type === 'set' || input.type === 'series'
        ? rest?.readList(root, name, input, lang)
        : readField(root, name, input, lang);
    if (value === undefined) valid = false;
    else next[name] = value;
  }
  return valid ? next : undefined;
}

/** Puts a whole case into the form. */
export function showForm({ root, calculator, part, lang, rest }: Form, state: State): void {
  for (const name of part.uses) {
    const input = calculator.inputs[name];
    const value = state[name] ?? '';
    if (input?.type === 'set' || input?.type === 'series')
      rest?.showList(root, name, input, String(value), lang);
    else if (input) showField(root, name, input, value, lang);
  }
}
