import { number } from '#kit/define-calculator.ts';
import type { Leg } from '#models/lead-time.ts';

const days = (illustration: number, symbol: string) =>
  number({ unit: 'days', min: 0, max: 90, default: { illustration }, symbol });

/** Shortest, most frequent and longest time of the four legs; all invented, of the size that forwarders quote. */
const legInputs = {
  pickupMin: days(4, 'a_1'),
  pickupMode: days(5, 'm_1'),
  pickupMax: days(8, 'b_1'),
  borderMin: days(0.25, 'a_2'),
  borderMode: days(1, 'm_2'),
  borderMax: days(4, 'b_2'),
  haulMin: days(0.5, 'a_3'),
  haulMode: days(1, 'm_3'),
  haulMax: days(2, 'b_3'),
  lastMin: days(1, 'a_4'),
  lastMode: days(2, 'm_4'),
  lastMax: days(5, 'b_4'),
} as const;

export type LegField = keyof typeof legInputs;
export type LegValues = Readonly<Record<LegField, number>>;

export const legIds = ['pickup', 'border', 'haul', 'last'] as const;
export type LegId = (typeof legIds)[number];
export const legFields = Object.keys(legInputs) as [LegField, ...LegField[]];
export const fieldsOf = (id: LegId) => [`${id}Min`, `${id}Mode`, `${id}Max`] as const;

export const legOf = (values: LegValues, id: LegId): Leg => {
  const [min, mode, max] = fieldsOf(id);
  return { min: values[min], mode: values[mode], max: values[max] };
};
export const legsOf = (values: LegValues): Leg[] => legIds.map((id) => legOf(values, id));

export const inputs = {
  ...legInputs,
  promise: number({ unit: 'days', min: 0, max: 400, default: { illustration: 14 }, symbol: 't' }),
  shock: number({ unit: 'percent', min: 0, max: 100, default: { illustration: 0 }, symbol: 'q' }),
  draws: number({
    unit: 'count',
    min: 1000,
    max: 1_000_000,
    whole: true,
    default: { illustration: 100_000 },
    symbol: 'N',
  }),
  seed: number({
    unit: 'count',
    min: 1,
    max: 999_999,
    whole: true,
    default: { illustration: 1 },
    symbol: 's',
  }),

  days: number({ unit: 'days', min: 0, max: 120, default: { illustration: 30 }, symbol: 'd' }),
  low: number({
    unit: 'percent',
    min: 0,
    max: 5,
    default: { datum: 'gravity/day-in-transit-low' },
    symbol: 'k_1',
  }),
  high: number({
    unit: 'percent',
    min: 0,
    max: 5,
    default: { datum: 'gravity/day-in-transit-high' },
    symbol: 'k_2',
  }),
  surcharge: number({
    unit: 'usd-per-kg',
    min: 0,
    max: 50,
    default: { illustration: 0.5 },
    symbol: '\\Delta f',
  }),
  saved: number({ unit: 'days', min: 0, max: 60, default: { illustration: 6 }, symbol: '\\Delta d' }),
} as const;
