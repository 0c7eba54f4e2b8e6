import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BuiltFile } from '../built-files.ts';
import type { Fault } from '../fault.ts';

/** Reads all pages, one thread for each processor up to four; large and small pages are dealt out evenly. */
export async function everyHtmlFault(pages: readonly BuiltFile[]): Promise<Fault[]> {
  const threads = Math.min(4, availableParallelism());
  const shares = Array.from({ length: threads }, (_, i) => pages.filter((_page, k) => k % threads === i));
  const found = await Promise.all(shares.map(read));
  return found.flat().toSorted((a, b) => a.page.localeCompare(b.page));
}

function read(share: readonly BuiltFile[]): Promise<Fault[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
