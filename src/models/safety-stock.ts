import { notDefined, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { roundUp } from './numerics/round-up.ts';

/** Demand and replenishment of one article in one warehouse. */
export interface Replenishment {
  /** d and σ_d: units a day, mean and standard deviation, 0 or more. */
  readonly demand: number;
  readonly demandDeviation: number;
  /** L and σ_LT: days, mean and standard deviation, 0 or more. */
  readonly leadTime: number;
  readonly leadTimeDeviation: number;
  /** z of the wanted service level, 0–4 (1.645 for 95 %; `normalQuantile` gives it). */
  readonly serviceFactor: number;
}

/** When to reorder; units, and the same rounded up to whole ones. */
export interface ReorderPoint {
  /** σ_L: standard deviation of the demand during the lead time. */
  readonly deviation: number;
  readonly safetyStock: number;
  readonly reorderPoint: number;
  readonly wholeReorderPoint: number;
}

/**
 * Safety stock and reorder point: σ_L = √(L·σ_d² + d²·σ_LT²), SS = z·σ_L, ROP = d·L + SS.
 *
 * @param input see `Replenishment`; demand of different days and the lead time are independent
 * @returns units, 0 or more; `demand-negative`, `lead-time-negative`, `deviation-negative`,
 *   `service-factor-negative`
 *
 * Source: Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains (4th ed.), ch. 6.
 */
export function reorderPoint(input: Replenishment): ReorderPoint | NotDefined {
  const { demand, demandDeviation, leadTime, leadTimeDeviation, serviceFactor } = input;
  if (demand < 0) return notDefined('demand-negative');
  if (leadTime < 0) return notDefined('lead-time-negative');
  if (demandDeviation < 0 || leadTimeDeviation < 0) return notDefined('deviation-negative');
  if (serviceFactor < 0) return notDefined('service-factor-negative');
  const deviation = Math.hypot(Math.sqrt(leadTime) * demandDeviation, demand * leadTimeDeviation);
  const safetyStock = serviceFactor * deviation;
  const point = demand * leadTime + safetyStock;
  return allFinite({ deviation, safetyStock, reorderPoint: point, wholeReorderPoint: roundUp(point) });
}
