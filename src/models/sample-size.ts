import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { normalQuantile } from './numerics/normal.ts';
import { roundUp } from './numerics/round-up.ts';

/** A test whether two versions differ; all fractions between 0 and 1, both excluded. */
export interface TwoArmTest {
  /** p₁ and p₂: the rates to tell apart. */
  readonly firstRate: number;
  readonly secondRate: number;
  /** α: probability of seeing a difference where there is none (two-sided). */
  readonly significance: number;
  /** 1 − β: probability of seeing the difference if it is there. */
  readonly power: number;
}

/**
 * Visitors that each arm of a test needs: n = (z_{α/2} + z_β)²·[p₁(1 − p₁) + p₂(1 − p₂)]/(p₁ − p₂)².
 *
 * @returns visitors an arm, not rounded, above 0; `rates-equal` (no number is enough),
 *   `rate-not-between-0-and-1`, `significance-outside-range`, `power-outside-range`,
 *   `power-below-significance` (no visitors are needed for so little power)
 *
 * Source: Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions (without continuity
 * correction).
 */
export function sampleSize(test: TwoArmTest): Maybe {
  const { firstRate, secondRate, significance, power } = test;
  if (![firstRate, secondRate].every(isInside)) return notDefined('rate-not-between-0-and-1');
  if (firstRate === secondRate) return notDefined('rates-equal');
  const factor = detectionFactor(significance, power);
  if (!isDefined(factor)) return factor;
  const variance = firstRate * (1 - firstRate) + secondRate * (1 - secondRate);
  return finite(factor ** 2 * (variance / (firstRate - secondRate) ** 2));
}

/**
 * The same in whole visitors, rounded up.
 *
 * @returns whole visitors an arm, 1 or more; the reasons of `sampleSize`
 *
 * Source: as `sampleSize`.
 */
export function wholeSampleSize(test: TwoArmTest): Maybe {
  const size = sampleSize(test);
  return isDefined(size) ? Math.max(1, roundUp(size)) : size;
}

/** z_{α/2} + z_β, above 0. */
function detectionFactor(significance: number, power: number): number | NotDefined {
  if (!isInside(significance)) return notDefined('significance-outside-range');
  if (!isInside(power)) return notDefined('power-outside-range');
  const forSignificance = normalQuantile(significance / 2);
  const forPower = normalQuantile(power);
  if (!isDefined(forSignificance)) return forSignificance;
  if (!isDefined(forPower)) return forPower;
  const factor = forPower - forSignificance;
  return factor > 0 ? factor : notDefined('power-below-significance');
}

const isInside = (value: number): boolean => value > 0 && value < 1;
