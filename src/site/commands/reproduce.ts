import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { differences, hashes } from '../compare-folders.ts';

const SITE_URL = process.env.SITE_URL ?? 'https://book.example';
const temp = mkdtempSync(join(tmpdir(), 'reproduce-'));

const isPackage = (path: string): boolean => !/^node_modules[\\/]\.(astro|cache|vite)/.test(path);

/** Builds the commit in a folder and a time zone of its own, as a fresh clone would. */
function build(folder: string, TZ: string): string {
  const root = join(temp, folder);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', resolve('.'), root]);
  // Its own packages, without what earlier builds kept beside them.
  cpSync('node_modules', join(root, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: isPackage,
  });
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, SITE_URL, TZ, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The book could not be built with TZ=${TZ}. Read what stands above.`);
  console.log(`Built with TZ=${TZ} in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
  return join(root, 'dist');
}

/** Builds the same commit twice, far from itself, and compares every byte: `npm run reproduce`. */
function main(): number {
  const [one, other] = [build('one', 'Asia/Almaty'), build('the-other-folder', 'America/St_Johns')];
  const [a, b] = [hashes(one), hashes(other)];
  const found = differences(a, b);
  if (found.length === 0) {
    console.log(`The two builds are the same: ${a.size} files, byte for byte.`);
    return 0;
  }
  console.error(`${found.length} of ${a.size} files differ. The first: ${found[0]}`);
  for (const file of found.slice(1, 20)) console.error(`  ${file}`);
  console.error(`Kept for looking: ${one} and ${other}`);
  return 1;
}

const status = main();
if (status === 0) rmSync(temp, { recursive: true, force: true });
process.exit(status);
