import { lineHtml, quoteHtml, textHtml } from '../../correction-report/html/escape.js';
import { categoryName, checkNameAndId } from '../../finding-words/names.js';
import { current, type ListEntry } from '../../review/state/selectors.js';
import { contextOf } from '../../review/view/context.js';
import { SEVERITY_LETTERS, severityOf } from '../../review/view/statuses.js';
import { fixHtml } from './corrections.js';
import { isUrgent, judgementHtml } from './judgement.js';
import { confidenceOf } from './numbers.js';
import { targetHtml, versionsHtml } from './passages.js';
import { said } from './said.js';
import type { Scope } from './view.js';

/** Places that are listed of what belongs to a finding. */
const RELATED = 12;
/** UTF-16 units of context on either side of the sentence. */
const CONTEXT = 240;

/** The finding that the cursor is on, with all that is needed to judge it. */
export function detailHtml(scope: Scope): string {
  const entry = current(scope.state);
  if (!entry)
    return `<section id="finding" tabindex="-1"><p class="none">${lineHtml(scope.words['page.nothing'])}</p></section>`;
  const judgement = judgementHtml(entry, scope);
  return [
    `<article id="finding" tabindex="-1" class="finding ${severityOf(entry)}" aria-labelledby="finding-title">`,
    titleHtml(entry, scope),
    isUrgent(entry) ? judgement : '',
    targetHtml(entry.item, scope),
    reasonsHtml(entry, scope),
    isUrgent(entry) ? '' : judgement,
    versionsHtml(entry.item, scope),
    contextHtml(entry, scope),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Severity, check and place; below them how sure it is and what type of error it is. */
function titleHtml(entry: ListEntry, { messages, language }: Scope): string {
  const { finding } = entry.item;
  const { status } = entry.standing;
  const severity = severityOf(entry);
  const chip = `<span class="chip ${severity}"><span aria-hidden="true">${SEVERITY_LETTERS[severity]}</span> ${lineHtml(messages[`severity.${severity}`])}</span>`;
  const checks = finding.checks.map((check) => checkNameAndId(check, messages)).join(', ');
  const place = `${finding.target.line}:${finding.target.column}`;
  const facts = [
    `<span class="chip state ${status}">${lineHtml(messages[`status.${status}`])}</span>`,
    ...(finding.uncertain ? [`<span class="chip doubt">${lineHtml(messages['finding.uncertain'])}</span>`] : []),
    said(messages['detail.confidence'], { value: confidenceOf(finding.confidence, language) }),
    lineHtml(categoryName(finding.mqm, messages)),
    `<code>${lineHtml(finding.id)}</code>`,
  ];
  return [
    `<h2 id="finding-title">${chip} ${lineHtml(checks)} <small>${place}</small></h2>`,
    `<ul class="facts">${facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>`,
  ].join('\n');
}

/** The fix, or what is expected; why; the other places of the same term, name or item. */
function reasonsHtml({ item }: ListEntry, scope: Scope): string {
  const { messages, state } = scope;
  const { finding } = item;
  const { language } = state.review;
  const fix = fixHtml(item, scope);
  const rows: [string, string, string][] = [];
  if (fix) rows.push(['fix', messages['finding.fix'], fix]);
  else if (finding.expected.length > 0) {
    const expected = finding.expected.map((text) => quoteHtml(text, language)).join(' / ');
    rows.push(['fix', messages['finding.expected'], expected]);
  }
  rows.push(['why', messages['finding.why'], textHtml(finding.explanation || finding.message)]);
  const related = finding.related.slice(0, RELATED).map(({ line, column, text }) => {
    return `<li>${line}:${column} ${quoteHtml(text, language)}</li>`;
  });
  const more = finding.related.length > RELATED ? `<li>+${finding.related.length - RELATED}</li>` : '';
  if (related.length > 0) {
    rows.push(['related', messages['finding.related'], `<ul class="places">${related.join('')}${more}</ul>`]);
  }
  const list = rows.map(
    ([look, name, html]) => `<div class="${look}"><dt>${lineHtml(name)}</dt><dd>${html}</dd></div>`,
  );
  return `<dl class="reasons">${list.join('')}</dl>`;
}

/** The text before and after the sentence. */
function contextHtml({ item }: ListEntry, { state, messages }: Scope): string {
  const { text, language } = state.review;
  const context = contextOf(text, item.target.span, CONTEXT);
  if (!context) return '';
  const [before, after] = [context.before, context.after].map(textHtml);
  return `<section class="context"><h3>${lineHtml(messages['detail.context'])}</h3><blockquote lang="${lineHtml(language)}" dir="auto">${before} <span class="gap">(…)</span> ${after}</blockquote></section>`;
}
