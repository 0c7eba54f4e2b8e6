// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { answersFile, type Progress } from '#elements/answers-file.ts';
import { loadOpened } from '#elements/opened-list.ts';
import { load, type Page } from '#elements/progress-tools.ts';
import { keepAnswer, loadAnswers } from '#elements/quiz-progress.ts';
import { addReviews, loadReviews } from '#elements/review/kept.ts';

const kept = (right: boolean, at = 5, print = 'p1') => ({ print, right, answer: 1, at });
const memory = { at: 5, days: 2, stability: 2.3, difficulty: 5.1, reps: 1, lapses: 0 };
const fileOf = (progress: Partial<Progress>) =>
  answersFile({ answers: {}, reviews: {}, opened: [], ...progress });
const mark = (id: string, n: number) =>
  `<li><a data-question="${id}" data-print="p1" data-state="open">${n}</a></li>`;
const strings = {
  right: 'right',
  wrong: 'not right yet',
  open: 'not answered',
  'ui.mark': 'Question {n}: {state}',
  'ui.sum': '{answered} of {total}, {right} right',
  'ui.chapter': '{answered}/{total}/{right}',
  'ui.none': 'none',
  'ui.ask': 'erase {n} and {reviews}?',
};

let page: HTMLElement;
const states = () => [...page.querySelectorAll<HTMLElement>('[data-question]')].map((m) => m.dataset.state);
const counts = () => [...page.querySelectorAll('.progress-count')].map(({ textContent }) => textContent);
const sum = () => page.querySelector('.progress-sum')?.textContent;
const said = () => page.querySelector('.progress-said')?.textContent;
const press = (words: string) =>
  [...page.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
function open() {
  const holder = document.createElement('div');
  holder.innerHTML = `<book-progress><p class="progress-sum"></p>
    <ol><li data-chapter><span class="progress-count"></span><ol>${mark('a', 1)}${mark('b', 2)}</ol></li>
    <li data-chapter><span class="progress-count"></span><ol>${mark('c', 1)}</ol></li></ol>
    <section class="progress-file" hidden><p class="progress-tools"></p><p class="progress-said"></p></section>
    <script type="application/json" class="progress-strings">${JSON.stringify(strings)}</script></book-progress>`;
  document.body.replaceChildren(...holder.childNodes);
  page = document.body.firstElementChild as HTMLElement;
}

beforeAll(() => import('#elements/book-progress.ts'));
beforeEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the page', () => {
  test('shows per chapter what was answered and right; a question that has changed counts as not answered', () => {
    keepAnswer('a', kept(true));
    keepAnswer('b', kept(false));
    keepAnswer('c', kept(true, 5, 'older'));
    open();
    expect(states()).toEqual(['right', 'wrong', 'open']);
    expect(counts()).toEqual(['2/2/1', '0/1/0']);
    expect(sum()).toBe('2 of 3, 1 right');
    expect(page.querySelector('[data-question="b"]')?.getAttribute('aria-label')).toBe(
      'Question 2: not right yet',
    );
  });

  test('says so where nothing was answered', () => {
    open();
    expect(sum()).toBe('none');
  });

  test('follows what another tab answers', () => {
    open();
    keepAnswer('c', kept(true));
    window.dispatchEvent(new StorageEvent('storage', { key: 'book-quiz' }));
    expect(states()).toEqual(['open', 'open', 'right']);
  });

  test('works where storage is denied, and names an entry that cannot be read', () => {
    localStorage.setItem('book-quiz', 'garbage');
    open();
    expect(said()).toBe('ui.corrupt');
    vi.stubGlobal('localStorage', undefined);
    open();
    expect(sum()).toBe('none');
  });
});

