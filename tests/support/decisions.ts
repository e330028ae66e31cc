import type { Decision, DecisionDraft } from '../../src/core/decision.js';
import type { Finding } from '../../src/core/finding.js';
import type { Review, ReviewItem } from '../../src/review/model.js';
import { findingOf } from './reports.js';

/** What a finding of these tests is about: words in a sentence. */
export interface Flagged {
  readonly words: string;
  readonly sentence: string;
  readonly fingerprints: readonly string[];
  readonly finding?: Partial<Finding>;
}

/** A judgement with usual values, of which the test states those that matter to it. */
export function draftOf(stated: Partial<DecisionDraft> = {}, subject: Partial<DecisionDraft['subject']> = {}) {
  const usual = { pair: 'harbour', check: 'number-mismatch', words: '30億円', sentence: '融資の総額は30億円とする。' };
  const draft: DecisionDraft = {
    fingerprint: 'aaaaaaaa',
    verdict: 'dismissed',
    parents: [],
    ...stated,
    subject: { ...usual, ...subject },
  };
  return draft;
}

/** The same as a line of the file. */
export function decisionOf(
  id: string,
  stated: Partial<Decision> = {},
  subject: Partial<Decision['subject']> = {},
): Decision {
  return { ...draftOf(stated, subject), id, by: 'Lan', at: '2027-03-31T09:12:44.120Z', ...pick(stated) };
}

function pick({ by, at }: Partial<Decision>): Partial<Decision> {
  return { ...(by !== undefined && { by }), ...(at !== undefined && { at }) };
}

/** A text under review with these findings. */
export function reviewOf(flagged: readonly Flagged[], pair = 'harbour'): Review {
  return {
    path: `${pair}.ja.txt`,
    pair,
    language: 'ja',
    sources: ['vi'],
    text: flagged.map(({ sentence }) => sentence).join('\n'),
    items: flagged.map(itemOf),
    sections: [],
    segments: [],
    versions: [],
    weakZones: [[]],
  };
}

function itemOf({ words, sentence, fingerprints, finding }: Flagged): ReviewItem {
  const start = sentence.indexOf(words);
  const span = { start, end: start + words.length };
  const place = { ...span, line: 1, column: start + 1, text: words };
  const passage = { language: 'ja' as const, span: { start: 0, end: sentence.length }, text: sentence, line: 1 };
  return {
    finding: findingOf(place, [], { id: fingerprints[0]!, fingerprints, ...finding }),
    target: { ...passage, marks: [span] },
    sources: [],
  };
}
