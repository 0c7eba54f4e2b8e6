import { describe, expect, test } from 'vitest';
import { defaults, presetState } from '#book/calculators.ts';
import { chapters, findChapter } from '#book/chapters.ts';
import { findDatum, seriesData } from '#book/data.ts';
import { claims, references } from '#book/sources.ts';
import type { Calculator, Input, Part } from '#kit/calculator.ts';
import { localizeChart } from '#kit/chart/localize.ts';
import { type Equation, evaluate, symbolsOf } from '#kit/expression/expression.ts';
import { acceptValue } from '#kit/url-state.ts';
import { symbolValue } from '#kit/present.ts';
import { isDefined } from '#models/not-defined.ts';
import { calculatorIds, loadCalculator } from '#registry';

const calculators = await Promise.all(calculatorIds().map((id) => loadCalculator(id)));
const parts = calculators.flatMap((calculator) =>
  calculator.parts.map((part) => ({ name: `${calculator.id}/${part.id}`, calculator, part })),
);

test('there are calculators', () => {
  expect(parts.length).toBeGreaterThan(0);
});

/** Options with words of their own; a pair has those of its ends. */
const optionsOf = (input: Input): readonly string[] =>
  input.type === 'choice' || (input.type === 'set' && !input.pairsOf) ? input.options : [];

/** The unit of a number that the book invented; undefined for any other input. */
const unitOfInvented = (input?: Input): string | undefined =>
  input?.type === 'number' && 'illustration' in input.default ? input.unit : undefined;

/** What a field takes, in words for whoever gave it something else. */
function takes(input: Input): string {
  if ('options' in input) return `one or more of ${input.options.join(', ')}`;
  return `${input.type === 'number' && input.whole ? 'whole numbers' : 'numbers'} from ${input.min} to ${input.max}`;
}

/** Expected "26.49" means 26.485 ≤ x < 26.495. */
function matchesPrinted(actual: number, printed: string): boolean {
  const digits = (printed.split('.')[1] ?? '').length;
  return Math.abs(actual - Number(printed)) <= 0.5 * 10 ** -digits + 1e-12;
}

async function computed(
  calculator: Calculator,
  part: Part,
  inputs: Readonly<Record<string, number | string>>,
) {
  return part.compute(inputs, await seriesData(calculator.series));
}

describe.each(calculators.map((calculator) => ({ name: calculator.id, calculator })))(
  '$name',
  ({ name, calculator }) => {
    const file = `src/calculators/${name}.ts`;

    test('has the id of its file and belongs to a chapter, to one that shows it where any does', () => {
      expect(calculator.id).toBe(name);
      findChapter(calculator.chapter, file);
      const shown = new RegExp(`<Calculator\\b[^>]*?\\bid="${name}["/]`);
      const showing = chapters.filter(({ body }) => shown.test(body)).map(({ id }) => id);
      if (showing.length > 0)
        expect(showing, `${file}: \`chapter:\` names none that shows it`).toContain(calculator.chapter);
    });

    test('groups fields of one unit, all with invented defaults: a group says both once', () => {
      for (const { id, inputs } of calculator.parts.flatMap(({ groups }) => groups)) {
        const units = inputs.map((one) => unitOfInvented(calculator.inputs[one]) ?? 'not invented');
        const told = inputs.map((one, i) => `${one} (${units[i]})`).join(', ');
        expect(new Set(units).size, `${file}, group ${id}: ${told}`).toBe(1);
        expect(units, `${file}, group ${id}: ${told}`).not.toContain('not invented');
      }
    });

    test('has words for everything it shows', () => {
      const needed = [
        'title',
        'description',
        'undefined.out-of-range',
        ...Object.keys(calculator.presets).map((preset) => `preset.${preset}`),
        ...Object.entries(calculator.inputs).flatMap(([id, input]) => [
          `input.${id}`,
          ...optionsOf(input).map((option) => `input.${id}.${option}`),
        ]),
        ...calculator.parts.map((part) => `${part.id}.title`),
        ...calculator.parts.flatMap((part) => [
          ...part.groups.map(({ id }) => `group.${id}`),
          ...Object.entries(part.outputs).flatMap(([id, output]) => [
            `output.${id}`,
            ...(output.type === 'verdict' ? output.options.map((option) => `output.${id}.${option}`) : []),
          ]),
        ]),
      ];
      expect(needed.filter((key) => !calculator.text[key])).toEqual([]);
    });

    test('takes its defaults and presets from the book, inside its own ranges', async () => {
      const states = [
        await defaults(calculator),
        ...(await Promise.all(
          Object.values(calculator.presets).map((preset) => presetState(calculator, preset)),
        )),
      ];
      const wrong = states.flatMap((state) =>
        Object.entries(calculator.inputs)
          .filter(([id, input]) => acceptValue(input, String(state[id])) !== state[id])
          .map(([id, input]) => `${file}: ${id} is ${state[id]}, its field takes ${takes(input)}`),
      );
      expect(wrong).toEqual([]);
    });

    test('has a default in the unit of its datum', () => {
      const wrong = Object.entries(calculator.inputs).filter(
        ([, input]) =>
          input.type === 'number' &&
          'datum' in input.default &&
          findDatum(input.default.datum.split('@')[0] ?? '').unit !== input.unit,
      );
      expect(wrong.map(([id]) => id)).toEqual([]);
    });
  },
);

