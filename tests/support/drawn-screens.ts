import { type CheerioAPI, load } from 'cheerio';
import type { PackLanguage } from '../../src/core/language.js';
import type { ReviewState, Screen } from '../../src/review/state/state.js';
import { screenParts } from '../../src/web/page/screen.js';
import type { ScreenParts } from '../../src/web/page/view.js';
import { SCREENS, stateOf } from './review-fixture.js';
import { scopeOf, valuesOf } from './web-page.js';

/** A screen as its page has it, and its parts as elements. */
export interface DrawnScreen extends ScreenParts {
  /** What stands above the field, the field, what stands below it. */
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Draws the screen that a review shows. */
export async function drawnScreen(state: ReviewState, language?: PackLanguage): Promise<DrawnScreen> {
  const parts = screenParts(await scopeOf(state, language));
  const html = [parts.work, parts.form, parts.under].join('\n');
  return { ...parts, html, $: load(html, null, false) };
}

/** The same of the made-up review, but for what is stated. */
export function partsOf(stated: Partial<ReviewState>, language?: PackLanguage): Promise<DrawnScreen> {
  return drawnScreen(stateOf(stated), language);
}

/** A made-up screen of one kind, with something in it. */
export function screenOf<Kind extends Screen['kind']>(kind: Kind): Extract<Screen, { readonly kind: Kind }> {
  return SCREENS.find((screen) => screen.kind === kind) as Extract<Screen, { readonly kind: Kind }>;
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

/** Names of the buttons that strike a key: `m`, `back-tab`. */
export function keysOf({ $ }: DrawnScreen): string[] {
  return valuesOf($, 'button[name=key], button[name=named]');
}

/** Rows that can be pointed at, by the number that is sent. */
export function pointsOf({ $ }: DrawnScreen): number[] {
  return valuesOf($, 'li button[name=point]').map(Number);
}

/** Text of an element in one line. */
export function textOf({ $ }: DrawnScreen, selector: string): string {
  return $(selector).text().replace(/\s+/gu, ' ').trim();
}
