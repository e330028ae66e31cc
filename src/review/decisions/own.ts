import { type Decision, type Edit, REVIEWER, type Subject } from '../../core/decision.js';
import type { Finding } from '../../core/finding.js';
import { cover } from '../../core/span.js';
import { contentHash, sameForm } from '../../text/content-hash.js';
import { joinSentences } from '../../text/join-sentences.js';
import { createLocator, type Locator } from '../../text/position.js';
import { shapeOf } from '../alignment/beads.js';
import type { Passage, Review, ReviewItem, ReviewSegment, ReviewVersion, SourcePassage } from '../model.js';
import { carriedCorrection, corrected } from '../placed-correction.js';
import { headsBySubject, isWide } from './standing.js';

/**
 * Names a finding of the reviewer's own by what it is about.
 * @param nth of the sentences of the text that are equal to this one, from 0
 * @param start of the words in the sentence, UTF-16 units: 港 may stand there twice
 */
export function ownFingerprint({ pair, words, sentence }: Subject, nth: number, start: number): string {
  return contentHash([REVIEWER, pair, sameForm(words), sameForm(sentence), nth, start].join('\u0000'));
}

/** How many equal sentences stand before a sentence of the text. */
export function nthEqual(segments: readonly ReviewSegment[], segment: number): number {
  const form = sameForm(segments[segment]!.text);
  return segments.slice(0, segment).filter(({ text }) => sameForm(text) === form).length;
}

/**
 * The review with the findings that reviewers have made themselves, where no check has flagged anything: one for each judgement on one whose sentence the text has. Where
 * the sentence is gone nothing is said; the judgement stays in the file.
 * @param review with own findings of an earlier state or without
 * @param decisions of the whole file, in its order
 * @returns by position; the same object where reviewers have no findings of their own
 */
export function withOwnItems(review: Review, decisions: readonly Decision[]): Review {
  const flagged = review.items.filter((item) => !isOwnItem(item));
  const own = ownItems(review, decisions);
  if (own.length === 0 && flagged.length === review.items.length) return review;
  const items = [...flagged, ...own].sort((a, b) => a.finding.target.start - b.finding.target.start);
  return { ...review, items };
}

/** Whether a finding is a reviewer's own. */
export function isOwnItem({ finding }: ReviewItem): boolean {
  return finding.check === REVIEWER;
}

/** The findings that reviewers have made themselves, in the order of the judgements. */
function ownItems(review: Review, decisions: readonly Decision[]): readonly ReviewItem[] {
  const made = decisions.filter((decision) => isOwnOf(review, decision));
  if (made.length === 0) return [];
  const locator = createLocator(review.text);
  const equal = equalSentences(review.segments);
  return [...headsBySubject(made).values()].flatMap((heads) => {
    // To be open again is to be taken back: nothing but the judgement has made the finding.
    const last = heads.findLast(({ verdict }) => verdict !== 'open');
    if (!last) return [];
    const history = made.filter(({ fingerprint }) => fingerprint === last.fingerprint);
    const place = placeOf(last, history, equal, review.segments);
    return place ? [itemOf(place, last, history, { review, locator })] : [];
  });
}

/** Indexes of the segments by what they say. */
function equalSentences(segments: readonly ReviewSegment[]): ReadonlyMap<string, readonly number[]> {
  const equal = new Map<string, number[]>();
  for (const [index, { text }] of segments.entries()) {
    const form = sameForm(text);
    equal.set(form, [...(equal.get(form) ?? []), index]);
  }
  return equal;
}

function isOwnOf({ pair }: Review, decision: Decision): boolean {
  return decision.subject.check === REVIEWER && decision.subject.pair === pair && !isWide(decision);
}

/** Where an own finding is, and what is to stand there. */
interface OwnPlace {
  readonly segment: number;
  /** UTF-16 units in the sentence. */
  readonly start: number;
  readonly words: string;
  /** Empty where the sentence is corrected already. */
  readonly correction: readonly Edit[];
}

