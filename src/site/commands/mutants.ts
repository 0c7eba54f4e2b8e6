import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installTool } from './tool.ts';

const STRYKER = '10.1.1';

/**
 * Changes the code in small ways and looks whether a test notices: `npm run mutants`, `npm run mutants -- kit`,
 * `npm run mutants -- models src/models/cagr.ts`. Models: 90 % must be noticed; other layers are reported.
 */
const [target = 'models', ...files] = process.argv.slice(2);
if (!existsSync(`src/${target}`) || !existsSync(`tests/${target}`)) {
  console.error(`“${target}” is no folder of both src/ and tests/. Type: npm run mutants -- models`);
  process.exit(1);
}

const modules = installTool('stryker', {
  '@stryker-mutator/core': STRYKER,
  '@stryker-mutator/vitest-runner': STRYKER,
});
const { status } = spawnSync(
  process.execPath,
  [join(modules, '@stryker-mutator/core/bin/stryker.js'), 'run', 'tests/mutants/stryker.config.mjs'],
  { stdio: 'inherit', env: { ...process.env, MUTANTS_TARGET: target, MUTANTS_FILES: files.join(',') } },
);
process.exit(status ?? 1);
