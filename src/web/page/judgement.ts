import type { Decision } from '../../core/decision.js';
import { lineHtml, textHtml } from '../../correction-report/html/escape.js';
import { markedHtml } from '../../correction-report/html/sentences.js';
import type { ListEntry } from '../../review/state/selectors.js';
import { editsHtml } from './corrections.js';
import { cappedButton } from './key-cap.js';
import { saidAround } from './said.js';
import type { Scope } from './view.js';

/** Whether a judgement wants an answer, and stands before everything that the finding says. */
export function isUrgent({ standing }: ListEntry): boolean {
  return standing.status === 'conflict' || standing.status === 'carried';
}

/** How a finding has been judged: by whom, when, why, and what is written instead. Of a conflict every opinion; of what is carried over the sentence that was judged. */
export function judgementHtml(entry: ListEntry, scope: Scope): string {
  const { messages } = scope;
  const { status, decisions } = entry.standing;
  const { finding } = entry.item;
  const opinions = decisions.map((decision) => opinionHtml(decision, scope));
  if (decisions.length === 0) {
    // The configuration or a comment in the text has dismissed it: nobody is named, but there may be a reason.
    if (status !== 'dismissed' || !finding.reason) return '';
    opinions.push(`<strong>${lineHtml(messages['status.dismissed'])}</strong>: ${ownWords(finding.reason)}`);
  }
  const title = `<h3>${lineHtml(messages['detail.judgement'])}</h3>`;
  if (status === 'conflict') {
    const list = opinions.map((opinion) => `<li>${opinion}</li>`).join('');
    return sectionHtml(`${title}<p class="fault">${lineHtml(messages['detail.conflict'])}</p><ul>${list}</ul>`, status);
  }
  const rest =
    status === 'carried' ? `${decisions.map((one) => earlierHtml(one, scope)).join('')}${confirmHtml(scope)}` : '';
  return sectionHtml(`${title}${opinions.map((opinion) => `<p>${opinion}</p>`).join('')}${rest}`, status);
}

function sectionHtml(content: string, look: string): string {
  return `<section class="judgement ${look}">${content}</section>`;
}

/** `dismissed: a quotation (Lan, 2025-03-01 10:12 UTC)`. */
function opinionHtml(decision: Decision, scope: Scope): string {
  const { verdict, reason, correction, comment, by, at } = decision;
  const { messages } = scope;
  const because = reason ? `: ${ownWords(reason)}` : '';
  const instead =
    correction && correction.length > 0 ? ` <span class="change">${editsHtml(correction, scope)}</span>` : '';
  const remark = comment
    ? ` <span class="remark">${lineHtml(messages['detail.comment'])}: ${ownWords(comment)}</span>`
    : '';
  return `<strong>${lineHtml(messages[`status.${verdict}`])}</strong>${because}${instead}${remark} <small>(${ownWords(by)}, ${lineHtml(timeOf(at))})</small>`;
}

/** What a reviewer has written, in whichever language. */
function ownWords(text: string): string {
  return `<bdi>${textHtml(text)}</bdi>`;
}

/** The sentence that was judged, its words marked. */
function earlierHtml({ subject }: Decision, { state, messages }: Scope): string {
  const { sentence, words } = subject;
  const start = words === '' ? -1 : sentence.indexOf(words);
  const marks = start < 0 ? [] : [{ start, end: start + words.length }];
  const quote = `<q lang="${lineHtml(state.review.language)}" dir="auto">${markedHtml({ text: sentence, marks }, '')}</q>`;
  return `<p class="earlier">${saidAround(messages['detail.carried'], { sentence: quote })}</p>`;
}

function confirmHtml({ state, messages }: Scope): string {
  if (state.screen.kind !== 'list') return '';
  const options = { look: 'main', id: 'confirm', title: messages['key.confirm'] };
  return `<p>${cappedButton('enter', lineHtml(messages['short.confirm']), options)}</p>`;
}

/** `2025-03-01 10:12 UTC` for `2025-03-01T10:12:45.123Z`; anything else as it is. */
function timeOf(at: string): string {
  return at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):.*Z$/u, '$1 $2 UTC');
}
