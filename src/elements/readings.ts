import type { Language } from '#kit/languages.ts';
import { fieldNumber } from '#kit/number-format.ts';
import { button } from './button.ts';
import { say } from './strings.ts';

/** Asks which of the readings of a comma is meant: words, and a button for each that hands on what a field would show. */
export function askWhich(
  options: readonly number[],
  lang: Language,
  choose: (text: string) => void,
): (string | Node)[] {
  const [before = '', after = ''] = say('error.ask').split('{options}');
  const or = ` ${say('ask.or')} `;
  const buttons = options.flatMap((value, i) => {
    const text = fieldNumber(value, lang);
    const reading = button(text, 'quiet', () => choose(text));
    return i === 0 ? [reading] : [or, reading];
  });
  return [before, ...buttons, after];
}
