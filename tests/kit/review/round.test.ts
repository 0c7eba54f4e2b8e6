import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '#book/strings.ts';
import { languages } from '#kit/languages.ts';
import { placeOf, type ReviewCard } from '#kit/review/card.ts';
import { chooseRound, ofChapters, ROUND, tally } from '#kit/review/round.ts';
import { type Memory } from '#kit/review/schedule.ts';
import { DAY } from '#kit/review/when.ts';
import { daysBetween, waitOf } from '#kit/review/when.ts';

const NOW = new Date(2026, 10, 25, 12).getTime();
const card = (n: number): ReviewCard => ({
  id: `term/t${n}`,
  kind: 'term',
  chapters: [n % 2 === 0 ? 'a/even' : 'a/odd', 'a/all'],
  front: '',
  back: '',
  guid: `khorgos-term-t${n}-en`,
});
const cards = Array.from({ length: 40 }, (_, n) => card(n));
/** Reviewed so long ago that it is due after this many days, counted from today. */
const memory = (inDaysFromNow: number): Memory => ({
  at: NOW + (inDaysFromNow - 5) * DAY,
  days: 5,
  stability: 5,
  difficulty: 5,
  reps: 1,
  lapses: 0,
});
const known = fc.dictionary(
  fc.nat({ max: 39 }).map((n) => `term/t${n}`),
  fc.integer({ min: -50, max: 50 }).map(memory),
  { noNullPrototype: true },
);

describe('a round', () => {
  test('takes the longest overdue first, then what was never reviewed, in the order of the book', () => {
    const memories = { 'term/t0': memory(-1), 'term/t1': memory(-9), 'term/t2': memory(1) };
    const chosen = chooseRound(cards.slice(0, 5), memories, NOW).map(({ id }) => id);
    expect(chosen).toEqual(['term/t1', 'term/t0', 'term/t3', 'term/t4']);
  });

  test('has ten cards at most, none twice, none that is not due, and none is left out that could come', () => {
    fc.assert(
      fc.property(known, (memories) => {
        const chosen = chooseRound(cards, memories, NOW).map(({ id }) => id);
        const { due, fresh } = tally(cards, memories, NOW);
        expect(chosen.length).toBe(Math.min(ROUND, due + fresh));
        expect(new Set(chosen).size).toBe(chosen.length);
        for (const id of chosen) expect(memories[id]?.at ?? 0).toBeLessThanOrEqual(NOW - 5 * DAY);
        const dueThere = chosen.filter((id) => memories[id]).length;
        expect(dueThere).toBe(Math.min(ROUND, due));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

test('the tally counts every card once and names the next one', () => {
  const memories = {
    'term/t0': memory(-1),
    'term/t1': memory(3),
    'term/t2': memory(2),
    'term/t99': memory(1),
  };
  expect(tally(cards, memories, NOW)).toEqual({ due: 1, fresh: 37, next: NOW + 2 * DAY });
  expect(tally(cards, {}, NOW).next).toBeUndefined();
});

test('a card comes with any of its chapters', () => {
  expect(ofChapters(cards, new Set(['a/even'])).length).toBe(20);
  expect(ofChapters(cards, new Set(['a/odd', 'a/even', 'a/other'])).length).toBe(40);
  expect(ofChapters(cards, new Set())).toEqual([]);
});

test('a card knows where it stands in the book', () => {
  expect(placeOf(card(1))).toBe('/glossary/#t1');
  expect(placeOf({ ...card(1), id: 'question/q', kind: 'question', chapters: ['a/b'] })).toBe('/a/b/#q');
});

describe('a wait in words', () => {
  test.each([
    [-3, 'today', 0],
    [0, 'today', 0],
    [1, 'tomorrow', 1],
    [2, 'days.few', 2],
    [5, 'days.many', 5],
    [11, 'days.many', 11],
    [14, 'days.many', 14],
    [21, 'days.one', 21],
    [60, 'days.many', 60],
    [61, 'months.few', 2],
    [640, 'months.one', 21],
    [1000, 'years.few', 3],
    [3650, 'years.many', 10],
  ])('of %d days is "%s" with %d', (days, key, n) => {
    expect(waitOf(days)).toEqual({ key, n });
  });

  test.each(languages)('has its words in %s, with the number in them', (lang) => {
    for (let days = 0; days <= 3650; days++) {
      const { key, n } = waitOf(days);
      const words = text(lang, `book.review.ui.when.${key}`, { n: String(n) });
      expect(words).toMatch(n > 1 ? new RegExp(`(^|\\D)${n}(\\D|$)`) : /^\D+$/);
    }
  });

  test('counts midnights, not hours, also over a change of the clock', () => {
    const late = new Date(2026, 2, 28, 23, 50).getTime();
    expect(daysBetween(late, late + 20 * 60_000)).toBe(1);
    for (let day = 0; day < 365; day++)
      expect(daysBetween(late, new Date(2026, 2, 28 + day, 0, 10).getTime())).toBe(day);
  });
});
