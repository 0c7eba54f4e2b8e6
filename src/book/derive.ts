import { BookError } from '#kit/errors.ts';
import { plainDecimal } from '#kit/number-format.ts';
import { isDefined, type Maybe } from '#models/not-defined.ts';
import { difference, gap, growth, product, ratio, sum } from '#models/derivation.ts';
import { findDatum, findRow, isValue, rowsOf } from './data.ts';
import { computePart } from './calculators.ts';
import type { Datum, Row } from './schemas/datum.ts';
import { text } from './strings.ts';

const methods = { sum, difference, ratio, gap, growth, product };
const confidenceOrder = ['verified', 'secondary', 'unverified'] as const;

type Confidence = (typeof confidenceOrder)[number];
type Derivation = NonNullable<Datum['derive']>;

/** The rows of a derived datum: one number, or a row for every period of the first parent, a gap where another has none. */
export async function derivedRows(id: string, datum: Datum): Promise<Row[]> {
  const derive = datum.derive;
  if (!derive) throw new BookError(`content/data/${id}.yaml has neither rows nor derive.`);
  if ('calculator' in derive)
    return [row(datum, period(id, datum), await computed(id, derive), datum.confidence)];
  const isSeries = derive.parents.every((p) => !p.includes('@')) && datum.period === undefined;
  return isSeries ? derivedSeries(id, datum, derive) : [await derivedNumber(id, datum, derive)];
}

async function computed(id: string, derive: Extract<Derivation, { calculator: string }>): Promise<number> {
  const { results } = await computePart(derive.calculator, derive.inputs, `content/data/${id}.yaml`);
  const value = results[derive.output];
  if (typeof value === 'number') return value;
  throw new BookError(
    `content/data/${id}.yaml: ${derive.calculator} gives no number "${derive.output}" for these inputs. It has: ${Object.keys(results).join(', ')}.`,
  );
}

async function derivedNumber(
  id: string,
  datum: Datum,
  derive: Extract<Derivation, { method: string }>,
): Promise<Row> {
  const parents = await Promise.all(derive.parents.map((p) => findRow(p, `content/data/${id}.yaml`)));
  const values = parents.map(({ datum: parent, row: r }) => asFraction(parent, r.value));
  const confidences = parents.map(({ datum: parent, row: r }) => r.confidence ?? parent.confidence);
  return row(datum, period(id, datum), apply(id, datum, derive.method, values), weakest(confidences));
}

async function derivedSeries(
  id: string,
  datum: Datum,
  derive: Extract<Derivation, { method: string }>,
): Promise<Row[]> {
  const where = `content/data/${id}.yaml`;
  const parents = await Promise.all(
    derive.parents.map(async (p) => ({ parent: findDatum(p, where), rows: await rowsOf(p, where) })),
  );
  return (parents[0]?.rows ?? []).map(({ period: at }) => {
    const found = parents.flatMap(({ parent, rows }) => {
      const r = rows.find((one) => one.period === at);
      return r && isValue(r) ? [{ parent, r }] : [];
    });
    if (found.length < parents.length) return { period: at, gap: text('en', 'book.figure.gap-of-both') };
    const values = found.map(({ parent, r }) => asFraction(parent, r.value));
    const confidences = found.map(({ parent, r }) => r.confidence ?? parent.confidence);
    return row(datum, at, apply(id, datum, derive.method, values), weakest(confidences));
  });
}

function apply(id: string, datum: Datum, method: keyof typeof methods, values: readonly number[]): number {
  const result: Maybe = methods[method](values);
  if (!isDefined(result))
    throw new BookError(`content/data/${id}.yaml cannot be computed: ${result.notDefined}.`);
  return isPercent(datum) ? result * 100 : result;
}

/** Methods compute with fractions; these units print hundredths. */
const isPercent = ({ unit }: Datum) => unit === 'percent' || unit === 'percentage-points';

const asFraction = (datum: Datum, value: number): number => (isPercent(datum) ? value / 100 : value);

/** Rounded where the file says how many digits: what is shown is what others compute with. */
const row = (datum: Datum, at: number | string, value: number, confidence: Confidence): Row => ({
  period: at,
  value: datum.digits === undefined ? value : round(value, datum.digits),
  confidence,
});

const round = (value: number, digits: number) =>
  Math.sign(value) * Number(plainDecimal(Math.abs(value), digits));

const weakest = (all: readonly Confidence[]) =>
  confidenceOrder[Math.max(0, ...all.map((c) => confidenceOrder.indexOf(c)))] ?? 'unverified';

function period(id: string, datum: Datum): number | string {
  if (datum.period !== undefined) return datum.period;
  throw new BookError(
    `content/data/${id}.yaml: period is missing. A single derived number needs one, e.g. period: 2024.`,
  );
}
