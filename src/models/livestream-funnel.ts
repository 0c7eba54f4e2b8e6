import { finite, isDefined, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { difference } from './numerics/difference.ts';
import { isFraction } from './numerics/fraction.ts';
import { roundUp } from './numerics/round-up.ts';

/** One livestream sale; rates as fractions 0–1, money in one currency, 0 or more. */
export interface Livestream {
  readonly viewers: number;
  /** Share of viewers that clicks, share of these that buys, share of orders that comes back. */
  readonly clickRate: number;
  readonly buyRate: number;
  readonly returnRate: number;
  /** Average value of an order. */
  readonly orderValue: number;
  /** Gross margin before commission, and commission, as shares of net sales. */
  readonly grossMargin: number;
  readonly commission: number;
  readonly hostCost: number;
  readonly adCost: number;
}

/** What the stream brings; money in the currency of the inputs. */
export interface LivestreamResult {
  readonly orders: number;
  /** Value of the orders that are not returned. */
  readonly netSales: number;
  readonly profit: number;
  /** Host, advertising and commission. */
  readonly cost: number;
  /** Profit over that cost, as a fraction; `no-cost`. */
  readonly returnOnCost: Maybe;
  /**
   * Viewers at which the profit is 0, not rounded and rounded up; `no-margin-after-commission`, `no-sales`.
   */
  readonly breakEvenViewers: Maybe;
  readonly wholeBreakEvenViewers: Maybe;
}

/**
 * Funnel of a livestream sale: orders O = V·c·k; profit = O(1 − r)·AOV·(GM − commission) − host −
 * advertising; break-even viewers = (host + advertising)/(c·k·(1 − r)·AOV·(GM − commission)).
 *
 * @param stream see `Livestream`
 * @returns the result; `viewers-negative`, `rate-outside-0-1`, `money-negative`, `out-of-range`
 *
 * Source: funnel identity; context: Wongkitrungrueng & Assarut 2020.
 */
export function livestreamFunnel(stream: Livestream): LivestreamResult | NotDefined {
  const problem = streamProblem(stream);
  if (problem) return problem;
  const orders = stream.viewers * stream.clickRate * stream.buyRate;
  const netSales = orders * (1 - stream.returnRate) * stream.orderValue;
  const fixedCost = stream.hostCost + stream.adCost;
  const cost = fixedCost + netSales * stream.commission;
  const profit = difference(netSales * stream.grossMargin, cost);
  if (![orders, netSales, cost, profit].every(Number.isFinite)) return notDefined('out-of-range');
  const breakEvenViewers = breakEven(stream);
  return {
    orders,
    netSales,
    profit,
    cost,
    returnOnCost: cost === 0 ? notDefined('no-cost') : finite(profit / cost),
    breakEvenViewers,
    wholeBreakEvenViewers: isDefined(breakEvenViewers) ? roundUp(breakEvenViewers) : breakEvenViewers,
  };
}

function breakEven(stream: Livestream): Maybe {
  const margin = stream.grossMargin - stream.commission;
  if (margin <= 0) return notDefined('no-margin-after-commission');
  const salesPerViewer = stream.clickRate * stream.buyRate * (1 - stream.returnRate) * stream.orderValue;
  if (salesPerViewer === 0) return notDefined('no-sales');
  return finite((stream.hostCost + stream.adCost) / (salesPerViewer * margin));
}

function streamProblem(stream: Livestream): NotDefined | undefined {
  const { clickRate, buyRate, returnRate, grossMargin, commission } = stream;
  if (stream.viewers < 0) return notDefined('viewers-negative');
  const rates = [clickRate, buyRate, returnRate, grossMargin, commission];
  if (!rates.every(isFraction)) return notDefined('rate-outside-0-1');
  const money = [stream.orderValue, stream.hostCost, stream.adCost];
  return money.some((amount) => amount < 0) ? notDefined('money-negative') : undefined;
}
