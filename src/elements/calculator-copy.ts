import type { Calculator, Part, SeriesData } from '#kit/calculator.ts';
import { latexWorking, spreadsheetFormulas } from '#kit/formula-copy.ts';
import type { Language } from '#kit/languages.ts';
import { type State, writeState } from '#kit/url-state.ts';
import { say } from './strings.ts';

interface Case {
  readonly calculator: Calculator;
  readonly part: Part;
  readonly state: State;
  readonly sent: { readonly lang: Language; readonly data: SeriesData };
  /** The calculator's own page. */
  readonly page: URL;
  /** The result as it is told on the page. */
  readonly told: string;
}

const link = ({ calculator, part, state, page }: Case): string => {
  const url = new URL(page);
  url.search = writeState(calculator, state);
  url.hash = part.id;
  return url.href;
};

const results = ({ part, state, sent }: Case) => part.compute(state, sent.data);

const makers: Record<string, (given: Case) => string> = {
  share: link,
  text: (given) => `${given.told}\n${link(given)}`,
  latex: (given) => latexWorking(given.calculator, given.part, given.state, results(given)),
  spreadsheet: (given) =>
    spreadsheetFormulas(given.calculator, given.part, given.state, results(given), given.sent.lang),
};

/** Puts something of a case on the clipboard and returns what to tell the reader. */
export async function copyFrom(action: string, given: Case): Promise<string> {
  const text = makers[action]?.(given) ?? '';
  try {
    await navigator.clipboard.writeText(text);
    return say(action === 'share' ? 'copied' : 'text-copied');
  } catch {
    // Refused, or no clipboard: the reader can still take it from the page.
    return say('text-failed', { text });
  }
}
