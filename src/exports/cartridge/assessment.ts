import {
  cleanHtml,
  type ExportQuestion,
  type ExportQuiz,
  fullPrompt,
  generalFeedback,
  type Option,
  optionsOf,
  plainText,
  rowsOf,
} from '../question.ts';
import * as qti from '../qti.ts';
import { document, element } from '../xml.ts';
import { numberOptions } from './number-options.ts';

const ANSWER = 'answer';
const GENERAL = 'general';

/** What Common Cartridge can hold: one right option, or several. Everything else becomes one of the two. */
interface Simple {
  readonly id: string;
  readonly prompt: string;
  readonly explanation: string;
  readonly options: readonly Option[];
}

/** A chapter's quiz as an assessment of Common Cartridge 1.1 (QTI 1.2, closed profile). */
export function cartridgeAssessment(quiz: ExportQuiz): string {
  const items = quiz.questions.flatMap(simple).map(item);
  const metadata = [
    qti.field('cc_profile', 'cc.exam.v0p1'),
    qti.field('qmd_assessmenttype', 'Examination'),
    qti.field('qmd_scoretype', 'Percentage'),
  ];
  return document(
    element(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      element(
        'assessment',
        { ident: `khorgos-${quiz.id}`, title: quiz.title },
        element('qtimetadata', {}, ...metadata),
        element('section', { ident: 'root' }, ...items),
      ),
    ),
  );
}

/** Rows become a question each; a number becomes a choice among the key and the known slips. */
export function simple(q: ExportQuestion): Simple[] {
  const rows = rowsOf(q);
  const options = optionsOf(q);
  const prompt = fullPrompt(q);
  const explanation = cleanHtml(q.explanation);
  if (options) return [{ id: q.id, prompt, explanation: generalFeedback(q), options }];
  if (rows)
    return rows.rows.map(({ left, right, feedback }, i) => ({
      id: `${q.id}-${i + 1}`,
      prompt: `${prompt}<p><strong>${left}</strong></p>`,
      explanation,
      options: rows.choices.map((html, n) => ({
        html,
        right: n === right,
        feedback: n === right ? explanation : feedback,
      })),
    }));
  if (q.grading.type !== 'number') return [];
  return [{ id: q.id, prompt, explanation, options: numberOptions(q.grading, q.lang) }];
}

function item({ id, prompt, explanation, options: plain }: Simple): string {
  const options = plain.map((option, i) => ({ ...option, ident: `a${i + 1}` }));
  const several = options.filter(({ right }) => right).length > 1;
  const profile = several ? 'cc.multiple_response.v0p1' : 'cc.multiple_choice.v0p1';
  const explained = options.filter(({ feedback }) => feedback !== '');
  return element(
    'item',
    { ident: id, title: plainText(id) },
    element(
      'itemmetadata',
      {},
      element('qtimetadata', {}, qti.field('cc_profile', profile), qti.field('cc_weighting', '1')),
    ),
    element(
      'presentation',
      {},
      qti.material(prompt),
      qti.response(
        ANSWER,
        several ? 'Multiple' : 'Single',
        options.map(({ ident, html }) => qti.label(ident, html)),
      ),
    ),
    qti.processing(
      qti.condition(true, qti.always, qti.show(GENERAL)),
      ...options.filter(({ right }) => !(several && right)).map(chosen),
      // Without `case="Yes"` on the right ones Moodle imports every answer of a multiple response at zero.
      several ? qti.condition(false, qti.exactly(options, ANSWER, true), qti.set('100')) : '',
    ),
    qti.feedback(GENERAL, explanation),
    ...explained.map(({ ident, feedback }) => qti.feedback(`${ident}-feedback`, feedback)),
  );
}

/** What one option brings. It ends the reading: Moodle puts the words of all that goes on into the general feedback. */
function chosen({ ident, right, feedback }: Option & { readonly ident: string }): string {
  const then = [right ? qti.set('100') : '', feedback === '' ? '' : qti.show(`${ident}-feedback`)];
  return then.some(Boolean) ? qti.condition(false, qti.equals(ident, ANSWER), ...then) : '';
}
