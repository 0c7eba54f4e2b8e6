import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const STAMP = '.astro/built-from';
const inputs = [
  'content/**',
  'src/**',
  'public/**',
  'package-lock.json',
  'astro.config.mjs',
  'content.config.ts',
];

/** What the build is made from: every file's path, size and time, and the environment it reads. */
function inputsStamp(): string {
  const hash = createHash('sha256').update(`${process.env.SITE_URL ?? ''} ${process.env.BASE_PATH ?? ''}`);
  for (const file of globSync(inputs).toSorted()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}:${size}:${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const stamp = inputsStamp();
const isBuilt = existsSync('dist/_headers') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp;
if (isBuilt) console.log('The book is built and up to date.');
else {
  console.log('Building the book …');
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync('.astro', { recursive: true });
  writeFileSync(STAMP, stamp);
}
await import('./preview.ts');
