// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadReviews } from '#elements/review/kept.ts';
import { DAY } from '#kit/review/when.ts';
import { FakeStorage } from './fake-storage.ts';
import * as page from './review/page.ts';
import { cards, key, NOW, open, press, rate } from './review/page.ts';

let storage: FakeStorage;
beforeAll(() => import('#elements/book-review.ts'));
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  storage = new FakeStorage();
  storage.kept.set('book-opened', '1 theory/oli gone/chapter');
  vi.stubGlobal('localStorage', storage);
  page.answer({ v: 1, cards });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const reviewed = () => Object.keys(loadReviews().memories);

describe('what comes', () => {
  test('is of the chapters that were opened, ten cards at a time', async () => {
    await open();
    expect(page.tally()).toBe('0 due 12 new 1 chapters');
    press('start');
    const seen = new Set<string>();
    while (page.front()) {
      seen.add(page.front() ?? '');
      rate('4');
    }
    expect([...seen]).toEqual(cards.slice(0, 10).map((_, i) => `Front ${i}`));
    expect(page.done()).toBe('done 0 0 0 10');
    expect(page.tally()).toBe('0 due 2 new 1 chapters next in 8 days');
    press('more');
    rate('3');
    rate('3');
    expect(page.tally()).toContain('nothing');
    expect(page.words()).toEqual(['csv', 'anki']);
  });

  test('is all of the book for whoever has opened nothing and wants it', async () => {
    storage.kept.delete('book-opened');
    await open();
    expect(page.tally()).toBe('none');
    press('all');
    expect(page.tally()).toBe('0 due 14 new 2 chapters');
    const start = document.activeElement;
    expect(start?.textContent).toBe('start');
    expect(document.getElementById(start?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      page.tally(),
    );
  });

  test('comes again when it is due, the longest overdue first', async () => {
    await open();
    press('start');
    rate('3');
    rate('2');
    press('leave');
    expect(page.done()).toBe('done 0 1 1 0');
    vi.setSystemTime(NOW.getTime() + 5 * DAY);
    await open();
    expect(page.tally()).toBe('2 due 10 new 1 chapters');
    press('start');
    expect(page.front()).toBe('Front 1');
  });
});

describe('a card', () => {
  test('shows its answer only when asked, then where it stands and when it would come again', async () => {
    await open();
    press('start');
    expect([page.front(), page.back(), page.words()]).toEqual(['Front 0', undefined, ['show', 'leave']]);
    press('show');
    expect(page.back()).toBe('Back 0');
    expect(document.querySelector('.review-place a')?.getAttribute('href')).toBe('/en/glossary/#t0');
    expect(page.words()).toEqual([
      'rate.1, soon',
      'rate.2, in 2 days',
      'rate.3, in 3 days',
      'rate.4, in 8 days',
      'leave',
    ]);
  });

  test('is turned and rated by keys alone', async () => {
    await open();
    press('start');
    key(' ');
    expect(page.back()).toBe('Back 0');
    key('3');
    expect(page.front()).toBe('Front 1');
    key('Enter');
    key('1');
    expect(page.front()).toBe('Front 2');
    expect(reviewed()).toEqual(['term/t0', 'question/q1']);
  });

  test.each([
    ['a rating before the answer was shown', () => key('3')],
    ['a key of the browser', () => key('3', { ctrlKey: true })],
    ['a key held down', () => key(' ', { repeat: true })],
    ['a key that means nothing', () => key('x')],
  ])('is not turned or rated by %s', async (_, act) => {
    await open();
    press('start');
    act();
    expect([page.front(), page.back(), reviewed()]).toEqual(['Front 0', undefined, []]);
  });

  test('that was forgotten is practised at the end until it is known, without another rating', async () => {
    storage.kept.set('book-opened', '1 theory/uppsala');
    await open();
    press('start');
    rate('1');
    rate('3');
    expect(page.front()).toBe('Front 12');
    press('show');
    expect(page.words()).toEqual(['not-yet', 'known', 'leave']);
    key('1');
    press('show');
    press('known');
    expect(page.done()).toBe('done 1 0 1 0');
    expect(loadReviews().memories['term/t12']?.reps).toBe(1);
  });

  test('of which the server sent a text with marks shows them as text', async () => {
    page.answer({ v: 1, cards: [{ ...cards[0], front: '<p>a &lt;script&gt; b</p>' }] });
    await open();
    press('start');
    expect(page.front()).toBe('a <script> b');
  });
});

describe('where something fails', () => {
  test('storage that gets full in the middle keeps the review for the session and says so', async () => {
    await open();
    press('start');
    rate('3');
    expect(page.said()).toBe('');
    storage.quota = 0;
    rate('3');
    expect(page.said()).toBe('not-kept');
    expect(reviewed()).toEqual(['term/t0']);
    press('leave');
    expect(page.tally()).toContain('10 new');
    storage.quota = Infinity;
    press('more');
    expect(page.front()).toBe('Front 2');
    rate('3');
    expect(reviewed().length).toBe(3);
  });

  test('storage that is denied lets the reader review all the same', async () => {
    vi.stubGlobal('localStorage', null);
    await open();
    press('all');
    press('start');
    rate('3');
    expect([page.said(), page.front()]).toEqual(['not-kept', 'Front 1']);
  });

  test('reviews that cannot be read are set aside, and that is said', async () => {
    storage.kept.set('book-review', 'garbage');
    await open();
    expect(page.said()).toBe('corrupt');
    expect(storage.kept.get('book-review-set-aside')).toBe('garbage');
    expect(page.tally()).toBe('0 due 12 new 1 chapters');
  });

  test('a clock set back a year in the middle counts the reviews and says no negative wait', async () => {
    await open();
    press('start');
    rate('3');
    vi.setSystemTime(NOW.getTime() - 365 * DAY);
    rate('3');
    press('leave');
    expect(page.tally()).toBe('0 due 10 new 1 chapters next in 3 days');
    expect(reviewed().length).toBe(2);
  });

  test('a card that was reviewed in another tab meanwhile is passed over, and that review stays', async () => {
    await open();
    press('start');
    const { memories } = loadReviews();
    const other = { at: NOW.getTime(), days: 3, stability: 2.3, difficulty: 2, reps: 1, lapses: 0 };
    const both = { v: 1, cards: { ...memories, 'question/q1': other } };
    storage.kept.set('book-review', JSON.stringify(both));
    rate('3');
    expect(page.front()).toBe('Front 2');
    expect(reviewed().toSorted()).toEqual(['question/q1', 'term/t0']);
  });

  test.each([
    ['an error', () => page.answer({}, false)],
    ['another version', () => page.answer({ v: 2, cards: [] })],
    ['no connection', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))],
  ])('cards that come as %s are asked for again by a button', async (_, fail) => {
    fail();
    await open();
    expect([page.said(), page.words()]).toEqual(['failed', ['retry']]);
    page.answer({ v: 1, cards });
    press('retry');
    await vi.waitFor(() => expect(page.tally()).toBe('0 due 12 new 1 chapters'));
  });
});
