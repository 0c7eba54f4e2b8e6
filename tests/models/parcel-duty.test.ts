import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notchAtThreshold, parcelCharges, splitOrderCharges, type Parcel } from '#models/parcel-duty.ts';
import { parcelRuleOn, parcelRules } from '#models/parcel-rules.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, isFiniteOrNotDefined, printed } from './maybe.ts';

const excess = defined(parcelRuleOn('2025-01-01'));
const whole = defined(parcelRuleOn('2026-07-01'));
const rule2019 = defined(parcelRuleOn('2019-06-01'));
const parcel = (value: number, weight: number): Parcel => ({
  value,
  weight,
  vatRate: 0.16,
  isVatPaid: false,
});
const charges = (value: number, weight: number, rule = excess) =>
  defined(parcelCharges(parcel(value, weight), rule));

test('a parcel of €260 and 4 kg owes €9.00 on the excess, €13.00 and VAT of €43.68 on the whole value', () => {
  expect(charges(260, 4).total.toFixed(2)).toBe('9.00');
  expect(charges(260, 4, whole).duty.toFixed(2)).toBe('13.00');
  expect(charges(260, 4, whole).vat.toFixed(2)).toBe('43.68');
  expect(charges(260, 4, whole).total.toFixed(2)).toBe('56.68');
});

test('just above €200 the new charges jump by €43.60, the old ones do not jump', () => {
  expect(defined(notchAtThreshold(parcel(200, 1), whole)).toFixed(2)).toBe('43.60');
  expect(notchAtThreshold(parcel(200, 1), excess)).toBe(0);
});

test('€700 in 2019 owed €60.00, and 35 kg worth €150 owe €8.00 by weight', () => {
  expect(charges(700, 10, rule2019).duty.toFixed(2)).toBe('60.00');
  expect(charges(150, 35).duty.toFixed(2)).toBe('8.00');
});

test('a heavy parcel of €210 and 20 kg owes the least duty a kg, €20.00', () => {
  expect(charges(210, 20, whole).duty.toFixed(2)).toBe('20.00');
});

test('a parcel of exactly €200 is free', () => {
  expect(charges(200, 1)).toEqual({ duty: 0, vat: 0, total: 0 });
  expect(charges(200, 50, whole)).toEqual({ duty: 0, vat: 0, total: 0 });
});

test('VAT that the platform has charged is not charged again', () => {
  const paid = defined(parcelCharges({ ...parcel(260, 4), isVatPaid: true }, whole));
  expect(paid).toEqual({ duty: 13, vat: 0, total: 13 });
});

test('two parcels of €150 owe nothing where one of €300 does; a month cannot be split', () => {
  expect(splitOrderCharges(parcel(300, 4), 2, whole)).toBe(0);
  expect(printed(splitOrderCharges(parcel(300, 4), 1, whole))).toBe(printed(charges(300, 4, whole).total));
  expect(splitOrderCharges(parcel(300, 4), 2, rule2019)).toEqual(notDefined('free-amount-per-month'));
  expect(splitOrderCharges(parcel(300, 4), 1.5, whole)).toEqual(notDefined('parcels-not-whole'));
  expect(splitOrderCharges(parcel(300, 4), 0, whole)).toEqual(notDefined('parcels-not-whole'));
});

test('three parcels of €300 owe three times what one owes', () => {
  const three = defined(splitOrderCharges(parcel(900, 12), 3, whole));
  expect(three).toBeCloseTo(3 * charges(300, 4, whole).total, 10);
});

test('negative inputs are named', () => {
  expect(parcelCharges(parcel(-1, 1), whole)).toEqual(notDefined('value-negative'));
  expect(parcelCharges(parcel(1, -1), whole)).toEqual(notDefined('weight-negative'));
  expect(parcelCharges({ ...parcel(1, 1), vatRate: -1 }, whole)).toEqual(notDefined('vat-rate-negative'));
});

const cents = fc.integer({ min: 0, max: 1_000_000 });
const kilos = between(0, 50);

test('reckoned case by case in cents, duty and VAT are the same', () => {
  const property = fc.property(cents, kilos, fc.constantFrom(...parcelRules), (value, weight, rule) => {
    const found = charges(value / 100, weight, rule);
    const free = rule.freeValue * 100;
    let duty = 0;
    if (rule.base === 'whole' && value > free) {
      duty =
        value * rule.dutyRate > 100 * weight * rule.dutyPerKg
          ? value * rule.dutyRate
          : 100 * weight * rule.dutyPerKg;
    }
    if (rule.base === 'excess') {
      const byValue = value > free ? (value - free) * rule.dutyRate : 0;
      const byWeight = weight > 31 ? (weight - 31) * 100 * rule.dutyPerKg : 0;
      duty = byValue > byWeight ? byValue : byWeight;
    }
    const vat = rule.base === 'whole' && value > free ? 0.16 * (value + duty) : 0;
    expect(found.duty).toBeCloseTo(duty / 100, 8);
    expect(found.vat).toBeCloseTo(vat / 100, 8);
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('on the excess a cent more adds next to nothing anywhere; on the whole value only the threshold jumps', () => {
  const property = fc.property(cents, kilos, fc.constantFrom(...parcelRules), (value, weight, rule) => {
    const step = charges((value + 1) / 100, weight, rule).total - charges(value / 100, weight, rule).total;
    const isNotch = rule.base === 'whole' && value === rule.freeValue * 100;
    expect(step < 0.01).toBe(!isNotch);
  });
  fc.assert(property, {
    seed: 1,
    numRuns: 300,
    examples: parcelRules.map((rule) => [rule.freeValue * 100, 1, rule]),
  });
});

test('charges never fall when value or weight rises', () => {
  const property = fc.property(
    cents,
    kilos,
    cents,
    kilos,
    fc.constantFrom(...parcelRules),
    (v, w, dv, dw, rule) => {
      const base = charges(v / 100, w, rule).total;
      expect(charges((v + dv) / 100, w, rule).total).toBeGreaterThanOrEqual(base - 1e-9);
      expect(charges(v / 100, w + dw, rule).total).toBeGreaterThanOrEqual(base - 1e-9);
    },
  );
  fc.assert(property, { seed: 1 });
});

test('charges are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(
    any,
    any,
    any,
    fc.constantFrom(...parcelRules),
    (value, weight, vatRate, rule) => {
      const odd = { value, weight, vatRate, isVatPaid: false };
      const found = parcelCharges(odd, rule);
      if (isDefined(found)) expect(Object.values(found).every(Number.isFinite)).toBe(true);
      expect(isFiniteOrNotDefined(notchAtThreshold(odd, rule))).toBe(true);
      expect(isFiniteOrNotDefined(splitOrderCharges(odd, 3, rule))).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 300 });
});
