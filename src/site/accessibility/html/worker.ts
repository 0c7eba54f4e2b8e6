import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { BuiltFile } from '../built-files.ts';
import { htmlFaults } from './faults.ts';

/** Reads its share of the pages in a thread of its own. */
const faults = [];
for (const { address, file } of workerData as readonly BuiltFile[])
  faults.push(...(await htmlFaults(address, readFileSync(file, 'utf8'))));
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(faults);
