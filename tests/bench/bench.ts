import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { pageBytes } from '#site/page-bytes.ts';
import config from '../../playwright.config.ts';
import { firstAnswer, forms, nextPaint, touchedAnswer } from './measures/calculator.ts';
import { type Graded, lighthouse } from './measures/lighthouse.ts';
import { type Load, load } from './measures/load.ts';
import { scriptTimes } from './measures/script-time.ts';
import { searches } from './measures/search.ts';
import { simulation } from './measures/simulation.ts';
import { median, times } from './reader.ts';
import { isMet, type Line, printLine } from './report.ts';
import { serve } from './server.ts';
import { CHAPTER, WHOLE_YARDSTICK, YARDSTICK } from './yardstick.ts';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const PORT = Number(process.env.BENCH_DEBUG_PORT ?? 9333);
const KB = 1024;
const lines: Line[] = [];

function tell(line: Line): void {
  lines.push(line);
  console.log(printLine(line));
}

interface Runs<T> {
  readonly book: readonly T[];
  readonly yardstick: readonly T[];
  readonly whole: readonly T[];
}

/** All three pages in turn, so that a slow minute of the machine falls on all. */
async function each<T>(run: (address: string, which: keyof typeof forms) => Promise<T>): Promise<Runs<T>> {
  const turns = await times(RUNS, async () => ({
    yardstick: await run(served.origin + YARDSTICK, 'yardstick'),
    whole: await run(served.origin + WHOLE_YARDSTICK, 'yardstick'),
    book: await run(served.origin + CHAPTER, 'book'),
  }));
  return {
    book: turns.map(({ book }) => book),
    yardstick: turns.map(({ yardstick }) => yardstick),
    whole: turns.map(({ whole }) => whole),
  };
}

const middle = <T>(runs: readonly T[], pick: (run: T) => number): number => median(runs.map(pick));

/** Beside the chapter's words by hand, which the bar is for, and beside all that it holds by hand. */
function ratio<T>(what: string, runs: Runs<T>, pick: (run: T) => number, most?: number): void {
  const book = middle(runs.book, pick);
  const beside = (name: string, hand: number) => ({
    what: name,
    value: book / hand,
    unit: 'times' as const,
    note: `${book.toFixed(0)} ms, hand-written ${hand.toFixed(0)} ms`,
  });
  tell({ ...beside(what, middle(runs.yardstick, pick)), ...(most === undefined ? {} : { most }) });
  tell(beside('  with figures and quiz by hand too', middle(runs.whole, pick)));
}

async function weight(loads: Runs<Load>): Promise<void> {
  const { all } = pageBytes(`dist${CHAPTER}index.html`);
  const before = middle(loads.book, ({ scripts }) => scripts) / KB;
  tell({ what: 'scripts before the reader does anything', value: before, unit: 'KB', most: 12 });
  tell({ what: 'HTML, styles and scripts, all alive', value: all / KB, unit: 'KB', most: 60 });
  const moved = middle(loads.book, ({ bytes }) => bytes) / KB;
  tell({ what: 'moved by a first visit, fonts too', value: moved, unit: 'KB', most: 105 });
  tell({ what: 'the hand-written page', value: served.yardstickBytes / KB, unit: 'KB' });
  tell({ what: '  with figures and quiz', value: served.wholeYardstickBytes / KB, unit: 'KB' });
}

async function loading(browser: Browser): Promise<void> {
  const loads = await each((address) => load(browser, address));
  await weight(loads);
  ratio('first paint, slow phone', loads, ({ firstPaint }) => firstPaint);
  ratio('largest paint, slow phone', loads, ({ largestPaint }) => largestPaint);
  const { book } = loads;
  tell({ what: 'blocked by scripts', value: middle(book, ({ blocking }) => blocking), unit: 'ms', most: 30 });
  tell({ what: 'layout shift', value: middle(book, ({ shift }) => shift), unit: 'shift', most: 0.01 });
}

