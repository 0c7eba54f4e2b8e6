import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import type { ParcelRule } from './parcel-rules.ts';

/**
 * A parcel for personal use: value in euros and weight in kg, 0 or more; VAT rate as a fraction, 0 or more.
 * In a regime whose free amounts are for a month, value and weight are those of all the month's parcels.
 */
export interface Parcel {
  readonly value: number;
  readonly weight: number;
  readonly vatRate: number;
  /** True when the platform has charged the VAT already, so that the border must not charge it again. */
  readonly isVatPaid: boolean;
}

/** What is due at the border, in euros. */
export interface ParcelCharges {
  readonly duty: number;
  readonly vat: number;
  readonly total: number;
}

/**
 * Charges on one parcel. On the excess: D = max(r·max(V − V₀, 0), c·max(W − W₀, 0)), no VAT. On the whole
 * value, once V > V₀: D = max(r·V, c·W), and VAT = v(V + D). A parcel of exactly V₀ is free.
 *
 * @param parcel see `Parcel`
 * @param rule from `parcelRuleOn`
 * @returns euros, 0 or more; `value-negative`, `weight-negative`, `vat-rate-negative`
 *
 * Source: as `parcelRules`. A teaching simplification of "15 % but not less than €2/kg in the part
 * exceeding"; goods under special rules (cars) are left out.
 */
export function parcelCharges(parcel: Parcel, rule: ParcelRule): ParcelCharges | NotDefined {
  const { value, weight, vatRate, isVatPaid } = parcel;
  if (value < 0) return notDefined('value-negative');
  if (weight < 0) return notDefined('weight-negative');
  if (vatRate < 0) return notDefined('vat-rate-negative');
  const isTaxed = rule.base === 'whole' && !isVatPaid && value > rule.freeValue;
  const duty = rule.base === 'whole' ? dutyOnWhole(parcel, rule) : dutyOnExcess(parcel, rule);
  const vat = isTaxed ? vatRate * (value + duty) : 0;
  return allFinite({ duty, vat, total: duty + vat });
}

/**
 * The notch: by how much the charges jump when a parcel of exactly the free value becomes a cent dearer. 0 in
 * a regime on the excess, where the charges only bend (a kink).
 *
 * @param parcel its value is not used
 * @param rule from `parcelRuleOn`
 * @returns euros, 0 or more; the reasons of `parcelCharges`
 *
 * Source: as `parcelRules`; kinks and notches: Kleven 2016.
 */
export function notchAtThreshold(parcel: Parcel, rule: ParcelRule): Maybe {
  const charges = parcelCharges({ ...parcel, value: rule.freeValue }, { ...rule, freeValue: 0 });
  if (!isDefined(charges)) return charges;
  return rule.base === 'whole' ? charges.total : 0;
}

/**
 * Total charges when the same order comes in several equal parcels, where the free amounts are for each
 * parcel.
 *
 * @param order the whole order
 * @param parcels whole number, 1 or more
 * @param rule from `parcelRuleOn`
 * @returns euros, 0 or more; `parcels-not-whole`, `free-amount-per-month` (splitting within a month saves
 *   nothing and the free amounts are not a parcel's), and the reasons of `parcelCharges`
 *
 * Source: as `parcelRules`.
 */
export function splitOrderCharges(order: Parcel, parcels: number, rule: ParcelRule): Maybe {
  if (!Number.isInteger(parcels) || parcels < 1) return notDefined('parcels-not-whole');
  if (rule.per === 'month') return notDefined('free-amount-per-month');
  const one = parcelCharges({ ...order, value: order.value / parcels, weight: order.weight / parcels }, rule);
  return isDefined(one) ? finite(one.total * parcels) : one;
}

type Excess = Extract<ParcelRule, { base: 'excess' }>;
type Whole = Extract<ParcelRule, { base: 'whole' }>;

const dutyOnExcess = ({ value, weight }: Parcel, rule: Excess): number =>
  Math.max(
    rule.dutyRate * Math.max(value - rule.freeValue, 0),
    rule.dutyPerKg * Math.max(weight - rule.freeWeight, 0),
  );

const dutyOnWhole = ({ value, weight }: Parcel, rule: Whole): number =>
  value > rule.freeValue ? Math.max(rule.dutyRate * value, rule.dutyPerKg * weight) : 0;
