import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const windows = process.platform === 'win32';

/**
 * A tool that few people run and that weighs more than the book's own packages: installed on its first use,
 * in the versions named, below node_modules, where it still finds the book's packages.
 */
export function installTool(name: string, versions: Readonly<Record<string, string>>): string {
  const folder = resolve('node_modules/.cache/tools', name);
  const wanted = Object.entries(versions).map(([tool, version]) => `${tool}@${version}`);
  const stamp = join(folder, wanted.join('+').replaceAll('/', '-'));
  if (existsSync(stamp)) return join(folder, 'node_modules');
  console.log(`Installing ${wanted.join(' and ')} into ${join('node_modules/.cache/tools', name)} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  // The book's own Vitest is used, so a peer is not installed a second time.
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', '--save-exact', ...flags, ...wanted], {
    cwd: folder,
    stdio: 'inherit',
    shell: windows,
  });
  if (status !== 0) {
    console.error(`${name} could not be installed. Read what npm says above, then try again.`);
    process.exit(1);
  }
  writeFileSync(stamp, '');
  return join(folder, 'node_modules');
}
