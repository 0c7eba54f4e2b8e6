import type { NotDefined } from '#models/not-defined.ts';
import type { Outputs } from './calculator.ts';

type Values = Readonly<Record<string, number | string>>;

/** What many drawn cases give. */
export interface Simulated {
  readonly results: Readonly<Record<string, unknown>>;
  /** A hundred values, smallest first, that stand for all of them: one dot each. */
  readonly quantiles: readonly number[];
}

/** Yields how much is done, 0–1, and returns what came out. The same case always gives the same numbers. */
export type Simulate = (values: Values) => Generator<number, Simulated | NotDefined>;

/** How a part shows what its simulation gives; the simulation itself is `calculators/<id>.simulation.ts`. */
export interface SimulationSpec {
  readonly outputs: Outputs;
  /** Keys of `text`, filled with inputs, outputs of the part, and outputs of the simulation. */
  say(values: Values, results: Readonly<Record<string, unknown>>): readonly string[];
  /** The input that divides the dots: those above it are open. */
  readonly limit: string;
}

/** Runs a simulation to its end at once: in the build and in tests. */
export function runToEnd(simulate: Simulate, values: Values): Simulated | NotDefined {
  const run = simulate(values);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}
