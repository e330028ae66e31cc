import type { PackLanguage } from '../../src/core/language.js';
import { SEVERITIES } from '../../src/core/mqm.js';
import type { Correction, CorrectionReport, ReportedText } from '../../src/correction-report/model.js';
import { scorecardOf } from '../../src/correction-report/scorecard.js';
import { sentencesOf } from '../../src/correction-report/sentences.js';
import type { SourcePassage } from '../../src/review/model.js';

/** What the versions say beside a sentence of a made-up plan of a harbour town; the words in question are marked. */
const SOURCES: readonly SourcePassage[] = [
  sourceOf('vi', 'Thị trấn dành 150 tỷ yên cho cây cầu mới.', '150 tỷ yên'),
  sourceOf('ko', '마을은 새 다리에 150억 엔을 투입한다.', '150억 엔'),
];

function sourceOf(language: string, text: string, words: string): SourcePassage {
  const start = text.indexOf(words);
  const marks = [{ start, end: start + words.length }];
  const passage = { language, text, span: { start: 0, end: text.length }, line: 2, marks };
  return { language, passage, bead: '1-1', confidence: 0.97 };
}

/** A correction of 15億円 to 150億円, of which the test states what matters to it. */
export function correctionOf(number: number, stated: Partial<Correction> = {}): Correction {
  const before = '町は新しい橋に15億円を充てる。';
  return {
    number,
    id: `7k3f${String(number).padStart(4, '0')}`,
    text: 0,
    kind: 'correction',
    place: { start: 7, end: 11, line: number + 1, column: 8, text: '15億円' },
    section: '港町の計画',
    target: {
      language: 'ja',
      text: before,
      span: { start: 40 * number, end: 40 * number + before.length },
      line: number + 1,
      marks: [],
    },
    sources: SOURCES,
    edits: [{ start: 9, was: '', now: '0' }],
    wrong: '15億円',
    at: 7,
    right: '150億円',
    expected: [],
    before,
    after: '町は新しい橋に150億円を充てる。',
    message: '金額が10分の1になっている',
    explanation: '各言語版はいずれも150億円としている。',
    remark: '',
    quotes: '',
    own: '',
    check: 'number-mismatch',
    checks: ['number-mismatch'],
    category: 'accuracy/mistranslation',
    severity: 'major',
    confidence: 0.97,
    uncertain: false,
    status: 'open',
    general: undefined,
    rivals: [],
    alternatives: [],
    item: '',
    replyKey: stated.id ?? `7k3f${String(number).padStart(4, '0')}`,
    ...stated,
  };
}

/** A report of corrections over one text, or over the texts that the test states. */
export function correctionReportOf(
  corrections: readonly Correction[],
  stated: Partial<CorrectionReport> = {},
): CorrectionReport {
  return {
    version: '0.1.0',
    language: 'ja',
    date: '2027-03-31',
    title: undefined,
    note: undefined,
    isOutgoing: false,
    reviewers: [],
    glossaries: [],
    texts: [MADE_UP_TEXT],
    scorecard: scorecardOf(corrections, 12_345, { dismissed: 2, leftOut: 0 }),
    general: [],
    corrections,
    sentences: sentencesOf(corrections),
    ...stated,
  };
}

/** A text of three lines, of which two are judged. */
export const MADE_UP_TEXT: ReportedText = {
  path: 'harbour/ja.txt',
  name: 'harbour/ja.txt',
  title: '港町の計画',
  progress: { judged: 2, open: 4, firstOpen: 3, judgedTo: 2 },
  language: 'ja',
  text: '港町の計画\n町は新しい橋に15億円を充てる。\n橋は来年開通する。\n',
  edits: [],
  segments: [],
  sections: [
    {
      title: '港町の計画',
      line: 1,
      lastLine: 3,
      segments: 2,
      unlisted: 0,
      bySeverity: Object.fromEntries(SEVERITIES.map((one) => [one, 0])) as Record<(typeof SEVERITIES)[number], number>,
    },
  ],
  spreads: [],
  sources: [
    {
      path: 'harbour/vi.txt',
      name: 'harbour/vi.txt',
      title: undefined,
      language: 'vi',
      sha256: '0'.repeat(64),
      original: true,
      beads: [],
      unmatched: [],
      alignment: {
        beads: 3,
        nulls: { target: 0, source: 1 },
        meanConfidence: 0.914,
        weakZones: [{ start: 6, end: 32 }],
      },
    },
  ],
};

/** What a report with a correction of each kind looks like in a language. */
export function mixedReport(language: PackLanguage): CorrectionReport {
  const corrections = [
    correctionOf(1, { status: 'accepted', severity: 'critical', general: 1 }),
    correctionOf(2, { general: 1 }),
    correctionOf(3, {
      kind: 'question',
      status: 'question',
      right: undefined,
      edits: [],
      remark: '出典はどこですか。',
    }),
    correctionOf(4, { kind: 'omission', wrong: '', right: '夜間も', category: 'accuracy/omission' }),
    correctionOf(5, { kind: 'addition', wrong: '毎日', right: '', category: 'accuracy/addition', uncertain: true }),
    correctionOf(6, { right: undefined, edits: [], expected: ['水族館', 'すいぞくかん'], wrong: '水族管' }),
  ];
  const general = [
    {
      number: 1,
      wrongs: [
        { words: '15億円', count: 1 },
        { words: '十五億円', count: 1 },
      ],
      right: '150億円',
      message: '金額が10分の1になっている',
      corrections: [1, 2],
      unlisted: 0,
      elsewhere: [],
    },
  ];
  return correctionReportOf(corrections, { language, general });
}
