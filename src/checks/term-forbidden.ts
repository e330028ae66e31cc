import type { Check } from '../core/check.js';
import type { FindingDraft, Testimony } from '../core/finding.js';
import { phrase } from '../core/phrase.js';
import type { Segment } from '../core/segment.js';
import { contains, width } from '../core/span.js';
import { isAllowed } from '../core/termbase.js';
import { alignedSegments, type CheckContext, heardSources } from '../evidence/context.js';
import { isMajority, votesFor } from '../evidence/naming.js';
import { replacing } from '../evidence/replacing.js';
import { allowedTerms, conceptsInSources, type NamedConcept } from '../evidence/term.js';
import type { TermMatch } from '../glossary/matcher.js';

/** A deprecated or forbidden term of a concept that a version names in the same place. */
export const termForbidden: Check<CheckContext> = {
  meta: {
    id: 'term-forbidden',
    mqm: 'terminology/wrong-term',
    its: 'terminology',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A term is used that the glossary forbids or deprecates.',
    messages: {
      forbidden: {
        message: '{{term}} is forbidden; use {{preferred}}',
        explanation: 'The glossary forbids {{term}} for {{concept}}. Use {{preferred}}.',
      },
      deprecated: {
        message: '{{term}} is deprecated; use {{preferred}}',
        explanation: 'The glossary deprecates {{term}} for {{concept}}. Use {{preferred}}.',
      },
    },
  },
  run({ row }, context) {
    if (!row || !context.matcher) return [];
    return row.target.flatMap((index) => {
      const segment = context.collation.target.segments[index]!;
      const { code } = context.packs.target;
      const matches = context.matcher!.matches(code, segment.text, segment.tokens);
      const banned = matches.filter((match) => !isAllowed(match.term.status) && !match.loose);
      if (banned.length === 0) return [];
      const named = conceptsInSources(context, (source) => alignedSegments(context, source, index));
      return banned
        .filter((match) => !isInsideOther(match, matches) && !isRightForAnother(match, matches, named))
        .flatMap((match) => toDraft(match, matches, named, segment, context));
    });
  },
};

/** Inside a longer term of whatever concept it is no use of its own: 障害者 may be forbidden and 障害者基本法 a name. */
function isInsideOther(match: TermMatch, all: readonly TermMatch[]): boolean {
  return all.some((other) => width(other) > width(match) && contains(other, match));
}

/** A word may be forbidden for one concept and right for another that is spoken of here: 主任 for the one, the head of a section for the other. */
function isRightForAnother(match: TermMatch, all: readonly TermMatch[], named: readonly NamedConcept[]): boolean {
  return all.some(
    (other) =>
      other.concept !== match.concept &&
      isAllowed(other.term.status) &&
      contains(other, match) &&
      named.some((entry) => entry.concept === other.concept),
  );
}

function toDraft(
  match: TermMatch,
  all: readonly TermMatch[],
  named: readonly NamedConcept[],
  segment: Segment,
  context: CheckContext,
): FindingDraft[] {
  const places = named.find((entry) => entry.concept === match.concept)?.places ?? [];
  const confidence = confidenceOf(match, all, places, segment, context);
  if (confidence === 0) return [];
  const preferred = allowedTerms(match.concept, context.packs.target.code);
  const expected = preferred.map(({ text }) => text);
  const place = { segment: segment.index, start: match.start, end: match.end };
  const term = segment.text.slice(match.start, match.end);
  const english = match.concept.terms.find(({ language }) => language === 'en')?.text ?? match.concept.id;
  return [
    {
      messageId: match.term.status === 'forbidden' ? 'forbidden' : 'deprecated',
      data: { term, preferred: preferred[0]?.text ?? phrase('term.another', 'another term'), concept: english },
      target: place,
      sources: places,
      actual: term,
      expected,
      suggestions: replacing(expected, place, context),
      confidence,
      severity: match.term.status === 'forbidden' ? 'major' : 'minor',
    },
  ];
}

/**
 * The word is there for all to see; what may be doubted is that it stands for this concept. The versions must speak of it, more of those
 * that could than not, and more often than the target names it rightly: 「首相は総理府を訪れた」 beside one "prime minister".
 * @returns 0 when the word stands for something else
 */
function confidenceOf(
  match: TermMatch,
  all: readonly TermMatch[],
  places: readonly Testimony[],
  segment: Segment,
  context: CheckContext,
): number {
  const present = heardSources(context, segment.index);
  if (present.length === 0) return NO_VERSION;
  const votes = votesFor({ concept: match.concept, places }, present, context);
  if (votes.able === 0) return NO_TERM_IN_VERSIONS;
  if (!isMajority(votes)) return 0;
  const counts = present.map((k) => places.filter((place) => place.source === k).length);
  const rightly = all.filter((other) => other.concept === match.concept && isAllowed(other.term.status)).length;
  if (rightly >= Math.max(...counts)) return 0;
  return votes.able === 1 ? ONE_VERSION : SEVERAL_VERSIONS;
}

const SEVERAL_VERSIONS = 0.95;
const ONE_VERSION = 0.85;
/** The glossary has terms of the target's language alone, so that the ban holds wherever the word stands. */
const NO_TERM_IN_VERSIONS = 0.8;
/** The sentence has no counterpart: the word may stand for anything. */
const NO_VERSION = 0.6;
