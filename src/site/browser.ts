import type { LaunchOptions } from '@playwright/test';
import { browserOnPath } from './commands/on-path.mjs';

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
];
const executablePath = browserOnPath();

/** How tests and audit start Chromium. */
export const launchOptions: LaunchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
};
