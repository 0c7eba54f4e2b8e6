import { text } from '#book/strings.ts';
import type { Language } from '#kit/languages.ts';
import { cleanHtml, decimal, type ExportQuestion, type Option } from '../question.ts';

/**
 * How many decimals the numbers of a question all have, so that none stands out: the fewest that keep each within the
 * tolerance and a tenth of itself, and all of them apart.
 */
function sharedDecimals(values: readonly number[], tolerance: number): number {
  const keeps = (decimals: number) => {
    const written = values.map((value) => value.toFixed(decimals));
    const near = values.every(
      (value, i) => Math.abs(Number(written[i]) - value) <= Math.min(tolerance, Math.abs(value) / 10),
    );
    return near && new Set(written).size === values.length;
  };
  const most = 12;
  return Array.from({ length: most }, (_, decimals) => decimals).find(keeps) ?? most;
}

/**
 * A number as a choice: the key and the slips in the order of size, so that the place gives nothing away; and none of
 * them, where there is one slip only.
 * @param lang what the question's words are in
 */
export function numberOptions(
  { key, tolerance, traps, otherwise, explanation }: Extract<ExportQuestion['grading'], { type: 'number' }>,
  lang: Language = 'en',
): Option[] {
  const known = [
    { value: key, right: true, feedback: explanation },
    ...traps.map(({ value, feedback }) => ({ value, right: false, feedback })),
  ]
    .filter(({ value }, i, all) => all.findIndex((other) => decimal(other.value) === decimal(value)) === i)
    .toSorted((a, b) => a.value - b.value);
  const decimals = sharedDecimals(
    known.map(({ value }) => value),
    tolerance,
  );
  const numbers = known.map(({ value, right, feedback }) => ({
    // In a paragraph, since Moodle takes a bare "0" for an option without words.
    html: `<p>${value.toFixed(decimals)}</p>`,
    right,
    feedback: cleanHtml(feedback),
  }));
  return [...numbers, { html: text(lang, 'book.export.none'), right: false, feedback: cleanHtml(otherwise) }];
}
