import type { ChartSpec, Point } from '#kit/chart/spec.ts';
import { isDefined } from '#models/not-defined.ts';
import { type Parcel, parcelCharges } from '#models/parcel-duty.ts';
import { type ParcelRule, parcelRules } from '#models/parcel-rules.ts';
import { orderLimit, type RetailOrder, retailImportTax } from '#models/retail-import-tax.ts';

/** The rule announced for 1 July 2026, and the one before it. */
const announced = parcelRules.findLast(({ base }) => base === 'whole');
const before = parcelRules.findLast(({ base }) => base === 'excess');

/** Charges against value under the announced rule and under the chosen one, or the one before. */
export function parcelChart(parcel: Parcel, chosen: ParcelRule): ChartSpec {
  const shown = [chosen.base === 'excess' ? chosen : before, announced].filter((rule) => rule !== undefined);
  const xs = values(
    Math.max(2 * chosen.freeValue, 1.5 * parcel.value),
    shown.map((rule) => rule.freeValue),
  );
  return {
    kind: 'line',
    x: { label: 'chart.value', type: 'number' },
    y: { label: 'chart.charges', unit: 'eur', fromZero: true },
    series: shown.map((rule) => ({
      id: rule.base,
      label: `chart.${rule.base}`,
      role: 'illustration',
      dashed: rule.base === 'whole',
      points: xs.map((x) => chargesAt({ ...parcel, value: x }, rule)),
    })),
  };
}

/** A rule on the whole value jumps just above the free value: the line breaks there. */
function chargesAt(parcel: Parcel, rule: ParcelRule): Point {
  const charges = parcelCharges(parcel, rule);
  const jumps = rule.base === 'whole' && parcel.value === justAbove(rule.freeValue);
  return {
    x: parcel.value,
    y: isDefined(charges) ? charges.total : null,
    ...(jumps ? { break: true } : {}),
  };
}

/** Taxes of an order in China against its price, with the jump at the order limit. */
export function orderChart(order: RetailOrder): ChartSpec {
  const xs = values(Math.max(2 * orderLimit, 1.2 * order.price), [orderLimit]);
  return {
    kind: 'line',
    x: { label: 'chart.price', type: 'number' },
    y: { label: 'chart.tax', unit: 'cny', fromZero: true },
    series: [
      {
        id: 'tax',
        label: 'chart.tax-series',
        role: 'illustration',
        points: xs.map((x) => {
          const tax = retailImportTax({ ...order, price: x });
          return {
            x,
            y: isDefined(tax) ? tax.total : null,
            ...(x === justAbove(orderLimit) ? { break: true } : {}),
          };
        }),
      },
    ],
  };
}

const justAbove = (limit: number): number => limit + 0.01;

/** Sixteen even steps from 0, and each limit with the cent above it. */
function values(end: number, limits: readonly number[]): number[] {
  const step = Math.ceil(end / 16 / 5) * 5;
  const even = Array.from({ length: 17 }, (_, index) => index * step);
  return [...new Set([...even, ...limits, ...limits.map(justAbove)])].toSorted((a, b) => a - b);
}
