import type { Bead } from '../../../core/alignment.js';
import type { SegmentedDocument } from '../../../core/segment.js';
import { escapeHtml } from '../../../text/markup.js';
import type { AlignedPair } from '../types.js';
import { type BeadState, numbersOf, type Page, type PageRow, stateOf } from './view.js';

/** The sentences side by side: one column a text, one line a row. */
export function formatRows(pairs: readonly AlignedPair[], page: Page, minConfidence: number): string {
  const texts = [pairs[0]!.target, ...pairs.map(({ source }) => source)];
  const heads = texts.map(
    ({ document }) =>
      `<th scope="col"><bdi>${escapeHtml(document.path)}</bdi> <small>${escapeHtml(document.language)}</small></th>`,
  );
  return [
    '<table class="rows">',
    `<thead><tr><th scope="col">Row</th>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...page.rows.map((row) => formatRow(row, pairs, minConfidence)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function formatRow(row: PageRow, pairs: readonly AlignedPair[], minConfidence: number): string {
  const { target } = pairs[0]!;
  const own =
    row.target.length > 0
      ? textCell(target, sentences(row.target, target))
      : `<td class="none">– <small>not in <bdi>${escapeHtml(target.document.path)}</bdi></small></td>`;
  const cells = row.cells.map((beads, index) => {
    const { source } = pairs[index]!;
    if (beads.length === 0) return '<td class="none"></td>';
    return textCell(source, beads.map((bead) => formatBead(bead, row, source, minConfidence)).join(''));
  });
  return `<tr id="row-${row.number}"><th scope="row"><a href="#row-${row.number}">${row.number}</a></th>${own}${cells.join('')}</tr>`;
}

function textCell({ document }: SegmentedDocument, content: string): string {
  return `<td lang="${escapeHtml(document.language)}">${content}</td>`;
}

/** One paragraph a sentence. Its number stands before it where there are several, and its direction is its own. */
function sentences(indexes: readonly number[], { segments }: SegmentedDocument): string {
  return indexes
    .map((index) => `<p dir="auto"><i>${index + 1}</i>${escapeHtml(segments[index]?.text ?? '')}</p>`)
    .join('');
}

/** What a source has for a row, or for a part of it: its sentences, and below them how sure that is. */
function formatBead(bead: Bead, row: PageRow, source: SegmentedDocument, minConfidence: number): string {
  const state = stateOf(bead, minConfidence);
  const text = sentences(bead.source, source);
  const shape = `${bead.target.length}-${bead.source.length}`;
  const part = bead.target.length > 0 && bead.target.length < row.target.length;
  const notes = [
    part ? `for ${numbersOf(bead.target)}` : '',
    shape === '1-1' || state === 'gap' ? '' : shape,
    signOf(state, minConfidence),
  ].filter((note) => note !== '');
  const bar = `<b class="c${Math.round(bead.confidence * 10)}"></b>${bead.confidence.toFixed(2)}`;
  const meta = `<div class="meta" lang="en">${[bar, ...notes].join(' <span>·</span> ')}</div>`;
  return state === 'sure' ? text + meta : `<div class="${state}">${text}${meta}</div>`;
}

/** A word and a sign for what is doubtful, for those who do not see its colour. */
function signOf(state: BeadState, minConfidence: number): string {
  if (state === 'sure') return '';
  if (state === 'weak') return '<strong>⚠ weak</strong>';
  return state === 'gap' ? '<strong>∅ no counterpart</strong>' : `<strong>▽ below ${minConfidence}</strong>`;
}
