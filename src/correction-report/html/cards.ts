import { WEAK_BEAD } from '../../core/alignment.js';
import { united } from '../../core/span.js';
import type { SourcePassage } from '../../review/model.js';
import { placeOf } from '../cells.js';
import { languageLabel } from '../language-names.js';
import type { CorrectedSentence, Correction, ReportedText } from '../model.js';
import { sentenceChanges } from '../sentence-changes.js';
import { entriesIn, together } from '../sentences.js';
import { entryHtml } from './entries.js';
import { heardHtml, lineHtml, quoteHtml, textHtml } from './escape.js';
import type { PageScope } from './scope.js';
import { changedHtml, markedHtml } from './sentences.js';

/** One sentence, read once: what goes and comes in it, what becomes of it, what the versions have, and below that its entries. */
export function cardHtml(sentence: CorrectedSentence, scope: PageScope): string {
  const { report } = scope;
  const entries = entriesIn(sentence, report);
  const text = report.texts[entries[0]!.text]!;
  const id = `s-${entries[0]!.number}`;
  const versions = sentence.sources.map((source, k) => versionHtml(source, text.sources[k], scope));
  return [
    `<article class="sentence" aria-labelledby="${id}">`,
    '<div class="whole">',
    headHtml(entries, id, text, scope),
    '<div class="beside">',
    `<div class="own">${ownHtml(sentence, entries, text, scope)}${becomesHtml(sentence, text, scope)}</div>`,
    `<div class="others">${versions.join('\n')}</div>`,
    '</div>',
    '</div>',
    ...entries.map((entry) => entryHtml(entry, scope)),
    '</article>',
  ].join('\n');
}

/** The place. The numbers are seen where there are several: one alone stands at its entry just below. */
function headHtml(entries: readonly Correction[], id: string, text: ReportedText, scope: PageScope): string {
  const { report, words } = scope;
  const [first, last] = [entries[0]!, entries.at(-1)!];
  const place = lineHtml(placeOf(first, report, words));
  const numbers = `${words['column.number']} ${first.number}${first === last ? '' : `–${last.number}`}`;
  const named = first === last ? heardHtml(` (${numbers})`) : ` <small>${lineHtml(numbers)}</small>`;
  // Under its own title a text has nothing to say twice.
  const isTold = first.section === '' || first.section === text.title;
  const within = isTold ? '' : `<p class="section">${quoteHtml(first.section, text.language)}</p>`;
  return `<header><h3 id="${id}">${place}${named}</h3>${within}</header>`;
}

/** The sentence as it stands there, with what goes and comes; what is asked or cannot be written is only marked. */
function ownHtml(
  sentence: CorrectedSentence,
  entries: readonly Correction[],
  { language, name }: ReportedText,
  { said, words, report }: PageScope,
): string {
  const written = together(entries);
  const marks = united(
    entries.filter((one) => !written.includes(one)).map(({ at, wrong }) => ({ start: at, end: at + wrong.length })),
  );
  // What is missing has a place of no width: it is said there.
  const missing = `<span lang="${report.language}">${said('wrong.missing')}</span>`;
  const html = changedHtml(sentenceChanges(sentence, written, language), marks, missing);
  return figureHtml(nameHtml(language, said('text.target'), words), language, html, name);
}

/** What becomes of the sentence, with nothing in it that is not to be copied. */
function becomesHtml(
  { after, isConfirmed }: CorrectedSentence,
  { language }: ReportedText,
  { said }: PageScope,
): string {
  if (after === undefined) return '';
  const name = said(isConfirmed ? 'column.corrected' : 'column.proposed');
  return `<figure class="becomes ${isConfirmed ? 'confirmed' : 'proposed'}"><figcaption>${name}</figcaption><blockquote lang="${lineHtml(language)}" dir="auto">${textHtml(after)}</blockquote></figure>`;
}

function versionHtml(
  { language, passage, confidence }: SourcePassage,
  source: ReportedText['sources'][number] | undefined,
  { said, words, number }: PageScope,
): string {
  const name = nameHtml(language, said(source?.original ? 'text.original' : 'text.version'), words);
  if (!passage)
    return `<figure class="version"><figcaption>${name}</figcaption><p class="none">${said('page.noCounterpart')}</p></figure>`;
  const doubt =
    confidence < WEAK_BEAD ? ` <strong>⚠ ${said('page.weak', { confidence: number(confidence, 2) })}</strong>` : '';
  return figureHtml(`${name}${doubt}`, language, markedHtml(passage, ''), source?.name);
}

function nameHtml(language: string, role: string, words: PageScope['words']): string {
  return `${lineHtml(languageLabel(language, words))} <small>· ${role}</small>`;
}

function figureHtml(caption: string, language: string, sentence: string, path: string | undefined): string {
  const title = path === undefined ? '' : ` title="${lineHtml(path)}"`;
  return `<figure class="version"><figcaption${title}>${caption}</figcaption><blockquote lang="${lineHtml(language)}" dir="auto">${sentence}</blockquote></figure>`;
}
