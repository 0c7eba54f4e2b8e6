import { finite, notDefined, type Maybe } from './not-defined.ts';

/** Trading days a year, the customary convention. */
const tradingDays = 252;

/**
 * Parametric value at risk: z·σ·√(days/252)·X, the loss that normally distributed moves exceed only with the
 * small probability that belongs to z. Real currencies also jump: it understates those.
 *
 * @param input amount X at risk, 0 or more, any currency; σ a year as a fraction, 0 or more (0: no risk);
 *   trading days, above 0; z of the confidence level, 0 or more (1.645 for 95 %; `normalQuantile` gives it)
 * @returns money in the currency of the amount, 0 or more; `amount-negative`, `volatility-negative`,
 *   `horizon-not-positive`, `factor-negative`
 *
 * Source: J.P. Morgan/Reuters 1996, RiskMetrics Technical Document.
 */
export function valueAtRisk(input: {
  amount: number;
  volatility: number;
  days: number;
  confidenceFactor: number;
}): Maybe {
  const { amount, volatility, days, confidenceFactor } = input;
  if (amount < 0) return notDefined('amount-negative');
  if (volatility < 0) return notDefined('volatility-negative');
  if (days <= 0) return notDefined('horizon-not-positive');
  if (confidenceFactor < 0) return notDefined('factor-negative');
  return finite(confidenceFactor * volatility * Math.sqrt(days / tradingDays) * amount);
}
