import { describe, expect, test } from 'vitest';
import type { FindingStatus } from '../../src/core/finding.js';
import { correctionWordsFor } from '../../src/correction-report/index.js';
import { makeCorrectionReport } from '../../src/correction-report/make.js';
import type { CorrectionReport } from '../../src/correction-report/model.js';
import { whyOf } from '../../src/correction-report/reasons.js';
import { say } from '../../src/correction-report/writer.js';
import { ALL, GLOSS, IRON, MONDAYS, SNAKE, YEN } from '../support/review-desk.js';
import { type FixtureRow, reviewOf } from '../support/review-fixture.js';
import { correctionReport, type Judged, judgedIn, reviewedText } from '../support/reviewed-corrections.js';

const entries = (judged: readonly Judged[] = [], options = {}) =>
  new Map(correctionReport(reviewOf(), judged, options).corrections.map((one) => [one.id, one]));

describe('what is in it', () => {
  test('every certain finding, in reading order, numbered; an uncertain one only when somebody judged it, or it is asked for', () => {
    const ids = (judged: readonly Judged[], options = {}) => [...entries(judged, options).keys()];
    expect(ids([])).toEqual([YEN, IRON, SNAKE, MONDAYS]);
    expect(ids([], { uncertain: true })).toEqual([YEN, IRON, GLOSS, SNAKE, MONDAYS]);
    expect(ids([{ fingerprint: GLOSS, verdict: 'question' }])).toEqual([YEN, IRON, SNAKE, GLOSS, MONDAYS]);
    expect(ids([{ fingerprint: GLOSS, verdict: 'skipped' }])).toEqual([YEN, IRON, SNAKE, MONDAYS]);
    const numbers = [...entries([], { uncertain: true }).values()].map(({ number }) => number);
    expect(numbers).toEqual([1, 2, 3, 4, 5]);
  });

  test('only what was judged, where that is asked for; what is open is still counted', () => {
    const judged = [{ fingerprint: IRON, verdict: 'accepted', correction: [] }] as const;
    const { corrections, scorecard } = correctionReport(reviewOf(), judged, { judged: true });
    expect(corrections.map(({ id, number }) => [id, number])).toEqual([[IRON, 1]]);
    expect(scorecard).toMatchObject({ errors: 1, open: 3, leftOut: 1 });
  });

  test('nothing that was dismissed; how many is said', () => {
    const { corrections, scorecard } = correctionReport(reviewOf(), [{ fingerprint: IRON, verdict: 'dismissed' }]);
    expect(corrections.map(({ id }) => id)).toEqual([YEN, SNAKE, MONDAYS]);
    expect(scorecard).toMatchObject({ dismissed: 1, leftOut: 1, open: 3, errors: 0 });
  });

  test('the kinds: a question, what is missing, and corrections', () => {
    const made = entries([{ fingerprint: SNAKE, verdict: 'question', reason: '固形燃料で合っていますか。' }]);
    expect([YEN, MONDAYS, SNAKE].map((id) => made.get(id)!.kind)).toEqual(['correction', 'omission', 'question']);
    expect(made.get(SNAKE)!.remark).toBe('固形燃料で合っていますか。');
  });
});

describe('誤 and 正', () => {
  test.each<[why: string, judged: Judged[], id: string, wrong: string, right: string | undefined]>([
    ['what the check suggests', [], YEN, '15億円', '150億円'],
    ['nothing is suggested: nobody has said it', [], MONDAYS, '', undefined],
    [
      'what the reviewer wrote goes before it, and reaches beyond the flagged words',
      [
        {
          fingerprint: YEN,
          verdict: 'accepted',
          correction: [{ start: 7, was: '15億円を充てる', now: '百五十億円を使う' }],
        },
      ],
      YEN,
      '15億円を充てる',
      '百五十億円を使う',
    ],
    [
      'a small edit within the flagged words shows all of them',
      [{ fingerprint: YEN, verdict: 'accepted', correction: [{ start: 8, was: '', now: '50' }] }],
      YEN,
      '15億円',
      '1505億円',
    ],
    [
      'words that go',
      [{ fingerprint: SNAKE, verdict: 'accepted', correction: [{ start: 5, was: '大蛇の', now: '' }] }],
      SNAKE,
      '大蛇の',
      '',
    ],
  ])('%s', (_, judged, id, wrong, right) => {
    const entry = entries(judged).get(id)!;
    expect([entry.wrong, entry.right]).toEqual([wrong, right]);
  });

  test('where nobody has said what to write, what the versions call for is there', () => {
    const rows: FixtureRow[] = [{ ja: '⟦橋脚⟧を塗る。', vi: 'Sơn ⟦cầu⟧.', finding: { id: 'b1', expected: ['橋'] } }];
    const [entry] = correctionReport(reviewOf(rows)).corrections;
    expect(entry).toMatchObject({ wrong: '橋脚', right: undefined, after: undefined, expected: ['橋'] });
  });

  test('the sentence before and after', () => {
    const { before, after } = entries().get(YEN)!;
    expect([before, after]).toEqual(['町は新しい橋に15億円を充てる。', '町は新しい橋に150億円を充てる。']);
  });
});

