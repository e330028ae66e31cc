import type { CheerioAPI } from 'cheerio';
import type { PackLanguage } from '../../src/core/language.js';
import { catalogueFor } from '../../src/review/messages/index.js';
import { keyLabels } from '../../src/review/state/help-keys.js';
import { listOf } from '../../src/review/state/selectors.js';
import type { ReviewState } from '../../src/review/state/state.js';
import { type Frame, reviewDocument } from '../../src/web/page/document.js';
import { pageView } from '../../src/web/page/page-view.js';
import type { Scope } from '../../src/web/page/view.js';
import { webWordsFor } from '../../src/web/words/index.js';
import { stateOf } from './review-fixture.js';

/** What the pages of a made-up review are drawn from. */
export async function scopeOf(state: ReviewState = stateOf(), language: PackLanguage = 'en'): Promise<Scope> {
  const messages = await catalogueFor(language);
  const labelled = { ...state, labels: keyLabels(messages) };
  return { state: labelled, messages, words: await webWordsFor(language), language, list: listOf(labelled) };
}

/** A frame of a server that listens nowhere. */
export function frameOf(stated: Partial<Frame> = {}): Frame {
  return { language: 'en', csrf: 'c5rf', assets: '../../assets/', ...stated };
}

/** The whole page of a review, as the server sends it. */
export function pageOf(scope: Scope, frame: Partial<Frame> = {}): string {
  const view = pageView(scope, { version: 1, opened: 1 }, false);
  return reviewDocument(view, frameOf({ language: scope.language, ...frame }), scope.words);
}

/** Text of each element, in one line. */
export function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).text().replace(/\s+/gu, ' ').trim());
}

/** What each button sends when it is pressed. */
export function valuesOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).attr('value')!);
}
