// How long a key takes in the review in a browser, from the key to the page as it is drawn then, in a real Chromium on the same machine: moving, judging and taking back, on a text of the
// user's. Nothing stays judged: it works on a copy.
//
//   npm run build && npx tsx bench/review/web-keys.ts DIR TARGET SOURCE…      the files are in DIR: plan.ja.txt plan.vi.txt
//
// The median and the longest time of each key are in milliseconds, of two sizes of the window. CHROMIUM_PATH says where the browser is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openWatched, startWebReview } from '../../tests/support/web-review.js';

const [folder, ...names] = process.argv.slice(2);
const [target, ...sources] = names;
if (folder === undefined || target === undefined || sources.length === 0) {
  throw new Error('name a folder, a text in it and its versions');
}
const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

const SIZES = [
  { width: 1200, height: 900 },
  { width: 390, height: 844 },
];
const KEYS = [...'jjkkjddussuufuG', ...'gFFFFFFF'];
const ROUNDS = 5;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const review = await startWebReview(files, [target, '--against', ...sources]);
try {
  const { page } = await openWatched(browser, review.link);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) for (const key of KEYS) times.push(await timeOf(key, page));
    times.sort((a, b) => a - b);
    const [median, longest] = [times[Math.floor(times.length / 2)]!, times.at(-1)!];
    console.log(`${size.width}×${size.height}: median ${median.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`);
  }
} finally {
  await review.close();
  await browser.close();
}

/** From the key to the frame behind the view that answers it. */
async function timeOf(key: string, page: Page): Promise<number> {
  const drawn = page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - start));
    });
    watch.observe(document.querySelector('#review'), { attributeFilter: ['data-version'] });
  })`) as Promise<number>;
  await page.keyboard.press(key);
  return drawn;
}
