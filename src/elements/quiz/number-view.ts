import type { Language } from '#kit/languages.ts';
import { fieldNumber, formatNumber } from '#kit/number-format.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { button } from '../button.ts';
import { say } from '../strings.ts';
import type { AnswerView } from './view.ts';

/**
 * A field for a number in the page's format; a comma that can mean two things is asked about.
 * @param check what the reader's answer is checked by, once a reading was chosen
 */
export function numberView(root: HTMLElement, lang: Language, check: () => void): AnswerView {
  const field = root.querySelector<HTMLInputElement>('input[type="text"]');
  const put = (text: string) => {
    if (!field) return;
    field.value = text;
    field.removeAttribute('aria-invalid');
  };
  const choice = (reading: number) => {
    const text = fieldNumber(reading, lang);
    return button(text, 'quiet', () => {
      put(text);
      field?.focus();
      check();
    });
  };
  return {
    read() {
      const parsed = parseNumber(field?.value ?? '', lang);
      field?.removeAttribute('aria-invalid');
      if (parsed.kind === 'value') return parsed.value;
      field?.setAttribute('aria-invalid', 'true');
      if (parsed.kind === 'error')
        return { ask: [say(`error.${parsed.reason}`, { example: formatNumber(12.5, lang) })] };
      const [before = '', after = ''] = say('error.ask').split('{options}');
      const or = ` ${say('ask.or')} `;
      const readings = parsed.options.flatMap((one, i) => (i === 0 ? [choice(one)] : [or, choice(one)]));
      return { ask: [before, ...readings, after] };
    },
    write(answer) {
      if (typeof answer === 'number') put(fieldNumber(answer, lang));
    },
    clear: () => put(''),
    focus: () => field?.focus(),
  };
}