describe('what was written already', () => {
  const review = reviewOf([{ ja: '橋は2027年に完成する。', vi: 'Cầu hoàn thành năm 2027.' }]);
  const sentence = '橋は2026年に完成する。';
  const written = (stated: Partial<Judged> = {}): Judged => ({
    fingerprint: 'w1',
    verdict: 'written',
    correction: [{ start: 5, was: '6', now: '7' }],
    subject: { pair: review.pair, check: 'date-mismatch', words: '2026年', sentence },
    ...stated,
  });

  test('stands where the text has it now, with what was there before', () => {
    const [entry, ...more] = correctionReport(review, [written()]).corrections;
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ id: 'w1', status: 'written', before: sentence, after: '橋は2027年に完成する。' });
    expect(entry).toMatchObject({ wrong: '2026年', right: '2027年', message: '数が違う。', severity: 'major' });
    expect(entry!.sources[0]!.passage!.text).toBe('Cầu hoàn thành năm 2027.');
  });

  test.each<[why: string, stated: Partial<Judged>]>([
    ['another text', { subject: { ...written().subject!, pair: 'other' } }],
    ['the sentence was rewritten since', { subject: { ...written().subject!, sentence: '橋は2026年にできる。' } }],
    ['it is still to be written', { verdict: 'accepted' }],
  ])('%s: left out', (_, stated) => {
    expect(correctionReport(review, [written(stated)]).corrections).toEqual([]);
  });
});

describe('general corrections', () => {
  const row = (id: string, ja: string, fix: string): FixtureRow => ({ ja, fix, finding: { id, fingerprints: [id] } });

  test('one for several places, whatever stands there; each place points to it', () => {
    const review = reviewOf([
      row('a1', '⟦港棟⟧を直す。', '埠頭'),
      row('a2', '橋を⟦塗⟧る。', '塗装す'),
      row('a3', '⟦港塔⟧は古い。', '埠頭'),
      row('a4', '⟦港棟⟧は長い。', '埠頭'),
    ]);
    const { general, corrections } = correctionReport(review);
    expect(general).toEqual([
      {
        number: 1,
        wrongs: [
          { words: '港棟', count: 2 },
          { words: '港塔', count: 1 },
        ],
        right: '埠頭',
        message: 'The number differs.',
        corrections: [1, 3, 4],
        unlisted: 0,
        elsewhere: [],
      },
    ]);
    expect(corrections.map((one) => one.general)).toEqual([1, undefined, 1, 1]);
  });

  test('another check has another reason: it is not the same correction', () => {
    const other = row('a2', '⟦ホテー⟧は古い。', '埠頭');
    const review = reviewOf([
      row('a1', '⟦港棟⟧を直す。', '埠頭'),
      { ...other, finding: { ...other.finding, check: 'garbled-katakana' } },
    ]);
    expect(correctionReport(review).general).toEqual([]);
  });

  test('what goes, and what comes in, says nothing of other places', () => {
    const review = reviewOf([
      row('a1', '⟦また⟧橋。', ''),
      row('a2', '⟦また⟧港。', ''),
      row('a3', '町⟦⟧。', 'も'),
      row('a4', '海⟦⟧。', 'も'),
    ]);
    expect(correctionReport(review).general).toEqual([]);
  });
});

describe('scorecard', () => {
  test('counts what was confirmed, by type and severity; the rest is open', () => {
    const { scorecard } = correctionReport(reviewOf(), [
      { fingerprint: YEN, verdict: 'accepted' },
      { fingerprint: IRON, verdict: 'accepted', severity: 'minor' },
      { fingerprint: MONDAYS, verdict: 'question' },
    ]);
    expect(scorecard).toMatchObject({ errors: 2, open: 2, penalty: 26 });
    expect(scorecard.rows).toEqual([
      {
        category: 'accuracy/mistranslation',
        bySeverity: { neutral: 0, minor: 1, major: 0, critical: 1 },
        penalty: 26,
      },
    ]);
    expect(scorecard.score).toBeCloseTo(Math.max(0, 100 - 26_000 / scorecard.characters), 6);
  });

  test('characters are those of all texts, without white space', () => {
    const texts = [reviewOf([{ ja: '港　町' }]), reviewOf([{ ja: '𠮷野' }])].map((review) => reviewedText(review, []));
    const { scorecard } = makeCorrectionReport(texts, { version: '', language: 'ja' });
    expect(scorecard.characters).toBe(4);
  });
});

test('several texts: numbers go on in each list, and each entry says of which text it is', () => {
  const review = reviewOf();
  const texts = [reviewedText(review, []), reviewedText(review, judgedIn(review, []))];
  const { corrections } = makeCorrectionReport(texts, { version: '', language: 'ja' });
  expect(corrections.map(({ text, number }) => [text, number])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 4],
    [1, 5],
    [1, 6],
    [0, 7],
    [1, 8],
  ]);
  expect(ALL).toHaveLength(5);
});

