import { lineHtml } from '../../correction-report/html/escape.js';
import type { ReviewSegment } from '../../review/model.js';
import { visible } from '../../text/visible.js';
import { said } from './said.js';
import type { Scope } from './view.js';

/** UTF-16 units of a sentence that are shown: a text without sentence ends may be one of megabytes. */
const LONGEST = 2000;

/** A side of a bead. */
export interface BeadSide {
  readonly language: string;
  /** Indexes of its sentences. */
  readonly indexes: readonly number[];
  readonly segments: readonly ReviewSegment[];
  /** Sentences that are shown at most. */
  readonly most: number;
  /** Buttons of this side. HTML */
  readonly keys?: string;
}

/** The sentences of one side, a paragraph each, in their language. */
export function sideHtml({ language, indexes, segments, most, keys = '' }: BeadSide, scope: Scope): string {
  const { messages, words } = scope;
  const code = `<span class="code">${lineHtml(language)}</span>`;
  if (indexes.length === 0) {
    return `<div class="side">${code}<p class="none">${lineHtml(messages['align.nothing'])}</p>${keys}</div>`;
  }
  const sentences = indexes.slice(0, most).map((index) => `<p>${sentenceHtml(segments[index]?.text ?? '')}</p>`);
  const left = indexes.length - sentences.length;
  const more = left > 0 ? `<p class="none">${said(words['beads.more'], { count: left })}</p>` : '';
  return `<div class="side">${code}<div lang="${lineHtml(language)}" dir="auto">${sentences.join('')}</div>${more}${keys}</div>`;
}

/** A sentence in one line, cut where it is endless; never within a character of two units. */
function sentenceHtml(text: string): string {
  const plain = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, '');
  const shown = plain.replace(/\s+/gu, ' ');
  return lineHtml(plain.length < text.length ? `${visible(shown)}…` : shown);
}
