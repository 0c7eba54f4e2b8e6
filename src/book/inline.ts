import { BookError } from '#kit/errors.ts';
import { type Language, languageTag } from '#kit/languages.ts';
import { formatNumber } from '#kit/number-format.ts';
import { outputWord } from '#kit/present.ts';
import { formatQuantity } from '#kit/quantity.ts';
import { englishIn } from '#kit/tongue.ts';
import { computePart } from './calculators.ts';
import { digitsOf, findRow } from './data.ts';
import { unitPatterns } from './strings.ts';

/** A datum as it stands in a sentence: "US$43.82 billion", "about US$18.0 billion". */
export async function datumText(
  address: string,
  lang: Language,
  options: { plain?: boolean; where?: string } = {},
) {
  const { datum, row } = await findRow(address, options.where);
  const digits = digitsOf(datum, row);
  return options.plain
    ? formatNumber(row.value, lang, digits)
    : formatQuantity(row.value, datum.unit, lang, unitPatterns(lang), digits);
}

/** A calculator's output at given inputs (default: the book's case) as it stands in a sentence. */
export async function resultText(
  address: string,
  output: string,
  lang: Language,
  inputs: Readonly<Record<string, number | string>> = {},
  where = 'a result',
): Promise<string> {
  const { part, results } = await computePart(address, inputs, where);
  const definition = part.outputs[output];
  const value = results[output];
  if (definition?.type !== 'number' || typeof value !== 'number')
    throw new BookError(
      `${where}: ${address} gives no number "${output}". Choose one of: ${Object.keys(part.outputs).join(', ')}.`,
    );
  return outputWord(value, definition, { lang, units: unitPatterns(lang) });
}

const known = (slots: Slots): string =>
  Object.keys(slots)
    .filter((name) => name !== 'key')
    .map((name) => ` or {${name}}`)
    .join('');

const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** Words that a script may replace, by what stands between the braces: "input china". */
export type Slots = Readonly<Record<string, string>>;

/**
 * A number of the page, marked with the page's language where the text around it is in another.
 * @param lang the page's
 * @param around the text it stands in
 */
export function numberHtml(text: string, lang: Language, around: string, data = ''): string {
  const mark = englishIn(around, lang) === undefined ? '' : ` lang="${languageTag[lang]}"`;
  const shown = escapeHtml(text);
  return data || mark ? `<span${data}${mark}>${shown}</span>` : shown;
}

/** Marks a piece of text that a script can find and replace. */
export const slotData = (name: string): string => ` data-slot="${escapeHtml(name)}"`;

/** Text of a quiz or claim: **bold**, `code`, {datum id@period}, {result calc/part output} and slots become HTML. */
export async function inlineHtml(
  source: string,
  lang: Language,
  where: string,
  slots: Slots = {},
): Promise<string> {
  const pieces = await Promise.all(
    source.split(/(\{[^}]+\})/).map(async (piece) => {
      const [kind, address = '', output = ''] = piece.startsWith('{')
        ? piece.slice(1, -1).trim().split(/\s+/)
        : [];
      if (kind === undefined) return escapeHtml(piece);
      const slot = piece.slice(1, -1).trim();
      const number = (shown: string, data?: string) => numberHtml(shown, lang, source, data);
      if (Object.hasOwn(slots, slot)) return number(slots[slot] ?? '', slotData(slot));
      if (kind === 'datum')
        return number(await datumText(address, lang, { where }), ` data-datum="${escapeHtml(address)}"`);
      if (kind === 'result') return number(await resultText(address, output, lang, {}, where));
      throw new BookError(
        `${where}: "${piece}" is not known. Write {datum id@period} or {result calculator/part output}${known(slots)}.`,
      );
    }),
  );
  return pieces
    .join('')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/`(.+?)`/g, '<code>$1</code>')
    .replace(/(\d) %/g, '$1\u00a0%');
}