async function grades(): Promise<void> {
  const grade = await lighthouse(PORT);
  const graded = await each<Graded>((address) => grade(address));
  ['performance', 'accessibility', 'best practices', 'search engines'].forEach((what, i) =>
    tell({
      what: `Lighthouse: ${what}`,
      value: middle(graded.book, ({ scores }) => scores[i] ?? NaN),
      unit: 'points',
      least: i === 0 ? 99 : 100,
    }),
  );
  ratio('Lighthouse: largest paint', graded, ({ largestPaint }) => largestPaint, 1.2);
  const { book } = graded;
  tell({ what: 'Lighthouse: blocked', value: middle(book, (g) => g.blocking), unit: 'ms', most: 30 });
  tell({ what: 'Lighthouse: layout shift', value: middle(book, (g) => g.shift), unit: 'shift', most: 0.01 });
  for (const words of new Set(book.flatMap(({ missed }) => missed))) console.log(`       missed: ${words}`);
}

async function answers(browser: Browser): Promise<void> {
  const opened = await each((address, which) => firstAnswer(browser, address, forms[which]));
  ratio('calculator answers, from opening the page', opened, Number, 1.5);
  const touched = await each((address, which) => touchedAnswer(browser, address, forms[which]));
  ratio('calculator answers, page at rest', touched, Number);
  const painted = await each((address, which) => nextPaint(browser, address, forms[which]));
  const hand = `hand-written ${middle(painted.yardstick, Number)} ms`;
  tell({ what: 'key to next paint', value: middle(painted.book, Number), unit: 'ms', most: 48, note: hand });
}

async function scripting(browser: Browser): Promise<void> {
  const found = await scriptTimes(browser, served.origin);
  const [slowest] = found.toSorted((a, b) => b.answer - a.answer);
  const note = `${slowest?.calculator}, of ${found.length}`;
  const value = slowest?.answer ?? NaN;
  tell({ what: 'script from a key to the answer, slowest calculator', value, unit: 'ms', most: 50, note });
}

async function searching(browser: Browser): Promise<void> {
  const found = await times(RUNS, () => searches(browser, served.origin + CHAPTER));
  const cold = middle(found, (run) => run.cold.first);
  const warm = middle(found, (run) => run.warm.first);
  tell({ what: 'search, first key of a visit to first result', value: cold, unit: 'ms', most: 800 });
  tell({ what: 'search, first key of a later search', value: warm, unit: 'ms', most: 200 });
  tell({
    what: 'the same, to the first page, cold',
    value: middle(found, (run) => run.cold.pages),
    unit: 'ms',
  });
  tell({
    what: 'the same, to the first page, warm',
    value: middle(found, (run) => run.warm.pages),
    unit: 'ms',
  });
}

async function simulating(browser: Browser): Promise<void> {
  const runs = await times(RUNS, () => simulation(browser, served.origin));
  tell({
    what: '100,000 journeys simulated',
    value: middle(runs, (run) => run.finished),
    unit: 'ms',
    most: 1000,
  });
  tell({
    what: 'longest pause of the page meanwhile',
    value: middle(runs, (run) => run.pause),
    unit: 'ms',
    most: 50,
  });
}

/** Measures the built book beside the hand-written page: `npm run bench`, or `npm run bench -- answers searching`. */
const parts = { loading, grades, answers, scripting, searching, simulating };
const asked = process.argv.slice(2);
const served = await serve();
const { executablePath, args = [] } = config.use?.launchOptions ?? {};
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: [...args, `--remote-debugging-port=${PORT}`],
});
try {
  // The server packs a file when it is first asked for it.
  for (const address of [YARDSTICK, WHOLE_YARDSTICK, CHAPTER]) {
    await load(browser, served.origin + address);
    await firstAnswer(browser, served.origin + address, forms[address === CHAPTER ? 'book' : 'yardstick']);
  }
  for (const [name, part] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) await part(browser);
} finally {
  await browser.close();
  served.close();
}
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', JSON.stringify(lines, undefined, 2));
const missed = lines.filter((line) => !isMet(line)).length;
console.log(missed === 0 ? 'Every bar is met.' : `${missed} of the bars are missed.`);
process.exit(missed === 0 ? 0 : 1);
