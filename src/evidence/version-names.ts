import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import { createNameTest, type NameTest } from './name-like.js';
import { asciiLetters } from './sound-english.js';
import { vietnamesePhones } from './sound-vietnamese.js';
import { sourceSounds } from './source-sounds.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A word of a name. */
export interface NameWord extends Span {
  readonly text: string;
  /** Its letters without marks: Đức and Duc are both `duc`. */
  readonly letters: string;
}

/** Words in capitals that follow each other in one version: Nguyễn Văn Đức. Forms of address before them are left out. */
export interface VersionName extends SourcePlace {
  readonly words: readonly NameWord[];
}

/** What the versions that have something beside a segment say of a name. */
export interface NameVotes {
  /** Where they have it; the place asked about is not among them. */
  readonly agreeing: readonly SourcePlace[];
  /** Number of the versions without it. */
  readonly lacking: number;
}

const LATIN = /^\p{Script=Latin}/u;
const POSSESSIVE = /[’']s?$/u;

/** What tells names in one version. */
interface NameSense extends NameTest {
  /** Words that are surely names somewhere, in small letters. */
  readonly sure: ReadonlySet<string>;
}

const senses = new WeakMap<readonly Segment[], NameSense>();
/** Names of a segment: those that are no mere openings of a sentence, and all in capitals. */
interface SegmentNames {
  readonly names: readonly VersionName[];
  readonly capitals: readonly VersionName[];
}

const found = new WeakMap<Segment, SegmentNames>();

/** The names of one version beside a target segment. None where a script has no capitals. */
export function namesBeside(context: CheckContext, source: number, segment: number): VersionName[] {
  return segmentNames(context, source, segment).flatMap(({ names }) => names);
}

/** The names of one version. */
export function allNames(context: CheckContext, source: number): VersionName[] {
  const { segments } = context.collation.sources[source]!;
  return segments.flatMap((segment) => namesOf(context, source, segment).names);
}

/** The names of a segment of the target; `source` of each is {@link OWN}. */
export function ownNames({ collation, packs }: CheckContext, segment: Segment): readonly VersionName[] {
  return namesIn(segment, OWN, packs.target, senseOf(collation.target.segments));
}

/** Stands for the target where a name has the number of its version. */
export const OWN = -1;

function segmentNames(context: CheckContext, source: number, segment: number): SegmentNames[] {
  return alignedSegments(context, source, segment).map((other) => namesOf(context, source, other));
}

function namesOf(context: CheckContext, source: number, segment: Segment): SegmentNames {
  let own = found.get(segment);
  if (!own) {
    const { segments } = context.collation.sources[source]!;
    const pack = context.packs.sources[source]!;
    const sense = senseOf(segments);
    const capitals = namesIn(segment, source, pack, sense);
    own = { capitals, names: capitals.flatMap((name) => withoutOpening(name, segment, pack, sense)) };
    found.set(segment, own);
  }
  return own;
}

function senseOf(segments: readonly Segment[]): NameSense {
  let sense = senses.get(segments);
  if (!sense) {
    sense = createSense(segments);
    senses.set(segments, sense);
  }
  return sense;
}

/** "Chúng tôi" and "Theo Tùng" begin with a capital for another reason; whether "Tùng cười" does other sentences tell. */
function withoutOpening(
  name: VersionName,
  { tokens }: Segment,
  pack: LanguagePack,
  { sure }: NameSense,
): VersionName[] {
  const opening = tokens.find(({ kind }) => kind === 'word');
  if (!opening || opening.start !== name.start || sure.has(opening.base)) return [name];
  const [, second] = name.words;
  if (!second) return [];
  return pack.isContent(opening) ? [name] : [{ ...name, start: second.start, words: name.words.slice(1) }];
}

function createSense(segments: readonly Segment[]): NameSense {
  const test = createNameTest(segments);
  const sure = new Set<string>();
  for (const segment of segments) {
    for (const token of segment.tokens) if (test.isSurelyName(segment, token)) sure.add(token.base);
  }
  return { ...test, sure };
}

function namesIn(segment: Segment, source: number, pack: LanguagePack, sense: NameSense): VersionName[] {
  const names: VersionName[] = [];
  let words: NameWord[] = [];
  const close = () => {
    if (words[0]) names.push({ source, segment: segment.index, start: words[0].start, end: words.at(-1)!.end, words });
    words = [];
  };
  for (const token of segment.tokens) {
    const before = words.at(-1);
    const isName = token.kind === 'word' && LATIN.test(token.surface) && sense.isName(segment, token);
    if (!isName || (before && !/^[ \u00a0-]$/u.test(segment.text.slice(before.end, token.start)))) close();
    if (isName && !(words.length === 0 && isAddress(token, segment, pack))) words.push(toWord(token));
    if (isName && POSSESSIVE.test(token.surface)) close();
  }
  close();
  return names;
}

/** Mr before a name, and Ông where it opens the sentence: inside one a capital makes it part of the name (Bà Rịa). */
function isAddress(token: Token, { tokens }: Segment, { nameSigns }: LanguagePack): boolean {
  const isOpening = tokens.find(({ kind }) => kind === 'word') === token;
  return nameSigns.person.has(token.base) && (isOpening || vietnamesePhones(token.surface) === undefined);
}

function toWord({ surface, start }: Token): NameWord {
  const text = surface.replace(POSSESSIVE, '');
  return { text, letters: asciiLetters(text), start, end: start + text.length };
}

/** The versions other than its own that have a name, too: by the same letters without marks, or in Korean by its sound. */
export function votesOn(context: CheckContext, segment: number, source: number, words: readonly NameWord[]): NameVotes {
  const letters = words.map((word) => word.letters).join('');
  const spoken = words.map((word) => word.text).join(' ');
  const agreeing: SourcePlace[] = [];
  let lacking = 0;
  context.packs.sources.forEach((pack, other) => {
    if (other === source || beadConfidence(context, other, segment) === 0) return;
    const place =
      pack.boundary === 'eojeol'
        ? heardIn(context, other, segment, spoken, context.packs.sources[source]!.code)
        : spelledIn(
            segmentNames(context, other, segment).flatMap(({ capitals }) => capitals),
            letters,
          );
    if (place) agreeing.push(place);
    else lacking += 1;
  });
  return { agreeing, lacking };
}

function spelledIn(names: readonly VersionName[], letters: string): SourcePlace | undefined {
  for (const { source, segment, words } of names) {
    for (let from = 0; from < words.length; from += 1) {
      let joined = '';
      for (let to = from; to < words.length && joined.length < letters.length; to += 1) {
        joined += words[to]!.letters;
        if (joined === letters) return { source, segment, start: words[from]!.start, end: words[to]!.end };
      }
    }
  }
  return undefined;
}

function heardIn(
  context: CheckContext,
  source: number,
  segment: number,
  text: string,
  language: string,
): SourcePlace | undefined {
  const sounds = sourceSounds(context.packs.sources[source]!, context.collation.sources[source]!.segments);
  for (const other of alignedSegments(context, source, segment)) {
    const alike = sounds.alike(text, language, other);
    const best = Math.max(...alike.map(({ similarity }) => similarity));
    const phrase = alike.find(({ similarity }) => similarity === best)?.phrase;
    if (phrase) return { source, segment: other.index, start: phrase.start, end: phrase.end };
  }
  return undefined;
}
