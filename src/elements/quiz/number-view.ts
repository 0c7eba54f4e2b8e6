import type { Language } from '#kit/languages.ts';
import { fieldNumber, formatNumber } from '#kit/number-format.ts';
import { parseNumber } from '#kit/number-parse.ts';
import { askWhich } from '../readings.ts';
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
  const choose = (text: string) => {
    put(text);
    field?.focus();
    check();
  };
  return {
    read() {
      const parsed = parseNumber(field?.value ?? '', lang);
      field?.removeAttribute('aria-invalid');
      if (parsed.kind === 'value') return parsed.value;
      field?.setAttribute('aria-invalid', 'true');
      if (parsed.kind === 'error')
        return { ask: [say(`error.${parsed.reason}`, { example: formatNumber(12.5, lang) })] };
      return { ask: askWhich(parsed.options, lang, choose) };
    },
    write(answer) {
      if (typeof answer === 'number') put(fieldNumber(answer, lang));
    },
    clear: () => put(''),
    focus: () => field?.focus(),
  };
}
