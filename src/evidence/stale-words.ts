import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import { cover, overlaps, width } from '../core/span.js';
import { editDistance } from '../text/edit-distance.js';
import type { CheckContext } from './context.js';
import { type Edit, spanOf, wordsBetween } from './edit.js';
import type { Link } from './link.js';
import type { PlacedToken, RevisedSegment, WordChange } from './revision.js';
import { quantitiesOf } from './segment-facts.js';
import { wordSupport } from './word-support.js';

/** Words of the target that stood for the old words and stand for nothing now. */
const LINKED = 0.85;
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
    .map((change) => ({
      old: change.old.filter((word) => isOpen(word)),
      now: change.now.filter((word) => isOpen(word)),
    }))
    .filter((change) => change.old.length + change.now.length > 0);

  function isOpen(word: PlacedToken): boolean {
    return !stayed.has(word) && isContent(word, pack);
  }
}

function isContent({ segment, token }: PlacedToken, pack: LanguagePack): boolean {
  if (token.kind !== 'word' || !pack.isContent(token)) return false;
  return !quantitiesOf(pack, segment).some((quantity) => !quantity.weak && overlaps(quantity, token));
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
  const heard = change.now.filter((word) => linksOf(word, scope, context, true).length > 0);
  if (heard.length * 2 > change.now.length) return undefined; // The target has the new words: a translator is ahead, or they say the same.
  const stood = change.old.flatMap((word) => linksOf(word, scope, before, false));
  const gone = stood.filter(({ target }) => !isHeldNow(target, scope));
  if (gone.length > 0 && heard.length === 0) return { ...base, place: placeOf(gone), confidence: LINKED };
  // Other words of the sentence stand for the same words of the target still.
  if (stood.length > 0 || heard.length > 0) return undefined;
  if (kind === 'removed' && change.old.length < SEVERAL) return undefined;
  const isNew = kind === 'added' && change.now.length >= SEVERAL;
  return { ...base, confidence: isNew ? SEVERAL_ADDED : UNHEARD };
}

/** The links of a word with the target, in the texts as they are in a context. @param weak true for words near in meaning, too */
function linksOf(
  { segment, token }: PlacedToken,
  { source, target }: Scope,
  context: CheckContext,
  weak: boolean,
): readonly Link[] {
  return target.flatMap((index) => {
    const links = wordSupport(context).linksOf(source, index);
    return [...links.strong, ...(weak ? links.weak : [])].filter(
      ({ place }) => place.segment === segment.index && overlaps(place, token),
    );
  });
}

function isHeldNow(target: Place, { source, context }: Scope): boolean {
  return wordSupport(context)
    .linksOf(source, target.segment)
    .strong.some((link) => overlaps(link.target, target));
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
