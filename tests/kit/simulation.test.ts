import { describe, expect, test } from 'vitest';
import { runToEnd } from '#kit/simulation.ts';
import { isDefined } from '#models/not-defined.ts';
import { calculatorIds, loadCalculator, loadSimulation } from '#registry';

const all = await Promise.all(calculatorIds().map((id) => loadCalculator(id)));
const simulated = all.flatMap((calculator) =>
  calculator.parts
    .filter((part) => part.simulation)
    .map((part) => ({ name: calculator.id, calculator, part })),
);

test('there is a simulation', () => {
  expect(simulated.length).toBeGreaterThan(0);
});

describe.each(simulated)('$name', ({ calculator, part }) => {
  const state = part.examples[0]?.inputs ?? {};

  test('gives what it declares, a hundred quantiles in order, and says it in its own words', async () => {
    const done = runToEnd(await loadSimulation(calculator.id), state);
    if (!isDefined(done)) throw new Error(done.notDefined);
    expect(Object.keys(done.results).toSorted()).toEqual(
      Object.keys(part.simulation?.outputs ?? {}).toSorted(),
    );
    expect(done.quantiles).toHaveLength(100);
    expect(done.quantiles).toEqual(done.quantiles.toSorted((a, b) => a - b));
    const keys = part.simulation?.say(state, done.results) ?? [];
    expect(keys.filter((key) => !calculator.text[key])).toEqual([]);
    expect(Object.keys(calculator.inputs)).toContain(part.simulation?.limit);
  });

  test('the same case gives the same numbers, another seed others', async () => {
    const simulate = await loadSimulation(calculator.id);
    const seed = Number(state.seed);
    expect(runToEnd(simulate, state)).toEqual(runToEnd(simulate, { ...state }));
    expect(runToEnd(simulate, state)).not.toEqual(runToEnd(simulate, { ...state, seed: seed + 1 }));
  });

  test('says how far it is, from the start and never backwards', async () => {
    const steps = (await loadSimulation(calculator.id))(state);
    const shares: number[] = [];
    for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
    expect(shares[0]).toBe(0);
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  });

  test('a case without a result has none when simulated either', async () => {
    const odd = part.examples.find(({ expect: expected }) =>
      Object.values(expected).some((value) => typeof value !== 'string'),
    );
    expect(odd).toBeDefined();
    expect(runToEnd(await loadSimulation(calculator.id), odd?.inputs ?? {})).toHaveProperty('notDefined');
  });
});

test('the corridor’s simulated chance of being late is that of the legs summed on a grid', async () => {
  const part = simulated.find(({ name }) => name === 'lead-time')?.part;
  const done = runToEnd(await loadSimulation('lead-time'), part?.examples[0]?.inputs ?? {});
  if (!isDefined(done)) throw new Error(done.notDefined);
  const { late, simulatedMean, simulated95 } = done.results as Record<string, number>;
  expect(Math.abs((simulatedMean ?? 0) - 11.25)).toBeLessThan(4 * (1.483 / Math.sqrt(100_000)));
  expect(Math.abs((simulated95 ?? 0) - 13.81)).toBeLessThan(0.05);
  expect(late).toBeGreaterThan(3);
  expect(late).toBeLessThan(5);
});
