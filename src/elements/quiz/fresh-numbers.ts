import { loadCalculator } from '#registry';
import type { Language } from '#kit/languages.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import type { NumberKey } from '#kit/quiz/number.ts';
import { runOn, type Variation, variation, type Vary } from '#kit/quiz/vary.ts';

export type Varying = NumberKey & { readonly vary: Vary };

export const varies = (question: GradingQuestion): question is Varying =>
  question.type === 'number' && question.vary !== undefined;

/** A question with the numbers of a set, its key computed by its calculator, which is fetched only now. */
export async function freshNumbers(question: Varying, set: number, lang: Language): Promise<Variation> {
  const sources = [question.vary.key, ...question.vary.traps];
  const ids = new Set(sources.map(({ part }) => part.split('/')[0] ?? ''));
  const calculators = await Promise.all([...ids].map((id) => loadCalculator(id)));
  return variation(question, set, lang, runOn(calculators));
}
