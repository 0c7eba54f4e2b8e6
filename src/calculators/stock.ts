import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, result } from '#kit/define-calculator.ts';
import { add, divide, multiply, subtract } from '#kit/expression/expression.ts';
import { economicOrderQuantity, lotCost, type LotSizing } from '#models/eoq.ts';
import {
  criticalRatio,
  demandMet,
  expectedProfit,
  newsvendorQuantity,
  type OneSeason,
} from '#models/newsvendor.ts';
import { from, isDefined, type Maybe } from '#models/not-defined.ts';
import { normalProbability } from '#models/numerics/normal.ts';
import { reorderPoint, type Replenishment } from '#models/safety-stock.ts';
import { lotExamples, reorderExamples, seasonExamples } from './stock.examples.ts';
import { inputs } from './stock.inputs.ts';
import { reorderSheet, root, square } from './stock.sheet.ts';
import { text } from './stock.text.ts';

interface ReorderFields {
  readonly demand: number;
  readonly deviation: number;
  readonly leadTime: number;
  readonly leadDeviation: number;
  readonly factor: number;
}
const replenishment = (fields: ReorderFields): Replenishment => ({
  demand: fields.demand,
  demandDeviation: fields.deviation,
  leadTime: fields.leadTime,
  leadTimeDeviation: fields.leadDeviation,
  serviceFactor: fields.factor,
});

const safetyAt = (fields: ReorderFields, leadTime: number): Maybe =>
  from(reorderPoint(replenishment({ ...fields, leadTime })), ({ safetyStock }) => safetyStock);

/** From here on a service level with one place is printed as 100 %, which it never is. */
const PRINTED_AS_100 = 99.95;

/** What helps more, half the lead time or half its variation; nothing where it does not vary. */
function timeWords(fields: ReorderFields) {
  const shorter = safetyAt(fields, fields.leadTime / 2);
  const steadier = safetyAt({ ...fields, leadDeviation: fields.leadDeviation / 2 }, fields.leadTime);
  const differ = isDefined(shorter) && isDefined(steadier) && shorter !== steadier;
  if (fields.leadDeviation === 0 || !differ) return [];
  return steadier < shorter ? (['reorder.halved'] as const) : (['reorder.shorter'] as const);
}

