import type { Calculator, Input, Output, Part, Preset } from '#kit/calculator.ts';
import { BookError, unknownId } from '#kit/errors.ts';
import type { Language } from '#kit/languages.ts';
import { seriesText, setText } from '#kit/lists.ts';
import type { Telling } from '#kit/present.ts';
import type { UnitPatterns } from '#kit/quantity.ts';
import type { Unit } from '#kit/units.ts';
import { acceptValue, type State } from '#kit/url-state.ts';
import { type Simulated, runToEnd } from '#kit/simulation.ts';
import { isDefined } from '#models/not-defined.ts';
import { loadCalculator, loadSimulation } from '#registry';
import { findRow, seriesData } from './data.ts';
import { text, unitPatterns, widgetText } from './strings.ts';

/** A calculator and one of its parts: "growth/cagr", or "growth" for the first. */
export async function findPart(
  address: string,
  where?: string,
): Promise<{ calculator: Calculator; part: Part }> {
  const [id = '', partId] = address.split('/');
  const calculator = await loadCalculator(id, where);
  const part = partId === undefined ? calculator.parts[0] : calculator.parts.find((p) => p.id === partId);
  if (!part)
    throw unknownId(
      `part of ${id}`,
      partId ?? '',
      calculator.parts.map((p) => p.id),
      where,
    );
  return { calculator, part };
}

const fileOf = ({ id }: Calculator): string => `src/calculators/${id}.ts`;

/** The value of a default or preset: a datum of the book, or the number itself. */
async function resolve(value: Preset[string], where: string): Promise<number | string> {
  return typeof value === 'object' ? (await findRow(value.datum, where)).row.value : value;
}

async function defaultOf(calculator: Calculator, id: string): Promise<number | string> {
  const input = calculator.inputs[id];
  if (!input) throw unknownId(`input of ${calculator.id}`, id, Object.keys(calculator.inputs));
  if (input.type === 'choice') return input.default;
  if (input.type === 'set') return setText(input, input.default);
  if (typeof input.default !== 'object')
    throw new BookError(
      `${fileOf(calculator)}: the default of ${id} is ${String(input.default)}, without a source. Write { datum: 'topic/id' } or { illustration: … }.`,
    );
  if (input.type === 'series') return seriesText(input.default.illustration);
  if ('illustration' in input.default) return input.default.illustration;
  return resolve(input.default, `the default of ${calculator.id}.${id}`);
}

/** The book's own case: every input at its default. */
export async function defaults(calculator: Calculator, ids = Object.keys(calculator.inputs)): Promise<State> {
  return Object.fromEntries(
    await Promise.all(ids.map(async (id) => [id, await defaultOf(calculator, id)] as const)),
  );
}

/** The book's series that a calculator asks for. */
const seriesOf = (calculator: Calculator) => seriesData(calculator.series, fileOf(calculator));

/** The values a preset button puts in. */
export async function presetState(calculator: Calculator, preset: Preset): Promise<State> {
  const own = await Promise.all(
    Object.entries(preset).map(
      async ([id, value]) => [id, await resolve(value, `a preset of ${calculator.id}`)] as const,
    ),
  );
  return { ...(await defaults(calculator)), ...Object.fromEntries(own) };
}

/** Runs a part for inputs as an author writes them: numbers, options or ids of data; the rest are defaults. */
export async function computePart(
  address: string,
  given: Readonly<Record<string, number | string>>,
  where: string,
): Promise<{ calculator: Calculator; part: Part; state: State; results: Record<string, unknown> }> {
  const { calculator, part } = await findPart(address, where);
  for (const id of Object.keys(given))
    if (!part.uses.includes(id)) throw unknownId(`input of ${address}`, id, part.uses, where);
  const rest = await defaults(
    calculator,
    part.uses.filter((id) => !(id in given)),
  );
  const own = await Promise.all(
    Object.entries(given).map(
      async ([id, value]) => [id, await authored(calculator, id, value, where)] as const,
    ),
  );
  const state = { ...rest, ...Object.fromEntries(own) };
  return { calculator, part, state, results: part.compute(state, await seriesOf(calculator)) };
}

async function authored(calculator: Calculator, id: string, value: number | string, where: string) {
  const input = calculator.inputs[id];
  const isDatum = input?.type === 'number' && typeof value === 'string';
  const resolved = isDatum ? (await findRow(value, where)).row.value : value;
  if (input && acceptValue(input, String(resolved)) === undefined)
    throw new BookError(`${where}: ${calculator.id} does not take ${id} = ${resolved}.`);
  return resolved;
}

/** The words for the units that a calculator's inputs and results have. */
function unitsOf(calculator: Calculator, patterns: UnitPatterns): UnitPatterns {
  const outputs = calculator.parts.flatMap((part) => [part.outputs, part.simulation?.outputs ?? {}]);
  const told = [calculator.inputs, ...outputs].flatMap((record) => Object.values<Input | Output>(record));
  const used = new Set(told.flatMap((one) => ('unit' in one ? [one.unit] : [])));
  return Object.fromEntries(Object.entries(patterns).filter(([unit]) => used.has(unit as Unit)));
}

/** Everything needed to put a calculator's results into words of a language. */
export async function telling(calculator: Calculator, lang: Language): Promise<Telling> {
  return {
    lang,
    units: unitsOf(calculator, unitPatterns(lang)),
    text: widgetText(calculator.id, calculator.text, lang),
    data: await seriesOf(calculator),
    notDefined: text(lang, 'book.not-defined'),
  };
}

const runs = new Map<string, Simulated | undefined>();

/** What a calculator's simulation gives for a case, if anything; each case is run once in a build. */
export async function simulated(calculator: Calculator, state: State): Promise<Simulated | undefined> {
  const key = `${calculator.id} ${JSON.stringify(state)}`;
  if (runs.has(key)) return runs.get(key);
  const done = runToEnd(await loadSimulation(calculator.id), state);
  const run = isDefined(done) ? done : undefined;
  runs.set(key, run);
  return run;
}
