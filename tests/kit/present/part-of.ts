import type { Calculator } from '#kit/calculator.ts';
import type { Language } from '#kit/languages.ts';
import { present } from '#kit/present.ts';
import { data, told } from './told.ts';

type Case = Readonly<Record<string, number | string>>;

/** A part, with what its page says of a case; plain spaces, so that an expectation can be read. */
export function partOf(calculator: Calculator, id: string) {
  const part = calculator.parts.find((one) => one.id === id);
  if (!part) throw new Error(`${calculator.id} has no part ${id}`);
  const view = (state: Case, lang: Language = 'en') =>
    present(calculator, part, state, { ...told(calculator, lang), data });
  const says = (state: Case, lang: Language = 'en') =>
    view(state, lang).sentences.join(' ').replaceAll('\u00a0', ' ').replaceAll('**', '');
  return { part, says, results: (state: Case) => view(state).results };
}
