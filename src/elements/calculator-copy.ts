import type { Calculator, Part } from '#kit/calculator.ts';
import { caseRows } from '#kit/case-table.ts';
import { csvConvention, toCsv } from '#kit/csv.ts';
import { latexWorking, spreadsheetFormulas, spreadsheetText } from '#kit/formula-copy.ts';
import type { Telling } from '#kit/present.ts';
import { type State, writeState } from '#kit/url-state.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './save-file.ts';
import { say } from './strings.ts';

interface Case {
  readonly calculator: Calculator;
  readonly part: Part;
  readonly state: State;
  /** Without words of its own in English: they are the definition's. */
  readonly sent: Omit<Telling, 'text'> & { readonly text?: Telling['text'] };
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
    spreadsheetText(
      spreadsheetFormulas(given.calculator, given.part, given.state, results(given), given.sent.lang),
      given.sent.text ?? given.calculator.text,
    ),
};

/** A file of numbers: what was put in, what came out, with the address of the case. */
function saveCsv(given: Case): string {
  const { calculator, part, state, sent, told } = given;
  const rows = caseRows({
    calculator,
    part,
    state,
    results: results(given),
    data: sent.data,
    text: sent.text ?? calculator.text,
    units: sent.units,
    told: told.split('\n'),
  });
  const file = toCsv([...rows, [], [link(given)], ['CC BY 4.0']], csvConvention(sent.lang));
  saveFile(new Blob([file], { type: 'text/csv' }), `${calculator.id}-${part.id}.csv`);
  return say('saved');
}

/** Puts something of a case on the clipboard and returns what to tell the reader. */
export async function copyFrom(action: string, given: Case): Promise<string> {
  if (action === 'csv') return saveCsv(given);
  const text = makers[action]?.(given) ?? '';
  return copyText(text, action === 'share' ? 'copied' : 'text-copied');
}
