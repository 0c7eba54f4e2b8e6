import type { WorkedExample } from '#kit/calculator.ts';

type Examples = readonly [WorkedExample, ...WorkedExample[]];

export const parcelExamples: Examples = [
  {
    source: 'By hand: 15 % of the 60 euros above 200; the weight is inside 31 kg',
    inputs: {
      regime: 'item-200-again',
      value: 260,
      weight: 4,
      vatRate: 16,
      vatPaid: 'no',
      parcels: 2,
    },
    expect: { duty: '9.00', vat: '0', total: '9.00', jump: '0', split: '0' },
  },
  {
    source: 'By hand: 5 % of all 260 euros is 13; 16 % of 273 is 43.68',
    inputs: {
      regime: 'whole-value-200',
      value: 260,
      weight: 4,
      vatRate: 16,
      vatPaid: 'no',
      parcels: 1,
    },
    expect: { duty: '13.00', vat: '43.68', total: '56.68' },
  },
  {
    source: 'The notch by hand: 5 % of 200 is 10; 16 % of 210 is 33.60. Exactly 200 euros are free',
    inputs: {
      regime: 'whole-value-200',
      value: 200,
      weight: 1,
      vatRate: 16,
      vatPaid: 'no',
      parcels: 1,
    },
    expect: { total: '0', jump: '43.60' },
  },
  {
    source: 'The weight decides: 20 kg at 1 euro a kg are more than 5 % of 210; the VAT is paid already',
    inputs: {
      regime: 'whole-value-200',
      value: 210,
      weight: 20,
      vatRate: 16,
      vatPaid: 'yes',
      parcels: 1,
    },
    expect: { duty: '20.00', vat: '0', total: '20.00' },
  },
  {
    source: 'Over 31 kg: 4 kg at 2 euros, although the value is below 200',
    inputs: {
      regime: 'item-200-again',
      value: 150,
      weight: 35,
      vatRate: 16,
      vatPaid: 'no',
      parcels: 1,
    },
    expect: { total: '8.00' },
  },
  {
    source: '2019: 30 % of the 200 euros above 500; a month’s free amount cannot be split',
    inputs: { regime: 'month-500', value: 700, weight: 4, vatRate: 16, vatPaid: 'no', parcels: 2 },
    expect: { total: '60.00', split: { notDefined: 'free-amount-per-month' } },
  },
];

export const containerExamples: Examples = [
  {
    source: 'By hand: 112 × 1.10 × 1.16; duty 11.20, VAT 16 % of 123.20',
    inputs: { goods: 100, freight: 12, dutyRate: 10, vatRate: 16 },
    expect: { duty: '11.20', vat: '19.71', cash: '142.9', cost: '123.2' },
  },
  {
    source: 'No duty and no VAT: goods and freight',
    inputs: { goods: 100, freight: 12, dutyRate: 0, vatRate: 0 },
    expect: { cash: '112', cost: '112' },
  },
];

export const toChinaExamples: Examples = [
  {
    source: 'By hand: 70 % of 13 % of 300 yuan',
    inputs: { price: 300, yearToDate: 0, chinaVat: 13, consumptionTax: 0, chinaDuty: 10 },
    expect: { regime: 'reduced', tax: '27.30', rate: '9.10' },
  },
  {
    source: 'Exactly at the order limit and at the year’s limit counts as inside: 9.1 % of 5,000',
    inputs: { price: 5000, yearToDate: 21_000, chinaVat: 13, consumptionTax: 0, chinaDuty: 10 },
    expect: { regime: 'reduced', tax: '455.00' },
  },
  {
    source: 'Over the order limit by hand: 10 % of 6,000 is 600; 13 % of 6,600 is 858',
    inputs: { price: 6000, yearToDate: 0, chinaVat: 13, consumptionTax: 0, chinaDuty: 10 },
    expect: { regime: 'full', duty: '600', vat: '858', tax: '1458' },
  },
  {
    source: 'Over 26,000 yuan in the year the channel is closed',
    inputs: { price: 300, yearToDate: 25_800, chinaVat: 13, consumptionTax: 0, chinaDuty: 10 },
    expect: { regime: 'not-available', tax: { notDefined: 'year-limit-exceeded' } },
  },
  {
    source: 'Nothing bought: no tax, and no rate',
    inputs: { price: 0, yearToDate: 0, chinaVat: 13, consumptionTax: 0, chinaDuty: 10 },
    expect: { tax: '0', rate: { notDefined: 'price-zero' } },
  },
];

export const vatChangeExamples: Examples = [
  {
    source: 'By hand: 1.16 ÷ 1.12 − 1, and 1.035714 to the power of −1.5, less one',
    inputs: { vatBefore: 12, vatAfter: 16, passThrough: 100, elasticity: -1.5 },
    expect: { fullPrice: '3.571', priceChange: '3.571', quantity: '-5.128' },
  },
  {
    source: 'Sellers carry half: half of 3.571 %',
    inputs: { vatBefore: 12, vatAfter: 16, passThrough: 50, elasticity: 0 },
    expect: { priceChange: '1.786', quantity: '0' },
  },
];
