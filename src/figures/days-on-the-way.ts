import { defineFigure } from '#kit/define-figure.ts';
import { simulateLeadTimes } from '#models/lead-time.ts';
import { isDefined } from '#models/not-defined.ts';
import { createRandom } from '#models/numerics/random.ts';

/** The four legs of the calculator, in days: shortest, most frequent, longest. */
const legs = [
  { min: 4, mode: 5, max: 8 },
  { min: 0.25, mode: 1, max: 4 },
  { min: 0.5, mode: 1, max: 2 },
  { min: 1, mode: 2, max: 5 },
];
const draws = 20_000;
const first = 9;
const last = 15;

export default defineFigure({
  id: 'days-on-the-way',
  chapter: 'challenges/logistics',
  text: {
    title: 'If the average is promised, almost half of the parcels are late',
    caption:
      'Twenty thousand simulated journeys over four legs, each with a shortest, a usual and a longest time, by days on the way.',
    note: 'The times of the legs are invented and are those of the calculator in this chapter; the legs are taken as independent. Classes are named by their upper end in whole days; the first contains all shorter journeys, the last all longer ones.',
    x: 'Days, up to',
    y: 'Percent of journeys',
    share: 'Journeys',
  },
  data: [],
  chart() {
    const times = simulateLeadTimes({ legs, draws, commonShock: 0, random: createRandom(1) });
    const classes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const counted = isDefined(times) ? [...times] : [];
    const inClass = (upper: number) =>
      counted.filter((days) => {
        const own = Math.min(last, Math.max(first, Math.ceil(days)));
        return own === upper;
      }).length;
    return {
      kind: 'bar',
      x: { label: 'x', type: 'category' },
      y: { label: 'y', unit: 'percent', fromZero: true },
      series: [
        {
          id: 'share',
          label: 'share',
          role: 'illustration',
          points: classes.map((upper) => ({
            x: upper === last ? `${last}+` : String(upper),
            y: (inClass(upper) / draws) * 100,
            digits: 0,
          })),
        },
      ],
    };
  },
});
