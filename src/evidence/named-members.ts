import { isPackLanguage } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { type Span, withoutInner } from '../core/span.js';
import type { Concept, Term } from '../core/termbase.js';
import { longest, type Matcher } from '../glossary/matcher.js';
import type { ContrastMember } from '../lexicon/contrasts.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { perSegment } from './link-table.js';
import { createTermMatcher } from './term-matcher.js';

/** Words of a segment that name a member of a contrast set. */
export interface NamedMember extends Span {
  readonly segment: number;
  readonly member: ContrastMember;
  /** True when the words mean this member and no other of the set, and are no part of a longer word of the table. */
  readonly clear: boolean;
}

/** What members of contrast sets a segment names, by position. */
export function namedMembers(segment: Segment, pack: LanguagePack, lexicon: Lexicon): readonly NamedMember[] {
  return memberMatcher(pack, lexicon).namedIn(segment);
}

function readMembers(
  segment: Segment,
  pack: LanguagePack,
  matcher: Matcher,
  members: ReadonlyMap<Concept, ContrastMember>,
): readonly NamedMember[] {
  const matches = matcher.matches(pack.code, segment.text, segment.tokens);
  const whole = new Set(longest(matches));
  const named = matches.map((match) => ({
    segment: segment.index,
    start: match.start,
    end: match.end,
    member: members.get(match.concept)!,
    clear: match.term.status === 'preferred' && !match.loose && whole.has(match),
  }));
  return withoutInner(named, isOtherMember);
}

/** Inside a longer word that is clear a word means nothing else of the set: the "vai" of "vai trò" (role) is no shoulder. */
function isOtherMember(outer: NamedMember, inner: NamedMember): boolean {
  return outer.clear && outer.member !== inner.member && outer.member.set === inner.member.set;
}

interface MemberMatcher {
  /** Read once for a segment. */
  readonly namedIn: (segment: Segment) => readonly NamedMember[];
}

const made = new WeakMap<LanguagePack, { readonly of: Lexicon['contrasts']; readonly result: MemberMatcher }>();

/** The words of one language are found as terms of a glossary are, so that inflected forms and particles count. Made once for a pack and a table. */
function memberMatcher(pack: LanguagePack, lexicon: Lexicon): MemberMatcher {
  const { contrasts } = lexicon;
  const known = made.get(pack);
  if (known?.of === contrasts) return known.result;
  const members = new Map(contrasts().map((member) => [conceptOf(member, pack), member]));
  const termbase = { concepts: [...members.keys()] };
  const matcher = createTermMatcher(termbase, new Map([[pack.code, pack]]), lexicon);
  const result = { namedIn: perSegment((segment) => readMembers(segment, pack, matcher, members)) };
  made.set(pack, { of: contrasts, result });
  return result;
}

/** A member as a concept: what is clear as its preferred terms, the rest as admitted ones. */
function conceptOf({ set, member, words }: ContrastMember, { code }: LanguagePack): Concept {
  const { clear, may } = isPackLanguage(code) ? words[code] : { clear: [], may: [] };
  const term =
    (status: Term['status']) =>
    (text: string): Term => ({ text, language: code, status, type: 'full' });
  return { id: `${set}/${member}`, terms: [...clear.map(term('preferred')), ...may.map(term('admitted'))] };
}
