import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { AstroIntegrationLogger } from 'astro';
import { thisEdition } from '#book/sources.ts';
import { EDITION_FILE, LIST_FOLDER } from '#kit/offline.ts';
import { type BuiltFile, offlineLists } from './lists.ts';

/** Writes what a reader can save for reading without a network, and the worker that serves it. After Pagefind. */
export async function writeOffline(dir: URL, logger: AstroIntegrationLogger): Promise<void> {
  const root = fileURLToPath(dir);
  const built: BuiltFile[] = [];
  for await (const found of glob('**/*.*', { cwd: root })) {
    const file = found.replaceAll('\\', '/');
    built.push({ file, read: () => readFileSync(root + file) });
  }
  const { edition, lists } = offlineLists(built, thisEdition.date);
  mkdirSync(root + LIST_FOLDER, { recursive: true });
  for (const [path, text] of lists) writeFileSync(root + path, text);
  writeFileSync(root + EDITION_FILE, `${JSON.stringify(edition)}\n`);
  await writeWorker(root);
  const files = Object.values(edition.groups).reduce((sum, group) => sum + group.files, 0);
  logger.info(`${EDITION_FILE} written: ${files} files can be read offline; sw.js serves them.`);
}

/** The worker is one plain script at the top of the site: it may answer for what lies below it, and nothing else. */
async function writeWorker(root: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: root,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('../../elements/offline/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'book',
        fileName: () => 'sw.js',
      },
    },
  });
}
