import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import { contains, cover, overlaps, width } from '../core/span.js';
import { editDistance } from '../text/edit-distance.js';
import type { CheckContext } from './context.js';
import { type Edit, spanOf, wordsBetween } from './edit.js';
import type { Link } from './link.js';
import type { PlacedToken, RevisedSegment, WordChange } from './revision.js';
import { quantitiesOf } from './segment-facts.js';
import { covered } from './support.js';
import { wordSupport } from './word-support.js';

/** Words of the target that stood for the old words and stand for nothing now. */
const LINKED = 0.85;
/** The same, where the new words are near in meaning, or the words are a verb: the source may only say it otherwise. */
const REPHRASED = 0.6;
/** Several new words, and the target has none of them. */
const SEVERAL_ADDED = 0.75;
/** Nothing shows what the target has for the words: they may only say the same in another way. */
const UNHEARD = 0.55;
/** So many new words are no mere turn of phrase. */
const SEVERAL = 2;

/** What is asked for one sentence. */
interface Scope {
  readonly source: number;
  readonly revised: RevisedSegment;
  /** Target segments of the bead. */
  readonly target: readonly number[];
  readonly context: CheckContext;
  readonly before: CheckContext;
}

/** Words with a meaning of their own that a source sentence lost or got and that the target did not follow. */
export function wordEdits(scope: Scope): Edit[] {
  const changes = contentChanges(scope.revised, scope.context.packs.sources[scope.source]!);
  return changes.flatMap((change) => judge(change, scope) ?? []);
}

/** The changes of a sentence without function words, numbers, inflections, corrected slips, and words that only moved. */
function contentChanges({ changes }: RevisedSegment, pack: LanguagePack): WordChange[] {
  const old = changes.flatMap((change) => change.old.filter((word) => isContent(word, pack)));
  const now = changes.flatMap((change) => change.now.filter((word) => isContent(word, pack)));
  const stayed = new Set<PlacedToken>();
  for (const word of old) {
    const same = now.find((other) => !stayed.has(other) && isSameWord(word.token.base, other.token.base));
    if (same) stayed.add(word).add(same);
  }
  return changes
    .filter((change) => !rewritesNumber(change, pack))
    .map((change) => ({
      old: change.old.filter((word) => isOpen(word)),
      now: change.now.filter((word) => isOpen(word)),
    }))
    .filter((change) => change.old.length + change.now.length > 0);

  function isOpen(word: PlacedToken): boolean {
    return !stayed.has(word) && isContent(word, pack);
  }
}

/** True where words of one side only stand with numbers of both: 5 p.m. and 17:00. The numbers are judged by themselves. */
function rewritesNumber({ old, now }: WordChange, pack: LanguagePack): boolean {
  const hasNumber = (words: readonly PlacedToken[]) => words.some((word) => isNumber(word, pack));
  const hasContent = (words: readonly PlacedToken[]) => words.some((word) => isContent(word, pack));
  return hasNumber(old) && hasNumber(now) && hasContent(old) !== hasContent(now);
}

function isNumber({ segment, token }: PlacedToken, pack: LanguagePack): boolean {
  return quantitiesOf(pack, segment).some((quantity) => !quantity.weak && overlaps(quantity, token));
}

function isContent(word: PlacedToken, pack: LanguagePack): boolean {
  return word.token.kind === 'word' && pack.isContent(word.token) && !isNumber(word, pack);
}

/** Shorter words differ by a letter and are other words: cat and cap. */
const LEAST_MISSPELT = 6;
const LEAST_STEM = 4;
const MOST_ENDING = 3;

