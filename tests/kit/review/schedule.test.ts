import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  dueAt,
  isDue,
  LONGEST,
  type Memory,
  type Rating,
  ratings,
  review,
  settled,
} from '#kit/review/schedule.ts';
import { DAY, daysBetween } from '#kit/review/when.ts';

/** Noon of a day, whatever the time zone of the machine. */
const NOW = new Date(2026, 10, 25, 12).getTime();
const YEAR = 365 * DAY;

const rating = fc.constantFrom(...ratings);
/** Reviews of one card: how long after the last each came (a negative time: the clock was set back), and its rating. */
const history = fc.array(fc.tuple(fc.integer({ min: -2 * YEAR, max: 2 * YEAR }), rating), {
  minLength: 1,
  maxLength: 30,
});
function play(steps: readonly (readonly [number, Rating])[]): { memory: Memory; clock: number }[] {
  let clock = NOW;
  let memory: Memory | undefined;
  return steps.map(([after, given]) => {
    clock = Math.max(0, clock + after);
    memory = review(memory, given, clock);
    return { memory, clock };
  });
}

describe('the first review', () => {
  test('is scheduled by the published first stabilities of FSRS 6', () => {
    // The four first weights of FSRS 6, in days: github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
    const stabilities = ratings.map((one) => review(undefined, one, NOW).stability);
    expect(stabilities).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
  });

  test('comes again after one, two, three or eight days, each rating later than the one before', () => {
    expect(ratings.map((one) => review(undefined, one, NOW).days)).toEqual([1, 2, 3, 8]);
  });
});

describe('whatever was rated and whenever', () => {
  test('numbers stay in their limits, nothing is due before it was reviewed, and no review is lost', () => {
    fc.assert(
      fc.property(history, (steps) => {
        play(steps).forEach(({ memory }, i) => {
          expect(memory.reps).toBe(i + 1);
          expect(memory.lapses).toBeLessThanOrEqual(i);
          expect(Number.isInteger(memory.days) && memory.days >= 1 && memory.days <= LONGEST).toBe(true);
          expect(daysBetween(memory.at, dueAt(memory))).toBe(memory.days);
          expect(memory.stability).toBeGreaterThanOrEqual(0.001);
          expect(memory.difficulty).toBeGreaterThanOrEqual(1);
          expect(memory.difficulty).toBeLessThanOrEqual(10);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('the time of the last review never runs backwards', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const times = play(steps).map(({ memory }) => memory.at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  test('a better rating never comes back sooner', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: YEAR }), (steps, after) => {
        const { memory } = play(steps).at(-1) ?? {};
        const days = ratings.map((one) => review(memory, one, (memory?.at ?? NOW) + after).days);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  test('the same reviews at the same times give the same schedule', () => {
    fc.assert(
      fc.property(history, (steps) => {
        expect(play(steps)).toEqual(play(steps));
      }),
      { seed: 4 },
    );
  });
});

describe('a clock that was set back a year', () => {
  const before = review(review(undefined, 3, NOW), 3, NOW + 3 * DAY);

  test('counts the review at the time of the last one, and plans from there', () => {
    const after = review(before, 3, NOW - YEAR);
    expect([after.at, after.reps]).toEqual([before.at, 3]);
    expect(dueAt(after)).toBeGreaterThan(before.at);
  });

  test('leaves every card its wait, counted from now, and no card waits for a year', () => {
    const now = NOW - YEAR;
    const seen = settled(before, now);
    expect(seen).toEqual({ ...before, at: now });
    expect(dueAt(seen) - now).toBe(before.days * DAY);
    expect(settled(before, NOW + YEAR)).toBe(before);
  });
});

test('a card is due from the morning of its day on', () => {
  const memory = review(undefined, 3, NOW);
  const morning = new Date(2026, 10, 28).getTime();
  expect(isDue(memory, morning)).toBe(true);
  expect(isDue(memory, morning - 1)).toBe(false);
});

describe('where a day has 23 or 25 hours', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['Europe/Berlin', [2026, 9, 25, 0, 30]],
    ['Europe/Berlin', [2026, 2, 28, 23, 30]],
    ['America/New_York', [2026, 10, 1, 0, 30]],
  ] as const)(
    'in %s a card is due on the day after its review, and not before',
    (zone, [y, m, d, h, min]) => {
      vi.stubEnv('TZ', zone);
      const memory = { ...review(undefined, 1, new Date(y, m, d, h, min).getTime()), days: 1 };
      const morning = new Date(y, m, d + 1).getTime();
      expect(isDue(memory, memory.at + 1000)).toBe(false);
      expect(isDue(memory, morning - 1)).toBe(false);
      expect(isDue(memory, morning)).toBe(true);
    },
  );
});
