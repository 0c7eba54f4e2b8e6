import type { Calculator } from '#kit/calculator.ts';
import { BookError, unknownId } from '#kit/errors.ts';
import type { Language } from '#kit/languages.ts';
import { isNear } from '#kit/near.ts';
import type { NumberKey } from '#kit/quiz/number.ts';
import { draw, type Run, runOn, SETS, type Source, type Vary, variation } from '#kit/quiz/vary.ts';
import { acceptValue } from '#kit/url-state.ts';
import { computePart, findPart } from '../calculators.ts';
import type { Slots } from '../inline.ts';
import type { Computed, Slip } from '../schemas/quiz/number.ts';
import type { QuestionOf } from '../schemas/quiz/quiz.ts';
import { unitPatterns } from '../strings.ts';

type Varying = QuestionOf<'number'> & { vary: NonNullable<QuestionOf<'number'>['vary']> };

export interface Varied {
  /** Its traps have no feedback yet: that may contain slots, which come from here. */
  readonly vary: Omit<Vary, 'traps'> & { readonly traps: readonly Source[] };
  /** Texts of the slots with the file's own numbers. */
  readonly slots: Slots;
  readonly run: Run;
}

export const varies = (q: QuestionOf<'number'>): q is Varying => q.vary !== undefined;

/** Digits that an answer within the tolerance needs. */
export const digitsWithin = (tolerance: number): number => Math.max(0, Math.ceil(-Math.log10(tolerance)));

/** Everything the browser needs to give a question other numbers. */
export async function prepareVary(q: Varying, lang: Language, where: string): Promise<Varied> {
  const { calculator, part } = await findPart(q.key.calculator, where);
  for (const [name, range] of Object.entries(q.vary)) checkRange(calculator, name, range, where);
  const patterns = unitPatterns(lang);
  const numbers = Object.entries(part.outputs).flatMap(([name, output]) =>
    output.type === 'number'
      ? [[name, { pattern: patterns[output.unit] ?? '{n}', digits: output.digits }] as const]
      : [],
  );
  const computedTraps = q.traps.flatMap(({ value }) => (typeof value === 'number' ? [] : [slipOf(q, value)]));
  const [key, ...traps] = await Promise.all([q.key, ...computedTraps].map((c) => source(c, where)));
  const vary = {
    inputs: q.vary,
    key: key as Source,
    traps,
    outputs: Object.fromEntries(numbers),
    written: { pattern: patterns[q.unit] ?? '{n}', digits: digitsWithin(q.tolerance) },
  };
  const addresses = [...new Set([q.key, ...computedTraps].map((c) => c.calculator))];
  const run = runOn(await Promise.all(addresses.map(async (a) => (await findPart(a, where)).calculator)));
  // The first set needs nothing of the question but this.
  const bare = { id: q.id, traps: [], vary: { ...vary, traps: [] } } as unknown as NumberKey & { vary: Vary };
  return { vary, slots: variation(bare, 0, lang, run).slots, run };
}

/** Where a slip names no calculator it is made with the key's, and with the key's inputs where it names none. */
export const slipOf = ({ key }: QuestionOf<'number'>, slip: Slip): Computed => ({
  calculator: slip.calculator ?? key.calculator,
  inputs: slip.calculator === undefined ? { ...key.inputs, ...slip.inputs } : (slip.inputs ?? {}),
  output: slip.output,
  ...(slip.times === undefined ? {} : { times: slip.times }),
});

/** A key or trap with all its inputs; one that reads a series cannot be computed where the series is not. */
async function source({ calculator, inputs, output, times = 1 }: Computed, where: string): Promise<Source> {
  const { part, state, results } = await computePart(calculator, inputs, where);
  if (JSON.stringify(part.compute(state, {})) !== JSON.stringify(results))
    throw new BookError(
      `${where}: ${calculator} reads a series of the book, so its numbers cannot vary. Use a part that does not, or leave \`vary\` out.`,
    );
  return { part: calculator, state, output, times };
}

function checkRange(
  calculator: Calculator,
  name: string,
  { from, to }: { from: number; to: number },
  where: string,
): void {
  const input = calculator.inputs[name];
  if (input?.type !== 'number')
    throw unknownId(`number input of ${calculator.id}`, name, Object.keys(calculator.inputs), where);
  for (const end of [from, to])
    if (acceptValue(input, String(end)) === undefined)
      throw new BookError(
        `${where}: vary.${name} reaches ${end}; ${calculator.id} takes ${input.min} to ${input.max}.`,
      );
}

const FEWEST = 5;

/** Tries every set that a reader can get: each has a key, larger than its tolerance, and no trap near it. */
export function checkSets(
  question: NumberKey & { vary: Vary },
  lang: Language,
  run: Run,
  where: string,
): void {
  const sets = Array.from({ length: SETS - 1 }, (_, i) => i + 1);
  const different = new Set(sets.map((set) => JSON.stringify(draw(question.id, question.vary, set)))).size;
  if (different < FEWEST)
    throw new BookError(
      `${where}: \`vary\` gives only ${different} different sets of numbers. Widen a range or make its step smaller.`,
    );
  for (const set of sets) {
    const inputs = Object.entries(draw(question.id, question.vary, set));
    const place = `${where}: with ${inputs.map(([name, n]) => `${name} = ${n}`).join(', ')}`;
    const { question: varied } = variation(question, set, lang, run);
    if (!Number.isFinite(varied.key))
      throw new BookError(`${place} the key is not defined. Narrow the range.`);
    if (Math.abs(varied.key) <= varied.tolerance)
      throw new BookError(
        `${place} the key ${varied.key} is not larger than the tolerance. Narrow the range or the tolerance.`,
      );
    const near = varied.traps.find(({ value }) => isNear(value, varied.key, varied.tolerance));
    if (near) throw new BookError(`${place} the trap ${near.value} would be graded right. Narrow the range.`);
  }
}