/** The same word, a form of it, or it before a slip was corrected: report and reports, goverment and government. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest >= LEAST_MISSPELT && Math.abs(a.length - b.length) <= 1 && editDistance(a, b) === 1) return true;
  let stem = 0;
  while (stem < shortest && a[stem] === b[stem]) stem++;
  return stem >= LEAST_STEM && a.length - stem <= MOST_ENDING && b.length - stem <= MOST_ENDING;
}

function judge(change: WordChange, scope: Scope): Edit | undefined {
  const { source, revised, context, before } = scope;
  const kind = change.old.length === 0 ? 'added' : change.now.length === 0 ? 'removed' : 'changed';
  const base = {
    kind,
    source,
    revised,
    old: wordsBetween(change.old),
    now: wordsBetween(change.now),
    at: spanOf(change.now, revised.segment),
  } as const;
  const stood = change.old.flatMap((word) => linksOf(word, scope, before).strong);
  const gone = stood.filter(({ target }) => !isHeld(target, scope));
  const now = change.now.map((word) => linksOf(word, scope, context));
  const isPart = (target: Place) =>
    gone.some((link) => contains(link.target, target) && width(link.target) > width(target));
  const isFresh = ({ target }: Link) => !isPart(target) && !isHeldByOthers(target, change.old, scope);
  const heard = now.filter(({ strong, weak }) => [...strong, ...weak].some(isFresh));
  if (gone.length > 0) {
    const near = heard
      .flatMap(({ weak }) => weak)
      .some(({ target }) => gone.some((link) => overlaps(link.target, target)));
    // The target has new words as well as old ones: it is not plain which of them are which.
    if (heard.length > 0 && !near) return undefined;
    const place = placeOf(gone);
    return { ...base, place, confidence: near || !isNamed(place, context) ? REPHRASED : LINKED };
  }
  // What stood for the old words is said by others still; or the target has the new ones: a translator was ahead, or they mean the same.
  if (stood.length > 0 || heard.length > 0) return undefined;
  if (kind === 'changed') return { ...base, confidence: UNHEARD };
  // One word more may be a turn of phrase; and of words that were taken out, the target may never have had any.
  return kind === 'added' && change.now.length >= SEVERAL ? { ...base, confidence: SEVERAL_ADDED } : undefined;
}

/** The links of a word with the target, in the texts as they are in a context. */
function linksOf({ segment, token }: PlacedToken, { source, target }: Scope, context: CheckContext) {
  const own = ({ place }: Link) => place.segment === segment.index && overlaps(place, token);
  const links = target.map((index) => wordSupport(context).linksOf(source, index));
  return {
    strong: links.flatMap(({ strong }) => strong.filter(own)),
    weak: links.flatMap(({ weak }) => weak.filter(own)),
  };
}

/** True when words of the source as it is stand for all of a place: of 金曜日 it is not enough that 曜日 is still said. */
function isHeld(target: Place, { source, context }: Scope): boolean {
  const { strong } = wordSupport(context).linksOf(source, target.segment);
  return (
    covered(
      target,
      strong.map((link) => link.target),
    ) === 1
  );
}

/** True when words of the source that stayed stood for a place before, so that new ones may be linked to it by chance. */
function isHeldByOthers(target: Place, old: readonly PlacedToken[], { source, before }: Scope): boolean {
  return wordSupport(before)
    .linksOf(source, target.segment)
    .strong.some(
      (link) =>
        overlaps(link.target, target) &&
        !old.some(({ segment, token }) => segment.index === link.place.segment && overlaps(token, link.place)),
    );
}

/** True for words that name something: verbs and adjectives are put in other words more freely. */
function isNamed(place: Place, { collation, packs }: CheckContext): boolean {
  const { tokens } = collation.target.segments[place.segment]!;
  return tokens.some((token) => overlaps(token, place) && packs.target.isNominal(token));
}

/** Words of the target farther apart than this, in UTF-16 units, are marked one by one. */
const NEAR = 4;

/** The linked words of the target as one place: together where they stand together, else the longest. */
function placeOf(links: readonly Link[]): Place {
  const places = links.map(({ target }) => target).sort((a, b) => a.segment - b.segment || a.start - b.start);
  const groups: Place[] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last && last.segment === place.segment && place.start - last.end <= NEAR) {
      groups[groups.length - 1] = { segment: last.segment, ...cover(last, place) };
    } else groups.push(place);
  }
  return groups.reduce((best, group) => (width(group) > width(best) ? group : best));
}
