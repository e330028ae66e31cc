import { describe, expect, test } from 'vitest';
import { reviewOf } from '../../src/cli/review-model.js';
import type { Collation } from '../../src/core/collation.js';
import type { BlockKind, Document } from '../../src/core/document.js';
import type { FindingDraft } from '../../src/core/finding.js';
import { runChecks } from '../../src/engine/run.js';
import { beadsOf, collationOf, linesOf, wordCheck } from '../support/collations.js';

const JA = ['港町の計画', '町は橋に15億円を充てる。', '灯台は残す。灯台は古い。', '終わり。'];
const VI = ['Kế hoạch của thị trấn cảng', 'Thị trấn dành cho cầu', '150 tỷ yên.', 'Ngọn hải đăng được giữ lại.'];
const EN = ['The plan of the harbour town', 'The lighthouse stays.', 'The end.'];

/** vi has two lines for the second one, and none for the last; en leaves the second one out, and its third line is doubtful. */
function collation(): Collation {
  return collationOf(linesOf('ja', JA, 'plans/harbour.ja.txt'), [
    { language: 'vi', lines: VI, beads: beadsOf('0:0 1:1,2 2:3 3:', 0.875) },
    { language: 'en', lines: EN, beads: [...beadsOf('0:0 1: 2:1', 0.25), ...beadsOf('3:2')] },
  ]);
}

/** The review of what checks for these words find. */
function review(words: readonly string[], draft?: (found: FindingDraft) => FindingDraft, text = collation()) {
  const checks = words.map((word, k) => wordCheck(word, { id: `odd-word-${k}` }, draft));
  return reviewOf(text, runChecks(text, checks, undefined, { version: '0.0.0', pair: 'harbour' }));
}

const offset = (lines: readonly string[], line: number) => lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);

describe('a finding', () => {
  const withEvidence = (found: FindingDraft): FindingDraft => ({
    ...found,
    sources: [
      { source: 0, segment: 2, start: 0, end: 10, role: 'contradicts' },
      { source: 0, segment: 1, start: 18, end: 21, role: 'supports' },
      { source: 0, segment: 0, start: 0, end: 8, role: 'supports' },
    ],
    related: [
      { segment: 1, start: 0, end: 1 },
      { segment: 0, start: 0, end: 2 },
    ],
  });

  test('its sentence, with its words and related ones in it marked, in order', () => {
    const [item] = review(['15億円'], withEvidence).items;
    const start = offset(JA, 1);
    expect(item!.target).toEqual({
      language: 'ja',
      span: { start, end: start + JA[1]!.length },
      text: JA[1],
      line: 2,
      marks: [
        { start: 0, end: 1 },
        { start: 4, end: 8 },
      ],
    });
  });

  test('what each version has: the segments of the bead as they stand in the file, evidence in them marked', () => {
    const [item] = review(['15億円'], withEvidence).items;
    const start = offset(VI, 1);
    const text = `${VI[1]}\n${VI[2]}`;
    const marks = [
      { start: 18, end: 21 },
      { start: VI[1]!.length + 1, end: VI[1]!.length + 11 },
    ];
    expect(item!.sources).toEqual([
      {
        language: 'vi',
        passage: { language: 'vi', span: { start, end: start + text.length }, text, line: 2, marks },
        bead: '1-2',
        confidence: 0.875,
      },
      { language: 'en', passage: undefined, bead: '1-0', confidence: 0.25 },
    ]);
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['cầu', '150 tỷ yên']);
  });

  test('evidence of one version marks nothing in another one', () => {
    const draft = (found: FindingDraft): FindingDraft => ({
      ...found,
      sources: [{ source: 1, segment: 0, start: 4, end: 8, role: 'supports' }],
    });
    const [item] = review(['港町'], draft).items;
    expect(item!.sources.map(({ passage }) => passage!.marks)).toEqual([[], [{ start: 4, end: 8 }]]);
  });

  test.each<[reason: string, segments: readonly number[], text: string]>([
    ['what is missing stands behind the bead, and is shown with it', [2], `${EN[1]}\n${EN[2]}`],
    ['before it', [0], `${EN[0]}\n${EN[1]}`],
    ['a word of the bead itself: no more is needed', [0, 1], EN[1]!],
  ])('%s', (_, segments, text) => {
    const sources = segments.map((segment) => ({ source: 1, segment, start: 0, end: 3, role: 'contradicts' as const }));
    const [item] = review(['灯台'], (found) => ({ ...found, sources })).items;
    const { passage } = item!.sources[1]!;
    expect(passage!.text).toBe(text);
    expect(passage!.marks).toHaveLength(1);
  });

  test('where no bead has the sentence, a version has nothing', () => {
    const text = collation();
    const [vi, en] = text.sources;
    const cut = { ...text, sources: [{ ...vi!, alignment: { beads: beadsOf('0:0') } }, en!] };
    const [item] = review(['残す'], undefined, cut).items;
    expect(item!.sources[0]).toEqual({ language: 'vi', passage: undefined, bead: '', confidence: 0 });
  });

  test('findings by position, whatever the order of the checks', () => {
    const { items } = review(['終わり', '古い', '灯台', '港町']);
    expect(items.map(({ finding, target }) => [finding.target.text, target.line])).toEqual([
      ['港町', 1],
      ['灯台', 3],
      ['灯台', 3],
      ['古い', 3],
      ['終わり', 4],
    ]);
  });
});

test('the text: its path, the id of its pair, its languages', () => {
  expect(review([])).toMatchObject({
    path: 'plans/harbour.ja.txt',
    pair: 'harbour',
    language: 'ja',
    sources: ['vi', 'en'],
    text: JA.map((line) => `${line}\n`).join(''),
    items: [],
  });
});

test('doubtful stretches, a list for each version', () => {
  const { weakZones } = review([]);
  expect(weakZones).toEqual([[], [{ start: 0, end: offset(JA, 2) + JA[2]!.length }]]);
});

describe('sections', () => {
  /** The text with blocks: one a line, of these kinds. */
  function withBlocks(kinds: readonly BlockKind[]): Collation {
    const text = collation();
    const blocks = text.target.segments.map(({ span, text: own }, k) => ({ kind: kinds[k]!, span, text: own }));
    const document: Document = { ...text.target.document, blocks };
    return { ...text, target: { ...text.target, document } };
  }

  test('from heading to heading; what stands before the first one, too', () => {
    const { sections } = review([], undefined, withBlocks(['paragraph', 'heading', 'paragraph', 'heading']));
    expect(sections.map(({ title, segments }) => [title, segments])).toEqual([
      [JA[0], 1],
      [JA[1], 2],
      [JA[3], 1],
    ]);
    expect(sections[1]!.span).toEqual({ start: offset(JA, 1), end: offset(JA, 2) + JA[2]!.length });
  });

  test('without headings: runs of 20, called by their first words', () => {
    const long = '長い話'.repeat(20);
    const lines = Array.from({ length: 45 }, (_, k) => (k === 20 ? long : `第${k}文。`));
    const text = collationOf(linesOf('ja', lines), []);
    expect(review([], undefined, text).sections.map(({ title, segments }) => [title, segments])).toEqual([
      ['第0文。', 20],
      [long.slice(0, 40), 20],
      ['第40文。', 5],
    ]);
  });

  test('of an empty text: none', () => {
    expect(review([], undefined, collationOf(linesOf('ja', []), [])).sections).toEqual([]);
  });
});
