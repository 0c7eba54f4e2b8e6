import { defineCalculator, result, verdict } from '#kit/define-calculator.ts';
import { add, divide, multiply, power, subtract } from '#kit/expression/expression.ts';
import { type LandedCost, landedCost } from '#models/landed-cost.ts';
import { from, isDefined, type NotDefined, notDefined } from '#models/not-defined.ts';
import { notchAtThreshold, parcelCharges, splitOrderCharges } from '#models/parcel-duty.ts';
import { type ParcelRule, parcelRules } from '#models/parcel-rules.ts';
import { retailImportTax } from '#models/retail-import-tax.ts';
import { vatEffect } from '#models/vat-pass-through.ts';
import { orderChart, parcelChart } from './landed-cost.charts.ts';
import {
  containerExamples,
  parcelExamples,
  toChinaExamples,
  vatChangeExamples,
} from './landed-cost.examples.ts';
import { inputs, orderOf, parcelOf } from './landed-cost.inputs.ts';
import { containerSheet, parcelSheet, toChinaSheet, vatChangeSheet } from './landed-cost.sheet.ts';
import { text } from './landed-cost.text.ts';

const ruleOf = (regime: string): ParcelRule => parcelRules.find(({ id }) => id === regime) ?? parcelRules[0];

/** What happens at the free value: a parcel over the free weight owes for its weight already, so nothing begins there. */
function thresholdOf(rule: ParcelRule, weight: number) {
  if (rule.base === 'whole') return ['parcel.notch'] as const;
  return weight <= rule.freeWeight ? (['parcel.kink'] as const) : [];
}

