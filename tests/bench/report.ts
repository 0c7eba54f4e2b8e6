/** One line of the report: what was measured, and the bar that issue and README promise. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'KB' | 'times' | 'points' | 'shift';
  readonly most?: number;
  readonly least?: number;
  /** What the number is made of. */
  readonly note?: string;
}

const digits = { ms: 0, KB: 1, times: 2, points: 0, shift: 3 } as const;
const print = (value: number, unit: Line['unit']) =>
  `${value.toFixed(digits[unit])}${unit === 'times' ? ' ×' : unit === 'points' || unit === 'shift' ? '' : ` ${unit}`}`;

export const isMet = ({ value, most, least }: Line): boolean =>
  (most === undefined || value <= most) && (least === undefined || value >= least);

function bar({ unit, most, least }: Line): string {
  if (most !== undefined) return `≤ ${print(most, unit)}`;
  return least === undefined ? '' : `≥ ${print(least, unit)}`;
}

/** `ok` or `MISS`, value, bar, words; a line without a bar is for knowing only. */
export function printLine(line: Line): string {
  const verdict =
    line.most === undefined && line.least === undefined ? '    ' : isMet(line) ? 'ok  ' : 'MISS';
  const note = line.note ? ` (${line.note})` : '';
  return `${verdict} ${print(line.value, line.unit).padStart(9)}  ${bar(line).padEnd(10)} ${line.what}${note}`;
}
