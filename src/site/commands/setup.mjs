// Installs what is missing, and nothing else. Plain JavaScript: it runs on the Node that is there, before ours is.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserOnPath, onPath } from './on-path.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const at = (...path) => join(root, ...path);
const say = (words) => console.log(`[setup] ${words}`);

function stop(words) {
  console.error(`[setup] ${words}`);
  process.exit(1);
}

const newerThan = (a, b) => !existsSync(b) || statSync(a).mtimeMs > statSync(b).mtimeMs;

function installPackages() {
  if (!newerThan(at('package-lock.json'), at('node_modules', '.package-lock.json'))) return;
  say('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The packages could not be installed. Read what npm says above, then type: npm ci');
}

/** Npm scripts find node_modules/.bin first, so the Node that counts is the one there, else this one. */
function checkNode() {
  const own = at('node_modules', '.bin', 'node');
  const version = existsSync(own)
    ? execFileSync(own, ['--version'], { encoding: 'utf8' }).trim()
    : process.version;
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return;
  stop(
    `Node ${version} is too old: the book needs 22.18 or newer. Install it from https://nodejs.org and try again.`,
  );
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

const run = (command, words) =>
  spawnSync(command, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/** On the PATH, else Playwright's own, else installed: by the system when root, by Playwright otherwise. */
async function installBrowser() {
  if (browserOnPath() ?? (await playwrightsOwn())) return;
  say('Installing a browser for the tests …');
  if (process.getuid?.() === 0 && onPath(['apt-get'])) {
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', 'chromium']) &&
      browserOnPath()
    )
      return;
  }
  const npx = at('node_modules', '.bin', 'playwright');
  if (run(npx, ['install', 'chromium']) && (await playwrightsOwn())) return;
  stop('No browser could be installed. Type: npx playwright install chromium');
}

installPackages();
checkNode();
if (process.argv.includes('--browser')) await installBrowser();
