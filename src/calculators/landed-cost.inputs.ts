import { choice, number } from '#kit/define-calculator.ts';

const rate = { type: 'number', unit: 'percent', min: 0, max: 100 } as const;

/** What the four parts of the landed-cost calculator ask for. */
export const inputs = {
  regime: choice(
    ['month-1000', 'month-500', 'item-200', 'relief-1000', 'item-200-again', 'whole-value-200'],
    'item-200-again',
  ),
  value: number({ unit: 'eur', min: 0, max: 10_000, default: { illustration: 260 }, symbol: 'V' }),
  weight: number({ unit: 'kg', min: 0, max: 50, default: { illustration: 4 }, symbol: 'W' }),
  vatRate: { ...rate, max: 30, default: { datum: 'tax/kazakhstan-vat@2026' }, symbol: 'v' },
  vatPaid: choice(['no', 'yes']),
  parcels: number({
    unit: 'count',
    min: 1,
    max: 20,
    whole: true,
    default: { illustration: 2 },
    symbol: 'n',
  }),

  goods: number({
    unit: 'usd',
    min: 0,
    max: 10_000_000,
    default: { illustration: 100_000 },
    symbol: '\\text{FOB}',
  }),
  freight: number({
    unit: 'usd',
    min: 0,
    max: 1_000_000,
    default: { illustration: 12_000 },
    symbol: 'F',
  }),
  dutyRate: { ...rate, default: { illustration: 10 }, symbol: 'd' },

  price: number({ unit: 'cny', min: 0, max: 30_000, default: { illustration: 300 }, symbol: 'P' }),
  yearToDate: number({ unit: 'cny', min: 0, max: 30_000, default: { illustration: 0 }, symbol: 'Y' }),
  chinaVat: { ...rate, max: 13, default: { illustration: 13 }, symbol: 't_v' },
  consumptionTax: { ...rate, max: 60, default: { illustration: 0 }, symbol: 't_c' },
  chinaDuty: { ...rate, default: { illustration: 10 }, symbol: 'd' },

  vatBefore: { ...rate, max: 30, default: { datum: 'tax/kazakhstan-vat@2025' }, symbol: 'v_0' },
  vatAfter: { ...rate, max: 30, default: { datum: 'tax/kazakhstan-vat@2026' }, symbol: 'v_1' },
  passThrough: { ...rate, max: 120, default: { illustration: 100 }, symbol: '\\rho' },
  elasticity: number({
    unit: 'ratio',
    min: -5,
    max: 0,
    default: { illustration: -1.5 },
    symbol: '\\varepsilon',
  }),
} as const;

interface ParcelFields {
  readonly value: number;
  readonly weight: number;
  readonly vatRate: number;
  readonly vatPaid: string;
}
export const parcelOf = ({ value, weight, vatRate, vatPaid }: ParcelFields) => ({
  value,
  weight,
  vatRate: vatRate / 100,
  isVatPaid: vatPaid === 'yes',
});

interface OrderFields {
  readonly price: number;
  readonly yearToDate: number;
  readonly chinaVat: number;
  readonly consumptionTax: number;
  readonly chinaDuty: number;
}
export const orderOf = ({ price, yearToDate, chinaVat, consumptionTax, chinaDuty }: OrderFields) => ({
  price,
  yearToDate,
  vatRate: chinaVat / 100,
  consumptionTaxRate: consumptionTax / 100,
  dutyRate: chinaDuty / 100,
});
