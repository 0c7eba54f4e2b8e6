import { finite, notDefined, type Maybe, type NotDefined } from './not-defined.ts';
import { allFinite } from './numerics/all-finite.ts';
import { isFraction } from './numerics/fraction.ts';

/** Coefficients of the Bass model a year: innovation p (above 0) and imitation q (0 or more). */
export interface BassCoefficients {
  readonly innovation: number;
  readonly imitation: number;
}

/**
 * Share of the eventual adopters that has adopted after t years: F = (1 − e^(−(p+q)t)) / (1 +
 * (q/p)·e^(−(p+q)t)).
 *
 * @param coefficients p 0.0001–0.2 a year, q 0–1 a year
 * @param years t, 0 or more
 * @returns 0–1, never falling; `no-innovators` when p is 0 (nobody starts), `innovation-negative`,
 *   `imitation-negative`, `years-negative`
 *
 * Source: Bass 1969; averages p = 0.03, q = 0.38: Sultan, Farley & Lehmann 1990.
 */
export function adoptedShare(coefficients: BassCoefficients, years: number): Maybe {
  const { innovation: p, imitation: q } = coefficients;
  if (years < 0) return notDefined('years-negative');
  const decay = -(p + q) * years;
  return coefficientProblem(coefficients) ?? finite((-p * Math.expm1(decay)) / (p + q * Math.exp(decay)));
}

/**
 * Adoptions a year, as a share of the eventual adopters: f = (p + q·F)(1 − F).
 *
 * @param coefficients p 0.0001–0.2 a year, q 0–1 a year
 * @param years t, 0 or more
 * @returns fraction a year, 0 or more; the reasons of `adoptedShare`
 *
 * Source: Bass 1969.
 */
export function adoptionRate(coefficients: BassCoefficients, years: number): Maybe {
  const share = adoptedShare(coefficients, years);
  if (typeof share !== 'number') return share;
  return finite((coefficients.innovation + coefficients.imitation * share) * (1 - share));
}

/** When adoptions a year are highest, and how high; at time 0 the peak is no turning point. */
export interface AdoptionPeak {
  readonly years: number;
  readonly rate: number;
  readonly isInterior: boolean;
}

/**
 * The peak of adoptions: t* = ln(q/p)/(p + q), at m(p + q)²/(4q) adoptions a year. When q ≤ p adoptions only
 * fall: the peak is the beginning, at m·p, and `isInterior` is false.
 *
 * @param coefficients p 0.0001–0.2 a year, q 0–1 a year
 * @param market m, eventual adopters, 0 or more, any unit
 * @returns years, and adopters a year in the unit of m; `market-negative` and the reasons of `adoptedShare`
 *
 * Source: Bass 1969.
 */
export function adoptionPeak(coefficients: BassCoefficients, market: number): AdoptionPeak | NotDefined {
  const problem = coefficientProblem(coefficients);
  if (problem) return problem;
  if (market < 0) return notDefined('market-negative');
  const { innovation: p, imitation: q } = coefficients;
  if (q <= p) return allFinite({ years: 0, rate: market * p, isInterior: false });
  return allFinite({
    years: Math.log(q / p) / (p + q),
    rate: (market * (p + q) ** 2) / (4 * q),
    isInterior: true,
  });
}

/**
 * The limiting case without innovators (p = 0): nothing takes off unless somebody has adopted already, and
 * then F = F₀ / (F₀ + (1 − F₀)·e^(−q·t)), the logistic curve.
 *
 * @param imitation q, 0 or more a year
 * @param initialShare F₀, above 0, at most 1
 * @param years t, 0 or more
 * @returns 0–1; `imitation-negative`, `years-negative`, `share-outside-0-1`, `no-first-adopters` when F₀ is 0
 *
 * Source: Bass 1969 with p = 0; Verhulst 1838.
 */
export function imitationOnlyShare(imitation: number, initialShare: number, years: number): Maybe {
  if (imitation < 0) return notDefined('imitation-negative');
  if (years < 0) return notDefined('years-negative');
  if (!isFraction(initialShare)) return notDefined('share-outside-0-1');
  if (initialShare === 0) return notDefined('no-first-adopters');
  return finite(initialShare / (initialShare + (1 - initialShare) * Math.exp(-imitation * years)));
}

function coefficientProblem({ innovation, imitation }: BassCoefficients): NotDefined | undefined {
  if (innovation < 0) return notDefined('innovation-negative');
  if (imitation < 0) return notDefined('imitation-negative');
  if (innovation === 0) return notDefined('no-innovators');
  return undefined;
}
