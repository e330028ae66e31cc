/**
 * Makes the pictures of the review in a browser in docs/images/: the shipped joint statement after some judgements, on a wide screen and on a phone. The program must be built.
 *
 *   npm run build && npx tsx scripts/review-web-pictures.ts [chromium]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { openWatched, startWebReview, type WebReview } from '../tests/support/web-review.js';

const PROJECT = join(import.meta.dirname, '..');
const WORK = join(PROJECT, 'corpora', 'joint-statement-2025');
const LANGUAGES = ['ja', 'vi', 'ko', 'en'];
const FILES = Object.fromEntries(
  LANGUAGES.map((name) => [`${name}.txt`, readFileSync(join(WORK, `${name}.txt`), 'utf8')]),
);
/** Judgements before the first picture. */
const JUDGEMENTS = 'sffjff';

const PICTURES = [
  { name: 'review-web-1200', width: 1200, height: 900, keys: '' },
  { name: 'review-web-390', width: 390, height: 844, keys: '' },
  { name: 'review-web-alignment', width: 1200, height: 900, keys: 'a' },
] as const;

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const review = await startWebReview(FILES, ['ja.txt']);
try {
  await draw(review, browser);
} finally {
  await review.close();
  await browser.close();
}

async function draw({ link }: WebReview, browser: Browser): Promise<void> {
  const { page } = await openWatched(browser, link, { colorScheme: 'light' });
  await page.keyboard.type(JUDGEMENTS);
  for (const { name, width, height, keys } of PICTURES) {
    await page.setViewportSize({ width, height });
    await page.keyboard.type(keys);
    // The keys are answered one after the other.
    await page.waitForTimeout(2000);
    await page.screenshot({ path: join(PROJECT, 'docs', 'images', `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  }
}
