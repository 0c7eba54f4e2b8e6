import { defineFigure } from '#kit/define-figure.ts';
import { isDefined } from '#models/not-defined.ts';
import { borderQueue } from '#models/queue.ts';

/** Invented capacities, vehicles an hour. */
const capacities = [76, 77, 78, 80, 84, 90, 100];

export default defineFigure({
  id: 'wait-and-capacity',
  chapter: 'challenges/logistics',
  text: {
    title: 'A little more capacity saves most of the wait',
    caption:
      'Mean wait against the number of vehicles that a border post can clear in an hour; as many arrive as were reported for Horgos.',
    note: 'The capacities are invented; arrivals follow from a report of state media. The whole post is taken as one counter and vehicles arrive at random: a simplification, not a forecast.',
    x: 'Can be cleared an hour',
    y: 'Minutes',
    wait: 'Mean wait',
  },
  data: ['logistics/horgos-vehicles-an-hour'],
  chart(data) {
    const arrivals = data['logistics/horgos-vehicles-an-hour']?.[0]?.y ?? 0;
    return {
      kind: 'bar',
      x: { label: 'x', type: 'category' },
      y: { label: 'y', unit: 'minutes', fromZero: true },
      series: [
        {
          id: 'wait',
          label: 'wait',
          role: 'illustration',
          points: capacities.map((capacity) => {
            const queue = borderQueue(arrivals, capacity);
            return { x: String(capacity), y: isDefined(queue) ? queue.waitHours * 60 : null, digits: 1 };
          }),
        },
      ],
    };
  },
});
