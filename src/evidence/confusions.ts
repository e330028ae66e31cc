import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { contains, overlaps } from '../core/span.js';
import type { ContrastMember } from '../lexicon/contrasts.js';
import { alignedSegments, type CheckContext } from './context.js';
import type { Link } from './link.js';
import { type NamedMember, namedMembers } from './named-members.js';
import { covered } from './support.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { isWeightyNoun } from './weighty-noun.js';
import { wordSupport } from './word-support.js';

/** Where a version names a member. */
export interface NamedPlace extends NamedMember {
  readonly source: number;
}

/** A member of a contrast set that a target segment names where the versions name another one. */
export interface Confusion {
  readonly written: NamedMember;
  readonly expected: ContrastMember;
  /** Words of the versions that mean what is expected, and cannot mean what is written. */
  readonly against: readonly NamedPlace[];
  /** Words of a version that may mean both, and misled whoever translated. */
  readonly misleading: readonly NamedPlace[];
  /** Versions that have something beside the segment. */
  readonly heard: number;
}

/**
 * Words of a segment that no version bears out, where versions clearly name another member of the same set. A version bears a member out by any word that may mean it, unless
 * the word may mean the other one too: beside "in spring" and 봄에 the Vietnamese "xuân" does not speak for 秋, and beside "ships" and 배 "tàu" does not speak for 列車.
 */
export function confusions(segment: Segment, context: CheckContext): Confusion[] {
  const { packs, lexicon } = context;
  const all = namedMembers(segment, packs.target, lexicon);
  const judged = all.filter((named) => named.clear || isKanjiNoun(named, segment, packs.target));
  if (judged.length === 0) return [];
  const named = coveredMembers(segment, context);
  const versions = versionsOf(segment.index, context);
  return judged.flatMap((written) => {
    const isAccounted = (at: NamedPlace) => isLinkedElsewhere(at, written, context);
    const confusion = confusionOf(written, named, versions, isAccounted);
    if (!confusion || (!written.clear && !isMisled(confusion, all))) return [];
    return isLinkedBeside(confusion, context) ? [] : confusion;
  });
}

/** Words that may mean a sense and something else besides (残金: the balance of an account, and change). Of loanwords in katakana nobody knows which senses came along. */
function isKanjiNoun(named: NamedMember, segment: Segment, pack: LanguagePack): boolean {
  const isKanji = HAN.test(segment.text.slice(named.start, named.end));
  return named.member.homonym && isKanji && pack.boundary === 'token' && isWeightyNoun(named, segment, pack);
}

const HAN = /\p{Script=Han}/u;
/** Versions that must have what is expected, where the word that is written may mean other things besides. */
const LEAST_AGAINST = 2;

/** True when a word of the table that is not clear is taken in a wrong sense all the same: an ambiguous word misled, versions agree, and it is no word for what they have. */
function isMisled({ written, expected, against, misleading }: Confusion, all: readonly NamedMember[]): boolean {
  return (
    misleading.length > 0 &&
    countSources(against) >= LEAST_AGAINST &&
    against.some(({ clear }) => clear) &&
    !all.some((other) => other.member === expected && overlaps(other, written))
  );
}

/** What one version names beside a target segment. */
interface Version {
  readonly source: number;
  readonly named: readonly NamedMember[];
}

function confusionOf(
  written: NamedMember,
  covered: Covered,
  all: readonly Version[],
  isAccounted: (at: NamedPlace) => boolean,
): Confusion | undefined {
  const own = written.member;
  const versions = all.map(({ source, named }) => ({
    source,
    named: named.filter(({ member }) => member.set === own.set),
  }));
  const rivals = new Set(versions.flatMap(({ named }) => named.map(({ member }) => member)));
  rivals.delete(own);
  const verdicts = [...rivals].flatMap((expected): Confusion[] => {
    if (versions.some(({ named }) => bearsOut(named, own, expected))) return [];
    const against = versions
      .flatMap(({ source, named }) => only(named, expected, own).map((at) => ({ ...at, source })))
      .filter((at) => !isAccounted(at));
    const misleading = versions.flatMap(({ source, named }) =>
      against.some((at) => at.source === source && at.clear)
        ? []
        : shared(named, own, expected).map((at) => ({ ...at, source })),
    );
    // Of the senses of one word, the word itself says that this one is spoken of here; elsewhere only a clear word does.
    // Beside a clear word in one version, what another version has may well mean it: "Thursday" beside "thứ Năm", which can be a fifth one, too.
    const isNamed = (own.homonym && misleading.length > 0) || against.some(({ clear }) => clear);
    const counted = isNamed ? against : [];
    // What stands there once more than the sense that is shown may mean the other: "through" and "approve" are both "thông qua".
    if (most(misleading) > most(counted)) return [];
    if (counted.length === 0 || isCovered(expected, versions, covered)) return [];
    return [{ written, expected, against: counted, misleading, heard: all.length }];
  });
  const [best, next] = verdicts.sort((a, b) => countSources(b.against) - countSources(a.against));
  return best && (!next || countSources(next.against) < countSources(best.against)) ? best : undefined;
}

