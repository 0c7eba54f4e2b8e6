import { isDefined } from '#models/not-defined.ts';
import type { TableSpec } from './calculator.ts';
import type { Language } from './languages.ts';
import { formatNumber } from './number-format.ts';

type Cell = TableSpec['rows'][number][number];
type Words = Readonly<Record<string, string>>;

/** What a cell without a value shows. */
const NOTHING = '–';

/** A table of results in the page's words and numbers. The first cell of a row names it. */
export function tableCells(spec: TableSpec, text: Words, lang: Language) {
  const word = (key: string) => text[key] ?? key;
  const cell = (value: Cell, digits: number | undefined): string => {
    if (value === null) return '';
    if (typeof value === 'string') return word(value);
    return isDefined(value) ? formatNumber(value as number, lang, digits) : NOTHING;
  };
  return {
    head: spec.columns.map(({ label }) => word(label)),
    rows: spec.rows.map((row) =>
      row.map((value, i) =>
        // A row is named by a word, a period or a number of order: never with digits after the point.
        i === 0 && typeof value === 'number' ? String(value) : cell(value, spec.columns[i]?.digits),
      ),
    ),
  };
}
