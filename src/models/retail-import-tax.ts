import { notDefined, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { isFraction } from './numerics/fraction.ts';

/** Limits in yuan since 1 January 2019, both included: for one order, and for a person's orders in a year. */
export const orderLimit = 5000;
export const yearLimit = 26000;

/** Within both limits duty is 0 and the two taxes are charged at this share. */
const reduction = 0.7;

/** An order from abroad through a cross-border platform; amounts in yuan, rates as fractions. */
export interface RetailOrder {
  readonly price: number;
  /** What the person has bought this way in the year before this order. */
  readonly yearToDate: number;
  readonly vatRate: number;
  readonly consumptionTaxRate: number;
  /** Only an order over the single limit pays it. */
  readonly dutyRate: number;
}

/** Taxes in yuan, and whether the reduced or the full rates apply. */
export interface RetailTax {
  readonly regime: 'reduced' | 'full';
  readonly duty: number;
  readonly consumptionTax: number;
  readonly vat: number;
  readonly total: number;
}

/**
 * Taxes on a retail import into China. Within both limits: 0.7·P·(t_v + t_c)/(1 − t_c), without duty. Over
 * the order limit but within the year's: duty d·P, consumption tax (P + D)·t_c/(1 − t_c), VAT on all three,
 * unreduced (the rule allows this only for an order of a single article). Over the year's limit the channel
 * is not available. This order counts towards the year.
 *
 * @param order price above 0 or 0; year to date 0 or more; VAT and duty rates 0 or more; t_c 0 to below 1
 * @returns yuan; `price-negative`, `year-to-date-negative`, `year-limit-exceeded`, `vat-rate-negative`,
 *   `duty-rate-negative`, `consumption-tax-outside-range`
 *
 * Source: EU SME Centre's summary of the rules of the Ministry of Finance (in force since 1 January 2019).
 */
export function retailImportTax(order: RetailOrder): RetailTax | NotDefined {
  const problem = orderProblem(order);
  if (problem) return problem;
  if (order.yearToDate + order.price > yearLimit) return notDefined('year-limit-exceeded');
  const isReduced = order.price <= orderLimit;
  const share = isReduced ? reduction : 1;
  const duty = isReduced ? 0 : order.price * order.dutyRate;
  const taxable = (order.price + duty) / (1 - order.consumptionTaxRate);
  const consumptionTax = share * taxable * order.consumptionTaxRate;
  const vat = share * taxable * order.vatRate;
  const regime = isReduced ? 'reduced' : 'full';
  return allFinite({ regime, duty, consumptionTax, vat, total: duty + consumptionTax + vat } as const);
}

function orderProblem(order: RetailOrder): NotDefined | undefined {
  if (order.price < 0) return notDefined('price-negative');
  if (order.yearToDate < 0) return notDefined('year-to-date-negative');
  if (order.vatRate < 0) return notDefined('vat-rate-negative');
  if (order.dutyRate < 0) return notDefined('duty-rate-negative');
  const isInRange = isFraction(order.consumptionTaxRate) && order.consumptionTaxRate < 1;
  return isInRange ? undefined : notDefined('consumption-tax-outside-range');
}
