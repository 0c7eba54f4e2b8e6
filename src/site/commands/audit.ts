import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type BrowserContext, chromium } from '@playwright/test';
import { auditedPages } from '../accessibility/audited-pages.ts';
import { builtFiles } from '../accessibility/built-files.ts';
import { browserFaults, checks } from '../accessibility/every-check.ts';
import { type Fault, toldFaults } from '../accessibility/fault.ts';
import { everyHtmlFault } from '../accessibility/html/every-page.ts';
import { launchOptions } from '../browser.ts';

/**
 * Every check of accessibility on every page, into content/audit.json, from which the accessibility page is printed.
 * `npm run audit -- 20` opens no new page after 20 minutes and says how many were left out.
 */
const until = Date.now() + Number(process.argv[2] ?? Infinity) * 60_000;
const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
/** Another folder of a build may be named after the minutes. */
const dir = process.argv[3] ?? 'dist';
const files = builtFiles(dir);
if (files.length === 0) throw new Error(`No page in ${dir}. Build the book first: npm run build`);

const server = spawn('node', ['src/site/commands/preview.ts', dir], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [said] = (await once(server.stdout, 'data')) as [Buffer];
const baseURL = /http:\S+/.exec(said.toString())?.[0] ?? '';
const browser = await chromium.launch(launchOptions);

const reading = everyHtmlFault(files);
const wanted = auditedPages(files.map(({ address }) => address));
const queue = [...wanted];
const faults: Fault[] = [];
let opened = 0;

const LONGEST = 90_000;

/** What is found on a page in a window of its own; a browser may hang once in some hundred pages. */
async function checked(context: BrowserContext, address: string): Promise<Fault[]> {
  const page = await context.newPage();
  const late = AbortSignal.timeout(LONGEST);
  try {
    return await Promise.race([
      browserFaults(page, address),
      once(late, 'abort').then(() => {
        throw new Error(`It took longer than ${LONGEST / 1000} seconds.`);
      }),
    ]);
  } finally {
    await page.close();
  }
}

/** One page after the other. */
async function work(context: BrowserContext): Promise<void> {
  for (let address = queue.shift(); address && Date.now() < until; address = queue.shift()) {
    try {
      const found = await checked(context, address).catch(() => checked(context, address));
      faults.push(...found);
      for (const line of toldFaults(found)) console.error(`  ${line}`);
    } catch (error) {
      const words = `The page could not be checked: ${error instanceof Error ? error.message.split('\n')[0]?.trim() : error}`;
      faults.push({ page: address, check: 'open', rule: 'open', where: '', words });
    }
    opened += 1;
    if (opened % 10 === 0) console.log(`${opened} of ${wanted.length} pages`);
  }
}
const contexts = await Promise.all([1, 2].map(() => browser.newContext({ baseURL, reducedMotion: null })));
await Promise.all(contexts.map(work));
const version = browser.version();
await browser.close();
server.kill();

const html = await reading;
const count = (check: string) => faults.filter((fault) => fault.check === check).length;
const result = {
  date: new Date().toISOString().slice(0, 10),
  commit: git('rev-parse', '--short=12', 'HEAD'),
  browser: `Chromium ${version}`,
  read: { pages: files.length, faults: html.length },
  opened: { pages: opened, leftOut: wanted.length - opened, failed: count('open') },
  checks: [...checks].map(([id, { criteria }]) => ({ id, criteria, faults: count(id) })),
  found: toldFaults([...html, ...faults]),
};
writeFileSync('content/audit.json', `${JSON.stringify(result, null, 2)}\n`);
console.log(
  `${files.length} pages read, ${opened} opened, ${result.found.length} kinds of fault: content/audit.json`,
);
process.exit(result.found.length > 0 ? 1 : 0);
