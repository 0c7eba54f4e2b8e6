import type { NotDefined } from '#models/not-defined.ts';
import type { ChartSpec, Point } from './chart/spec.ts';
import type { Equation } from './expression/expression.ts';
import type { GraphSpec } from './graph.ts';
import type { SimulationSpec } from './simulation.ts';
import type { Theory } from './theories.ts';
import type { Unit } from './units.ts';

/** Where a default comes from: a datum of the book, or an invented number that is called so. */
export type DefaultSource = { readonly datum: string } | { readonly illustration: number };

/** An input that matters only for some choices: its field is shown, and read, only then. */
export interface When {
  readonly input: string;
  readonly is: readonly string[];
}

export interface NumberInput {
  readonly type: 'number';
  readonly when?: When;
  readonly unit: Unit;
  /** Smallest and largest value the field takes, both included. A result may still be "not defined". */
  readonly min: number;
  readonly max: number;
  readonly default: DefaultSource;
  /** Letter in formulas, as LaTeX. */
  readonly symbol: string;
  /** True where only whole numbers make sense. */
  readonly whole?: boolean;
}

export interface ChoiceInput<O extends string = string> {
  readonly type: 'choice';
  readonly options: readonly O[];
  readonly default: O;
  readonly when?: When;
}

/** Any number of options at once; its value is written "a.b", in the order of the options. See lists.ts. */
export interface SetInput {
  readonly type: 'set';
  readonly options: readonly string[];
  readonly default: readonly string[];
  /** Where each option "a-b" is a pair of options of another set: it has their names and needs them both. */
  readonly pairsOf?: string;
  readonly when?: When;
}

/** Numbers in a row that a reader pastes; its value is written "25.25_31.2". See lists.ts. */
export interface SeriesInput {
  readonly type: 'series';
  readonly min: number;
  readonly max: number;
  /** How many numbers it takes. */
  readonly most: number;
  readonly default: { readonly illustration: readonly number[] };
  readonly when?: When;
}

export type Input = NumberInput | ChoiceInput | SetInput | SeriesInput;
export type Inputs = Readonly<Record<string, Input>>;

/** What `compute` gets: percentages as the reader sees them (156), options, sets and series as strings. */
export type Values<I extends Inputs> = {
  readonly [K in keyof I]: I[K] extends ChoiceInput<infer O>
    ? O
    : I[K] extends SetInput | SeriesInput
      ? string
      : number;
};

export interface NumberOutput {
  readonly type: 'number';
  readonly unit: Unit;
  readonly digits: number;
  readonly symbol?: string;
}
export interface IntervalOutput {
  readonly type: 'interval';
  readonly unit: Unit;
  readonly digits: number;
}
export interface VerdictOutput<O extends string = string> {
  readonly type: 'verdict';
  readonly options: readonly O[];
}
export type Output = NumberOutput | IntervalOutput | VerdictOutput;
export type Outputs = Readonly<Record<string, Output>>;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A missing output is a compile error; "not defined" is a value with a reason. */
export type Results<O extends Outputs> = {
  readonly [K in keyof O]: O[K] extends NumberOutput
    ? number | NotDefined
    : O[K] extends IntervalOutput
      ? Interval | NotDefined
      : O[K] extends VerdictOutput<infer V>
        ? V
        : never;
};

/** A worked example from outside the code: a paper, a closed form, another implementation. */
export interface WorkedExample {
  /** Where the numbers come from, in words. */
  readonly source: string;
  readonly inputs: Readonly<Record<string, number | string>>;
  /** Where its numbers are in another unit than the fields: a growth rate is the same in yuan. */
  readonly units?: Readonly<Record<string, Unit>>;
  /** Expected outputs, to the digits given: 26.49 means 26.485 ≤ x < 26.495. */
  readonly expect: Readonly<Record<string, string | { readonly notDefined: string }>>;
}

/** A case as a button: its own values; an input that is left out keeps the book's default. */
export type Preset = Readonly<Record<string, number | string | { readonly datum: string }>>;

/** The book's series that a calculator asked for, by id: the drawn points of each. */
export type SeriesData = Readonly<Record<string, readonly Point[]>>;

/** A row of fields that belong together, under one name: `group.<id>` in `text`. */
export interface Group {
  readonly id: string;
  readonly inputs: readonly string[];
}

/** What is wrong with a value because of another one, told beside its field: `problem.<reason>`, with `{limit}`. */
export interface Problem {
  readonly input: string;
  readonly reason: string;
  readonly limit: number;
}

/** Results in rows, to be read and taken away. A text is a key of the calculator's words, or stands as it is. */
export interface TableSpec {
  readonly columns: readonly { readonly label: string; readonly digits?: number }[];
  readonly rows: readonly (readonly (string | number | null | NotDefined)[])[];
}

/** One step of a calculator: its own form, sentence, working and chart; addressable by itself. */
export interface Part {
  readonly id: string;
  readonly uses: readonly string[];
  readonly outputs: Outputs;
  compute(values: Readonly<Record<string, number | string>>, data: SeriesData): Record<string, unknown>;
  /** Keys of `text`: the result in words. `{input}` and `{output}` are filled in. */
  say(values: Readonly<Record<string, number | string>>, results: Record<string, unknown>): readonly string[];
  readonly equations: readonly Equation[];
  /** Formulas of further results: for a spreadsheet only, too plain or too long for the working. */
  readonly sheet: readonly Equation[];
  readonly groups: readonly Group[];
  readonly problems?: (values: Readonly<Record<string, number | string>>) => readonly Problem[];
  readonly chart?: (
    values: Readonly<Record<string, number | string>>,
    results: Record<string, unknown>,
    data: SeriesData,
  ) => ChartSpec | undefined;
  readonly table?: (
    values: Readonly<Record<string, number | string>>,
    results: Record<string, unknown>,
    data: SeriesData,
  ) => TableSpec | undefined;
  /** A drawing that the reader can change with a finger: the links of a network. */
  readonly graph?: (values: Readonly<Record<string, number | string>>) => GraphSpec;
  /** What chance makes of it: computed in the build for the book's case, off the main thread for the reader's. */
  readonly simulation?: SimulationSpec;
  readonly claims: readonly string[];
  readonly references: readonly string[];
  readonly examples: readonly WorkedExample[];
}

export interface Calculator {
  readonly id: string;
  /** Raised when an old link would mean something else: it is not used then, and the page says so. */
  readonly version: number;
  readonly chapter: string;
  readonly theories: readonly Theory[];
  /** English; other languages stand in content/widgets/<lang>/<id>.json under the same keys. */
  readonly text: Readonly<Record<string, string>>;
  readonly inputs: Inputs;
  /** Ids of the book's series that `compute` and `chart` look into. */
  readonly series: readonly string[];
  readonly parts: readonly Part[];
  readonly presets: Readonly<Record<string, Preset>>;
}
