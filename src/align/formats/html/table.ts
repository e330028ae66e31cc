import { type Bead, isNull } from '../../../core/alignment.js';
import type { SegmentedDocument } from '../../../core/segment.js';
import { escapeHtml } from '../../../text/markup.js';
import type { AlignedPair } from '../types.js';
import type { Names } from './names.js';
import { type BeadState, gravest, numbersOf, type Page, type PageRow, SIGNS, stateOf } from './view.js';

/** The sentences side by side: one column a text, one line a row. */
export function formatRows(pairs: readonly AlignedPair[], page: Page, names: Names, minConfidence: number): string {
  const texts = [pairs[0]!.target, ...pairs.map(({ source }) => source)];
  const heads = [names.target, ...names.sources].map(
    (name, index) => `<th scope="col">${name} <small>${escapeHtml(texts[index]!.document.language)}</small></th>`,
  );
  return [
    `<table class="rows${pairs.length === 1 ? ' two' : ''}">`,
    `<thead><tr><th scope="col">Row</th>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...page.rows.map((row) => formatRow(row, pairs, names, minConfidence)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function formatRow(row: PageRow, pairs: readonly AlignedPair[], names: Names, minConfidence: number): string {
  const { target } = pairs[0]!;
  const own =
    row.target.length > 0
      ? textCell(target, sentences(row.target, target))
      : `<td class="none">not in ${names.target}</td>`;
  const cells = row.cells.map((beads, index) => {
    const { source } = pairs[index]!;
    if (beads.length === 0) return '<td></td>';
    return textCell(source, beads.map((bead) => formatBead(bead, row, source, minConfidence)).join(''));
  });
  const state = gravest(row.cells.flat().map((bead) => stateOf(bead, minConfidence)));
  const sign = state === 'sure' ? '' : ` <b class="${state}">${SIGNS[state]}</b>`;
  const anchor = `row-${row.number}`;
  const head = `<th scope="row"><a href="#${anchor}">${row.number}</a>${sign}</th>`;
  return `<tr id="${anchor}">${head}${own}${cells.join('')}</tr>`;
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

/** What a source has for a row, or for a part of it: how sure that is, and its sentences. */
function formatBead(bead: Bead, row: PageRow, source: SegmentedDocument, minConfidence: number): string {
  const state = stateOf(bead, minConfidence);
  const shape = `${bead.target.length}-${bead.source.length}`;
  const isPart = bead.target.length > 0 && bead.target.length < row.target.length;
  const notes = [
    ...wordsOf(bead, state, minConfidence),
    ...(shape === '1-1' || isNull(bead) ? [] : [shape]),
    ...(isPart ? [`for sentence${bead.target.length > 1 ? 's' : ''} ${numbersOf(bead.target)}`] : []),
  ];
  const bar = `<b class="c${Math.round(bead.confidence * 10)}"></b>${bead.confidence.toFixed(2)}`;
  const meta = `<div class="meta${notes.length === 0 ? ' short' : ''}" lang="en">${[...notes, bar].join(' · ')}</div>`;
  return `<div class="${state}">${meta}${sentences(bead.source, source)}</div>`;
}

/** Words and signs for what is doubtful. */
function wordsOf(bead: Bead, state: BeadState, minConfidence: number): string[] {
  const words = {
    sure: [],
    weak: [`${SIGNS.weak} weak`, ...(isNull(bead) ? ['no counterpart?'] : [])],
    gap: [`${SIGNS.gap} no counterpart`],
    below: [`${SIGNS.below} below ${minConfidence}`],
  };
  return words[state].map((word) => `<strong>${word}</strong>`);
}
