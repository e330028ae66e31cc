import { type CheerioAPI, load } from 'cheerio';
import type { PackLanguage } from '../../src/core/language.js';
import { catalogueFor } from '../../src/review/messages/index.js';
import { keyLabels } from '../../src/review/state/help-keys.js';
import { listOf } from '../../src/review/state/selectors.js';
import type { ReviewState, Screen } from '../../src/review/state/state.js';
import { screenParts } from '../../src/web/page/screen.js';
import type { Scope, ScreenParts } from '../../src/web/page/view.js';
import { webWordsFor } from '../../src/web/words/index.js';
import { SCREENS, stateOf } from './review-fixture.js';

/** A made-up screen of one kind, with something in it. */
export function screenOf<Kind extends Screen['kind']>(kind: Kind): Extract<Screen, { readonly kind: Kind }> {
  return SCREENS.find((screen) => screen.kind === kind) as Extract<Screen, { readonly kind: Kind }>;
}

/** What the parts of a page are drawn from. */
export async function scopeOf(stated: Partial<ReviewState>, language: PackLanguage = 'en'): Promise<Scope> {
  const messages = await catalogueFor(language);
  const state = stateOf({ labels: keyLabels(messages), ...stated });
  return { state, messages, words: await webWordsFor(language), language, list: listOf(state) };
}

/** The parts of a screen as a page has them, and as elements. */
export async function partsOf(
  stated: Partial<ReviewState>,
  language: PackLanguage = 'en',
): Promise<ScreenParts & { readonly $: CheerioAPI; readonly html: string }> {
  const parts = screenParts(await scopeOf(stated, language));
  const html = [parts.work, parts.form, parts.under].join('\n');
  return { ...parts, html, $: load(html, null, false) };
}

/** What can be pressed: what it sends, what it is called, and whether it is pressed. */
export function buttonsOf($: CheerioAPI, selector = 'button'): readonly (readonly [string, string, string?])[] {
  return $(selector)
    .toArray()
    .map((element) => {
      const button = $(element);
      const seen = button.clone();
      seen.find('[aria-hidden=true]').remove();
      const name = button.attr('aria-label') ?? seen.text().replace(/\s+/gu, ' ').trim();
      const pressed = button.attr('aria-pressed');
      const sent = `${button.attr('name')}=${button.attr('value')}`;
      return pressed === undefined ? [sent, name] : [sent, name, pressed];
    });
}
