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
import { document, element, textElement } from '../xml.ts';

const text = (html: string) => textElement('text', html);
const html = (name: string, body: string) => element(name, { format: 'html' }, text(body));

/**
 * Quizzes as Moodle XML, the richest format Moodle imports: a category for each chapter, stable id numbers, tolerance,
 * partial credit, feedback for each answer, hints. An order becomes matching, since not every Moodle has ordering.
 * @param note what the format could not hold, told in each category's description
 */
export function moodleXml(quizzes: readonly ExportQuiz[], note: (quiz: ExportQuiz) => string): string {
  const parts = quizzes.flatMap((quiz) => [category(quiz, note(quiz)), ...quiz.questions.map(question)]);
  return document(element('quiz', {}, '\n', parts.join('\n'), '\n'));
}

const category = (quiz: ExportQuiz, note: string): string =>
  element(
    'question',
    { type: 'category' },
    element('category', {}, text(`$course$/top/${thisEdition.title}/${quiz.title.replaceAll('/', '//')}`)),
    html('info', note),
    textElement('idnumber', `khorgos-${quiz.id}`),
  );

/** The grades that Moodle knows are these shares of 100, with five places. */
const share = (parts: number, sign = 1): string => decimal((sign * Math.round(1e7 / parts)) / 1e5);

function question(q: ExportQuestion): string {
  const rows = rowsOf(q);
  const options = optionsOf(q);
  if (rows)
    return wrapped(
      'matching',
      q,
      element('shuffleanswers', {}, 'true'),
      ...rows.rows.map(({ left, right }) => pair(left, rows.choices[right] ?? '')),
      // A right side without a partner is a subquestion without words.
      ...rows.choices
        .filter((_, i) => !rows.rows.some(({ right }) => right === i))
        .map((choice) => pair('', choice)),
    );
  if (options) {
    const rights = options.filter(({ right }) => right).length;
    const single = q.grading.type === 'choice';
    const wrong = single ? '0' : share(rights, -1);
    return wrapped(
      'multichoice',
      q,
      element('single', {}, String(single)),
      element('shuffleanswers', {}, 'true'),
      element('answernumbering', {}, 'abc'),
      ...options.map((o) => answer(o.html, o.right ? share(rights) : wrong, o.feedback)),
    );
  }
  return numerical(q);
}

const pair = (left: string, right: string): string =>
  element('subquestion', { format: 'html' }, text(left), element('answer', {}, text(plainText(right))));

const answer = (body: string, fraction: string, feedback: string, tolerance?: number): string =>
  element(
    'answer',
    { fraction, format: tolerance === undefined && body !== '*' ? 'html' : 'moodle_auto_format' },
    text(body),
    html('feedback', feedback),
    tolerance === undefined ? '' : element('tolerance', {}, decimal(tolerance)),
  );

function numerical(q: ExportQuestion): string {
  if (q.grading.type !== 'number')
    throw new Error(`${q.id}: a question of type ${q.grading.type} has no Moodle form`);
  const { key, tolerance, traps, otherwise } = q.grading;
  return wrapped(
    'numerical',
    q,
    answer(decimalKey(key), '100', cleanHtml(q.explanation), tolerance),
    ...traps.map((trap) => answer(decimal(trap.value), '0', cleanHtml(trap.feedback), tolerance)),
    answer('*', '0', cleanHtml(otherwise), 0),
    element('unitgradingtype', {}, '0'),
    element('unitpenalty', {}, '0'),
    element('showunits', {}, '3'),
  );
}

function wrapped(type: string, q: ExportQuestion, ...own: readonly string[]): string {
  return element(
    'question',
    { type },
    element('name', {}, text(q.id)),
    html('questiontext', typedPrompt(q)),
    html('generalfeedback', generalFeedback(q)),
    element('defaultgrade', {}, '1'),
    element('penalty', {}, '0.3333333'),
    element('hidden', {}, '0'),
    textElement('idnumber', q.id),
    ...own,
    ...q.hints.map((hint) => html('hint', cleanHtml(hint))),
  );
}
