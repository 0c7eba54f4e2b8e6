import type { PreparedQuestion } from '#book/quizzes.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';

/** A chapter's quiz as the exports take it. */
export interface ExportQuiz {
  /** "two-ledgers" */
  readonly id: string;
  /** "background/two-ledgers" */
  readonly chapter: string;
  /** "1.3 Two ledgers" */
  readonly title: string;
  readonly questions: readonly PreparedQuestion[];
}

/** HTML as a learning platform gets it: without the marks that only this book's pages understand. */
export const cleanHtml = (html: string): string =>
  html.replace(/<span data-(?:datum|slot)="[^"]*">(.*?)<\/span>/g, '$1');

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
  readonly feedback: string;
}

/** The options of a choice or multiple question; undefined for the other types. */
export function optionsOf({ shown, grading }: PreparedQuestion): readonly Option[] | undefined {
  if (!('options' in shown)) return undefined;
  return shown.options.map((html, i) => ({
    html: cleanHtml(html),
    right: grading.type === 'choice' ? i === grading.right : isRight(grading, i),
    feedback: cleanHtml(feedbackOf(grading, i)),
  }));
}

const isRight = (grading: GradingQuestion, i: number): boolean =>
  grading.type === 'multiple' && grading.options[i]?.right === true;
const feedbackOf = (grading: GradingQuestion, i: number): string =>
  (grading.type === 'choice'
    ? grading.feedback[i]
    : grading.type === 'multiple'
      ? grading.options[i]?.feedback
      : '') ?? '';

/** What the reader has to know before answering: the unit of a number, and that numbers are invented. */
export function fullPrompt({ prompt, shown, illustration }: PreparedQuestion): string {
  const unit = shown.type === 'number' ? `<p>Answer in: ${shown.unitName}.</p>` : '';
  const place = shown.type === 'order' ? '<p>Give each its place, from first to last.</p>' : '';
  const note = illustration ? '<p>The numbers in this question are invented.</p>' : '';
  return `<p>${cleanHtml(prompt)}</p>${note}${unit}${place}`;
}

/** The explanation, and the feedback of each row where a platform has no place for it. */
export function explanationWithRows({ explanation }: PreparedQuestion, rows: Rows): string {
  const lines = rows.rows.map(({ left, feedback }) => `<li><strong>${left}</strong>: ${feedback}</li>`);
  return `<p>${cleanHtml(explanation)}</p><ul>${lines.join('')}</ul>`;
}

/** A number as every platform reads it: a point, no grouping, no exponent, no noise of binary fractions. */
export function decimal(value: number): string {
  const short = Number(value.toPrecision(12));
  const text = short.toFixed(12);
  return text.replace(/\.?0+$/, '') || '0';
}
