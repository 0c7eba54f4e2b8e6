import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { difference } from './numerics/difference.ts';

/** Where a firm starts and how it moves; all index numbers without a unit. */
export interface UppsalaFirm {
  /** C₀, commitment to the market, above 0. */
  readonly commitment: number;
  /** U₀, perceived uncertainty, 0–1. */
  readonly uncertainty: number;
  /** R*, the highest risk the firm tolerates, above 0. */
  readonly tolerableRisk: number;
  /** η, share of the uncertainty that a period of experience removes, 0 to below 1. */
  readonly learning: number;
  /** g, growth of commitment in a period of expansion, above 0, as a fraction. */
  readonly growth: number;
}

/** One period: the risk C·U at its start, and whether the firm expands during it. */
export interface UppsalaPeriod {
  readonly period: number;
  readonly commitment: number;
  readonly uncertainty: number;
  readonly risk: number;
  readonly isExpanding: boolean;
}

/**
 * The knowledge–commitment loop in discrete periods: risk R = C·U; the firm expands, C ← C(1 + g), while R <
 * R*, and waits otherwise; experience lowers uncertainty every period, U ← U(1 − η).
 *
 * @param firm see `UppsalaFirm`
 * @param periods T, a whole number, 0 or more
 * @returns T + 1 periods, 0 to T; `commitment-not-positive`, `uncertainty-outside-0-1`,
 *   `tolerable-risk-not-positive`, `learning-outside-range`, `growth-not-positive`, `periods-not-whole`;
 *   `out-of-range` when the commitment overflows
 *
 * Source: Johanson & Vahlne 1977 for R = C·U against R*; the dynamics are this book's own teaching version.
 */
export function uppsalaPath(firm: UppsalaFirm, periods: number): UppsalaPeriod[] | NotDefined {
  const problem = firmProblem(firm);
  if (problem) return problem;
  if (!Number.isInteger(periods) || periods < 0) return notDefined('periods-not-whole');
  const path = [periodOf(firm, 0, firm.commitment, firm.uncertainty)];
  for (let now = path[0]; now && now.period < periods; now = path.at(-1)) path.push(following(firm, now));
  return Number.isFinite(path.at(-1)?.commitment) ? path : notDefined('out-of-range');
}

/**
 * Uncertainty before the first step, read off the cultural distance to the market: min(1, 0.2 + 0.2·KS).
 *
 * @param kogutSingh Kogut–Singh distance, 0 or more (see `cultural-distance.ts`)
 * @returns U₀, 0.2–1; `distance-negative`
 *
 * Source: this book's own teaching rule.
 */
export function initialUncertainty(kogutSingh: number): Maybe {
  if (kogutSingh < 0) return notDefined('distance-negative');
  return finite(Math.min(1, 0.2 + 0.2 * kogutSingh));
}

function following(firm: UppsalaFirm, now: UppsalaPeriod): UppsalaPeriod {
  const commitment = now.isExpanding ? now.commitment * (1 + firm.growth) : now.commitment;
  return periodOf(firm, now.period + 1, commitment, now.uncertainty * (1 - firm.learning));
}

function periodOf(firm: UppsalaFirm, period: number, commitment: number, uncertainty: number): UppsalaPeriod {
  const risk = commitment * uncertainty;
  return { period, commitment, uncertainty, risk, isExpanding: difference(risk, firm.tolerableRisk) < 0 };
}

function firmProblem(firm: UppsalaFirm): NotDefined | undefined {
  if (!(firm.commitment > 0)) return notDefined('commitment-not-positive');
  if (!(firm.uncertainty >= 0 && firm.uncertainty <= 1)) return notDefined('uncertainty-outside-0-1');
  if (!(firm.tolerableRisk > 0)) return notDefined('tolerable-risk-not-positive');
  if (!(firm.learning >= 0 && firm.learning < 1)) return notDefined('learning-outside-range');
  if (!(firm.growth > 0)) return notDefined('growth-not-positive');
  return undefined;
}
