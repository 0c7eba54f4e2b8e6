import { add, divide, type Equation, lift, multiply, subtract } from '#kit/expression/expression.ts';
import { type ParcelRule, parcelRules } from '#models/parcel-rules.ts';
import { orderLimit } from '#models/retail-import-tax.ts';

type Fields = Readonly<Record<string, number | string>>;
const of = (fields: Fields, id: string): number => Number(fields[id]);

/** The duty of one regime: the formula is that of the branch the parcel falls into. */
function dutyUnder(rule: ParcelRule): Equation[] {
  const freeWeight = rule.base === 'excess' ? rule.freeWeight : 0;
  const isWhole = rule.base === 'whole';
  const overValue = (fields: Fields) => Math.max(of(fields, 'value') - rule.freeValue, 0);
  const overWeight = (fields: Fields) => Math.max(of(fields, 'weight') - freeWeight, 0);
  const byValue = (fields: Fields) => rule.dutyRate * (isWhole ? of(fields, 'value') : overValue(fields));
  const byWeight = (fields: Fields) => rule.dutyPerKg * overWeight(fields);
  const isFree = (fields: Fields) =>
    isWhole ? overValue(fields) === 0 : overValue(fields) === 0 && overWeight(fields) === 0;
  const here = (fields: Fields) => fields.regime === rule.id;
  const taxed = (fields: Fields) => here(fields) && !isFree(fields);
  return [
    { left: 'duty', right: lift(0), when: (fields) => here(fields) && isFree(fields) },
    {
      left: 'duty',
      right: multiply(rule.dutyRate, isWhole ? 'value' : subtract('value', rule.freeValue)),
      when: (fields) => taxed(fields) && byValue(fields) >= byWeight(fields),
    },
    {
      left: 'duty',
      right: multiply(rule.dutyPerKg, isWhole ? 'weight' : subtract('weight', freeWeight)),
      when: (fields) => taxed(fields) && byValue(fields) < byWeight(fields),
    },
  ];
}

/** VAT at the border is due only where the whole value is taxed and nobody has charged it before. */
const isVatDue = (fields: Fields): boolean =>
  fields.vatPaid !== 'yes' &&
  parcelRules.some(
    ({ id, base, freeValue }) => id === fields.regime && base === 'whole' && of(fields, 'value') > freeValue,
  );

export const parcelSheet: readonly Equation[] = [
  ...parcelRules.flatMap(dutyUnder),
  { left: 'vat', right: multiply('vatRate', add('value', 'duty')), when: isVatDue },
  { left: 'vat', right: lift(0), when: (fields) => !isVatDue(fields) },
];

export const containerSheet: readonly Equation[] = [
  { left: 'duty', right: multiply('dutyRate', add('goods', 'freight')) },
  { left: 'vat', right: multiply('vatRate', add(add('goods', 'freight'), 'duty')) },
];

const isReduced = (fields: Fields): boolean => of(fields, 'price') <= orderLimit;
const taxable = divide(add('price', 'duty'), subtract(1, 'consumptionTax'));

export const toChinaSheet: readonly Equation[] = [
  { left: 'duty', right: lift(0), when: isReduced },
  { left: 'duty', right: multiply('price', 'chinaDuty'), when: (fields) => !isReduced(fields) },
  ...(
    [
      ['consumption', 'consumptionTax'],
      ['vat', 'chinaVat'],
    ] as const
  ).flatMap(([left, rate]): Equation[] => [
    { left, right: multiply(multiply(0.7, taxable), rate), when: isReduced },
    { left, right: multiply(taxable, rate), when: (fields) => !isReduced(fields) },
  ]),
];

export const vatChangeSheet: readonly Equation[] = [
  { left: 'points', right: multiply(100, subtract('vatAfter', 'vatBefore')) },
];
