import { notDefined } from '#models/not-defined.ts';
import type { ChartSpec } from './chart/spec.ts';
import type {
  Calculator,
  ChoiceInput,
  Inputs,
  Interval,
  NumberInput,
  NumberOutput,
  Group,
  Outputs,
  Part,
  Preset,
  Problem,
  Results,
  SeriesData,
  SeriesInput,
  SetInput,
  TableSpec,
  Values,
  When,
  WorkedExample,
} from './calculator.ts';
import type { Equation } from './expression/expression.ts';
import type { GraphSpec } from './graph.ts';
import type { SimulationSpec } from './simulation.ts';
import type { Theory } from './theories.ts';

/** A typed number field. */
export const number = (input: Omit<NumberInput, 'type'>): NumberInput => ({ type: 'number', ...input });

/** A choice between a few options; the first is the default unless another is named. */
export const choice = <const O extends string>(
  options: readonly [O, ...O[]],
  initial: O = options[0],
  when?: When,
): ChoiceInput<O> => ({
  type: 'choice',
  options,
  default: initial,
  ...(when ? { when } : {}),
});

/** Any number of options at once. */
export const setOf = (
  options: readonly string[],
  initial: readonly string[] = options,
  pairsOf?: string,
): SetInput => ({ type: 'set', options, default: initial, ...(pairsOf ? { pairsOf } : {}) });

/** Numbers in a row, pasted by the reader. */
export const numbers = (input: Omit<SeriesInput, 'type'>): SeriesInput => ({ type: 'series', ...input });

export const result = (unit: NumberOutput['unit'], digits: number, symbol?: string): NumberOutput => ({
  type: 'number',
  unit,
  digits,
  ...(symbol === undefined ? {} : { symbol }),
});
export const interval = (unit: NumberOutput['unit'], digits: number) =>
  ({ type: 'interval', unit, digits }) as const;
export const verdict = <const O extends string>(...options: readonly O[]) =>
  ({ type: 'verdict', options }) as const;

interface Head<I extends Inputs, T extends Readonly<Record<string, string>>> {
  readonly id: string;
  readonly version: number;
  /** The chapter the calculator belongs to, e.g. "background/trade-in-figures". */
  readonly chapter: string;
  /** By which the gallery lists it. */
  readonly theories: readonly [Theory, ...Theory[]];
  readonly text: T;
  readonly inputs: I;
  readonly series?: readonly string[];
  readonly presets: Readonly<Record<string, { readonly [K in keyof I]?: Preset[string] }>>;
}

interface PartSpec<I extends Inputs, U extends keyof I, O extends Outputs, K extends string> {
  readonly id: string;
  /** The inputs on this part's form, in order. */
  readonly uses: readonly U[];
  readonly outputs: O;
  compute(values: Pick<Values<I>, U>, data: SeriesData): Results<O>;
  say(values: Pick<Values<I>, U>, results: Results<O>): readonly K[];
  readonly equations?: readonly Equation[];
  readonly sheet?: readonly Equation[];
  readonly groups?: readonly (Group & { readonly inputs: readonly U[] })[];
  problems?(values: Pick<Values<I>, U>): readonly (Problem & { readonly input: U })[];
  chart?(values: Pick<Values<I>, U>, results: Results<O>, data: SeriesData): ChartSpec | undefined;
  table?(values: Pick<Values<I>, U>, results: Results<O>, data: SeriesData): TableSpec | undefined;
  graph?(values: Pick<Values<I>, U>): GraphSpec;
  readonly simulation?: SimulationSpec;
  readonly claims?: readonly string[];
  readonly references?: readonly string[];
  readonly examples: readonly [WorkedExample, ...WorkedExample[]];
}

/** Beyond this a result has more digits than a sentence can hold, and than a double can carry. */
const LARGEST = 1e15;

/** The last fence: whatever a formula does at the edges, no NaN, Infinity or −0 leaves a calculator. */
function guarded(results: Record<string, unknown>): Record<string, unknown> {
  const fits = (value: number) => Number.isFinite(value) && Math.abs(value) < LARGEST;
  const guard = (value: unknown): unknown => {
    if (typeof value === 'number') return fits(value) ? value + 0 : notDefined('out-of-range');
    if (typeof value !== 'object' || value === null || !('low' in value && 'high' in value)) return value;
    const { low, high } = value as Interval;
    return fits(low) && fits(high) ? { low: low + 0, high: high + 0 } : notDefined('out-of-range');
  };
  return Object.fromEntries(Object.entries(results).map(([id, value]) => [id, guard(value)]));
}

/**
 * Defines a calculator: first what all parts share, then the parts in the order in which they tell the
 * case. `part` gives each part's `compute` exactly the inputs it uses, typed.
 */
export function defineCalculator<const I extends Inputs, const T extends Readonly<Record<string, string>>>(
  head: Head<I, T>,
  parts: (
    part: <const U extends keyof I & string, const O extends Outputs>(
      spec: PartSpec<I, U, O, keyof T & string>,
    ) => Part,
  ) => readonly [Part, ...Part[]],
): Calculator {
  return {
    series: [],
    ...head,
    // The parts are stored without their precise types: whoever walks all calculators cannot use them.
    parts: parts((spec) => {
      const part = {
        equations: [],
        sheet: [],
        groups: [],
        claims: [],
        references: [],
        ...spec,
      } as unknown as Part;
      return { ...part, compute: (values, data) => guarded(part.compute(values, data)) };
    }),
    presets: head.presets as Readonly<Record<string, Preset>>,
  };
}
