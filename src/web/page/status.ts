import { heardHtml, lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { say } from '../../review/messages/index.js';
import { current } from '../../review/state/selectors.js';
import { severityOf } from '../../review/view/statuses.js';
import { said } from './said.js';
import type { Scope } from './view.js';

/**
 * Notice and position, read out when they change: the element that this stands in is the live region, because one that is made anew together with its text is not read out by
 * every screen reader. What is judged next is heard only; it is seen above.
 */
export function statusHtml(scope: Scope): string {
  const { state, messages, words, list } = scope;
  const { notice, at, isChecking } = state;
  const parts: string[] = [];
  if (notice) {
    const text = lineHtml(say(messages, notice.key, notice.values));
    const fault = notice.isFault ? `<strong>${lineHtml(words['page.fault'])}</strong> ` : '';
    parts.push(`<span class="${notice.isFault ? 'fault' : 'notice'}">${fault}${text}</span>`);
  }
  if (isChecking) parts.push(`<span class="checking">${lineHtml(messages['align.checking'])}</span>`);
  if (state.screen.kind === 'list') {
    const place = list.findIndex(({ index }) => index === at) + 1;
    const heard = heardHtml(said(words['page.position'], { at: place, count: list.length }));
    parts.push(
      `<span class="position"><span aria-hidden="true">${place}/${list.length}</span>${heard}</span>${nextHtml(scope)}`,
    );
  }
  return parts.join('\n');
}

function nextHtml({ state, messages }: Scope): string {
  const entry = current(state);
  if (!entry) return '';
  const { finding } = entry.item;
  const severity = lineHtml(messages[`severity.${severityOf(entry)}`]);
  const words = quoteHtml(finding.target.text.slice(0, 80), state.review.language);
  return `<span class="heard">${severity}, ${lineHtml(finding.check)}: ${words}</span>`;
}
