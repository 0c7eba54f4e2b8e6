import type { PreparedQuestion } from '#book/quizzes.ts';
import { text } from '#book/strings.ts';
import type { Language } from '#kit/languages.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import { escapeXml } from './xml.ts';

/** A chapter's quiz as the exports take it. */
export interface ExportQuiz {
  /** "two-ledgers" */
  readonly id: string;
  /** "background/two-ledgers" */
  readonly chapter: string;
  /** "1.3 Two ledgers" */
  readonly title: string;
  readonly questions: readonly ExportQuestion[];
}

/** A question away from its chapter. */
export type ExportQuestion = PreparedQuestion & {
  /** What its words are in; English where nothing is said. */
  readonly lang?: Language;
  /** Where the book has an address of its own: that of the chapter. */
  readonly from?: { readonly url: string; readonly title: string };
};

/** HTML as a learning platform gets it: without the marks that only this book's pages understand. */
export const cleanHtml = (html: string): string =>
  html.replace(/<span data-(?:datum|slot)="[^"]*"(?: lang="[^"]*")?>(.*?)<\/span>/g, '$1');

export const plainText = (html: string): string =>
  cleanHtml(html)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

export interface Row {
  readonly left: string;
  /** Index among the choices. */
  readonly right: number;
  readonly feedback: string;
}
/** Rows with one right choice each: what a match, a classification and an order have in common. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly choices: readonly string[];
}

/** An order becomes "which place has this?": few platforms know the type. Undefined for questions without rows. */
export function rowsOf({ shown, grading }: PreparedQuestion): Rows | undefined {
  if (shown.type === 'order' && grading.type === 'order') {
    const rows = shown.items.map((left, i) => ({
      left: cleanHtml(left),
      right: grading.order.indexOf(i),
      feedback: cleanHtml(grading.feedback[i] ?? ''),
    }));
    return { rows, choices: rows.map((_, i) => String(i + 1)) };
  }
  if ((shown.type === 'match' || shown.type === 'classify') && 'rows' in grading)
    return {
      rows: shown.rows.map((left, i) => ({
        left: cleanHtml(left),
        right: grading.rows[i]?.right ?? 0,
        feedback: cleanHtml(grading.rows[i]?.feedback ?? ''),
      })),
      choices: shown.choices.map(({ html }) => cleanHtml(html)),
    };
  return undefined;
}

export interface Option {
  readonly html: string;
  readonly right: boolean;
  /** Shown when it was chosen; empty where there is nothing to say. */
  readonly feedback: string;
  /** Shown when it was left out, though it is right. */
  readonly missed?: string;
}

/** The options of a choice or multiple question; undefined for the other types. */
export function optionsOf({ shown, grading }: PreparedQuestion): readonly Option[] | undefined {
  if (!('options' in shown)) return undefined;
  return shown.options.map((html, i) => ({ html: cleanHtml(html), ...judged(grading, i) }));
}

function judged(grading: GradingQuestion, i: number): Omit<Option, 'html'> {
  if (grading.type === 'choice')
    return { right: i === grading.right, feedback: cleanHtml(grading.feedback[i] ?? '') };
  const option = grading.type === 'multiple' ? grading.options[i] : undefined;
  const feedback = cleanHtml(option?.feedback ?? '');
  return option?.right ? { right: true, feedback: '', missed: feedback } : { right: false, feedback };
}

/**
 * What the reader has to know before answering: what the chapter says, the unit, and that numbers are invented.
 * @param how in which form the platform takes the answer
 */
export function fullPrompt(q: ExportQuestion, how = ''): string {
  const { prompt, context, shown, illustration, from, lang = 'en' } = q;
  const t = (key: string, values = {}) => text(lang, `book.${key}`, values);
  const given = context === undefined ? '' : `<p>${cleanHtml(context)}</p>`;
  const unit =
    shown.type === 'number' && shown.unitName ? `<p>${t('export.unit', { unit: shown.unitName })}</p>` : '';
  const place = shown.type === 'order' ? `<p>${t('export.order')}</p>` : '';
  const note = illustration ? `<p>${t('quiz.illustration')}</p>` : '';
  const link =
    from && `<p>${t('export.from')} <a href="${escapeXml(from.url)}">${escapeXml(from.title)}</a></p>`;
  return `${given}<p>${cleanHtml(prompt)}</p>${note}${unit}${how}${place}${link ?? ''}`;
}

/** The same where a number is typed: an English Moodle takes "0,2" for 2 at the end of a quiz. */
export const typedPrompt = (q: ExportQuestion): string =>
  fullPrompt(q, q.shown.type === 'number' ? `<p>${text(q.lang ?? 'en', 'book.export.typed')}</p>` : '');

/** The explanation, and the feedback of rows and of missed options, for which platforms have no place. */
export function generalFeedback(q: ExportQuestion): string {
  const explanation = cleanHtml(q.explanation);
  const rows = rowsOf(q)?.rows ?? [];
  const missed = (optionsOf(q) ?? []).flatMap((option) =>
    option.missed === undefined ? [] : { left: option.html, feedback: option.missed },
  );
  const named = [...rows, ...missed].map(
    ({ left, feedback }) => `<li><strong>${left}</strong>: ${feedback}</li>`,
  );
  if (named.length === 0) return explanation;
  const intro = missed.length > 0 ? `<p>${text(q.lang ?? 'en', 'book.export.missed')}</p>` : '';
  return `<p>${explanation}</p>${intro}<ul>${named.join('')}</ul>`;
}

const twelve = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumSignificantDigits: 12,
  signDisplay: 'negative',
});
/** A number as every platform reads it: a point, no grouping, no exponent, no noise of binary fractions. */
export const decimal = (value: number): string => twelve.format(value);

/** A key as Moodle shows it to students: six digits that count, far finer than any tolerance. */
export const decimalKey = (key: number): string => decimal(Number(key.toPrecision(6)));
