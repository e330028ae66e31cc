import type { LanguageCode } from '../../src/core/language.js';
import type { Correction, CorrectionReport, ReportedText } from '../../src/correction-report/model.js';
import { sentencesOf } from '../../src/correction-report/sentences.js';
import { createLocator } from '../../src/text/position.js';

/** A correction by the words that it is about: they stand in the text once. */
export interface StatedCorrection extends Partial<Omit<Correction, 'place' | 'text'>> {
  /** Index of the text. */
  readonly text?: number;
  readonly words: string;
  /** Where no words are meant but the place before them. */
  readonly before_?: true;
}

/** A text, its edits by the words that they replace, in order. */
export interface StatedText {
  readonly path?: string;
  readonly language?: LanguageCode;
  readonly text: string;
  readonly edits?: readonly (readonly [was: string, now: string])[];
}

export function textOf({ path = 'port.ja.txt', language = 'ja', text, edits = [] }: StatedText): ReportedText {
  let from = 0;
  const placed = edits.map(([was, now], k) => {
    const start = text.indexOf(was, from);
    if (start < 0) throw new Error(`"${was}" is not in the text`);
    from = start + was.length;
    return { start, end: from, text: now, decision: `d${k}` };
  });
  const alignment = {
    beads: 2,
    nulls: { target: 0, source: 1 },
    meanConfidence: 0.875,
    weakZones: [{ start: 0, end: 1 }],
  };
  const source = {
    path: 'port.vi.txt',
    title: undefined,
    name: 'port.vi.txt',
    language: 'vi',
    sha256: '',
    original: true,
    alignment,
    beads: [],
    unmatched: [],
  };
  const progress = { judged: 1, open: 1, firstOpen: 1, judgedTo: 0 };
  return {
    path,
    name: path,
    title: undefined,
    progress,
    language,
    text,
    edits: placed,
    segments: [],
    sections: [],
    spreads: [],
    sources: [source],
  };
}

/** A report of stated corrections: the rest has usual values. */
export function correctionReportOf(
  texts: readonly StatedText[],
  stated: readonly StatedCorrection[],
  rest: Partial<CorrectionReport> = {},
): CorrectionReport {
  const reported = texts.map(textOf);
  const corrections = stated.map((one, k) => correctionOf(one, k, reported));
  const score = { errors: 0, open: corrections.length, dismissed: 0, leftOut: 0, rows: [], penalty: 0, score: 100 };
  return {
    version: '9.9.9',
    language: 'ja',
    date: '2027-03-31',
    title: undefined,
    note: undefined,
    isOutgoing: false,
    reviewers: [],
    glossaries: [],
    texts: reported,
    scorecard: { characters: 1000, ...score },
    general: [],
    corrections,
    sentences: sentencesOf(corrections),
    ...rest,
  };
}

function correctionOf(
  { words, before_, text = 0, ...stated }: StatedCorrection,
  k: number,
  texts: readonly ReportedText[],
): Correction {
  const { text: whole, language } = texts[text]!;
  const start = whole.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  const end = before_ ? start : start + words.length;
  const lineStart = whole.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = whole.indexOf('\n', start) < 0 ? whole.length : whole.indexOf('\n', start);
  const sentence = whole.slice(lineStart, lineEnd);
  const position = createLocator(whole).locate(start);
  return {
    number: k + 1,
    id: `0000000${k}`.slice(-8),
    text,
    kind: 'correction',
    place: { start, end, ...position, text: whole.slice(start, end) },
    section: '',
    target: { language, span: { start: lineStart, end: lineEnd }, text: sentence, line: position.line, marks: [] },
    sources: [],
    edits: [],
    wrong: whole.slice(start, end),
    at: start - lineStart,
    right: undefined,
    expected: [],
    before: sentence,
    after: undefined,
    message: '数が違います。',
    explanation: '',
    quotes: '',
    own: '',
    remark: '',
    check: 'number-mismatch',
    checks: ['number-mismatch'],
    category: 'accuracy/mistranslation',
    severity: 'major',
    confidence: 0.9,
    uncertain: false,
    status: 'open',
    general: undefined,
    rivals: [],
    alternatives: [],
    item: '',
    replyKey: stated.id ?? `0000000${k}`.slice(-8),
    ...stated,
  };
}
