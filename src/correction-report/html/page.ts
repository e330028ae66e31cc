import { contentHash } from '../../text/content-hash.js';
import type { Correction } from '../model.js';
import { REPORT_PARTS, type ReportPart } from '../parts.js';
import { alignmentHtml } from './alignment.js';
import { entryHtml } from './entries.js';
import { lineHtml } from './escape.js';
import { answerBarHtml } from './fields.js';
import { filtersHtml } from './filters.js';
import { generalHtml, scoreHtml, textsHtml } from './front.js';
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
}

/** What stands between `<body>` and `</body>`. Parts with nothing in them are left out. */
export function bodyHtml(scope: PageScope): string {
  const { report, said } = scope;
  const parts = partsOf(scope).filter(({ body }) => body !== '');
  const links = parts.map(({ id, title, count }) => {
    const number = count === undefined ? '' : ` <small>${count}</small>`;
    return `<li><a href="#${id}">${title}</a>${number}</li>`;
  });
  const first = parts.find(({ count }) => count !== undefined)?.id ?? 'part-score';
  const date =
    report.date === undefined
      ? ''
      : `<p class="date">${said('page.date')}: <time datetime="${lineHtml(report.date)}">${lineHtml(report.date)}</time></p>`;
  return [
    `<a class="skip" href="#${first}">${said('page.skip')}</a>`,
    `<header class="top"><h1>${said('title')}</h1>${date}${reviewersHtml(scope)}</header>`,
    `<nav aria-label="${said('page.contents')}"><ul>${links.join('')}</ul></nav>`,
    `<main data-report="${reportId(report.corrections)}">`,
    ...parts.map(partHtml),
    '</main>',
    ...(report.corrections.length > 0 ? [answerBarHtml(scope)] : []),
  ].join('\n');
}

/** Who has judged; names may be of any script. */
function reviewersHtml({ report: { reviewers }, said }: PageScope): string {
  if (reviewers.length === 0) return '';
  const names = reviewers.map((name) => `<bdi>${lineHtml(name)}</bdi>`).join(', ');
  return `<p class="date">${said('head.reviewers')}: ${names}</p>`;
}

function partHtml({ id, title, body, count }: Part): string {
  const number = count === undefined ? '' : ` <small>${count}</small>`;
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
  return [
    { id: 'part-texts', title: said('part.texts'), body: textsHtml(scope) },
    {
      id: 'part-score',
      title: said('part.score'),
      body: `<div class="pictures">\n<div>\n${scoreHtml(scope)}${score}\n</div>\n${pictures}\n</div>`,
    },
    { id: 'part-reply', title: said('part.reply'), body: corrections.length === 0 ? '' : replyHtml(scope) },
    { id: 'part-general', title: said('part.general'), body: generalHtml(scope) },
    ...(first ? [{ ...first, body: `${filters}\n${first.body}` }, ...more] : []),
    {
      id: 'part-alignment',
      title: said('part.alignment'),
      body: texts.map((text, k) => alignmentHtml(text, k, scope)).join('\n'),
    },
  ];
}

function listOf({ id, kinds }: ReportPart, scope: PageScope): Part {
  const own = scope.report.corrections.filter(({ kind }) => kinds.includes(kind));
  const body = own.map((correction) => entryHtml(correction, scope)).join('\n');
  return { id: `part-${id}`, title: scope.said(`part.${id}`), body, count: own.length };
}

function replyHtml({ said }: PageScope): string {
  return `<p class="scripted">${said('page.how')}</p>\n<p class="scriptless">${said('page.noScript')}</p>`;
}

/** By which a browser keeps the answers to this report apart from those to another one. */
function reportId(corrections: readonly Correction[]): string {
  return contentHash(corrections.map(({ replyKey }) => replyKey).join('\n'));
}
