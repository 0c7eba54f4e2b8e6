import { thisEdition } from '#book/sources.ts';
import type { ExportQuiz } from './question.ts';

const { title, licences } = thisEdition;

export type Format = 'moodle' | 'gift' | 'canvas' | 'cartridge';

/** What a format cannot hold of a type, in words; `undefined` where it holds everything. */
const lost: Record<Format, Readonly<Record<string, string>>> = {
  moodle: {
    match: 'a match keeps its score by row; what each wrong row misses stands in the general feedback',
    classify:
      'a classification is a matching question; what each wrong row misses stands in the general feedback',
    order:
      'an order is a matching question with places, since not every Moodle has the type; what each wrong place misses stands in the general feedback',
  },
  gift: {
    match: 'a match keeps its score by row; what each wrong row misses stands in the general feedback',
    classify:
      'a classification is a matching question; what each wrong row misses stands in the general feedback',
    order:
      'an order is a matching question with places; what each wrong place misses stands in the general feedback',
  },
  canvas: {
    number: 'a number keeps its tolerance; the feedback for known slips stands in the general feedback',
    match: 'a match keeps its score by row; what each wrong row misses stands in the general feedback',
    classify:
      'a classification is a matching question; what each wrong row misses stands in the general feedback',
    order:
      'an order is a matching question with places; what each wrong place misses stands in the general feedback',
  },
  cartridge: {
    number:
      'the format has no numbers with a tolerance: the question is a choice among the answer and known slips',
    match: 'the format has no matching: each row is a question of its own',
    classify: 'the format has no classification: each item is a question of its own',
    order: 'the format has no order: for each item its place is asked',
    multiple:
      'no partial credit: all right ones and no others, or nothing; but Moodle gives full points to whoever ticks every box',
  },
};
/** What a lecturer has to know besides. */
const besides: Partial<Record<Format, string>> = {
  cartridge:
    'In Moodle the quiz shows no feedback, and its points are wrong until you change the mark of one question on its page Questions, and change it back.',
};
const noHints: ReadonlySet<Format> = new Set(['gift', 'canvas', 'cartridge']);

/** The changes that a quiz's questions meet in a format, a line each, with the ids they concern. */
function changes(quiz: ExportQuiz, format: Format): string[] {
  const byType = Map.groupBy(quiz.questions, ({ grading }) => grading.type);
  const lines = [...byType].flatMap(([type, questions]) => {
    const words = lost[format][type];
    return words ? [`${questions.map(({ id }) => id).join(', ')}: ${words}.`] : [];
  });
  const hinted = quiz.questions.filter(({ hints }) => hints.length > 0);
  if (noHints.has(format) && hinted.length > 0)
    lines.push(`${hinted.map(({ id }) => id).join(', ')}: the format has no hints.`);
  return lines;
}

/** The same as HTML, for a category's description. */
export const changesHtml = (quiz: ExportQuiz, format: Format): string =>
  [
    `<p>From the open textbook ${title}, ${licences.text}.</p>`,
    ...changes(quiz, format).map((line) => `<p>${line}</p>`),
  ].join('');

/** The same for the notes.txt of a package. */
export const changesText = (quizzes: readonly ExportQuiz[], format: Format): string =>
  [
    `From the open textbook ${title}. Text and questions: ${licences.text}.`,
    ...(besides[format] ? [besides[format]] : []),
    'What this format cannot hold became the nearest that it can:',
    '',
    ...quizzes.flatMap((quiz) => [quiz.title, ...changes(quiz, format).map((line) => `  ${line}`), '']),
  ].join('\n');
