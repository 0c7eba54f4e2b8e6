import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds this commit twice, in two folders, time zones and languages of the machine, and compares every byte. What is not
 * committed is not built.
 */
const settings = [
  { TZ: 'UTC', LANG: 'C.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
];

const folders = ['one', 'another/deeper'];

function buildIn(folder: string, environment: Record<string, string>): Map<string, string> {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', process.cwd(), folder], { stdio: 'inherit' });
  const npm = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', npm, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(`Building with ${JSON.stringify(environment)} …`);
  execFileSync(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const dist = join(folder, 'dist');
  const files = globSync('**/*', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

const parent = mkdtempSync(join(tmpdir(), 'book-'));
try {
  const [first, second] = settings.map((environment, i) =>
    buildIn(join(parent, folders[i] ?? ''), environment),
  );
  const names = [...new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])])].toSorted();
  const differ = names.filter((name) => first?.get(name) !== second?.get(name));
  for (const name of differ.slice(0, 20)) {
    console.error(`differs: ${name}`);
    for (const folder of process.env.KEEP ? folders : []) {
      const file = join(parent, folder, 'dist', name);
      if (existsSync(file)) cpSync(file, join(process.env.KEEP ?? '', folder, name));
    }
  }
  console.log(`${names.length} files, ${differ.length} of them not the same in both builds.`);
  process.exitCode = differ.length === 0 ? 0 : 1;
} finally {
  rmSync(parent, { recursive: true, force: true });
}
