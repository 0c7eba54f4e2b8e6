import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const REPORTS = 'test-results';
const none: Counts = { passed: 0, failed: 0, skipped: 0 };

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}
interface PassedAndFailed {
  passed: number;
  failed: number;
}

const report = <T>(name: string): T => JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')) as T;

/** The steps in order; those that run tests say how many, in their runner's own words. */
const steps: { name: string; counts?: () => Counts }[] = [
  { name: 'check' },
  {
    name: 'unit',
    counts() {
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report<VitestReport>('unit');
      return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
    },
  },
  { name: 'build' },
  {
    name: 'validate',
    counts: () => ({ ...none, ...report<PassedAndFailed>('validate') }),
  },
  {
    name: 'browser',
    counts() {
      const { expected, unexpected, flaky, skipped } = report<PlaywrightReport>('browser').stats;
      return { passed: expected, failed: unexpected + flaky, skipped };
    },
  },
  {
    name: 'size',
    counts: () => ({ ...none, ...report<PassedAndFailed>('size') }),
  },
];

/** One step: its runner's counts, with a failure of its own where it stopped, ran nothing or skipped something. */
function run({ name, counts }: (typeof steps)[number]): Counts {
  console.log(`\n[test] ${name} …`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  let found = none;
  try {
    found = counts?.() ?? none;
  } catch {
    console.error(`[test] ${name} wrote no report.`);
  }
  const problems = [
    status !== 0 && found.failed === 0 ? `ended with ${status}` : '',
    counts && found.passed + found.failed === 0 ? 'ran no test' : '',
    found.skipped > 0 ? `skipped ${found.skipped}` : '',
  ].filter(Boolean);
  const failed = found.failed + problems.length;
  console.log(`[test] ${name}: ${failed === 0 ? 'ok' : 'FAILED'} ${problems.join(', ')} (${seconds} s)`);
  return { passed: found.passed, failed, skipped: 0 };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const results = steps.map(run);
const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
