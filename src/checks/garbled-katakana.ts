import type { Check } from '../core/check.js';
import type { FindingDraft, Testimony } from '../core/finding.js';
import type { Segment, Token } from '../core/segment.js';
import { contains, overlaps, type Span } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from '../evidence/context.js';
import { counterparts } from '../evidence/counterpart.js';
import { quote } from '../evidence/number.js';
import { katakanaRuns, partsOf, type SoundRun } from '../evidence/sound-finder.js';
import { sourceSounds } from '../evidence/source-sounds.js';
import { similarity, soundKey } from '../evidence/transliteration.js';

/** Katakana that is no known word and that no version has by sound. */
export const garbledKatakana: Check<CheckContext> = {
  meta: {
    id: 'garbled-katakana',
    mqm: 'accuracy/mistranslation',
    its: 'non-conformance',
    severity: 'critical',
    scope: 'row',
    languages: ['ja'],
    summary: 'A katakana word is in no dictionary and sounds like nothing in the versions.',
    messages: {
      unknown: {
        message: '{{word}} is no known word and sounds like nothing in the versions ({{quotes}})',
        explanation: 'No dictionary has {{word}}, and no version has a name or word that sounds like it. There the versions say: {{quotes}}.',
      },
      nearest: {
        message: '{{word}} is no known word; the nearest in the versions is {{nearest}}',
        explanation:
          'No dictionary has {{word}}. {{nearest}} sounds a little like it, but not enough to be the same word: a garbled loanword. The versions say: {{quotes}}.',
      },
      leftAsSound: {
        message: '{{word}} echoes the sound of {{nearest}}, an ordinary word that should be translated',
        explanation:
          'Part of {{word}} sounds like {{nearest}}, which is an ordinary word and no name: it was taken over by its sound. The versions say: {{quotes}}.',
      },
    },
  },
  run({ row }, context) {
    if (!row) return [];
    return row.target.flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      return katakanaRuns(segment.text).flatMap((run) => judgeRun(run, segment, context));
    });
  },
};

function judgeRun(run: SoundRun, segment: Segment, context: CheckContext): FindingDraft[] {
  const word = run.text;
  const heard = context.collation.sources.flatMap((_, source) =>
    beadConfidence(context, source, segment.index) > 0 ? [source] : [],
  );
  if (heard.length === 0 || word.includes('・') || word.replace(/ー/g, '').length < 3) return [];
  if (isKnown(word, segment.tokens.filter((token) => overlaps(token, run)), context)) return [];
  const links = context.links.linksOf(segment.index).filter((link) => overlaps(link.target, run));
  if (links.some((link) => contains(link.target, run))) return [];
  const parts = partsOf(run, segment, context.lexicon.katakana);
  const supported = parts.filter((part) => links.some((link) => overlaps(link.target, part)));
  const invented = parts.some((part) => !isKnownPart(part, segment, context));
  // Of a compound of known words one supported part is enough: エネルギープラン for "energy programme".
  if (invented ? supported.length === parts.length : supported.length > 0) return [];
  const resemblance = resemble(word, parts, segment, context);
  const confidence = confidenceOf(invented, resemblance, heard, context);
  if (confidence < LEAST_CONFIDENCE) return [];
  return [toDraft(word, run, segment, resemblance, confidence, context)];
}

function isKnownPart(part: SoundRun, segment: Segment, context: CheckContext): boolean {
  if (context.lexicon.katakana.has(part.text)) return true;
  return segment.tokens.some((token) => token.start === part.start && token.end === part.end && token.known === true);
}

const LEAST_CONFIDENCE = 0.5;

function isKnown(word: string, tokens: readonly Token[], context: CheckContext): boolean {
  if (context.lexicon.katakana.has(word)) return true;
  if (context.lexicon.regions.find(context.packs.target.code, word).some((name) => name.end - name.start === word.length)) return true;
  return tokens.length === 1 && tokens[0]!.known === true;
}

interface Resemblance {
  readonly messageId: 'nearest' | 'leftAsSound' | 'unknown';
  readonly testimony?: Testimony;
  /** Similarity of the sounds, 0–1. */
  readonly value: number;
}

/** Least similarity of an echo of an ordinary word, and of a garbled loanword to what it was. */
const ECHO = 0.85;
const NEAREST = 0.5;

/** A source word that part of the katakana echoes, though it is no loanword; else the name or loanword that sounds nearest. */
function resemble(word: string, pieces: readonly SoundRun[], segment: Segment, context: CheckContext): Resemblance {
  const language = context.packs.target.code;
  const whole = soundKey(word, language);
  const parts = pieces.map((piece) => soundKey(piece.text, language));
  let echo: Resemblance = { messageId: 'unknown', value: ECHO };
  let near: Resemblance = { messageId: 'unknown', value: NEAREST };
  context.collation.sources.forEach(({ segments }, source) => {
    const pack = context.packs.sources[source]!;
    const sounds = sourceSounds(pack, segments);
    for (const other of alignedSegments(context, source, segment.index)) {
      for (const phrase of sounds.phrases(other)) {
        const testimony: Testimony = { source, segment: other.index, start: phrase.start, end: phrase.end, role: 'contradicts' };
        const key = soundKey(phrase.text, pack.code);
        if (phrase.lends) {
          const value = similarity(whole, key);
          if (value > near.value) near = { messageId: 'nearest', testimony, value };
        } else if (phrase.text.length >= 3) {
          const value = Math.max(0, ...parts.map((part) => similarity(part, key)));
          if (value > echo.value) echo = { messageId: 'leftAsSound', testimony, value };
        }
      }
    }
  });
  return echo.testimony ? echo : near;
}

/**
 * A word that no dictionary has is more suspicious than a new compound of known words, and versions in languages that borrow from English
 * as Japanese does (or English itself) are the better witnesses of a loanword.
 */
function confidenceOf(invented: boolean, resemblance: Resemblance, heard: readonly number[], context: CheckContext): number {
  const lending = heard.filter((source) => context.packs.sources[source]!.code !== 'vi').length;
  const base = invented ? 0.75 : resemblance.messageId === 'leftAsSound' ? 0.7 : 0.5;
  const more = Math.min(2, lending) * 0.08 + (heard.length > 1 ? 0.05 : 0);
  return Math.min(0.97, base + more);
}

function toDraft(
  word: string,
  run: Span,
  segment: Segment,
  resemblance: Resemblance,
  confidence: number,
  context: CheckContext,
): FindingDraft {
  const place = { segment: segment.index, start: run.start, end: run.end };
  const opposite = counterparts(context, place);
  const sources = resemblance.testimony
    ? [resemblance.testimony, ...opposite.filter((other) => other.source !== resemblance.testimony!.source)]
    : opposite;
  const quotes = opposite.map((testimony) => quoteOf(testimony, context)).join(' · ');
  return {
    messageId: resemblance.messageId,
    data: {
      word,
      nearest: resemblance.testimony ? quoteOf(resemblance.testimony, context) : '',
      quotes: quotes || 'nothing that stands in its place',
    },
    target: place,
    sources,
    actual: word,
    confidence,
  };
}

function quoteOf(testimony: Testimony, context: CheckContext): string {
  const { segments, document } = context.collation.sources[testimony.source]!;
  return quote(document.language, segments[testimony.segment]!.text.slice(testimony.start, testimony.end));
}
