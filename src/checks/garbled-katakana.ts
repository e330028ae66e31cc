import type { Check } from '../core/check.js';
import type { FindingDraft, Place, Testimony } from '../core/finding.js';
import { phrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps } from '../core/span.js';
import { alignedSegments, type CheckContext, heardSources } from '../evidence/context.js';
import { counterparts } from '../evidence/counterpart.js';
import { isKnownWord } from '../evidence/katakana-word.js';
import { placesMeaning } from '../evidence/means-elsewhere.js';
import { quote } from '../evidence/number.js';
import { type Resemblance, resemblanceOf } from '../evidence/resemblance.js';
import { katakanaRuns, knownPartsAndRests, partsOf, type SoundRun } from '../evidence/sound-finder.js';
import { sourceSounds } from '../evidence/source-sounds.js';
import { contradicting } from '../evidence/testimony.js';
import { wordsReadAs } from '../evidence/words-read-as.js';
import { hasSpelling } from '../lexicon/katakana-spellings.js';

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
        explanation:
          'No dictionary has {{word}}, and no version has a name or word that sounds like it. There the versions say: {{quotes}}.',
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
  const heard = heardSources(context, segment.index);
  if (heard.length === 0 || word.includes('・') || word.replace(/ー/g, '').length < 3) return [];
  if (isExplained(run, segment)) return [];
  if (isKnownWord(run, segment, { lexicon: context.lexicon, target: context.packs.target })) return [];
  const links = context.links.linksOf(segment.index).filter((link) => overlaps(link.target, run));
  if (links.some((link) => contains(link.target, run)) || supportedWords(context).has(word)) return [];
  const parts = partsOf(run, segment, context.lexicon.katakana);
  const supported = parts.filter((part) => links.some((link) => overlaps(link.target, part)));
  const invented = parts.some((part) => !isKnownPart(part, segment, context));
  // Of a compound of known words one supported part is enough: エネルギープラン for "energy programme".
  if (invented ? supported.length === parts.length : supported.length > 0) return [];
  if (invented && isNamedCompound(run, segment, context)) return [];
  const resemblance = resemblanceOf(run, parts, segment, context);
  const confidence = confidenceOf(invented, resemblance, heard, context);
  if (confidence < LEAST_CONFIDENCE) return [];
  return [toDraft(run, segment, resemblance, confidence, context)];
}

