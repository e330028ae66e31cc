import { describe, expect, test } from 'vitest';
import type { EvidenceItem } from '../../src/align/bead-evidence.js';
import { formatEvidence } from '../../src/cli/alignment-evidence.js';
import { pairsOf, ratedBeads, textOf } from '../support/alignments.js';

const pairOf = (ja: string) =>
  pairsOf(textOf('ja', ['駅前', ja]), [[textOf('en', ['The port grows.']), ratedBeads('0: 1:0/.75')]])[0]!;
const item = (signal: string, target: string[], source: string[], score: number): EvidenceItem => ({
  signal,
  target,
  source,
  score,
});
const show = (items: EvidenceItem[], signals = {}, ja = '港は広がる。') =>
  formatEvidence(pairOf(ja), 1, { items, signals });

describe('what --evidence shows', () => {
  test('the bead, its sentences, what was found, what was not, and what is no word', () => {
    const items = [item('dictionary', ['港'], ['port'], 1.25), item('learned', ['広がる'], [], -0.5)];
    expect(show(items, { dictionary: 1.25, learned: -0.5, shape: -0.4, joins: 0, length: 2 })).toBe(
      [
        'bead 1   [1]:[0]   confidence 0.75, score +1.00',
        '',
        '  ja 1  港は広がる。',
        '  en 0  The port grows.',
        '',
        'Found on both sides',
        '    +1.25  dictionary       港 = port',
        '',
        'Found on one side only',
        '    -0.50  learned          広がる = –',
        '',
        'Besides words',
        '    -0.40  shape            how common beads of this shape are',
        '    +2.00  length           how well the lengths fit',
        '',
        'Scores are log-odds: +1 makes the bead 2.7 times as likely, -1 as unlikely.',
        '',
      ].join('\n'),
    );
  });

  test('what says little is summed up, so that sums can still be checked', () => {
    const text = show([
      item('learned', ['港'], ['port'], 0.06),
      item('learned', ['は'], ['the'], 0.04),
      item('sino-single', ['広'], ['grows'], 0.03),
      item('everyday', ['港'], [], -0.04),
    ]);
    expect(text).toContain(`Found on both sides
    +0.06  learned          港 = port
    +0.07  2 more that say little
`);
    expect(text).toContain('    -0.04  everyday         港 = –\n');
  });

  test('a section without lines is left out', () => {
    expect(show([])).not.toMatch(/Found|Besides/);
  });

  test('control characters of a text do not reach the terminal', () => {
    expect(show([item('latin', ['\u001b[31mAB'], ['AB'], 1)], {}, '\u001b]0;x\u0007港')).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f]/,
    );
  });
});
