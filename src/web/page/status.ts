import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { checkName } from '../../finding-words/names.js';
import { say } from '../../review/messages/index.js';
import { current } from '../../review/state/selectors.js';
import { severityOf } from '../../review/view/statuses.js';
import { fillValues } from '../../text/placeholders.js';
import { screenHeardHtml } from './heard.js';
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
    parts.push(
      `<span class="position"><span aria-hidden="true">${place}/${list.length}</span></span><span class="heard">${placeHeard(place, scope)}</span>`,
    );
  } else parts.push(screenHeardHtml(scope));
  return parts.filter((part) => part !== '').join('\n');
}

/** `2 of 5, accepted, by severity. major, number-mismatch: 150億`. Filter and order are said where they are not those of the beginning: the key that changes them has no other answer. */
function placeHeard(place: number, scope: Scope): string {
  const { state, messages, words, list } = scope;
  const { filter, sort } = state;
  const shown = [
    ...(list.length > 0 ? [fillValues(words['page.position'], { at: place, count: list.length })] : []),
    ...(filter === 'open' ? [] : [messages[`filter.${filter}`]]),
    ...(sort === 'position' ? [] : [messages[`sort.${sort}`]]),
  ];
  if (list.length === 0) shown.push(messages['list.empty']);
  return `${lineHtml(shown.join(', '))}${nextHtml(scope)}`;
}

function nextHtml({ state, messages }: Scope): string {
  const entry = current(state);
  if (!entry) return '';
  const { finding } = entry.item;
  const severity = lineHtml(messages[`severity.${severityOf(entry)}`]);
  const words = quoteHtml(finding.target.text.slice(0, 80), state.review.language);
  return `. ${severity}, ${lineHtml(checkName(finding.check, messages))}: ${words}`;
}
