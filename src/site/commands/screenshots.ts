import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../browser.ts';

/** A picture of a page of the book, for the page that tells lecturers how to use it. */
interface Shot {
  readonly page: string;
  /** What is shown, from its top left corner. */
  readonly of: string;
  /** Pixels. Longer things are cut. */
  readonly tallest: number;
  prepare?(page: Page): Promise<unknown>;
}

const openSlip = (page: Page) => page.locator('#goods-from-china .permalink').click();

/** By the name of the file under src/assets/lecturers. */
const shots: Readonly<Record<string, Shot>> = {
  calculator: { page: '/en/calculators/two-ledgers/', of: 'main book-calculator', tallest: 860 },
  link: { page: '/en/background/two-ledgers/', of: '.cite-slip', tallest: 460, prepare: openSlip },
  embed: {
    page: '/en/calculators/two-ledgers/',
    of: '.embed-code',
    tallest: 300,
    prepare: (page) => page.locator('.embed-code summary').click(),
  },
  homework: { page: '/en/calculators/growth/assignment/', of: 'main', tallest: 760 },
  answers: { page: '/en/background/two-ledgers/answers/', of: '.answer-sheet', tallest: 340 },
};

const FOLDER = 'src/assets/lecturers';
const WIDTH = 760;
/** Bytes: the build writes each picture anew, a little larger or smaller, and none has more than 60 KB then. */
const MOST = 48 * 1024;

/** WebP, as good as fits the limit: bytes. */
async function picture(page: Page, shot: Shot): Promise<Buffer> {
  const box = await page.locator(shot.of).first().boundingBox();
  if (!box) throw new Error(`${shot.page} shows no ${shot.of}`);
  const [scrollX, scrollY] = await page.evaluate(() => [window.scrollX, window.scrollY]);
  const clip = {
    x: Math.max(0, box.x + (scrollX ?? 0) - 12),
    y: Math.max(0, box.y + (scrollY ?? 0) - 12),
    width: Math.min(WIDTH, box.width + 24),
    height: Math.min(box.height + 24, shot.tallest),
    scale: 1.3,
  };
  const browser = await page.context().newCDPSession(page);
  for (let quality = 85; quality > 0; quality -= 10) {
    const { data } = await browser.send('Page.captureScreenshot', {
      format: 'webp',
      quality,
      clip,
      captureBeyondViewport: true,
    });
    const bytes = Buffer.from(data, 'base64');
    if (bytes.length <= MOST) return bytes;
  }
  throw new Error(`${shot.page} ${shot.of} does not fit ${MOST} bytes: show less of it`);
}

const PORT = '4175';
const server = spawn(process.execPath, ['src/site/commands/preview.ts'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch(launchOptions);
try {
  await once(server.stdout, 'data');
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, shot] of Object.entries(shots)) {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: 900 }, colorScheme: 'light' });
    await page.goto(`http://localhost:${PORT}${shot.page}`, { waitUntil: 'networkidle' });
    await shot.prepare?.(page);
    await page.waitForTimeout(300);
    const bytes = await picture(page, shot);
    writeFileSync(`${FOLDER}/${name}.webp`, bytes);
    console.log(`${String(Math.round(bytes.length / 1024)).padStart(3)} KB  ${name}.webp`);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
