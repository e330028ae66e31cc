import { heardHtml, lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { checkName } from '../../finding-words/names.js';
import { isOwnItem } from '../../review/decisions/own.js';
import type { ReviewItem } from '../../review/model.js';
import type { ListEntry } from '../../review/state/selectors.js';
import { SEVERITY_LETTERS, STATUS_SIGNS, severityOf } from '../../review/view/statuses.js';
import { graphemesOf } from '../../text/columns.js';
import { pointButton } from './markup.js';
import { said } from './said.js';
import type { Scope } from './view.js';
import { windowRound } from './window.js';

/** Characters of words that a row shows; the finding has them whole. */
const LONGEST = 60;

/** The findings round the cursor, each a button that goes to it. */
export function listHtml(scope: Scope): string {
  const { list, state, messages, words } = scope;
  const title = `<h2 id="list-title">${lineHtml(words['page.findings'])} <small>${list.length}</small></h2>`;
  if (list.length === 0) return navHtml(`${title}\n<p class="none">${lineHtml(messages['list.empty'])}</p>`);
  const at = list.findIndex(({ index }) => index === state.at);
  const { from, to } = windowRound(at, list.length);
  return navHtml(
    [
      title,
      jumpHtml(from, list[from - 1], 'above', scope),
      `<ol class="rows" start="${from + 1}">`,
      ...list.slice(from, to).map((entry) => `<li>${rowHtml(entry, scope)}</li>`),
      '</ol>',
      jumpHtml(list.length - to, list[to], 'below', scope),
    ].join('\n'),
  );
}

function navHtml(content: string): string {
  return `<nav class="list" aria-labelledby="list-title">\n${content}\n</nav>`;
}

/** A button to the next stretch of a list that is longer than what is shown. @param next the first finding of it; undefined where there is none */
function jumpHtml(
  count: number,
  next: ListEntry | undefined,
  side: 'above' | 'below',
  { state, words }: Scope,
): string {
  if (!next) return '';
  const label = said(words[`page.${side}`], { count });
  if (state.screen.kind !== 'list') return `<p class="jump">${label}</p>`;
  const face = `<span aria-hidden="true">${side === 'above' ? '↑' : '↓'}</span> ${label}`;
  return pointButton(next.index, face, { look: 'jump', id: `list-${side}` });
}

/** `* C 23:41 number-mismatch 150億円 ‹› 1,500 tỷ yên`. On other screens a row is no button: to point there means something else. */
function rowHtml(entry: ListEntry, scope: Scope): string {
  const { state, messages } = scope;
  const { item, standing, index } = entry;
  const { finding } = item;
  const severity = severityOf(entry);
  const current = index === state.at;
  const label = [
    `<span class="sign ${standing.status}" aria-hidden="true">${STATUS_SIGNS[standing.status].trim()}</span>${heardHtml(`${messages[`status.${standing.status}`]}, `)}`,
    `<span class="letter ${severity}" aria-hidden="true">${SEVERITY_LETTERS[severity]}</span>${heardHtml(`${messages[`severity.${severity}`]}, `)}`,
    `<span class="at">${finding.target.line}:${finding.target.column}</span>`,
    `<span class="check">${lineHtml(checkName(finding.check, messages))}</span>`,
    `<span class="words">${wordsHtml(item, scope)}</span>`,
  ].join(' ');
  if (state.screen.kind === 'list') return pointButton(index, label, { look: 'row', id: `row-${index}`, current });
  return `<div class="row"${current ? ' aria-current="true"' : ''}>${label}</div>`;
}

/** The words, the first ones of each version and what is expected; of a reviewer's own finding what is to be written for them. */
function wordsHtml(item: ReviewItem, { state, messages, words }: Scope): string {
  const { finding, sources } = item;
  const { language } = state.review;
  const quoted = (text: string) => (text === '' ? lineHtml(words['page.missing']) : quoteHtml(short(text), language));
  const own = quoted(finding.target.text);
  if (isOwnItem(item)) return `${own} → ${finding.suggestions.map(({ text }) => quoted(text)).join(' / ')}`;
  const first = sources.flatMap((source) => finding.sources.find((one) => one.language === source.language) ?? []);
  const theirs = first.filter(({ text }) => text !== '').map((one) => quoteHtml(short(one.text), one.language));
  const beside = theirs.join(' / ') || lineHtml(messages['list.no-source']);
  const expected = finding.expected.length > 0 ? ` (${finding.expected.map(quoted).join(' / ')})` : '';
  return `${own} <span class="beside-sign" aria-hidden="true">&lt;&gt;</span> ${beside}${expected}`;
}

function short(text: string): string {
  // Never a whole page is taken apart into characters for a row.
  const characters = graphemesOf(text.slice(0, LONGEST * 8));
  const isWhole = characters.length <= LONGEST && text.length <= LONGEST * 8;
  return isWhole ? text : `${characters.slice(0, LONGEST).join('')}…`;
}