test('sections have their corrections by severity, and beads their places', () => {
  const [text] = correctionReport(reviewOf()).texts;
  const counts = text!.sections.map(({ bySeverity }) => bySeverity);
  expect(counts.reduce((sum, one) => sum + one.critical + one.major + one.minor + one.neutral, 0)).toBe(4);
  for (const { beads } of text!.sources) {
    for (const { target, source } of beads) expect(target >= 0 && target <= 1 && source >= 0 && source <= 1).toBe(true);
    expect(beads.map(({ target }) => target)).toEqual(beads.map(({ target }) => target).sort((a, b) => a - b));
  }
});

describe('sections', () => {
  test('without a heading one is told by its lines, never by its first words', () => {
    const review = reviewOf();
    const made = makeCorrectionReport([reviewedText(review, [], [])], { version: '', language: 'ja' });
    expect(made.texts[0]!.sections.map(({ title }) => title)).toEqual([undefined, undefined]);
    const [first, second] = made.texts[0]!.sections;
    expect([first!.line, first!.lastLine < second!.line]).toEqual([1, true]);
    expect(made.corrections.map(({ section }) => section)).toEqual(['', '', '', '']);
  });

  test('with one it has its name', () => {
    expect(correctionReport(reviewOf()).corrections[0]!.section).toBe('港町の計画');
  });
});

test('the reviewers are those whose judgements hold, each once, by name', () => {
  const reviewersOf = (judged: readonly Judged[]) => correctionReport(reviewOf(), judged).reviewers;
  expect(reviewersOf([])).toEqual([]);
  expect(reviewersOf([{ fingerprint: YEN, verdict: 'accepted', by: 'unknown' }])).toEqual([]);
  expect(
    reviewersOf([
      { fingerprint: YEN, verdict: 'accepted', by: 'Minh' },
      { fingerprint: IRON, verdict: 'dismissed', by: 'Lan' },
      { fingerprint: SNAKE, verdict: 'question', by: 'Minh' },
      { fingerprint: MONDAYS, verdict: 'skipped', by: 'Sora' },
    ]),
  ).toEqual(['Lan', 'Minh']);
});

describe('two corrections of the same words', () => {
  /** The finding of 15億円 twice, with what reviewers say of either. */
  function bothOf(judged: readonly Judged[], statuses: Readonly<Record<string, FindingStatus>> = {}) {
    const plain = reviewOf();
    const [first] = plain.items;
    const twin = { ...first!, finding: { ...first!.finding, id: 'twin', fingerprints: ['twin'] } };
    const review = { ...plain, items: [...plain.items, twin] };
    const text = reviewedText(review, judgedIn(review, judged));
    const standings = text.standings.map((one, k) => {
      const status = statuses[review.items[k]!.finding.id];
      return status === undefined ? one : { ...one, status };
    });
    const report = makeCorrectionReport([{ ...text, standings }], { version: '1', language: 'en' });
    return { report, yen: report.corrections.find(({ id }) => id === YEN)!, twin: entryNamed(report, 'twin') };
  }
  const entryNamed = ({ corrections }: CorrectionReport, wanted: string) => corrections.find(({ id }) => id === wanted);
  const other = { fingerprint: 'twin', verdict: 'accepted', correction: [{ start: 7, was: '15億', now: '百五十億' }] };
  const both = [{ fingerprint: YEN, verdict: 'accepted' }, other] as Judged[];

  test('one is written: the other one is no entry, and the reason says that it was not taken', async () => {
    const { report, yen, twin } = bothOf(both, { twin: 'conflict' });
    expect(twin).toBeUndefined();
    expect([yen.rivals, yen.alternatives]).toEqual([[], [{ id: 'twin', wrong: '15億円', right: '百五十億円' }]]);
    const words = await correctionWordsFor('en');
    expect(whyOf(yen, words)).toContain(`\n${say(words, 'correction.alternatives', { right: '百五十億円' })}`);
    // Nobody is to decide it any more: it is not counted as open.
    expect([report.corrections.length, report.scorecard.open]).toEqual([4, 3]);
  });

  test('neither is: each says which the other one is, and its reason begins with that', async () => {
    const { report, yen, twin } = bothOf(both, { twin: 'conflict', [YEN]: 'conflict' });
    expect([yen.rivals, twin!.rivals]).toEqual([[twin!.number], [yen.number]]);
    const words = await correctionWordsFor('en');
    expect(whyOf(twin!, words)).toMatch(new RegExp(`^overlaps with no\\. ${yen.number}: .+\n`, 'iu'));
    expect(report.sentences.find(({ corrections }) => corrections.includes(yen.number))).toMatchObject({
      corrections: [yen.number, twin!.number],
      after: undefined,
    });
  });
});

test('of glossaries their names are told, each once', () => {
  const texts = [reviewedText(reviewOf([{ ja: '港町' }]), [])];
  const glossaries = ['/home/mai/terms.tsv', 'glossary/terms.tsv', 'glossary/names.tbx'];
  expect(makeCorrectionReport(texts, { version: '', language: 'ja', glossaries }).glossaries).toEqual([
    'terms.tsv',
    'names.tbx',
  ]);
});
