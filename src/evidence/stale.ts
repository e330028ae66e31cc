import type { Bead } from '../core/alignment.js';
import type { Row } from '../core/collation.js';
import type { Place } from '../core/finding.js';
import { cover, overlaps } from '../core/span.js';
import { beadConfidence, type CheckContext } from './context.js';
import { type Changes, changesOf } from './earlier-context.js';
import { type Edit, quoted } from './edit.js';
import type { RevisedSegment } from './revision.js';
import { denies, negationEdit } from './stale-negation.js';
import { numberEdits } from './stale-numbers.js';
import { wordEdits } from './stale-words.js';
import { wordSupport } from './word-support.js';

/** A place of the target that did not follow its sources. */
export interface StalePlace {
  readonly place: Place;
  /** The changes that it should have followed. */
  readonly edits: readonly Edit[];
  readonly confidence: number;
}

/** With less of its words left a sentence was written anew. */
const REWRITTEN_BELOW = 0.4;
const REWRITTEN = 0.75;
const UNHEARD = 0.55;
/** The original did not change: the other version may have corrected itself. */
const NOT_THE_ORIGINAL = 0.5;
const MOST = 0.97;
/** What every further version with the same change adds. */
const EACH_MORE = 0.05;

/** The places of a row whose sources were changed since the earlier commit, where the target was not. */
export function stalePlaces(row: Row, context: CheckContext): StalePlace[] {
  const changes = changesOf(context);
  if (!changes) return [];
  const found = row.beads.flatMap((beads, source) =>
    beads.flatMap((bead) =>
      editsOf(bead, source, changes, context).flatMap((edit) => placed(edit, bead, changes, context)),
    ),
  );
  return groupsOf(found);
}

function editsOf(bead: Bead, source: number, changes: Changes, context: CheckContext): Edit[] {
  const revision = changes.sources[source];
  if (!revision || bead.target.length === 0 || !bead.target.every((index) => changes.target.isUnchanged(index)))
    return [];
  const revised = bead.source.flatMap((index) => revision.revised.get(index) ?? []);
  if (revised.length === 0) return [];
  const pack = context.packs.sources[source]!;
  const target = bead.target.map((index) => context.collation.target.segments[index]!);
  const numbers = numberEdits(source, bead, revised, context, changes.before);
  return [
    ...numbers,
    ...revised.flatMap((sentence) => {
      if (sentence.kept < REWRITTEN_BELOW) return rewriteOf(sentence, source, bead, context, changes.before);
      const negation = negationEdit(source, sentence, target, context);
      const rest = negation
        ? { ...sentence, changes: sentence.changes.filter(({ old, now }) => denies(old, pack) === denies(now, pack)) }
        : sentence;
      const words = wordEdits({ source, revised: rest, target: bead.target, context, before: changes.before });
      return [...(negation ? [negation] : []), ...words.map((edit) => ({ ...edit, revised: sentence }))];
    }),
  ];
}

/** A sentence that stands in the place of another one; nothing when the target is linked to it as much as to that. */
function rewriteOf(
  revised: RevisedSegment,
  source: number,
  bead: Bead,
  context: CheckContext,
  before: CheckContext,
): Edit[] {
  const linked = (of: CheckContext) =>
    bead.target.reduce((sum, index) => {
      const { strong } = wordSupport(of).linksOf(source, index);
      return sum + new Set(strong.map(({ target }) => target.start)).size;
    }, 0);
  const [then, now] = [linked(before), linked(context)];
  if (now >= then) return [];
  const { segment, earlier } = revised;
  const at = { start: 0, end: segment.text.length };
  const old = quoted(earlier[0]!, { start: 0, end: earlier[0]!.text.length });
  const confidence = then >= 3 * Math.max(1, now) ? REWRITTEN : UNHEARD;
  return [{ kind: 'rewritten', source, revised, old, now: quoted(segment, at), at, confidence }];
}

/** An edit with the place that it is about. */
interface PlacedEdit {
  readonly edit: Edit;
  readonly place: Place;
  /** True when nothing shows which words of the sentence it is about. */
  readonly whole: boolean;
  readonly confidence: number;
}

function placed(edit: Edit, bead: Bead, changes: Changes, context: CheckContext): PlacedEdit[] {
  const place = edit.place ?? sentenceOf(edit, bead, context);
  const original = context.collation.sources.findIndex((source) => source.original);
  const isOther = original !== edit.source && stoodStill(original, place.segment, changes, context);
  // What the original says to this day, another version may call what it likes.
  if (isOther && (!edit.place || isSaidBy(original, edit.place, context))) return [];
  const own = isOther ? Math.min(NOT_THE_ORIGINAL, edit.confidence) : edit.confidence;
  const confidence = own * (0.5 + 0.5 * beadConfidence(context, edit.source, place.segment));
  return [{ edit, place, whole: edit.place === undefined, confidence }];
}

/** Of several target sentences of a bead the one that has most to do with the sentence that changed. */
function sentenceOf({ source, revised }: Edit, bead: Bead, context: CheckContext): Place {
  const links = (index: number) =>
    wordSupport(context)
      .linksOf(source, index)
      .strong.filter(({ place }) => place.segment === revised.segment.index).length;
  const segment = bead.target.reduce((best, index) => (links(index) > links(best) ? index : best), bead.target[0]!);
  return { segment, start: 0, end: context.collation.target.segments[segment]!.text.length };
}

/** True when the sentences of a source beside a target segment are what they were. */
function stoodStill(source: number, segment: number, changes: Changes, context: CheckContext): boolean {
  const bead = context.links.beadOf(source, segment);
  const revision = changes.sources[source];
  return bead !== undefined && revision !== undefined && bead.source.every((index) => revision.isUnchanged(index));
}

function isSaidBy(source: number, place: Place, context: CheckContext): boolean {
  return wordSupport(context)
    .linksOf(source, place.segment)
    .strong.some(({ target }) => overlaps(target, place));
}

/** Edits about the same words together. Those about a whole sentence are told only where none is about words of it. */
function groupsOf(found: readonly PlacedEdit[]): StalePlace[] {
  const withWords = new Set(found.filter(({ whole }) => !whole).map(({ place }) => place.segment));
  const groups: { place: Place; members: PlacedEdit[] }[] = [];
  for (const one of found) {
    if (one.whole && withWords.has(one.place.segment)) continue;
    const group = groups.find(({ place }) => place.segment === one.place.segment && overlaps(place, one.place));
    if (!group) groups.push({ place: one.place, members: [one] });
    else {
      group.place = { segment: group.place.segment, ...cover(group.place, one.place) };
      group.members.push(one);
    }
  }
  return groups.map(({ place, members }) => {
    const voices = new Set(members.map(({ edit }) => edit.source)).size;
    const best = Math.max(...members.map(({ confidence }) => confidence));
    const confidence = Math.min(MOST, best + (voices - 1) * EACH_MORE);
    return { place, edits: members.map(({ edit }) => edit), confidence };
  });
}