/** A foreign phrase on purpose, since a bracket says in Japanese what it means: 「シャトルラン（往復する持久走）」. */
function isExplained({ end }: SoundRun, { text }: Segment): boolean {
  const bracket = /^[」』”"]?[（(]([^（）()]+)[)）]/u.exec(text.slice(end));
  return bracket !== null && /[\p{Script=Hiragana}\p{Script=Han}]{4}/u.test(bracket[1]!);
}

function isKnownPart(part: SoundRun, segment: Segment, context: CheckContext): boolean {
  if (hasSpelling(context.lexicon.katakana, part.text)) return true;
  return segment.tokens.some((token) => token.start === part.start && token.end === part.end && token.known === true);
}

/** Known words with a name of the versions: タルマホテル for "khách sạn Talma". A garbled word has such parts too, but what is left of it is no name. */
function isNamedCompound(run: SoundRun, segment: Segment, context: CheckContext): boolean {
  const { katakana } = context.lexicon;
  const parts = knownPartsAndRests(run, segment, katakana);
  const rests = parts.filter((part) => !isKnownPart(part, segment, context));
  return (
    rests.length > 0 &&
    rests.length < parts.length &&
    rests.every((part) => part.text.length >= SHORTEST_NAME && soundsLikeName(part, segment, context))
  );
}

/** Two kana sound like some name or other. */
const SHORTEST_NAME = 3;

function soundsLikeName({ text }: SoundRun, segment: Segment, context: CheckContext): boolean {
  return context.collation.sources.some(({ segments }, source) => {
    const sounds = sourceSounds(context.packs.sources[source]!, segments);
    return alignedSegments(context, source, segment.index).some((other) =>
      sounds.alike(text, context.packs.target.code, other).some(({ phrase }) => phrase.name),
    );
  });
}

const supported = new WeakMap<CheckContext, ReadonlySet<string>>();

/** Words that some version has by sound anywhere: a hero who is named once and then only "he" keeps the name in Japanese. */
function supportedWords(context: CheckContext): ReadonlySet<string> {
  const known = supported.get(context);
  if (known) return known;
  const words = new Set<string>();
  for (const segment of context.collation.target.segments) {
    for (const run of katakanaRuns(segment.text)) {
      if (context.links.linksOf(segment.index).some((link) => link.kind === 'sound' && contains(link.target, run)))
        words.add(run.text);
    }
  }
  supported.set(context, words);
  return words;
}

const LEAST_CONFIDENCE = 0.6;

const CAPITAL = /^\p{Lu}/u;

/**
 * A word that no dictionary has is more suspicious than a new compound of known words, and versions in languages that borrow from
 * English as Japanese does (or English itself) are the better witnesses of a loanword. Vietnamese, which translates where Japanese
 * borrows, proves nothing by its silence: リスキリング for "đào tạo lại".
 */
function confidenceOf(
  invented: boolean,
  { kind, testimony }: Resemblance,
  heard: readonly number[],
  context: CheckContext,
): number {
  const lending = Math.min(2, heard.filter((source) => context.packs.sources[source]!.code !== 'vi').length);
  if (kind === 'name' || (kind === 'none' && lending === 0)) return 0;
  const several = heard.length > 1 ? 0.05 : 0;
  // Korean alone spells names of other languages in its own way: ウェアリング, 웨링.
  if (kind === 'near' && heard.every((source) => context.packs.sources[source]!.code === 'ko')) return 0;
  // One version alone may say something else altogether: ソーキソバ for "noodles with spare ribs".
  if (invented && kind !== 'echo' && lending === 1) return 0.66 + several;
  if (invented) return Math.min(0.97, 0.75 + lending * 0.08 + several);
  if (kind === 'near') return 0.6 + lending * 0.04;
  if (kind === 'none') return 0.5 + lending * 0.09;
  // A word in capitals is easily taken for a name and left as it sounds; an echo of one in small letters may be chance: チェーン, trên.
  return (CAPITAL.test(wordsOf(testimony!, context)) ? 0.7 : 0.55) + lending * 0.08 + several;
}

const MESSAGE: Readonly<Record<Resemblance['kind'], string>> = {
  echo: 'leftAsSound',
  near: 'nearest',
  name: 'nearest',
  none: 'unknown',
};

function toDraft(
  run: SoundRun,
  segment: Segment,
  { kind, testimony: heard }: Resemblance,
  confidence: number,
  context: CheckContext,
): FindingDraft {
  const place = { segment: segment.index, start: run.start, end: run.end };
  const testimony = heard && kind === 'echo' ? wholeWord(heard, context) : heard;
  const nearby = counterparts(context, place).filter((other) => other.source !== testimony?.source);
  const correction = correctionOf(place, testimony ? [testimony, ...nearby] : nearby, context);
  // Where it is known what the echoed word means, the others are asked for that and not for what stands somewhere there.
  const isMeant = testimony !== undefined && kind === 'echo' && correction.expected !== undefined;
  const opposite = isMeant ? sayingIt(correction.expected!, testimony, place, context) : nearby;
  const sources = testimony ? [testimony, ...opposite] : opposite;
  const quotes = sources.map((other) => quoteOf(other, context)).join(' · ');
  return {
    messageId: MESSAGE[kind],
    data: {
      word: run.text,
      nearest: testimony ? quoteOf(testimony, context) : '',
      quotes: quotes || phrase('katakana.nothing-beside', 'nothing that stands in its place'),
    },
    target: place,
    sources,
    actual: run.text,
    ...correction,
    confidence,
  };
}

/** What the other versions have for a Japanese word, where a dictionary knows it. */
function sayingIt(
  expected: readonly string[],
  { source }: Testimony,
  { segment }: Place,
  context: CheckContext,
): Testimony[] {
  return contradicting(
    context.collation.sources.flatMap((_, other) =>
      other === source ? [] : (placesMeaning(context, other, segment, expected) ?? []).slice(0, 1),
    ),
  );
}

/** The Japanese word of which the words of a version are the reading, when there is just one: kinh tế is 経済. */
function correctionOf(place: Place, opposite: readonly Testimony[], context: CheckContext): Partial<FindingDraft> {
  const words = opposite.flatMap((testimony) => {
    const { code } = context.packs.sources[testimony.source]!;
    return wordsReadAs(wordsOf(testimony, context), code, context.lexicon.readings, context.packs.target);
  });
  const [only, ...more] = new Set(words);
  return only !== undefined && more.length === 0 ? { expected: [only], suggestions: [{ ...place, text: only }] } : {};
}

/** The word that a syllable is half of, when its neighbour makes it one that kanji are read as: KINH of KINH TẾ. */
function wholeWord(testimony: Testimony, context: CheckContext): Testimony {
  const { segments } = context.collation.sources[testimony.source]!;
  const { code } = context.packs.sources[testimony.source]!;
  const { tokens } = segments[testimony.segment]!;
  const at = tokens.findIndex((token) => token.start === testimony.start && token.end === testimony.end);
  const [before, own, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!own) return testimony;
  const wider = [after && { start: own.start, end: after.end }, before && { start: before.start, end: own.end }]
    .flatMap((span) => (span ? [{ ...testimony, ...span }] : []))
    .find((candidate) => {
      const words = wordsOf(candidate, context);
      return wordsReadAs(words, code, context.lexicon.readings, context.packs.target).length > 0;
    });
  return wider ?? testimony;
}

function wordsOf(testimony: Testimony, context: CheckContext): string {
  return context.collation.sources[testimony.source]!.segments[testimony.segment]!.text.slice(
    testimony.start,
    testimony.end,
  );
}

function quoteOf(testimony: Testimony, context: CheckContext): string {
  return quote(context.collation.sources[testimony.source]!.document.language, wordsOf(testimony, context));
}
