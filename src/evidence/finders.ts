import type { Collation } from '../core/collation.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Matcher } from '../glossary/matcher.js';
import { type LearnedPair, learnPairs } from '../lexicon/learned.js';
import { contentUnits } from '../lexicon/lexical-units.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { dictionariesBetween, dictionaryFinder } from './dictionary-words.js';
import type { LinkFinder } from './link-table.js';
import { mirrored } from './mirrored-finder.js';
import { isReadingLanguage, readingFinder } from './reading-finder.js';
import { latinFinder, learnedFinder, numberFinder, regionFinder, termFinder } from './simple-finders.js';
import { soundFinder, writesBySound } from './sound-finder.js';
import { sourceSounds } from './source-sounds.js';

/** All ways in which words of the target and of one source can be found to stand for each other. */
export function createFinders(
  collation: Collation,
  index: number,
  packs: { readonly target: LanguagePack; readonly sources: readonly LanguagePack[] },
  lexicon: Lexicon,
  matcher: Matcher | undefined,
): LinkFinder[] {
  const { target } = packs;
  const pack = packs.sources[index]!;
  const source = collation.sources[index]!;
  const pairs = learnPairs(
    source.alignment.beads,
    contentUnits(target, collation.target.segments),
    contentUnits(pack, source.segments),
  );
  return [
    numberFinder(target, pack),
    latinFinder(),
    regionFinder(target, pack, lexicon),
    ...(matcher ? [termFinder(target, pack, matcher)] : []),
    spokenFinder(target, collation.target.segments, pack, source.segments, lexicon),
    ...readFinders(target, pack, lexicon),
    ...dictionariesBetween(target, pack, lexicon.dictionaries).map((dictionary) =>
      dictionaryFinder(
        dictionary,
        { pack: target, segments: collation.target.segments },
        { pack, segments: source.segments },
      ),
    ),
    learnedFinder(pairs.filter(isFirm), target, pack),
  ];
}

/** Katakana may stand on either side. */
function spokenFinder(
  target: LanguagePack,
  own: readonly Segment[],
  source: LanguagePack,
  other: readonly Segment[],
  lexicon: Lexicon,
): LinkFinder {
  if (writesBySound(own, other)) return soundFinder(target, sourceSounds(source, other), lexicon.katakana);
  return mirrored(soundFinder(source, sourceSounds(target, own), lexicon.katakana));
}

/** Kanji may stand on either side, their readings on the other. */
function readFinders(target: LanguagePack, source: LanguagePack, { readings }: Lexicon): LinkFinder[] {
  if (isReadingLanguage(source.code)) return [readingFinder(source.code, readings)];
  if (isReadingLanguage(target.code)) return [mirrored(readingFinder(target.code, readings))];
  return [];
}

/** For judging words only pairs that nearly always go together count; the aligner can use weaker ones. */
function isFirm(pair: LearnedPair): boolean {
  return pair.forward >= 0.5 && pair.backward >= 0.3;
}