export default defineCalculator(
  {
    id: 'landed-cost',
    version: 1,
    chapter: 'challenges/policy',
    theories: ['taxes'],
    text,
    inputs,
    presets: {
      'parcel-old': { regime: 'item-200-again', value: 260, weight: 4 },
      'parcel-announced': { regime: 'whole-value-200', value: 260, weight: 4 },
      'one-cent-more': { regime: 'whole-value-200', value: 200.01, weight: 1 },
      'over-order-limit': { price: 5500 },
    },
  },
  (part) => [
    part({
      id: 'parcel',
      uses: ['regime', 'value', 'weight', 'vatRate', 'vatPaid', 'parcels'],
      outputs: {
        duty: result('eur', 2, 'D'),
        vat: result('eur', 2, '\\text{VAT}'),
        total: result('eur', 2, 'T'),
        landed: result('eur', 2, 'C'),
        jump: result('eur', 2),
        split: result('eur', 2),
      },
      compute(fields) {
        const [parcel, rule] = [parcelOf(fields), ruleOf(fields.regime)];
        const charges = parcelCharges(parcel, rule);
        return {
          duty: from(charges, ({ duty }) => duty),
          vat: from(charges, ({ vat }) => vat),
          total: from(charges, ({ total }) => total),
          landed: from(charges, ({ total }) => fields.value + total),
          jump: notchAtThreshold(parcel, rule),
          split: splitOrderCharges(parcel, fields.parcels, rule),
        };
      },
      say({ regime, vatPaid, parcels, weight }, { total }) {
        const rule = ruleOf(regime);
        const [free, due] =
          rule.base === 'excess'
            ? (['parcel.free', 'parcel.excess'] as const)
            : ([
                'parcel.free-value',
                vatPaid === 'yes' ? 'parcel.duty-only' : 'parcel.duty-and-vat',
              ] as const);
        return [
          total === 0 ? free : due,
          ...thresholdOf(rule, weight),
          ...(rule.per === 'month' ? (['parcel.month'] as const) : []),
          ...(parcels > 1 && rule.per === 'item' ? (['parcel.split'] as const) : []),
          ...(rule.isConfirmed ? [] : (['parcel.unconfirmed'] as const)),
          'parcel.advice',
        ];
      },
      equations: [
        { left: 'total', right: add('duty', 'vat') },
        { left: 'landed', right: add('value', 'total') },
      ],
      chart: (fields) => parcelChart(parcelOf(fields), ruleOf(fields.regime)),
      sheet: parcelSheet,
      examples: parcelExamples,
    }),
    part({
      id: 'container',
      uses: ['goods', 'freight', 'dutyRate', 'vatRate'],
      outputs: {
        duty: result('usd', 2, 'D'),
        vat: result('usd', 2, '\\text{VAT}'),
        cash: result('usd', 2, 'C_{\\text{cash}}'),
        cost: result('usd', 2, 'C'),
      },
      compute({ goods, freight, dutyRate, vatRate }) {
        const landed: LandedCost | NotDefined = landedCost({
          fob: goods,
          freight,
          dutyRate: dutyRate / 100,
          vatRate: vatRate / 100,
        });
        return {
          duty: from(landed, ({ duty }) => duty),
          vat: from(landed, ({ vat }) => vat),
          cash: from(landed, ({ cash }) => cash),
          cost: from(landed, ({ costAfterVatCredit }) => costAfterVatCredit),
        };
      },
      say: () => ['container.cash', 'container.cost', 'container.advice'],
      equations: [
        {
          left: 'cash',
          right: multiply(multiply(add('goods', 'freight'), add(1, 'dutyRate')), add(1, 'vatRate')),
        },
        { left: 'cost', right: multiply(add('goods', 'freight'), add(1, 'dutyRate')) },
      ],
      sheet: containerSheet,
      examples: containerExamples,
    }),
    part({
      id: 'to-china',
      uses: ['price', 'yearToDate', 'chinaVat', 'consumptionTax', 'chinaDuty'],
      outputs: {
        regime: verdict('reduced', 'full', 'not-available'),
        duty: result('cny', 2, 'D'),
        consumption: result('cny', 2, 'T_c'),
        vat: result('cny', 2, 'T_v'),
        tax: result('cny', 2, 'T'),
        rate: result('percent', 2, 't'),
      },
      compute(fields) {
        const tax = retailImportTax(orderOf(fields));
        return {
          regime: isDefined(tax) ? tax.regime : 'not-available',
          duty: from(tax, ({ duty }) => duty),
          consumption: from(tax, ({ consumptionTax }) => consumptionTax),
          vat: from(tax, ({ vat }) => vat),
          tax: from(tax, ({ total }) => total),
          rate:
            fields.price === 0
              ? notDefined('price-zero')
              : from(tax, ({ total }) => (total / fields.price) * 100),
        };
      },
      say({ price }, { regime }) {
        if (price === 0) return ['to-china.tax', 'to-china.advice'];
        return regime === 'full'
          ? ['to-china.tax', 'to-china.full', 'to-china.rate', 'to-china.advice']
          : ['to-china.tax', 'to-china.rate', 'to-china.advice'];
      },
      equations: [
        { left: 'tax', right: add(add('duty', 'consumption'), 'vat') },
        { left: 'rate', right: divide('tax', 'price') },
      ],
      chart: (fields) => orderChart(orderOf(fields)),
      sheet: toChinaSheet,
      examples: toChinaExamples,
    }),
    part({
      id: 'vat-change',
      uses: ['vatBefore', 'vatAfter', 'passThrough', 'elasticity'],
      outputs: {
        fullPrice: result('percent', 3, '\\Delta p_{\\text{full}}'),
        priceChange: result('percent', 3, '\\Delta p'),
        quantity: result('percent', 3, '\\Delta q'),
        points: result('percentage-points', 2),
      },
      compute({ vatBefore, vatAfter, passThrough, elasticity }) {
        const effect = vatEffect({
          rateBefore: vatBefore / 100,
          rateAfter: vatAfter / 100,
          passThrough: passThrough / 100,
          elasticity,
        });
        return {
          fullPrice: from(effect, (found) => found.fullPrice * 100),
          priceChange: from(effect, (found) => found.price * 100),
          quantity: from(effect, (found) => found.quantity * 100),
          points: vatAfter - vatBefore,
        };
      },
      say({ passThrough, vatBefore, vatAfter }) {
        const over =
          vatAfter > vatBefore ? (['vat-change.over'] as const) : (['vat-change.over-fall'] as const);
        return [
          'vat-change.price',
          'vat-change.quantity',
          ...(passThrough > 100 && vatAfter !== vatBefore ? over : []),
        ];
      },
      equations: [
        { left: 'fullPrice', right: subtract(divide(add(1, 'vatAfter'), add(1, 'vatBefore')), 1) },
        { left: 'priceChange', right: multiply('passThrough', 'fullPrice') },
        { left: 'quantity', right: subtract(power(add(1, 'priceChange'), 'elasticity'), 1) },
      ],
      sheet: vatChangeSheet,
      examples: vatChangeExamples,
    }),
  ],
);