/** How many of some places there are in the version that has the most. */
function most(places: readonly NamedPlace[]): number {
  return Math.max(0, ...places.map(({ source }) => places.filter((at) => at.source === source).length));
}

/**
 * True when other words of the target than those that are judged stand for a place: for more than half of it, and for nothing else with more right. Beside "pears and a kite" 梨 stands for "pears",
 * though it came with "kite" elsewhere, too.
 */
function isLinkedElsewhere(at: NamedPlace, written: NamedMember, context: CheckContext): boolean {
  const { strong } = wordSupport(context).linksOf(at.source, written.segment);
  const isAt = ({ place }: Link) => place.segment === at.segment && overlaps(place, at);
  const isBoundElsewhere = ({ target, strength }: Link) =>
    strong.some((other) => overlaps(other.target, target) && other.strength > strength && !isAt(other));
  return strong.some(
    (link) =>
      isAt(link) && !overlaps(link.target, written) && covered(at, [link.place]) > HALF && !isBoundElsewhere(link),
  );
}

const HALF = 0.5;

/** True when what is written stands for other words than the ambiguous one: 建造 for "construction" beside "đóng góp" (contribute), though "đóng" is to build, too. */
function isLinkedBeside({ written, misleading, against }: Confusion, context: CheckContext): boolean {
  if (misleading.length === 0) return false;
  return context.packs.sources.some((_, source) =>
    wordSupport(context)
      .linksOf(source, written.segment)
      .strong.some(
        ({ place, target }) =>
          contains(target, written) &&
          ![...misleading, ...against].some(
            (at) => at.source === source && at.segment === place.segment && overlaps(at, place),
          ),
      ),
  );
}

/** True when a version has words for a member that cannot mean the other. */
function bearsOut(named: readonly NamedMember[], member: ContrastMember, other: ContrastMember): boolean {
  return only(named, member, other).length > 0;
}

/** Words of a version that may mean one member and not the other. */
function only(named: readonly NamedMember[], member: ContrastMember, other: ContrastMember): NamedMember[] {
  const both = shared(named, member, other);
  return named.filter((at) => at.member === member && !both.includes(at));
}

/** Words of a version that may mean either member. */
function shared(named: readonly NamedMember[], a: ContrastMember, b: ContrastMember): NamedMember[] {
  const others = named.filter(({ member }) => member === b);
  return named.filter(
    (at) => at.member === a && others.some((other) => other.segment === at.segment && overlaps(other, at)),
  );
}

/** How often the target names members in the beads of a segment, and what it names in the sentence before or behind, though the versions have none of it there: moved, not lost. */
interface Covered {
  readonly own: ReadonlyMap<ContrastMember, number>;
  readonly beside: ReadonlySet<ContrastMember>;
}

function coveredMembers({ index }: Segment, context: CheckContext): Covered {
  const { collation, links, packs, lexicon } = context;
  const membersOf = (at: number) => {
    const segment = collation.target.segments[at];
    return segment ? namedMembers(segment, packs.target, lexicon).map(({ member }) => member) : [];
  };
  const beads = new Set(collation.sources.flatMap((_, source) => links.beadOf(source, index)?.target ?? [index]));
  const own = new Map<ContrastMember, number>();
  for (const member of [...beads].flatMap(membersOf)) own.set(member, (own.get(member) ?? 0) + 1);
  const beside = [index - 1, index + 1]
    .filter((at) => !beads.has(at))
    .flatMap((at) => {
      const there = new Set(versionsOf(at, context).flatMap(({ named }) => named.map(({ member }) => member)));
      return membersOf(at).filter((member) => !there.has(member));
    });
  return { own, beside: new Set(beside) };
}

/** True when the target has words for a member; a sense of an ambiguous word must stand there as often as in the versions. */
function isCovered(member: ContrastMember, versions: readonly Version[], { own, beside }: Covered): boolean {
  const here = own.get(member) ?? 0;
  if (!member.homonym || here === 0) return here > 0 || beside.has(member);
  const counts = versions.map(({ named }) => named.filter((at) => at.member === member).length);
  return here >= Math.max(...counts);
}

/** What each version names beside a target segment. */
function versionsOf(segment: number, context: CheckContext): Version[] {
  return context.packs.sources.flatMap((pack, source) => {
    const segments = alignedSegments(context, source, segment);
    const named = segments.flatMap((other) => namedMembers(other, pack, context.lexicon));
    return segments.length > 0 ? [{ source, named }] : [];
  });
}

/** Versions that places are in. */
export function countSources(places: readonly SourcePlace[]): number {
  return new Set(places.map(({ source }) => source)).size;
}
