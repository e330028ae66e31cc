import { openField } from '../../review/state/from-page.js';
import { current } from '../../review/state/selectors.js';
import { detailHtml } from './detail.js';
import { headHtml } from './head.js';
import { listHtml } from './list.js';
import { screenParts } from './screen.js';
import { statusHtml } from './status.js';
import { toolsHtml } from './tools.js';
import type { PageView, Scope } from './view.js';

/** How often the review has changed, and how often a field was opened in it. */
export interface Counts {
  readonly version: number;
  readonly opened: number;
}

/** A review as its page shows it. */
export function pageView(scope: Scope, { version, opened }: Counts, over: boolean): PageView {
  const { state, words } = scope;
  const { work = '', form = '', under = '', alone = false } = screenParts(scope);
  const field = openField(state);
  return {
    version,
    title: words.title.replace('{path}', state.review.path),
    screen: state.screen.kind,
    focus: focusOf(scope),
    ...(field && { field: { id: `field-${opened}`, ...field } }),
    parts: {
      head: headHtml(scope),
      list: alone ? '' : listHtml(scope),
      work,
      form,
      under,
      detail: alone ? '' : detailHtml(scope),
      status: statusHtml(scope),
      tools: toolsHtml(scope),
    },
    over,
  };
}

/** `dismiss 7k3f9a2c`: what a key on this page would be about. */
export function focusOf({ state }: Pick<Scope, 'state'>): string {
  return [state.screen.kind, current(state)?.item.finding.id ?? ''].join(' ').trim();
}
