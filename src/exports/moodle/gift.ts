import { thisEdition } from '#book/sources.ts';
import {
  cleanHtml,
  decimal,
  decimalKey,
  type ExportQuestion,
  type ExportQuiz,
  generalFeedback,
  optionsOf,
  plainText,
  rowsOf,
  typedPrompt,
} from '../question.ts';

/** Characters with a meaning in GIFT stand for themselves behind a backslash; an arrow of two characters has no escape. */
export const escapeGift = (text: string): string =>
  text
    .replaceAll('->', '→')
    .replace(/[\\~=#{}:]/g, (c) => `\\${c}`)
    .replace(/\s*\n\s*/g, ' ');

const g = (html: string) => escapeGift(cleanHtml(html));

/**
 * Quizzes as GIFT, Moodle's format that people can read and write. The id stands in a comment, as Moodle reads it.
 * @param note what the format could not hold, written as comments at the top of each category
 */
export function gift(quizzes: readonly ExportQuiz[], note: (quiz: ExportQuiz) => string): string {
  return quizzes
    .map((quiz) =>
      [
        ...plainText(note(quiz).replaceAll('</p>', '\n'))
          .split('\n')
          .filter(Boolean)
          .map((line) => `// ${line}`),
        `$CATEGORY: $course$/top/${thisEdition.title}/${quiz.title.replaceAll('/', '//')}`,
        '',
        ...quiz.questions.map(question),
      ].join('\n'),
    )
    .join('\n');
}

function question(q: ExportQuestion): string {
  const lines = [...answers(q), `####${g(generalFeedback(q))}`];
  return `// [id:${q.id}]\n::${escapeGift(q.id)}::[html]${g(typedPrompt(q))} {${opening(q)}\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

const opening = (q: ExportQuestion) => (q.grading.type === 'number' ? '#' : '');

function answers(q: ExportQuestion): string[] {
  const rows = rowsOf(q);
  const options = optionsOf(q);
  if (rows) {
    const spare = rows.choices.filter((_, i) => !rows.rows.some(({ right }) => right === i));
    return [
      ...rows.rows.map(
        ({ left, right }) => `=${g(left)} -> ${escapeGift(plainText(rows.choices[right] ?? ''))}`,
      ),
      ...spare.map((choice) => `= -> ${escapeGift(plainText(choice))}`),
    ];
  }
  if (options) {
    const rights = options.filter(({ right }) => right).length;
    const share = decimal(Math.round(1e7 / rights) / 1e5);
    const sign = ({ right }: { right: boolean }) =>
      q.grading.type === 'choice' ? (right ? '=' : '~') : `~%${right ? '' : '-'}${share}%`;
    return options.map((o) => `${sign(o)}${g(o.html)}${o.feedback && `#${g(o.feedback)}`}`);
  }
  if (q.grading.type !== 'number')
    throw new Error(`${q.id}: a question of type ${q.grading.type} has no GIFT form`);
  const { key, tolerance, traps, otherwise } = q.grading;
  const within = decimal(tolerance);
  return [
    `=${decimalKey(key)}:${within}#${g(q.explanation)}`,
    ...traps.map((trap) => `=%0%${decimal(trap.value)}:${within}#${g(trap.feedback)}`),
    `~#${g(otherwise)}`,
  ];
}
