import { existsSync } from 'node:fs';
import { defineConfig, firefox } from '@playwright/test';
import { launchOptions } from './src/site/browser.ts';

/** Only Playwright’s own build of Firefox can be driven: one from the system speaks another protocol. */
const hasFirefox = existsSync(firefox.executablePath());
if (!hasFirefox && process.env.TEST_WORKER_INDEX === undefined)
  console.log('Firefox: not checked. To check it, type: npx playwright install firefox');

const PORT = 4173;
const BASE_PORT = 4174;
const basePath = '/books/khorgos';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  // One set for every machine: what is compared does not depend on its fonts.
  snapshotPathTemplate: 'tests/browser/layouts/{arg}{ext}',
  updateSnapshots: process.env.CI ? 'none' : 'missing',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions,
    viewport: { width: 1280, height: 900 },
  },
  projects: [
    { name: 'book', testIgnore: /base-path|firefox/, use: { baseURL: `http://localhost:${PORT}` } },
    ...(hasFirefox
      ? [
          {
            name: 'firefox',
            testMatch: /firefox/,
            use: { baseURL: `http://localhost:${PORT}`, browserName: 'firefox' as const, launchOptions: {} },
          },
        ]
      : []),
    {
      name: 'base-path',
      testMatch: /base-path/,
      use: { baseURL: `http://localhost:${BASE_PORT}${basePath}/` },
    },
  ],
  webServer: [
    {
      command: 'node src/site/commands/preview.ts dist',
      env: { PORT: String(PORT) },
      port: PORT,
      reuseExistingServer: false,
    },
    {
      command:
        'astro build --outDir .astro/base-path --silent && node src/site/commands/preview.ts .astro/base-path',
      env: {
        PORT: String(BASE_PORT),
        BASE_PATH: basePath,
        SITE_URL: 'https://book.example',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      port: BASE_PORT,
      timeout: 120_000,
      reuseExistingServer: false,
    },
  ],
});