export default defineCalculator(
  {
    id: 'stock',
    version: 1,
    chapter: 'models/localized',
    theories: ['operations'],
    text,
    inputs,
    presets: {
      express: {},
      standard: { leadTime: 15 },
      'unsure-border': { leadDeviation: 4 },
      'low-margin': { price: 26 },
    },
  },
  (part) => [
    part({
      id: 'reorder',
      uses: ['demand', 'deviation', 'leadTime', 'leadDeviation', 'factor'],
      outputs: {
        spread: result('pieces', 2, '\\sigma'),
        safety: result('pieces', 2, '\\text{SS}'),
        point: result('pieces', 1, '\\text{ROP}'),
        whole: result('pieces', 0),
        service: result('percent', 1),
        halved: result('pieces', 2),
      },
      compute(fields) {
        const found = reorderPoint(replenishment(fields));
        return {
          spread: from(found, ({ deviation }) => deviation),
          safety: from(found, ({ safetyStock }) => safetyStock),
          point: from(found, (stock) => stock.reorderPoint),
          whole: from(found, ({ wholeReorderPoint }) => wholeReorderPoint),
          service: normalProbability(fields.factor) * 100,
          halved: safetyAt(fields, fields.leadTime / 2),
        };
      },
      say(fields, { safety, service }) {
        if (safety === 0) return ['reorder.point', 'reorder.no-safety'];
        const isSure = isDefined(service) && service >= PRINTED_AS_100;
        return ['reorder.point', isSure ? 'reorder.safety-sure' : 'reorder.safety', ...timeWords(fields)];
      },
      equations: [
        {
          left: 'spread',
          right: root(
            add(
              multiply('leadTime', square('deviation')),
              multiply(square('demand'), square('leadDeviation')),
            ),
          ),
        },
        { left: 'safety', right: multiply('factor', 'spread') },
        { left: 'point', right: add(multiply('demand', 'leadTime'), 'safety') },
      ],
      sheet: reorderSheet,
      chart: safetyChart,
      examples: reorderExamples,
    }),
    part({
      id: 'lot',
      uses: ['yearly', 'orderCost', 'holding'],
      outputs: {
        lot: result('pieces', 1, 'Q'),
        perYear: result('count', 1, 'n'),
        lotCost: result('usd', 2, 'C'),
      },
      compute(fields) {
        const sizing = lotSizing(fields);
        const lot = economicOrderQuantity(sizing);
        return {
          lot,
          perYear: from(lot, (quantity) => fields.yearly / quantity),
          lotCost: isDefined(lot) ? lotCost(sizing, lot) : lot,
        };
      },
      say: () => ['lot.size', 'lot.per-year', 'lot.cost'],
      equations: [
        { left: 'lot', right: root(divide(multiply(multiply(2, 'yearly'), 'orderCost'), 'holding')) },
        { left: 'perYear', right: divide('yearly', 'lot') },
        {
          left: 'lotCost',
          right: add(multiply('perYear', 'orderCost'), divide(multiply('holding', 'lot'), 2)),
        },
      ],
      chart: (fields, { lot }) => (isDefined(lot) ? lotChart(lotSizing(fields), lot) : undefined),
      examples: lotExamples,
    }),
    part({
      id: 'season',
      uses: ['price', 'cost', 'salvage', 'season', 'seasonDeviation'],
      outputs: {
        ratio: result('percent', 1, 'r'),
        met: result('percent', 1),
        quantity: result('pieces', 1, 'Q'),
        profit: result('usd', 2, 'P'),
      },
      compute(fields) {
        const season: OneSeason = {
          price: fields.price,
          cost: fields.cost,
          salvage: fields.salvage,
          meanDemand: fields.season,
          demandDeviation: fields.seasonDeviation,
        };
        const quantity = newsvendorQuantity(season);
        return {
          ratio: from(criticalRatio(season), (ratio) => ratio * 100),
          met: from(quantity, (bought) => demandMet(season, bought) * 100),
          quantity,
          profit: isDefined(quantity) ? expectedProfit(season, quantity) : quantity,
        };
      },
      say: ({ seasonDeviation }, { quantity }) => [
        'season.quantity',
        isDefined(quantity) && seasonDeviation === 0 ? 'season.certain' : 'season.ratio',
        'season.profit',
      ],
      equations: [{ left: 'ratio', right: divide(subtract('price', 'cost'), subtract('price', 'salvage')) }],
      examples: seasonExamples,
    }),
  ],
);

const lotSizing = (fields: { yearly: number; orderCost: number; holding: number }): LotSizing => ({
  demand: fields.yearly,
  orderCost: fields.orderCost,
  holdingCost: fields.holding,
});

/** Safety stock against lead time: half the days need more than half the stock. */
function safetyChart(fields: ReorderFields): ChartSpec {
  const end = Math.max(2, 2 * Math.ceil(fields.leadTime));
  const points = Array.from({ length: 9 }, (_, index) => {
    const x = (index * end) / 8;
    const y = safetyAt(fields, x);
    return { x, y: isDefined(y) ? y : null, digits: 1 };
  });
  return {
    kind: 'line',
    x: { label: 'chart.lead-time', type: 'number' },
    y: { label: 'chart.pieces', unit: 'pieces', fromZero: true },
    series: [{ id: 'safety', label: 'chart.safety', role: 'illustration', points }],
  };
}

/** Cost a year against the size of a lot: flat around the best one. */
function lotChart(sizing: LotSizing, best: number): ChartSpec {
  const lots = new Set([0.25, 0.5, 0.75, 1, 1.5, 2, 3].map((share) => Math.ceil(share * best)));
  const points = [...lots].map((lot) => {
    const y = lotCost(sizing, lot);
    return { x: lot, y: isDefined(y) ? y : null };
  });
  return {
    kind: 'line',
    x: { label: 'chart.lot', type: 'number' },
    y: { label: 'chart.cost', unit: 'usd', fromZero: true },
    series: [{ id: 'cost', label: 'chart.cost-series', role: 'illustration', points }],
  };
}
