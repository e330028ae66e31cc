import { beforeAll, describe, expect, test } from 'vitest';
import { type AlignContext, type Aligned, type Aligner, createAligner } from '../../src/align/align.js';
import type { BeadShape } from '../../src/align/bead-lines.js';
import type { Bead } from '../../src/core/alignment.js';
import { SIGNALS } from '../../src/defaults.js';
import { openSession, type Session } from '../../src/node.js';
import { makeUpSentences } from '../support/made-up-sentences.js';
import { segmentedLines } from '../support/parallel-text.js';

let session: Session;
let aligner: Aligner;
beforeAll(async () => {
  session = await openSession({ languages: ['ja', 'vi', 'en'] });
  aligner = await createAligner(SIGNALS);
});

type Language = 'ja' | 'vi' | 'en';
const sentences = makeUpSentences(12, 5);
const linesIn = (language: Language, list = sentences) => list.map((versions) => versions[language]);

function contextOf(
  [target, targetLines]: readonly [Language, readonly string[]],
  [source, sourceLines]: readonly [Language, readonly string[]],
  fixed?: readonly BeadShape[],
): AlignContext {
  const sides = [segmentedLines(session, target, targetLines), segmentedLines(session, source, sourceLines)] as const;
  return { ...session.signalContext(...sides), ...(fixed && { fixed }) };
}

const shapeOf = ({ target, source }: Bead): BeadShape => ({ target, source });
const lockedOf = ({ alignment }: Aligned) => alignment.beads.filter(({ locked }) => locked);

/** Holds an alignment to what it must be: all of both sides, and the fixed beads certain and marked, no others. */
function holdFixed(aligned: Aligned, { target, source, fixed = [] }: AlignContext): void {
  const { beads } = aligned.alignment;
  const upTo = (count: number) => Array.from({ length: count }, (_, k) => k);
  expect(beads.flatMap((bead) => bead.target)).toEqual(upTo(target.segments.length));
  expect(beads.flatMap((bead) => bead.source)).toEqual(upTo(source.segments.length));
  expect(lockedOf(aligned).map(shapeOf)).toEqual(fixed);
  expect(lockedOf(aligned).map(({ confidence }) => confidence)).toEqual(fixed.map(() => 1));
  for (const { cost } of beads) expect(Number.isFinite(cost)).toBe(true);
}

/** Wrong on purpose: no search would have them. */
const WRONG: readonly BeadShape[] = [
  { target: [1], source: [3] },
  { target: [7, 8], source: [8] },
  { target: [10], source: [] },
];

describe('fixed beads of one text of several', () => {
  test.each<[Language, readonly Language[]]>([
    ['ja', ['vi', 'en']],
    ['vi', ['ja', 'en']],
  ])('%s beside %j: they hold when its versions help one another', (target, sources) => {
    const contexts = sources.map((source, k) =>
      contextOf([target, linesIn(target)], [source, linesIn(source)], k === 0 ? WRONG : undefined),
    );
    const aligned = aligner.alignAll(contexts);
    aligned.forEach((one, k) => {
      holdFixed(one, contexts[k]!);
    });
    expect(lockedOf(aligned[0]!)).toHaveLength(3);
  });

  test('in a run of several texts, each its own', async () => {
    const texts = [WRONG, undefined, [{ target: [0], source: [1] }]].map((fixed) =>
      (['vi', 'en'] as const).map((source) =>
        contextOf(['ja', linesIn('ja')], [source, linesIn(source)], source === 'en' ? fixed : undefined),
      ),
    );
    const run = await aligner.alignRun(texts);
    run.forEach((group, k) => {
      group.forEach((one, n) => {
        holdFixed(one, texts[k]![n]!);
      });
    });
  });

  test('without them nothing is different, and nothing is marked', () => {
    const [plain] = aligner.alignAll([contextOf(['ja', linesIn('ja')], ['vi', linesIn('vi')])]);
    const [none] = aligner.alignAll([contextOf(['ja', linesIn('ja')], ['vi', linesIn('vi')], [])]);
    expect(none!.alignment).toEqual(plain!.alignment);
    expect(plain!.alignment.beads.some((bead) => 'locked' in bead)).toBe(false);
  });
});

describe('what a search by itself would not reach', () => {
  test('lines of several sentences, which are aligned by their parts first', () => {
    const paired = (language: Language) => {
      const lines = linesIn(language);
      return lines.flatMap((line, k) => (k % 2 === 0 ? [[line, lines[k + 1]].join(language === 'ja' ? '' : ' ')] : []));
    };
    const fixed = [
      { target: [1], source: [0] },
      { target: [2, 3], source: [3, 4] },
    ];
    const contexts = (['vi', 'en'] as const).map((source) =>
      contextOf(['ja', paired('ja')], [source, paired(source)], fixed),
    );
    aligner.alignAll(contexts).forEach((one, k) => {
      holdFixed(one, contexts[k]!);
    });
  });

  test.each<[why: string, fixed: readonly BeadShape[]]>([
    ['far from where the texts say', [{ target: [20], source: [280] }]],
    ['far on the other side', [{ target: [280], source: [20] }]],
    [
      'far, and without counterpart beside it',
      [
        { target: [20], source: [280] },
        { target: [21], source: [] },
      ],
    ],
    ['of a shape that is never tried', [{ target: [150], source: Array.from({ length: 200 }, (_, k) => 50 + k) }]],
  ])('%s', (_, fixed) => {
    const list = makeUpSentences(300, 9);
    const context = contextOf(['ja', linesIn('ja', list)], ['vi', linesIn('vi', list)], fixed);
    holdFixed(aligner.alignAll([context])[0]!, context);
  });

  test.each<[Language, Language]>([
    ['ja', 'vi'],
    ['vi', 'ja'],
  ])('%s beside %s without a sentence', (target, source) => {
    const fixed = [{ target: [1], source: [] }];
    const context = contextOf([target, linesIn(target)], [source, []], fixed);
    holdFixed(aligner.alignAll([context])[0]!, context);
    const other = contextOf([target, []], [source, linesIn(source)], [{ target: [], source: [2] }]);
    holdFixed(aligner.alignAll([other])[0]!, other);
  });

  test('what is fixed leaves the rest of a long text as it is', () => {
    const list = makeUpSentences(200, 3);
    const sides = [
      ['ja', linesIn('ja', list)],
      ['vi', linesIn('vi', list)],
    ] as const;
    const shapes = (fixed: readonly BeadShape[]) =>
      aligner
        .alignAll([contextOf(...sides, fixed)])[0]!
        .alignment.beads.slice(0, 150)
        .map(shapeOf);
    expect(shapes([{ target: [180], source: [181] }])).toEqual(shapes([]));
  });
});