describe('erasing', () => {
  test('asks first, and "keep" changes nothing', () => {
    keepAnswer('a', kept(true));
    open();
    press('ui.erase');
    const dialog = page.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(dialog?.textContent).toContain('erase 1 and 0?');
    press('ui.no');
    expect(dialog?.open).toBe(false);
    expect(Object.keys(loadAnswers().answers)).toEqual(['a']);
  });

  test('leaves no trace, not even of what had been set aside', () => {
    localStorage.setItem('book-quiz', 'garbage');
    localStorage.setItem('book-review', 'garbage');
    localStorage.setItem('book-opened', '1 background/two-ledgers');
    loadAnswers();
    loadReviews();
    keepAnswer('a', kept(true));
    addReviews({ 'term/cif': memory });
    open();
    press('ui.erase');
    press('ui.yes');
    expect(localStorage.length).toBe(0);
    expect([states(), said()]).toEqual([['open', 'open', 'open'], 'ui.erased']);
  });
});

describe('loading a file', () => {
  const told: string[] = [];
  const drawn = vi.fn<() => void>();
  const to: Page = {
    words: (key, values = {}) => [key, ...Object.values(values)].join(' '),
    tell: (words) => told.push(words),
    draw: drawn,
  };
  const from = (text: string) => load(new File([text], 'mine.json'), to);
  beforeEach(() => {
    told.length = 0;
    drawn.mockClear();
  });

  test('merges: the newer answer wins, nothing is lost, and it is said how many came', async () => {
    keepAnswer('a', kept(true, 9));
    keepAnswer('b', kept(false, 1));
    await from(fileOf({ answers: { a: kept(false, 2), b: kept(true, 3), c: kept(true, 4) } }));
    expect(loadAnswers().answers).toEqual({ a: kept(true, 9), b: kept(true, 3), c: kept(true, 4) });
    expect(told).toEqual(['ui.loaded mine.json 2']);
    expect(drawn).toHaveBeenCalledOnce();
  });

  test('brings reviews and opened chapters along, of two schedules the one with more reviews', async () => {
    addReviews({ 'term/cif': { ...memory, reps: 3 }, 'term/fob': memory });
    await from(
      fileOf({
        reviews: { 'term/cif': { ...memory, at: 9 }, 'term/fob': { ...memory, reps: 2 } },
        opened: ['background/two-ledgers'],
      }),
    );
    expect(loadReviews().memories).toEqual({
      'term/cif': { ...memory, reps: 3 },
      'term/fob': { ...memory, reps: 2 },
    });
    expect(loadOpened()).toEqual(['background/two-ledgers']);
  });

  test.each([
    ['damaged', '{"book":"crossing-kh', 'ui.damaged mine.json'],
    ['of another version', '{"book":"crossing-khorgos","v":9,"answers":{}}', 'ui.other-version mine.json'],
  ])('a file that is %s is named, and nothing is overwritten', async (_, text, words) => {
    keepAnswer('a', kept(true));
    const before = localStorage.getItem('book-quiz');
    await from(text);
    expect(told).toEqual([words]);
    expect(localStorage.getItem('book-quiz')).toBe(before);
    expect(drawn).not.toHaveBeenCalled();
  });

  test('into a full storage is said, and what was kept stays', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => JSON.stringify({ v: 2, answers: { a: kept(true) } }),
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    await from(fileOf({ answers: { b: kept(true) } }));
    expect(told).toEqual(['ui.not-kept mine.json']);
    expect(Object.keys(loadAnswers().answers)).toEqual(['a']);
  });
});

test('what is saved holds everything that is kept, and can be loaded elsewhere', async () => {
  keepAnswer('a', kept(true));
  keepAnswer('gone', kept(false));
  open();
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:x';
  });
  press('ui.save');
  const { answers } = loadAnswers();
  localStorage.clear();
  await load(new File([(await saved[0]?.text()) ?? ''], 'mine.json'), {
    words: (key) => key,
    tell: () => undefined,
    draw: () => undefined,
  });
  expect(loadAnswers().answers).toEqual(answers);
});
