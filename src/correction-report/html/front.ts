import { SEVERITIES } from '../../core/mqm.js';
import { categoryName } from '../../finding-words/names.js';
import { elsewhereLines } from '../elsewhere.js';
import { generalPlaces } from '../general-places.js';
import { glossariesLine } from '../glossaries-line.js';
import { languageLabel } from '../language-names.js';
import type { GeneralCorrection } from '../model.js';
import { readingLines } from '../reading-lines.js';
import { generalReasonOf } from '../reasons.js';
import { ANSWERS } from '../replies.js';
import { scoreLines } from '../score-lines.js';
import { lineHtml, quoteHtml, textHtml } from './escape.js';
import { type PageScope, tableHtml } from './scope.js';

/** The texts under review and their versions. */
export function textsHtml({ report, words, said }: PageScope): string {
  const row = (name: string, language: string, role: string, title?: string) => [
    title === undefined
      ? `<bdi>${lineHtml(name)}</bdi>`
      : `<strong>${quoteHtml(title, language)}</strong><br><small><bdi>${lineHtml(name)}</bdi></small>`,
    lineHtml(languageLabel(language, words)),
    role,
  ];
  const rows = report.texts.flatMap(({ name, title, language, sources }) => [
    row(name, language, said('text.target'), title),
    ...sources.map((source) =>
      row(source.name, source.language, said(source.original ? 'text.original' : 'text.version'), source.title),
    ),
  ]);
  const glossaries = glossariesLine(report, words);
  const held = glossaries === undefined ? '' : `\n<p>${lineHtml(glossaries)}</p>`;
  return `${tableHtml([said('column.file'), said('column.language'), said('column.role')], rows)}${held}`;
}

/** The assessment: what was confirmed and what is still open, then the errors by type and severity. */
export function scoreHtml({ report, words, said, number }: PageScope): string {
  const { rows, penalty } = report.scorecard;
  const { score, sentences, pending } = scoreLines(report, words);
  const items = sentences.map((text) =>
    pending.includes(text) ? `<strong>${lineHtml(text)}</strong>` : lineHtml(text),
  );
  const list = `<ul class="sums">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const head = score === undefined ? '' : `<p class="score">${lineHtml(score)}</p>\n`;
  if (rows.length === 0) return `${head}${list}`;
  const levels = SEVERITIES.toReversed();
  const heads = [
    said('column.category'),
    ...levels.map((severity) => said(`severity.${severity}`)),
    said('column.penalty'),
  ];
  const body = rows.map(({ category, bySeverity, penalty: own }) => [
    lineHtml(categoryName(category, words)),
    ...levels.map((severity) => number(bySeverity[severity])),
    number(own),
  ]);
  const sums = levels.map((severity) => number(rows.reduce((sum, row) => sum + row.bySeverity[severity], 0)));
  const table = tableHtml(
    heads,
    [...body, [said('score.total'), ...sums, number(penalty)]],
    heads.map((_, k) => k).slice(1),
  );
  return `${head}${list}\n<div class="scorecard">${table}</div>`;
}

/** What is to be decided once for several places. */
export function generalHtml(scope: PageScope): string {
  const { report, words, number } = scope;
  const languageOf = ({ corrections: [first] }: GeneralCorrection) =>
    report.texts[report.corrections.find((one) => one.number === first)?.text ?? 0]?.language ?? report.language;
  const items = report.general.map((one) => {
    const language = languageOf(one);
    const wrongs = one.wrongs.map(
      ({ words: wrong, count }) =>
        `<li><span class="wrong">${quoteHtml(wrong, language)}</span> <small>×${number(count)}</small></li>`,
    );
    const links = one.corrections.map((place) => `<a href="#c-${place}">${place}</a>`).join(', ');
    // The numbers are links, which no word of the report can hold.
    const places = lineHtml(generalPlaces(one, report, words, '{numbers}')).replace('{numbers}', () => links);
    return [
      `<article class="general" id="g-${one.number}"><h3>${one.number}</h3>`,
      `<div><div class="rule"><ul>${wrongs.join('')}</ul><p class="then"><span aria-hidden="true">→</span> <span class="right">${quoteHtml(one.right, language)}</span></p></div>`,
      `<p>${textHtml(generalReasonOf(one, report, words))}</p><p class="places">${places}</p>${answerAllHtml(one, scope)}${elsewhereHtml(one, scope)}</div></article>`,
    ].join('\n');
  });
  return items.join('\n');
}

/** One answer for all entries of a general correction; the script gives it to each. */
function answerAllHtml({ number, corrections }: GeneralCorrection, { words, said }: PageScope): string {
  const buttons = ANSWERS.map(
    (answer) => `<button type="button" data-answer="${answer}">${said(`answer.${answer}`)}</button>`,
  );
  const told = lineHtml(words['page.answeredAll']);
  return `<div class="answers all scripted" role="group" aria-labelledby="all-${number}" data-entries="${corrections.join(' ')}" data-told="${told}"><span id="all-${number}">${said('page.answerAll')}</span>${buttons.join('')}</div>`;
}

/** The places to look at before it is made everywhere. Their words are of a text that the report may quote in another language. */
function elsewhereHtml(one: GeneralCorrection, { report, words }: PageScope): string {
  const besides = elsewhereLines(one, report, words);
  if (!besides) return '';
  const lines = besides.lines.map((line) => `<li><bdi>${lineHtml(line)}</bdi></li>`);
  return `<div class="elsewhere"><p>${lineHtml(besides.lead)}</p><ul>${lines.join('')}</ul></div>`;
}

/** What one has to know before the first entry. */
export function readingHtml({ report, words }: PageScope): string {
  const lines = readingLines(report, words).map((line) => `<li>${lineHtml(line)}</li>`);
  return lines.length === 0 ? '' : `<ul class="sums">${lines.join('')}</ul>`;
}
