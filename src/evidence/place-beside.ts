import type { Row } from '../core/collation.js';
import type { Place } from '../core/finding.js';
import type { Token } from '../core/segment.js';
import type { CheckContext } from './context.js';
import type { Link } from './link.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/**
 * Where in the target something should stand that the versions have and the target lacks: between the counterparts of the words before and after it in the version that has them in the target's order and
 * nearest to each other (Korean beside Japanese, mostly). Zero-width.
 * @param places the same thing in each version
 * @param isClause true when it is a clause, which stands beside a comma where there is one
 */
export function placeBeside(
  context: CheckContext,
  row: Row,
  places: readonly SourcePlace[],
  { isClause = false } = {},
): Place {
  const gaps = places.flatMap((at) => gapsOf(context, row, at));
  const [best] = [...gaps].sort((a, b) => a.width - b.width);
  if (!best) return endOf(context, row);
  if (!isClause) return best.place;
  if (gaps.filter(({ closes }) => closes).length * 2 > places.length) return afterSentence(context, best.place);
  return besideComma(context, best) ?? behindParticles(context, best.place);
}

/** In Korean behind the whole word: after 병원은, not after 병원. */
function behindParticles(context: CheckContext, place: Place): Place {
  const rest = textOf(context, place).slice(place.end);
  const end = /^\p{Script=Hangul}+\s/u.exec(rest)?.[0].length;
  if (context.packs.target.boundary !== 'eojeol' || place.end === 0 || end === undefined) return place;
  return { ...place, start: place.end + end, end: place.end + end };
}

/** The first comma of a gap: behind it in Japanese and Korean, where clauses end with one, before it in languages where they begin with one. */
function besideComma(context: CheckContext, { place, upTo }: Gap): Place | undefined {
  const comma = /[、，,;；]\s*(?!\d)/u.exec(textOf(context, place).slice(place.end, upTo));
  if (!comma) return undefined;
  const isBehind = context.packs.target.boundary !== 'syllable';
  const at = place.end + comma.index + (isBehind ? comma[0].length : 0);
  return { ...place, start: at, end: at };
}

interface Gap {
  readonly place: Place;
  /** UTF-16 units between the words before and after it. */
  readonly width: number;
  /** Where the words after it begin; it is the place itself where only those before it are known. */
  readonly upTo: number;
  /** True when what is missing is the last sentence there, parted from the words before it by a semicolon or full stop. */
  readonly closes?: boolean;
}

/** Marks that part sentences. */
const STOP = /[;；：。！？]|[.:!?](?!\d)/gu;

/** True when words are most of the last sentence of a text of several: all there is behind a semicolon. */
function isMostOfLast({ start, end }: SourcePlace, text: string): boolean {
  const last = [...text.slice(0, end).matchAll(STOP)].at(-1);
  const from = last ? last.index + 1 : 0;
  return last !== undefined && (end - Math.max(start, from)) * 2 > end - from;
}

/** A gap of which one side only is known is taken where no version has both. */
const OPEN = 1000;

function gapsOf(context: CheckContext, row: Row, at: SourcePlace): Gap[] {
  const { text } = context.collation.sources[at.source]!.segments[at.segment]!;
  // A sentence of its own there says nothing of the place in this one.
  const bead = row.beads[at.source]?.find(({ source }) => source.includes(at.segment));
  if (!bead) return [];
  // What opens a sentence there opens it here: {name}, please wait.
  if (text.slice(0, at.start).trim() === '')
    return [{ place: { segment: bead.target[0]!, start: 0, end: 0 }, width: 0, upTo: 0 }];
  const links = row.target
    .flatMap((index) => wordSupport(context).linksOf(at.source, index).strong)
    .filter((link) => link.place.segment === at.segment);
  const before = nearest(
    links.filter(({ place }) => place.end <= at.start),
    (link) => at.start - link.place.end,
  );
  const after = nearest(
    links.filter(({ place }) => place.start >= at.end),
    (link) => link.place.start - at.end,
  );
  if (before && after) {
    const [left, right] = [before.target, after.target];
    if (left.segment !== right.segment || left.end > right.start) {
      const isBefore = at.start - before.place.end <= after.place.start - at.end;
      const place = isBefore ? afterWord(context, left) : startOf(right);
      return [
        { place, upTo: place.end, width: 2 * OPEN + Math.min(at.start - before.place.end, after.place.start - at.end) },
      ];
    }
    const follows = /[、,;]\s?$/.test(textOf(context, right).slice(0, right.start));
    const place = follows ? startOf(right) : afterWord(context, left);
    return [{ place, width: right.start - left.end, upTo: right.start }];
  }
  if (before) {
    const place = afterClause(context, before.target);
    const closes = isMostOfLast(at, text);
    return [{ place, width: OPEN + at.start - before.place.end, upTo: place.end, closes }];
  }
  if (!after) return [];
  const place = startOf(after.target);
  return [{ place, width: OPEN + after.place.start - at.end, upTo: place.end }];
}

function nearest(links: readonly Link[], distance: (link: Link) => number): Link | undefined {
  return [...links].sort((a, b) => distance(a) - distance(b))[0];
}

function startOf({ segment, start }: Place): Place {
  return { segment, start, end: start };
}

/** After the compound that the words belong to: after 41%増, not after 41. */
function afterWord({ collation, packs }: CheckContext, { segment, end: from }: Place): Place {
  let end = from;
  const runsOn = (token: Token) => token.start === end && (token.kind === 'symbol' || packs.target.isNominal(token));
  for (const token of collation.target.segments[segment]!.tokens) {
    if (token.start >= end && !runsOn(token)) break;
    end = Math.max(end, token.end);
  }
  return { segment, start: end, end };
}

/** The end of the clause that the words stand in: before the next comma or full stop. */
function afterClause(context: CheckContext, { segment, start, end: from }: Place): Place {
  const rest = textOf(context, { segment, start, end: from }).slice(from);
  const end = from + (/^[^、。，．,.;:!?！？；：」』”]*/u.exec(rest)?.[0].trimEnd().length ?? 0);
  return { segment, start: end, end };
}

/** Behind the sentence: what stands behind a semicolon is another one. */
function afterSentence(context: CheckContext, { segment, start, end }: Place): Place {
  const at = textOf(context, { segment, start, end }).trimEnd().length;
  return { segment, start: at, end: at };
}

function textOf({ collation }: CheckContext, { segment }: Place): string {
  return collation.target.segments[segment]?.text ?? '';
}

function endOf(context: CheckContext, row: Row): Place {
  const segment = row.target.at(-1) ?? 0;
  const end = textOf(context, { segment, start: 0, end: 0 }).replace(/[。.!?！？」』”"]+$/u, '').length;
  return { segment, start: end, end };
}
