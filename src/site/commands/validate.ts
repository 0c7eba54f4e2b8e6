import { mkdirSync, writeFileSync } from 'node:fs';
import { builtFiles } from '../accessibility/built-files.ts';
import { toldFaults } from '../accessibility/fault.ts';
import { everyHtmlFault } from '../accessibility/html/every-page.ts';

/** Reads the HTML of every built page: valid, unique ids, references that arrive, languages of parts. */
const pages = builtFiles();
if (pages.length === 0) throw new Error('No page in dist. Build the book first: npm run build');
const start = performance.now();
const faults = await everyHtmlFault(pages);
for (const line of toldFaults(faults)) console.error(`  ${line}`);
const failed = new Set(faults.map(({ page }) => page)).size;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${pages.length} pages read, ${failed} with a fault (${seconds} s)`);
mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/validate.json', JSON.stringify({ passed: pages.length - failed, failed }));
process.exit(failed > 0 ? 1 : 0);
