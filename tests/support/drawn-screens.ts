import { type CheerioAPI, load } from 'cheerio';
import type { PackLanguage } from '../../src/core/language.js';
import { catalogueFor } from '../../src/review/messages/index.js';
import { listOf } from '../../src/review/state/selectors.js';
import type { ReviewState } from '../../src/review/state/state.js';
import { screenParts } from '../../src/web/page/screen.js';
import { webWordsFor } from '../../src/web/words/index.js';

/** A screen as its page has it: what stands above the field, the field, what stands below it. */
export interface DrawnScreen {
  readonly html: string;
  readonly page: CheerioAPI;
  readonly alone: boolean;
}

/** Draws the screen that a review shows. */
export async function drawnScreen(state: ReviewState, language: PackLanguage = 'en'): Promise<DrawnScreen> {
  const [messages, words] = await Promise.all([catalogueFor(language), webWordsFor(language)]);
  const { work, form, under, alone } = screenParts({ state, messages, words, language, list: listOf(state) });
  const html = [work, form, under].join('\n');
  return { html, page: load(html), alone: alone === true };
}

/** Names of the buttons that strike a key: `m`, `back-tab`. */
export function keysOf({ page }: DrawnScreen): string[] {
  return page('button[name=key], button[name=named]')
    .toArray()
    .map((one) => page(one).attr('value')!);
}

/** Rows that can be pointed at, by the number that is sent. */
export function pointsOf({ page }: DrawnScreen): number[] {
  return page('li button[name=point]')
    .toArray()
    .map((one) => Number(page(one).attr('value')));
}

/** Text of an element in one line. */
export function textOf({ page }: DrawnScreen, selector: string): string {
  return page(selector).text().replace(/\s+/gu, ' ').trim();
}
