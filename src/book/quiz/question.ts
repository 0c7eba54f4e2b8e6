import { unknownId } from '#kit/errors.ts';
import { fingerprint } from '#kit/fingerprint.ts';
import type { Language } from '#kit/languages.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import { inlineHtml } from '../inline.ts';
import type { Question } from '../schemas/quiz/quiz.ts';
import { prepareChoice } from './choice.ts';
import { prepareClassify } from './classify.ts';
import { prepareMatch } from './match.ts';
import { prepareMultiple } from './multiple.ts';
import { prepareNumber } from './number.ts';
import { prepareOrder } from './order.ts';
import type { Preparation, PreparedAnswer, PreparedPart, Shown } from './prepared.ts';
import { prepareVary, type Varied, varies } from './vary.ts';

export interface PreparedQuestion {
  readonly id: string;
  readonly prompt: string;
  /** What has to be known away from the chapter; its page does not show it. */
  readonly context: string | undefined;
  readonly hints: readonly string[];
  readonly explanation: string;
  readonly illustration: boolean;
  /** "a" for the chapter's first objective. */
  readonly objectiveLetter: string;
  readonly shown: Shown;
  readonly answer: PreparedAnswer;
  /** What the browser needs to grade it. */
  readonly grading: GradingQuestion;
}

/**
 * A question ready to be shown: keys computed, texts in HTML.
 * @param original the English question: answers stay valid when the reader changes the language
 * @param where file and question, for an author's error
 */
export async function prepareQuestion(
  q: Question,
  original: Question,
  where: string,
  objectives: readonly string[],
  lang: Language,
): Promise<PreparedQuestion> {
  const place = objectives.indexOf(q.objective);
  if (place < 0) throw unknownId('learning objective', q.objective, objectives, where);
  const varied = q.type === 'number' && varies(q) ? await prepareVary(q, lang, where) : undefined;
  const html = (source: string) => inlineHtml(source, lang, where, varied?.slots);
  // Answers stay valid when only words for other places are written.
  const asked = JSON.stringify({ ...original, context: undefined });
  const print = (...more: readonly (string | number)[]) => fingerprint([asked, ...more].join());
  const { shown, answer, grading } = await prepareType(q, { html, lang, print, where }, varied);
  const explanation = await html(q.explanation);
  return {
    id: q.id,
    prompt: await html(q.prompt),
    context: q.context === undefined ? undefined : await html(q.context),
    hints: await Promise.all(q.hints.map(html)),
    explanation,
    illustration: q.illustration ?? false,
    objectiveLetter: String.fromCharCode(97 + place),
    shown,
    answer,
    grading: { ...grading, id: q.id, explanation },
  };
}

function prepareType(
  q: Question,
  preparation: Preparation,
  varied: Varied | undefined,
): Promise<PreparedPart> {
  switch (q.type) {
    case 'choice':
      return prepareChoice(q, preparation);
    case 'multiple':
      return prepareMultiple(q, preparation);
    case 'number':
      return prepareNumber(q, preparation, varied);
    case 'match':
      return prepareMatch(q, preparation);
    case 'classify':
      return prepareClassify(q, preparation);
    case 'order':
      return prepareOrder(q, preparation);
  }
}
