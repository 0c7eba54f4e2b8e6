import { notDefined, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';

/** What a consignment costs at the door, step by step, in one currency. */
export interface LandedCost {
  /** CIF: goods and freight, the base of the duty. */
  readonly customsValue: number;
  readonly duty: number;
  readonly vat: number;
  /** What the importer pays in cash, VAT included. */
  readonly cash: number;
  /** What it costs an importer who is registered for VAT and gets the VAT back. */
  readonly costAfterVatCredit: number;
}

/**
 * Landed cost of a business consignment: (FOB + F)(1 + d)(1 + v). Duty is on goods and freight; VAT on that
 * and duty.
 *
 * @param input FOB value and freight, 0 or more, in one currency; duty and VAT rates as fractions, 0 or more
 * @returns amounts in that currency; `value-negative`, `freight-negative`, `duty-rate-negative`,
 *   `vat-rate-negative`
 *
 * Source: WTO customs valuation practice (CIF); VAT on customs value and duty.
 */
export function landedCost(input: {
  fob: number;
  freight: number;
  dutyRate: number;
  vatRate: number;
}): LandedCost | NotDefined {
  const { fob, freight, dutyRate, vatRate } = input;
  if (fob < 0) return notDefined('value-negative');
  if (freight < 0) return notDefined('freight-negative');
  if (dutyRate < 0) return notDefined('duty-rate-negative');
  if (vatRate < 0) return notDefined('vat-rate-negative');
  const customsValue = fob + freight;
  const duty = dutyRate * customsValue;
  const vat = vatRate * (customsValue + duty);
  const costAfterVatCredit = customsValue + duty;
  return allFinite({ customsValue, duty, vat, cash: costAfterVatCredit + vat, costAfterVatCredit });
}
