import { BookError } from '#kit/errors.ts';
import type { Language } from '#kit/languages.ts';
import { isNear } from '#kit/near.ts';
import { plainDecimal } from '#kit/number-format.ts';
import { formatQuantity } from '#kit/quantity.ts';
import type { Vary } from '#kit/quiz/vary.ts';
import { nameless } from '#kit/units.ts';
import { computePart } from '../calculators.ts';
import type { Computed } from '../schemas/quiz/number.ts';
import type { QuestionOf } from '../schemas/quiz/quiz.ts';
import { numberHtml, slotData } from '../inline.ts';
import { unitName, unitPatterns } from '../strings.ts';
import { checkSlots } from './slots.ts';
import { checkSets, digitsWithin, slipOf, type Varied } from './vary.ts';
import type { Preparation, PreparedPart } from './prepared.ts';

/** Computes the key; one outside its file's expectation stops the build. */
export async function prepareNumber(
  q: QuestionOf<'number'>,
  { html, print, lang, where }: Preparation,
  varied: Varied | undefined,
): Promise<PreparedPart> {
  const key = await keyOf(q, where);
  const traps = await Promise.all(
    q.traps.map(async (trap) => ({
      value: typeof trap.value === 'number' ? trap.value : await computedValue(slipOf(q, trap.value), where),
      feedback: await html(trap.feedback),
    })),
  );
  for (const trap of traps)
    if (isNear(trap.value, key, q.tolerance))
      throw new BookError(
        `${where}: the trap ${trap.value} would be graded right (key ${key}, tolerance ${q.tolerance}). Remove it or narrow the tolerance.`,
      );
  const shown = shownAs(key, q, lang);
  const question = {
    type: 'number',
    id: q.id,
    print: print(key.toPrecision(10)),
    explanation: '',
    key,
    tolerance: q.tolerance,
    traps,
    otherwise: await html(q.otherwise),
    shown,
  } as const;
  const vary = varied && withFeedback(q, varied, traps);
  if (vary && varied) {
    checkSets({ ...question, vary }, lang, varied.run, where);
    checkSlots(q, vary, varied.run, where);
  }
  return {
    shown: {
      type: 'number',
      unitName: nameless.has(q.unit) ? '' : unitName(lang, q.unit),
      tolerance: q.tolerance,
    },
    answer: { ordered: false, lines: [numberHtml(shown, lang, q.prompt, varied && slotData('key'))] },
    grading: { ...question, ...(vary ? { vary } : {}) },
  };
}

/** A key to as many digits as the tolerance asks for, without zeros at the end. */
function shownAs(key: number, { unit, tolerance }: QuestionOf<'number'>, lang: Language): string {
  const rounded = plainDecimal(Number(plainDecimal(key, digitsWithin(tolerance))));
  const digits = rounded.split('.')[1]?.length ?? 0;
  return formatQuantity(Number(rounded), unit, lang, unitPatterns(lang), digits);
}

/** Each computed trap says the same whatever its numbers are. */
function withFeedback(
  q: QuestionOf<'number'>,
  { vary }: Varied,
  traps: readonly { readonly feedback: string }[],
): Vary {
  const feedback = traps.filter((_, i) => typeof q.traps[i]?.value !== 'number');
  return {
    ...vary,
    traps: vary.traps.map((trap, i) => ({ ...trap, feedback: feedback[i]?.feedback ?? '' })),
  };
}

async function keyOf(q: QuestionOf<'number'>, where: string): Promise<number> {
  const key = await computedValue(q.key, where);
  if (Math.abs(key - q.expect) > q.tolerance)
    throw new BookError(
      `${where}: ${q.key.calculator} now gives ${key} for "${q.key.output}", the file expects ${q.expect} ± ${q.tolerance}. If the model is right, change \`expect\` and read the question again.`,
    );
  return key;
}

async function computedValue(source: Computed, where: string): Promise<number> {
  const { results, part } = await computePart(source.calculator, source.inputs, where);
  const value = results[source.output];
  if (typeof value !== 'number')
    throw new BookError(
      `${where}: ${source.calculator} gives no number "${source.output}". Choose one of: ${Object.keys(part.outputs).join(', ')}.`,
    );
  return value * (source.times ?? 1);
}