describe.each(parts)('$name', ({ calculator, part }) => {
  test('computes exactly the outputs it declares, at the book’s own case', async () => {
    const results = await computed(calculator, part, await defaults(calculator));
    expect(Object.keys(results).toSorted()).toEqual(Object.keys(part.outputs).toSorted());
  });

  test('gives no result the name of one of its own fields', () => {
    expect(part.uses.filter((id) => id in part.outputs)).toEqual([]);
  });

  test('gives the worked examples from outside the code', async () => {
    for (const example of part.examples) {
      const results = await computed(calculator, part, example.inputs);
      for (const [id, expected] of Object.entries(example.expect)) {
        const actual = results[id];
        if (typeof expected !== 'string') expect(actual, example.source).toEqual(expected);
        else if (part.outputs[id]?.type === 'verdict') expect(actual).toBe(expected);
        else
          expect(
            matchesPrinted(actual as number, expected),
            `${example.source}: ${id} is ${String(actual)}, expected ${expected}`,
          ).toBe(true);
      }
    }
  });

  test('puts into its examples only values that its fields take', () => {
    for (const { inputs } of part.examples)
      for (const [id, value] of Object.entries(inputs)) {
        const input = calculator.inputs[id];
        expect(part.uses).toContain(id);
        expect(input && acceptValue(input, String(value))).toBe(value);
      }
  });

  test('writes its formulas, for its results, with its own fields and results alone', () => {
    const formulas = [...part.equations, ...part.sheet];
    const known = new Set([...part.uses, ...Object.keys(part.outputs)]);
    expect(formulas.map(({ left }) => left).filter((id) => !(id in part.outputs))).toEqual([]);
    expect(formulas.flatMap(({ right }) => symbolsOf(right)).filter((id) => !known.has(id))).toEqual([]);
  });

  test('prints formulas that give the numbers it computes, each in one case at least', async () => {
    const cases = [await defaults(calculator), ...part.examples.map((example) => example.inputs)];
    const compared = new Set<Equation>();
    for (const state of cases) {
      const results = await computed(calculator, part, state);
      for (const equation of part.equations.filter(({ when }) => when?.(state) ?? true)) {
        const symbols = Object.fromEntries(
          symbolsOf(equation.right).map((id) => [id, symbolValue(calculator, part, id, state, results)]),
        );
        const left = symbolValue(calculator, part, equation.left, state, results);
        // A result that is not defined in this case has no number to compare.
        if (left === undefined || Object.values(symbols).includes(undefined)) continue;
        expect(evaluate(equation.right, symbols as Record<string, number>)).toBeCloseTo(left, 9);
        compared.add(equation);
      }
    }
    const never = part.equations.filter((equation) => !compared.has(equation));
    expect(never.map(({ left }) => left)).toEqual([]);
  });

  test('says only sentences that stand in its text', async () => {
    for (const { inputs } of part.examples) {
      const keys = part.say(inputs, await computed(calculator, part, inputs));
      expect(keys.filter((key) => !calculator.text[key])).toEqual([]);
    }
  });

  test('has words for every reason why a result is not defined', async () => {
    for (const { inputs } of part.examples)
      for (const value of Object.values(await computed(calculator, part, inputs)))
        if (typeof value === 'object' && value !== null && !isDefined(value as object))
          expect(calculator.text, JSON.stringify(value)).toHaveProperty([
            `undefined.${(value as { notDefined: string }).notDefined}`,
          ]);
  });

  test('names claims and references that exist', () => {
    expect(part.claims.filter((id) => !claims.has(id))).toEqual([]);
    expect(part.references.filter((key) => !references.has(key))).toEqual([]);
  });

  test('labels its chart with its own words', async () => {
    const state = await defaults(calculator);
    const data = await seriesData(calculator.series);
    const spec = part.chart?.(state, part.compute(state, data), data);
    if (!spec) return;
    const labels = [spec.x.label, spec.y.label, ...spec.series.map((series) => series.label)];
    expect(labels.filter((label) => !calculator.text[label])).toEqual([]);
    expect(localizeChart(spec, calculator.text).x.label).toBe(calculator.text[spec.x.label]);
  });
});
