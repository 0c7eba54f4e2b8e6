import {
  cleanHtml,
  decimal,
  type ExportQuestion,
  generalFeedback,
  optionsOf,
  plainText,
  type Rows,
  rowsOf,
  typedPrompt,
} from '../question.ts';
import * as qti from '../qti.ts';
import { element, textElement } from '../xml.ts';

const ANSWER = 'response1';
const GENERAL = 'general_fb';

/** A question as an item of QTI 1.2 the way Canvas writes it: the type stands in the metadata. */
export function canvasItem(q: ExportQuestion): string {
  const rows = rowsOf(q);
  const options = optionsOf(q);
  if (rows) return matching(q, rows);
  if (options) return q.grading.type === 'choice' ? choice(q, options) : several(q, options);
  return numerical(q);
}

type Options = NonNullable<ReturnType<typeof optionsOf>>;

const named = (options: Options) => options.map((option, i) => ({ ...option, ident: `answer${i + 1}` }));

const general = qti.condition(true, qti.always, qti.show(GENERAL));

const withFeedback = (options: ReturnType<typeof named>) => options.filter(({ feedback }) => feedback !== '');

/** Every answer shows its own feedback, whatever the score. */
const own = (options: ReturnType<typeof named>): string[] =>
  withFeedback(options).map(({ ident }) =>
    qti.condition(true, qti.equals(ident, ANSWER), qti.show(`${ident}_fb`)),
  );

function choice(q: ExportQuestion, plain: Options): string {
  const options = named(plain);
  const right = options.find((option) => option.right)?.ident ?? '';
  return item(
    q,
    'multiple_choice_question',
    qti.response(
      ANSWER,
      'Single',
      options.map(({ ident, html }) => qti.label(ident, html)),
    ),
    [general, ...own(options), qti.condition(false, qti.equals(right, ANSWER), qti.set('100'))],
    [qti.feedback(GENERAL, generalFeedback(q)), ...feedbacks(options)],
  );
}

/** Canvas itself gives partial credit: each right tick counts, each wrong one takes away. */
function several(q: ExportQuestion, plain: Options): string {
  const options = named(plain);
  return item(
    q,
    'multiple_answers_question',
    qti.response(
      ANSWER,
      'Multiple',
      options.map(({ ident, html }) => qti.label(ident, html)),
    ),
    [general, ...own(options), qti.condition(false, qti.exactly(options, ANSWER), qti.set('100'))],
    [qti.feedback(GENERAL, generalFeedback(q)), ...feedbacks(options)],
  );
}

const feedbacks = (options: ReturnType<typeof named>): string[] =>
  withFeedback(options).map(({ ident, feedback }) => qti.feedback(`${ident}_fb`, feedback));

/** One response a row, each worth its part. */
function matching(q: ExportQuestion, rows: Rows): string {
  const share = decimal(Math.round((1e4 * 100) / rows.rows.length) / 1e4);
  const labels = rows.choices.map((html, i) => qti.label(`choice${i + 1}`, plainText(html)));
  const responses = rows.rows.map(({ left }, i) =>
    qti.response(`response_row${i + 1}`, 'Single', labels, qti.material(left)),
  );
  const scores = rows.rows.map(({ right }, i) =>
    qti.condition(true, qti.equals(`choice${right + 1}`, `response_row${i + 1}`), qti.set(share, 'Add')),
  );
  return item(
    q,
    'matching_question',
    responses.join(''),
    [general, ...scores],
    [qti.feedback(GENERAL, generalFeedback(q))],
  );
}

/** The interval is written out as well: Canvas trusts the two limits. */
function numerical(q: ExportQuestion): string {
  if (q.grading.type !== 'number')
    throw new Error(`${q.id}: a question of type ${q.grading.type} has no Canvas form`);
  const { key, tolerance, traps, otherwise } = q.grading;
  const within = (value: number) =>
    element(
      'and',
      {},
      textElement('vargte', decimal(value - tolerance), { respident: ANSWER }),
      textElement('varlte', decimal(value + tolerance), { respident: ANSWER }),
    );
  const exact = textElement('varequal', decimal(key), {
    respident: ANSWER,
    margintype: 'absolute',
    margin: decimal(tolerance),
  });
  const slips = traps.map((trap) => `<li>${decimal(trap.value)}: ${cleanHtml(trap.feedback)}</li>`);
  return item(
    q,
    'numerical_question',
    element(
      'response_str',
      { ident: ANSWER, rcardinality: 'Single' },
      element('render_fib', { fibtype: 'Decimal' }, element('response_label', { ident: 'answer1' })),
    ),
    [general, qti.condition(false, element('or', {}, exact, within(key)), qti.set('100'))],
    [
      qti.feedback(
        GENERAL,
        `<p>${cleanHtml(q.explanation)}</p><p>${cleanHtml(otherwise)}</p>${slips.length > 0 ? `<ul>${slips.join('')}</ul>` : ''}`,
      ),
    ],
  );
}

const item = (
  q: ExportQuestion,
  type: string,
  responses: string,
  conditions: readonly string[],
  feedback: readonly string[],
): string =>
  element(
    'item',
    { ident: q.id, title: q.id },
    element(
      'itemmetadata',
      {},
      element('qtimetadata', {}, qti.field('question_type', type), qti.field('points_possible', '1.0')),
    ),
    element('presentation', {}, qti.material(typedPrompt(q)), responses),
    qti.processing(...conditions),
    ...feedback,
  );