function placeOf(
  last: Decision,
  history: readonly Decision[],
  equal: ReadonlyMap<string, readonly number[]>,
  segments: readonly ReviewSegment[],
): OwnPlace | undefined {
  const { subject } = last;
  const correction = last.correction ?? history.findLast((one) => one.correction)?.correction ?? [];
  const starts = correction[0] ? [correction[0].start] : occurrencesOf(subject.words, subject.sentence);
  for (const [nth, segment] of (equal.get(sameForm(subject.sentence)) ?? []).entries()) {
    const start = starts.find((one) => ownFingerprint(subject, nth, one) === last.fingerprint);
    if (start === undefined) continue;
    const { text } = segments[segment]!;
    if (text === subject.sentence) return { segment, start, words: subject.words, correction };
    // A line that was broken anew: the words have moved.
    const moved = carriedCorrection(text, { ...last, correction });
    return moved && { segment, start: moved[0]!.start, words: subject.words, correction: moved };
  }
  // The file has the correction, and the program was stopped before it could say so: the next writing notes it.
  const [edit] = correction;
  if (!edit || last.verdict !== 'accepted') return undefined;
  const now = corrected(subject.sentence, correction);
  const segment = equal.get(sameForm(now))?.find((index) => segments[index]!.text === now);
  return segment === undefined ? undefined : { segment, start: edit.start, words: edit.now, correction: [] };
}

/** Where words stand in a sentence; of no words everywhere. */
function occurrencesOf(words: string, sentence: string): readonly number[] {
  const starts: number[] = [];
  for (let at = sentence.indexOf(words); at >= 0 && at < sentence.length; at = sentence.indexOf(words, at + 1)) {
    starts.push(at);
  }
  return starts;
}

interface Text {
  readonly review: Review;
  readonly locator: Locator;
}

function itemOf(place: OwnPlace, last: Decision, history: readonly Decision[], text: Text): ReviewItem {
  const { review } = text;
  const { span, text: sentence, line } = review.segments[place.segment]!;
  const mark = { start: place.start, end: place.start + place.words.length };
  const target: Passage = { language: review.language, span, text: sentence, line, marks: [mark] };
  return {
    finding: findingOf(place, last, history, text),
    target,
    sources: review.versions.map((version) => passageBeside(version, place.segment)),
  };
}

function findingOf(place: OwnPlace, last: Decision, [first]: readonly Decision[], { review, locator }: Text): Finding {
  const { span } = review.segments[place.segment]!;
  const start = span.start + place.start;
  const end = start + place.words.length;
  // Judgements that were made together make a term consistent; one alone is a matter of wording.
  const isTerm = first?.group !== undefined;
  return {
    id: last.fingerprint,
    fingerprints: [last.fingerprint],
    check: REVIEWER,
    checks: [REVIEWER],
    messageId: isTerm ? 'term' : 'wording',
    data: {},
    mqm: isTerm ? 'terminology/inconsistent-use-of-terminology' : 'style/awkward-style',
    its: isTerm ? 'terminology' : 'style',
    severity: last.severity ?? 'minor',
    confidence: 1,
    uncertain: false,
    message: first?.reason ?? messageOf(place),
    explanation: '',
    segment: place.segment,
    target: { start, end, ...locator.locate(start), text: place.words },
    sources: [],
    related: [],
    actual: place.words,
    expected: place.correction.length === 1 && place.words !== '' ? [place.correction[0]!.now] : [],
    suggestions: place.correction.map((edit) => ({
      start: span.start + edit.start,
      end: span.start + edit.start + edit.was.length,
      text: edit.now,
    })),
    status: 'open',
  };
}

/** What checks say is in English, and so is this. */
function messageOf({ words, correction: [edit] }: OwnPlace): string {
  if (!edit) return 'A reviewer has marked these words.';
  if (edit.was === '') return `A reviewer adds ${edit.now}.`;
  if (edit.now === '') return `A reviewer takes out ${edit.was}.`;
  return `A reviewer writes ${edit.now} for ${words}.`;
}

/** What a version has beside a sentence. */
export function passageBeside({ language, segments, beads }: ReviewVersion, segment: number): SourcePassage {
  const bead = beads.find(({ target }) => target.includes(segment));
  if (!bead) return { language, passage: undefined, bead: '', confidence: 0 };
  const own = bead.source.map((index) => segments[index]!);
  return { language, passage: joined(language, own), bead: shapeOf(bead), confidence: bead.confidence };
}

function joined(language: string, own: readonly ReviewSegment[]): Passage | undefined {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const texts = own.map(({ text }) => text);
  return {
    language,
    span: cover(first.span, last.span),
    text: joinSentences(texts, language),
    line: first.line,
    marks: [],
  };
}
