import type { Language } from '#kit/languages.ts';
import { fieldNumber, formatNumber } from '#kit/number-format.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { say } from '../strings.ts';
import type { AnswerView } from './view.ts';

/** A field for a number in the page's format; a comma that can mean two things is asked about. */
export function numberView(root: HTMLElement, lang: Language): AnswerView {
  const field = root.querySelector<HTMLInputElement>('input[type="text"]');
  return {
    read() {
      const parsed = parseNumber(field?.value ?? '', lang);
      if (parsed.kind === 'value') return parsed.value;
      if (parsed.kind === 'ask')
        return {
          ask: say('error.ask', {
            options: parsed.options.map((o) => formatNumber(o, lang)).join(` ${say('ask.or')} `),
          }),
        };
      return { ask: say(`error.${parsed.reason}`, { example: formatNumber(12.5, lang) }) };
    },
    write(answer) {
      if (field && typeof answer === 'number') field.value = fieldNumber(answer, lang);
    },
    clear() {
      if (field) field.value = '';
    },
    focus: () => field?.focus(),
  };
}
