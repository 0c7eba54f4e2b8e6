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
  /** Pixels. Longer things are cut, between two lines. */
  readonly tallest: number;
  /** Pixels of the page around it; none around what lies over other text. */
  readonly around?: number;
  prepare?(page: Page): Promise<unknown>;
}

const openSlip = (page: Page) => page.locator('#goods-from-china .permalink').click();

/** By the name of the file under src/assets/lecturers. */
const shots: Readonly<Record<string, Shot>> = {
  calculator: { page: '/en/calculators/two-ledgers/', of: 'main book-calculator', tallest: 860 },
  link: { page: '/en/background/two-ledgers/', of: '.cite-slip', tallest: 560, around: 0, prepare: openSlip },
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
/** By the end of a file's name: for the text column, and for a phone, where 760 pixels would be too small to read. */
const sizes = {
  // Under 34rem of height the answer of a calculator does not stay at the foot of the screen.
  '': { width: 760, height: 900, scale: 1.3 },
  '-phone': { width: 390, height: 540, scale: 1.6 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];
/** What the pictures print as the address of the book: nobody's, so that nobody is sent anywhere. */
const SITE = 'https://book.example';
/** Bytes: the build writes each picture anew, a little larger or smaller, and none has more than 60 KB then. */
const MOST = 48 * 1024;

/** Where to cut so that no line, field or drawing is cut: the nearest place above `wanted`, in pixels of the screen. */
const cut = (page: Page, shot: Shot, wanted: number): Promise<number> =>
  page
    .locator(shot.of)
    .first()
    .evaluate((root, y) => {
      const range = document.createRange();
      range.selectNodeContents(root);
      const whole = [...root.querySelectorAll('input, textarea, svg')].map((part) =>
        part.getBoundingClientRect(),
      );
      const lines = [...[...range.getClientRects()].filter(({ height }) => height < 60), ...whole];
      for (let line = lines.at(0); line;) {
        line = lines.find(({ top, bottom }) => top - 2 < y && y < bottom + 2);
        if (line) y = line.top - 2;
      }
      return y;
    }, wanted);

/** WebP, as good as fits the limit: bytes. */
async function picture(page: Page, shot: Shot, { width, scale }: Size): Promise<Buffer> {
  const box = await page.locator(shot.of).first().boundingBox();
  if (!box) throw new Error(`${shot.page} shows no ${shot.of}`);
  const around = shot.around ?? 12;
  const [scrollX, scrollY] = await page.evaluate(() => [window.scrollX, window.scrollY]);
  const top = box.y - around;
  const bottom = await cut(page, shot, top + Math.min(box.height + 2 * around, shot.tallest));
  const clip = {
    x: Math.max(0, box.x + (scrollX ?? 0) - around),
    y: Math.max(0, top + (scrollY ?? 0)),
    width: Math.min(width, box.width + 2 * around),
    height: bottom - top,
    scale,
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

/** Answers for SITE from the built book on this machine. */
const serve = (page: Page) =>
  page.route(`${SITE}/**`, async (route) => {
    const url = route.request().url().replace(SITE, `http://localhost:${PORT}`);
    await route.fulfill({ response: await route.fetch({ url }) });
  });

const PORT = '4175';
const server = spawn(process.execPath, ['src/site/commands/preview.ts'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch(launchOptions);
try {
  await once(server.stdout, 'data');
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, shot] of Object.entries(shots))
    for (const [end, size] of Object.entries(sizes)) {
      const page = await browser.newPage({ viewport: size, colorScheme: 'light' });
      await serve(page);
      await page.goto(SITE + shot.page, { waitUntil: 'networkidle' });
      await shot.prepare?.(page);
      await page.waitForTimeout(300);
      const bytes = await picture(page, shot, size);
      writeFileSync(`${FOLDER}/${name}${end}.webp`, bytes);
      console.log(`${String(Math.round(bytes.length / 1024)).padStart(3)} KB  ${name}${end}.webp`);
      await page.close();
    }
} finally {
  await browser.close();
  server.kill();
}
