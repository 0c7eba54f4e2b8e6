import { fitsLink } from '#kit/assignment/assignment.ts';
import { fieldNumber } from '#kit/number-format.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { freshId, make } from '../make.ts';
import { say } from '../strings.ts';
import type { Context } from './context.ts';
import { markInvalid } from './invalid.ts';

/** A field for one number with its label, its unit and room for what is wrong with it. */
export interface NumberBox {
  readonly element: HTMLElement;
  readonly field: HTMLInputElement;
  /** The number, or undefined with the reason shown. */
  read(): number | undefined;
  refuse(words: string): void;
}

export function numberBox(
  { telling: { lang } }: Context,
  label: string,
  value: number,
  unit = '',
): NumberBox {
  const id = freshId('number');
  const field = make('input', {
    id,
    type: 'text',
    inputMode: 'decimal',
    value: fieldNumber(value, lang),
  });
  const error = make('p', { id: `${id}-error`, className: 'field-error', hidden: true });
  field.setAttribute('aria-describedby', error.id);
  const show = (words: string) => {
    error.textContent = words;
    error.hidden = words === '';
    markInvalid(field, words !== '');
  };
  const name = make('label', { htmlFor: id }, unit ? `${label}, ${unit}` : label);
  return {
    element: make('div', { className: 'field compact' }, name, field, error),
    field,
    refuse: show,
    read() {
      const parsed = parseNumber(field.value, lang);
      const example = fieldNumber(value, lang);
      const fits = parsed.kind === 'value' && fitsLink(parsed.value);
      if (fits) show('');
      else if (parsed.kind === 'value') show(say('error.too-long', { example }));
      else if (parsed.kind === 'error') show(say(`error.${parsed.reason}`, { example }));
      else
        show(
          say('error.ask', {
            options: parsed.options.map((option) => fieldNumber(option, lang)).join(` ${say('ask.or')} `),
          }),
        );
      return fits ? parsed.value : undefined;
    },
  };
}
