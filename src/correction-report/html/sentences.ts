import { WEAK_BEAD } from '../../core/alignment.js';
import type { Span } from '../../core/span.js';
import type { Passage, SourcePassage } from '../../review/model.js';
import { type DiffPiece, sentenceDiff } from '../../text/sentence-diff.js';
import { languageLabel } from '../language-names.js';
import type { Correction, ReportedText } from '../model.js';
import { lineHtml, textHtml } from './escape.js';
import type { PageScope } from './scope.js';

/** The sentence under review, what becomes of it, and what each version has in its place. */
export function sentencesHtml(correction: Correction, text: ReportedText, scope: PageScope): string {
  const { language, path } = text;
  const own = figureHtml(
    nameOf(language, scope.said('text.target'), scope),
    language,
    targetHtml(correction, language, scope),
    path,
  );
  const others = correction.sources.map((source, k) => versionHtml(source, text.sources[k], scope));
  return `<div class="beside">\n${[own, ...others].join('\n')}\n</div>`;
}

/** With the correction where there is one; else with the words in question marked. */
function targetHtml({ before, after, target }: Correction, language: string, { said, report }: PageScope): string {
  if (after !== undefined) return diffHtml(before, after, language);
  // What is missing has a place of no width: it is said there.
  return markedHtml(target, `<span lang="${report.language}">${said('wrong.missing')}</span>`);
}

/** `<del>15億円</del><ins>150億円</ins>` in what stays. */
export function diffHtml(before: string, after: string, language: string): string {
  return piecesHtml(sentenceDiff(before, after, language));
}

const ELEMENTS = { same: undefined, removed: 'del', added: 'ins' } as const;

/** What goes and what comes marked. */
export function piecesHtml(pieces: readonly DiffPiece[]): string {
  return pieces
    .map(({ kind, text }) => {
      const element = ELEMENTS[kind];
      return element === undefined ? textHtml(text) : `<${element}>${textHtml(text)}</${element}>`;
    })
    .join('');
}

function versionHtml(
  { language, passage, confidence }: SourcePassage,
  source: ReportedText['sources'][number] | undefined,
  scope: PageScope,
): string {
  const { said, number } = scope;
  const role = said(source?.original ? 'text.original' : 'text.version');
  const name = nameOf(language, role, scope);
  if (!passage)
    return `<figure class="version"><figcaption>${name}</figcaption><p class="none">${said('page.noCounterpart')}</p></figure>`;
  const doubt =
    confidence < WEAK_BEAD ? ` <strong>⚠ ${said('page.weak', { confidence: number(confidence, 2) })}</strong>` : '';
  return figureHtml(`${name}${doubt}`, language, markedHtml(passage, ''), source?.path);
}

function nameOf(language: string, role: string, { words }: PageScope): string {
  return `${lineHtml(languageLabel(language, words))} <small>· ${role}</small>`;
}

function figureHtml(caption: string, language: string, sentence: string, path: string | undefined): string {
  const title = path === undefined ? '' : ` title="${lineHtml(path)}"`;
  return `<figure class="version"><figcaption${title}>${caption}</figcaption><blockquote lang="${lineHtml(language)}" dir="auto">${sentence}</blockquote></figure>`;
}

/** A passage with its words marked. @param nothing HTML for a mark of no width; empty for none */
export function markedHtml({ text, marks }: Pick<Passage, 'text' | 'marks'>, nothing: string): string {
  let html = '';
  let done = 0;
  for (const { start, end } of marks.map((mark) => within(mark, text))) {
    // Marks of two sources of a message may overlap: each unit is shown once.
    const from = Math.max(done, start);
    const words = text.slice(from, end);
    if (words === '' && (end > start || nothing === '')) continue;
    html += `${textHtml(text.slice(done, from))}<mark>${words === '' ? nothing : textHtml(words)}</mark>`;
    done = Math.max(from, end);
  }
  return `${html}${textHtml(text.slice(done))}`;
}

function within({ start, end }: Span, { length }: string): Span {
  return { start: Math.min(Math.max(0, start), length), end: Math.min(Math.max(0, end), length) };
}
