import { notDefined, type NotDefined } from './not-defined.ts';

interface Regime {
  readonly id: 'month-1000' | 'month-500' | 'item-200' | 'relief-1000' | 'item-200-again' | 'whole-value-200';
  /** First day of the regime, ISO date. */
  readonly from: string;
  /** Value in euros up to which (included) nothing is due. */
  readonly freeValue: number;
  /** Duty rate as a fraction of the value, and the least duty in euros a kg. */
  readonly dutyRate: number;
  readonly dutyPerKg: number;
  /** Whether the free amounts are for each parcel or for all parcels of a month together. */
  readonly per: 'month' | 'item';
  /** False while the regime has only been announced: check the Commission's text. */
  readonly isConfirmed: boolean;
}

/** Duty on what exceeds the free value and the free weight in kg; no VAT. */
interface ExcessRegime extends Regime {
  readonly base: 'excess';
  readonly freeWeight: number;
}

/** Duty on the whole value, and national VAT on value and duty, once the value exceeds the free value. */
interface WholeRegime extends Regime {
  readonly base: 'whole';
}

/** What a parcel for personal use owes at the border of the Eurasian Economic Union during one regime. */
export type ParcelRule = ExcessRegime | WholeRegime;

const onExcess = { freeWeight: 31, base: 'excess', isConfirmed: true } as const;

/**
 * The regimes since 2018, oldest first; each ends the day before the next begins. The last one was announced
 * to begin on 1 July 2026 and was not confirmed to be in force when this was written. Not legal advice.
 *
 * Source: EEC Council Decisions 107 of 20 December 2017 and 35 of 17 March 2022, its extensions, and the
 * e-commerce decision announced on 12 January 2026.
 */
export const parcelRules: readonly [ParcelRule, ...ParcelRule[]] = [
  {
    ...onExcess,
    id: 'month-1000',
    from: '2018-01-01',
    freeValue: 1000,
    dutyRate: 0.3,
    dutyPerKg: 4,
    per: 'month',
  },
  {
    ...onExcess,
    id: 'month-500',
    from: '2019-01-01',
    freeValue: 500,
    dutyRate: 0.3,
    dutyPerKg: 4,
    per: 'month',
  },
  {
    ...onExcess,
    id: 'item-200',
    from: '2020-01-01',
    freeValue: 200,
    dutyRate: 0.15,
    dutyPerKg: 2,
    per: 'item',
  },
  {
    ...onExcess,
    id: 'relief-1000',
    from: '2022-03-31',
    freeValue: 1000,
    dutyRate: 0.15,
    dutyPerKg: 2,
    per: 'item',
  },
  {
    ...onExcess,
    id: 'item-200-again',
    from: '2024-04-01',
    freeValue: 200,
    dutyRate: 0.15,
    dutyPerKg: 2,
    per: 'item',
  },
  {
    id: 'whole-value-200',
    from: '2026-07-01',
    freeValue: 200,
    dutyRate: 0.05,
    dutyPerKg: 1,
    base: 'whole',
    per: 'item',
    isConfirmed: false,
  },
];

const lastDay = '2027-12-31';

/**
 * The regime on a given day.
 *
 * @param date ISO date, 2018-01-01 to 2027-12-31
 * @returns the rule; `date-not-iso` (also for a day that no calendar has), `date-outside-2018-2027`
 *
 * Source: as `parcelRules`.
 */
export function parcelRuleOn(date: string): ParcelRule | NotDefined {
  if (!isDay(date)) return notDefined('date-not-iso');
  const rule = parcelRules.findLast(({ from }) => from <= date);
  return rule && date <= lastDay ? rule : notDefined('date-outside-2018-2027');
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether it is a day of the Gregorian calendar, written as an ISO date. */
function isDay(date: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const days = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
