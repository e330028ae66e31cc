import type { Testimony } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { alignedSegments, type CheckContext } from './context.js';
import { soundsOf } from './phrase-words.js';
import type { SoundRun } from './sound-finder.js';
import { type SourcePhrase, sourceSounds } from './source-sounds.js';
import { similarity, soundKey } from './transliteration.js';

/**
 * What a katakana word sounds like in the versions. `echo`: part of it is an ordinary word there. `near`: it sounds a little like a
 * loanword there, but not enough to be the same. `name`: it sounds a little like a name there, which other languages may write so
 * differently that the two are the same (Lviv リヴィウ, Thâm Quyến シェンチェン). `none`: like nothing.
 */
export interface Resemblance {
  readonly kind: 'echo' | 'near' | 'name' | 'none';
  /** The words of the version; absent when it sounds like nothing. */
  readonly testimony?: Testimony;
  /** Similarity of the sounds, 0–1. */
  readonly value: number;
}

/** Least similarity of an echo of an ordinary word, and of a garbled loanword to what it was. */
const ECHO = 0.85;
const NEAR = 0.55;
/** Shorter parts sound like some Vietnamese syllable or other: カウ and cầu, タイ and tài. */
const SHORTEST_ECHO = 3;

/** A source word that the katakana or half of it echoes, though it is no loanword; else the name or loanword that sounds nearest. */
export function resemblanceOf(
  run: SoundRun,
  parts: readonly SoundRun[],
  segment: Segment,
  context: CheckContext,
): Resemblance {
  const language = context.packs.target.code;
  const whole = soundKey(run.text, language);
  const echoing = [run, ...parts].filter(
    ({ text }) => text.length >= SHORTEST_ECHO && text.length * 2 >= run.text.length,
  );
  const keys = echoing.map(({ text }) => soundKey(text, language));
  let echo: Resemblance = { kind: 'none', value: ECHO };
  let near: Resemblance = { kind: 'none', value: NEAR };
  for (const { phrase, lends, testimony, code } of phrasesBeside(segment, context)) {
    const sounds = soundsOf(phrase, code);
    if (lends) {
      const value = Math.max(...sounds.map((sound) => similarity(whole, sound)));
      if (value > near.value) near = { kind: phrase.name ? 'name' : 'near', testimony, value };
    } else if (phrase.text.length >= SHORTEST_ECHO) {
      const value = Math.max(0, ...keys.flatMap((key) => sounds.map((sound) => similarity(key, sound))));
      if (value > echo.value) echo = { kind: 'echo', testimony, value };
    }
  }
  return echo.testimony ? echo : near;
}

interface Beside {
  readonly phrase: SourcePhrase;
  /** False for ordinary words that Japanese does not take over. */
  readonly lends: boolean;
  readonly testimony: Testimony;
  readonly code: string;
}

/** Phrases of the aligned source segments that begin and end with whole words of meaning; ordinary words may be any. */
function phrasesBeside(segment: Segment, context: CheckContext): Beside[] {
  return context.collation.sources.flatMap(({ segments }, source) => {
    const pack = context.packs.sources[source]!;
    const sounds = sourceSounds(pack, segments);
    return alignedSegments(context, source, segment.index).flatMap((other) => {
      const beside = (phrase: SourcePhrase, lends: boolean): Beside => {
        const { start, end } = phrase;
        const testimony: Testimony = { source, segment: other.index, start, end, role: 'contradicts' };
        return { phrase, lends, testimony, code: pack.code };
      };
      const whole = sounds.phrases(other).filter((phrase) => isWhole(phrase, other, (token) => pack.isContent(token)));
      return [
        ...whole.map((phrase) => beside(phrase, true)),
        ...sounds.ordinary(other).map((phrase) => beside(phrase, false)),
      ];
    });
  });
}

function isWhole(
  phrase: SourcePhrase,
  segment: Segment,
  isContent: (token: Segment['tokens'][number]) => boolean,
): boolean {
  const tokens = segment.tokens.filter((token) => overlaps(token, phrase));
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last || first.start !== phrase.start || last.end !== phrase.end) return false;
  return isContent(first) && isContent(last);
}
