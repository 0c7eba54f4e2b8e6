import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderLimit, retailImportTax, yearLimit } from '#models/retail-import-tax.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

const order = { price: 300, yearToDate: 0, vatRate: 0.13, consumptionTaxRate: 0, dutyRate: 0.1 };

test('an order of 300 yuan at 13 % VAT owes 27.30 yuan, 9.1 %; food at 9 % VAT owes 6.3 %', () => {
  expect(printed(defined(retailImportTax(order)).total)).toBe('27.30');
  expect(defined(retailImportTax(order)).total / 300).toBeCloseTo(0.091, 12);
  expect(defined(retailImportTax({ ...order, vatRate: 0.09 })).total / 300).toBeCloseTo(0.063, 12);
});

test('both limits are inside; one yuan more pays in full or is not available', () => {
  expect(defined(retailImportTax({ ...order, price: orderLimit })).regime).toBe('reduced');
  expect(defined(retailImportTax({ ...order, price: orderLimit + 1 })).regime).toBe('full');
  const rest = yearLimit - order.price;
  expect(defined(retailImportTax({ ...order, yearToDate: rest })).regime).toBe('reduced');
  expect(retailImportTax({ ...order, yearToDate: rest + 1 })).toEqual(notDefined('year-limit-exceeded'));
});

test('over the order limit duty and VAT are due in full', () => {
  const tax = defined(retailImportTax({ ...order, price: 6000 }));
  expect(tax.duty).toBeCloseTo(600, 10);
  expect(tax.vat).toBeCloseTo(0.13 * 6600, 10);
  expect(tax.total).toBeCloseTo(600 + 858, 10);
});

test('a consumption tax of 100 % has no tax base', () => {
  const reason = notDefined('consumption-tax-outside-range');
  expect(retailImportTax({ ...order, consumptionTaxRate: 1 })).toEqual(reason);
  expect(retailImportTax({ ...order, consumptionTaxRate: -0.1 })).toEqual(reason);
});

test('a free order without taxes owes nothing', () => {
  const free = { price: 0, yearToDate: 0, vatRate: 0, consumptionTaxRate: 0, dutyRate: 0 };
  expect(defined(retailImportTax(free)).total).toBe(0);
});

test('negative inputs are named', () => {
  expect(retailImportTax({ ...order, price: -1 })).toEqual(notDefined('price-negative'));
  expect(retailImportTax({ ...order, yearToDate: -1 })).toEqual(notDefined('year-to-date-negative'));
  expect(retailImportTax({ ...order, vatRate: -1 })).toEqual(notDefined('vat-rate-negative'));
  expect(retailImportTax({ ...order, dutyRate: -1 })).toEqual(notDefined('duty-rate-negative'));
});

const anyOrder = fc.record({
  price: between(0, 30000),
  yearToDate: between(0, 30000),
  vatRate: between(0, 0.13),
  consumptionTaxRate: between(0, 0.6),
  dutyRate: between(0, 1),
});

test('consumption tax is charged on a price that contains it: the tax base is a fixed point', () => {
  const property = fc.property(anyOrder, (input) => {
    const tax = retailImportTax(input);
    if (!isDefined(tax)) return;
    const share = tax.regime === 'reduced' ? 0.7 : 1;
    let base = input.price + tax.duty;
    for (let round = 0; round < 200; round += 1)
      base = input.price + tax.duty + base * input.consumptionTaxRate;
    expect(tax.consumptionTax).toBeCloseTo(share * base * input.consumptionTaxRate, 6);
    expect(tax.vat).toBeCloseTo(share * base * input.vatRate, 6);
  });
  fc.assert(property, { seed: 1 });
});

test('within the limits the tax is 0.7·P·(t_v + t_c)/(1 − t_c)', () => {
  const property = fc.property(anyOrder, (input) => {
    const small = { ...input, price: input.price / 6, yearToDate: 0 };
    const { vatRate: v, consumptionTaxRate: c } = input;
    expect(defined(retailImportTax(small)).total).toBeCloseTo((0.7 * small.price * (v + c)) / (1 - c), 8);
  });
  fc.assert(property, { seed: 1 });
});

test('crossing the order limit never lowers the tax, and a dearer order never pays less', () => {
  const property = fc.property(anyOrder, between(0, 5000), (input, more) => {
    const cheap = retailImportTax({ ...input, yearToDate: 0 });
    const dear = retailImportTax({ ...input, yearToDate: 0, price: input.price + more });
    if (isDefined(cheap) && isDefined(dear)) expect(dear.total).toBeGreaterThanOrEqual(cheap.total - 1e-9);
  });
  fc.assert(property, { seed: 1 });
});

test('taxes are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(
    any,
    any,
    any,
    any,
    any,
    (price, yearToDate, vatRate, consumptionTaxRate, dutyRate) => {
      const tax = retailImportTax({ price, yearToDate, vatRate, consumptionTaxRate, dutyRate });
      if (isDefined(tax))
        expect([tax.duty, tax.consumptionTax, tax.vat, tax.total].every(Number.isFinite)).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});
