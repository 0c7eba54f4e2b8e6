import type { HastNode } from 'satteri';

type Cell = Extract<HastNode, { type: 'element' }>;

/** Components that show a number alone. */
const shown = new Set(['Datum', 'Result', 'Bare']);
const digits = /^[−-]?\d[\d.,\u00a0]*([ \u00a0]?%)?$/;

function isNumber({ children }: Readonly<Cell>): boolean {
  const [only, ...others] = children;
  if (!only || others.length > 0) return false;
  if (only.type === 'text') return digits.test(only.value.trim());
  return only.type === 'mdxJsxTextElement' && shown.has(only.name ?? '');
}

/** The columns of a table in which every line has a number and nothing else; the first one names the lines. */
export function numberColumns(rows: readonly (readonly Readonly<Cell>[])[]): Set<number> {
  const columns = rows[0]?.map((_, column) => column).slice(1) ?? [];
  return new Set(columns.filter((column) => rows.every((row) => row[column] && isNumber(row[column]))));
}
