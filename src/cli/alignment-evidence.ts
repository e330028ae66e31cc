import type { BeadEvidence, EvidenceItem } from '../align/bead-evidence.js';
import type { AlignedPair } from '../align/formats/index.js';
import { Fault } from '../core/fault.js';
import { visible } from '../text/visible.js';

/** Parts of a score that are no words, as people call them. */
const PARTS: Readonly<Record<string, string>> = {
  shape: 'how common beads of this shape are',
  length: 'how well the lengths fit',
  ends: 'where sentences begin and end',
  joins: 'capitals inside a line, where two may have been joined',
  blocks: 'where paragraphs begin, and of what kind they are',
  parts: 'how the sentences inside are aligned by themselves',
  null: 'how readily such a segment is left without counterpart',
  fixed: 'given as sure; beads of so many segments are not scored',
  embedding: 'what the model says of the meaning',
};

/** Words that say less than this, in log-odds, are shown as their sum: a sentence has dozens. */
const LITTLE = 0.05;

/**
 * The bead that `--evidence` asks for.
 * @throws Fault `usage` when it is no number of a bead
 */
export function readBeadNumber(text: string, { alignment: { beads } }: AlignedPair): number {
  if (/^\d+$/.test(text) && Number(text) < beads.length) return Number(text);
  const what = `there is no bead ${text}: beads are counted from 0 to ${beads.length - 1}, in the order of --format beads`;
  throw new Fault('usage', { where: '--evidence', what, cure: 'Give the number of a bead.' });
}

/** Everything that speaks for and against a bead, hit by hit. */
export function formatEvidence(pair: AlignedPair, number: number, { signals, items }: BeadEvidence): string {
  const bead = pair.alignment.beads[number]!;
  const found = items.filter(({ target, source }) => target.length > 0 && source.length > 0);
  const missed = items.filter(({ target, source }) => target.length === 0 || source.length === 0);
  const shape = `[${bead.target.join(', ')}]:[${bead.source.join(', ')}]`;
  const rest = Object.entries(signals).filter(
    ([id]) => PARTS[id] !== undefined && (signals[id] !== 0 || id === 'fixed'),
  );
  const sections = [
    `bead ${number}   ${shape}   confidence ${bead.confidence.toFixed(2)}, score ${signed(-bead.cost)}\n`,
    [...sentences(pair, 'target', bead.target), ...sentences(pair, 'source', bead.source)].join(''),
    section('Found on both sides', rows(found)),
    section('Found on one side only', rows(missed)),
    section(
      'Besides words',
      rest.map(([id, score]) => `  ${signed(score).padStart(7)}  ${id.padEnd(15)}  ${PARTS[id]}\n`),
    ),
    'Scores are log-odds: +1 makes the bead 2.7 times as likely, -1 as unlikely.\n',
  ];
  return sections.filter((text) => text !== '').join('\n');
}

function sentences({ target, source }: AlignedPair, side: 'target' | 'source', indexes: readonly number[]): string[] {
  const { document, segments } = side === 'target' ? target : source;
  return indexes.map((index) => `  ${document.language} ${index}  ${visible(segments[index]!.text.trim())}\n`);
}

function section(title: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `${title}\n${rows.join('')}`;
}

function rows(items: readonly EvidenceItem[]): string[] {
  const little = items.filter(({ score }) => Math.abs(score) < LITTLE);
  if (little.length < 2) return items.map(row);
  const sum = little.reduce((total, { score }) => total + score, 0);
  const rest = items.filter((item) => !little.includes(item));
  return [...rest.map(row), `  ${signed(sum).padStart(7)}  ${little.length} more that say little\n`];
}

function row({ signal, target, source, score }: EvidenceItem): string {
  const words = (list: readonly string[]) => (list.length === 0 ? '–' : visible(list.join(' | ')));
  return `  ${signed(score).padStart(7)}  ${signal.padEnd(15)}  ${words(target)} = ${words(source)}\n`;
}

function signed(value: number): string {
  const text = value.toFixed(2);
  return Number(text) > 0 ? `+${text}` : text.replace(/^-0\.00$/, '0.00');
}
