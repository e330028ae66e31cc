import { contentHash } from '../../text/content-hash.js';
import { longDate } from '../long-date.js';
import type { Correction } from '../model.js';
import { paragraphsOf } from '../note.js';
import { REPORT_PARTS, type ReportPart } from '../parts.js';
import { progressLines } from '../progress-lines.js';
import { isUnjudged, reportTitle } from '../report-title.js';
import { alignmentHtml } from './alignment.js';
import { cardHtml } from './cards.js';
import { lineHtml, quoteHtml } from './escape.js';
import { answerBarHtml } from './fields.js';
import { filtersHtml } from './filters.js';
import { generalHtml, readingHtml, scoreHtml, textsHtml } from './front.js';
import { densityHtml } from './pictures/density.js';
import { termsHtml } from './pictures/terms.js';
import type { PageScope } from './scope.js';

interface Part {
  readonly id: string;
  /** HTML. */
  readonly title: string;
  readonly body: string;
  /** Entries in it, where it has some. */
  readonly count?: number;
  /** Opened by its heading: not all readers need it, and on paper nobody. */
  readonly isAppendix?: boolean;
}

/** What stands between `<body>` and `</body>`. Parts with nothing in them are left out. */
export function bodyHtml(scope: PageScope): string {
  const { report, said } = scope;
  const parts = partsOf(scope).filter(({ body }) => body !== '');
  const links = parts.map(({ id, title, count }) => {
    const number = count === undefined ? '' : ` <small>${count}</small>`;
    return `<li><a href="#${id}">${title}</a>${number}</li>`;
  });
  const first = (
    parts.find(({ count }) => count !== undefined) ??
    parts.find(({ id }) => id === 'part-score') ??
    parts[0]!
  ).id;
  return [
    `<a class="skip" href="#${first}">${said('page.skip')}</a>`,
    headHtml(scope),
    `<nav aria-label="${said('page.contents')}"><ul>${links.join('')}</ul></nav>`,
    `<main data-report="${reportId(report.corrections)}">`,
    ...parts.map(partHtml),
    '</main>',
    ...(report.corrections.length > 0 ? [answerBarHtml(scope)] : []),
  ].join('\n');
}

/** What it is, of which text, of what day, by whom, and how far the review has come. */
function headHtml(scope: PageScope): string {
  const { report, words } = scope;
  const { date, texts } = report;
  const [first] = texts;
  // Of several texts the lines below name each.
  const own = texts.length === 1 && first?.title !== undefined ? quoteHtml(first.title, first.language) : undefined;
  const about = report.title === undefined ? own : lineHtml(report.title);
  const subject = about === undefined ? '' : `<p class="subject">${about}</p>`;
  const day =
    date === undefined
      ? ''
      : `<p class="date"><time datetime="${lineHtml(date)}">${lineHtml(longDate(date, words))}</time></p>`;
  const lines = progressLines(report, words).map((line) => `<li>${lineHtml(line)}</li>`);
  return [
    `<header class="top"><h1>${lineHtml(reportTitle(report, words))}</h1>${subject}${day}${reviewersHtml(scope)}</header>`,
    `<ul class="progress">${lines.join('')}</ul>`,
    ...paragraphsOf(report.note).map((text) => `<p class="note">${lineHtml(text)}</p>`),
  ].join('\n');
}

/** Who has judged; names may be of any script. */
function reviewersHtml({ report: { reviewers }, said }: PageScope): string {
  if (reviewers.length === 0) return '';
  const names = reviewers.map((name) => `<bdi>${lineHtml(name)}</bdi>`).join(', ');
  return `<p class="date">${said('head.reviewers')}: ${names}</p>`;
}

function partHtml({ id, title, body, count, isAppendix }: Part): string {
  const number = count === undefined ? '' : ` <small>${count}</small>`;
  if (isAppendix) {
    return `<section id="${id}" aria-labelledby="${id}-title" tabindex="-1">\n<details class="appendix"><summary><h2 id="${id}-title">${title}</h2></summary>\n${body}\n</details>\n</section>`;
  }
  return `<section id="${id}" aria-labelledby="${id}-title" tabindex="-1">\n<h2 id="${id}-title">${title}${number}</h2>\n${body}\n</section>`;
}

function partsOf(scope: PageScope): Part[] {
  const { report, said } = scope;
  const { corrections, texts } = report;
  const filters = corrections.length > 0 ? filtersHtml(scope) : '';
  const lists = REPORT_PARTS.map((part) => listOf(part, scope)).filter(({ body }) => body !== '');
  const [first, ...more] = lists;
  const pictures = texts
    .map((text, k) => `${densityHtml(text, `density-${k}`, scope)}${termsHtml(text, `terms-${k}`, scope)}`)
    .join('');
  const score = corrections.length === 0 ? `<p>${said('score.none')}</p>` : '';
  // What nobody has judged has nothing to be assessed by: the head says how much is open.
  const isAssessed = !isUnjudged(report);
  const assessment = isAssessed ? `<div>\n${scoreHtml(scope)}${score}\n</div>\n` : '';
  return [
    { id: 'part-texts', title: said('part.texts'), body: textsHtml(scope) },
    {
      id: 'part-score',
      title: said(isAssessed ? 'part.score' : 'part.overview'),
      body: isAssessed || pictures !== '' ? `<div class="pictures">\n${assessment}${pictures}\n</div>` : '',
    },
    { id: 'part-reply', title: said('part.reply'), body: corrections.length === 0 ? '' : replyHtml(scope) },
    { id: 'part-reading', title: said('part.reading'), body: readingHtml(scope) },
    { id: 'part-general', title: said('part.general'), body: generalHtml(scope) },
    ...(first ? [{ ...first, body: `${filters}\n${first.body}` }, ...more] : []),
    {
      id: 'part-alignment',
      title: said('part.alignment'),
      body: report.isOutgoing ? '' : texts.map((text, k) => alignmentHtml(text, k, scope)).join('\n'),
      isAppendix: true,
    },
  ];
}

function listOf({ id, kinds }: ReportPart, scope: PageScope): Part {
  const { report } = scope;
  const own = report.corrections.filter(({ kind }) => kinds.includes(kind));
  const numbers = new Set(own.map(({ number }) => number));
  const cards = report.sentences.filter(({ corrections: [first] }) => numbers.has(first!));
  const body = cards.map((sentence) => cardHtml(sentence, scope)).join('\n');
  return { id: `part-${id}`, title: scope.said(`part.${id}`), body, count: own.length };
}

function replyHtml({ said }: PageScope): string {
  return `<p class="scripted">${said('page.how')}</p>\n<p class="scriptless">${said('page.noScript')}</p>\n<p class="paper">${said('page.paper')}</p>`;
}

/** By which a browser keeps the answers to this report apart from those to another one. */
function reportId(corrections: readonly Correction[]): string {
  return contentHash(corrections.map(({ replyKey }) => replyKey).join('\n'));
}
