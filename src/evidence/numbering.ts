import type { Row } from '../core/collation.js';
import type { LanguageCode } from '../core/language.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { beadConfidence, type CheckContext } from './context.js';
import { type ItemMarker, itemMarkers, latinMarker, possibleMarker } from './item-markers.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A heading or item of the target that all versions give another number. */
export interface WrongNumber extends Span {
  readonly segment: number;
  /** As written in the target and in the versions. */
  readonly actual: string;
  readonly expected: string;
  /** What should stand there, where the target's letters have it. */
  readonly repair?: string;
  readonly against: readonly SourcePlace[];
}

/** Numbers in brackets. Those without are numbers like any other, and other checks compare them; (3) may also be a footnote, but not at the start. */
const BRACKETED = /^\s*[(（]([0-9０-９]{1,2})[)）]/;

interface Numbering extends Span {
  readonly ordinals: readonly number[];
  readonly text: string;
  readonly isDigits: boolean;
}

const SURE_BEAD = 0.6;

/**
 * The number of a row's first segment, where every version that is heard numbers what stands beside it alike and the target otherwise. Of a list that is
 * counted on from a wrong number only the first item counts.
 */
export function wrongNumber(row: Row, context: CheckContext): WrongNumber | undefined {
  const judged = judge(row, context);
  if (!judged) return undefined;
  for (let k = row.index - 1; k >= Math.max(0, row.index - REACH); k--) {
    const before = context.collation.rows[k]!;
    const first = context.collation.target.segments[before.target[0]!];
    if (!first || !numberingOf(first, context.packs.target.code)) continue;
    return judge(before, context)?.shift === judged.shift ? undefined : judged.wrong;
  }
  return judged.wrong;
}

/** How many rows back the item before is looked for. */
const REACH = 12;

function judge(row: Row, context: CheckContext): { wrong: WrongNumber; shift: number } | undefined {
  const { target, sources } = context.collation;
  const segment = target.segments[row.target[0]!]!;
  const own = numberingOf(segment, context.packs.target.code);
  if (!own) return undefined;
  const heard = sources.flatMap((version, source) => {
    const index = row.beads[source]?.[0]?.source[0];
    if (index === undefined) return [];
    const other = version.segments[index]!;
    return [{ source, segment: index, numbering: sureNumbering(other, version.segments, version.document.language) }];
  });
  const sure = row.beads.every(
    (_, source) => beadConfidence(context, source, segment.index) >= SURE_BEAD || !row.beads[source]?.length,
  );
  const [first] = heard;
  const expected = first?.numbering?.ordinals[0];
  if (!first?.numbering || expected === undefined || !sure) return undefined;
  const agree = heard.every(
    ({ numbering }) => numbering?.ordinals[0] === expected && numbering.isDigits === own.isDigits,
  );
  if (!agree || own.ordinals.includes(expected)) return undefined;
  const repair = repairOf(own.text, expected);
  const against = heard.map(({ source, segment: at, numbering }) => ({
    source,
    segment: at,
    start: numbering!.start,
    end: numbering!.end,
  }));
  const { start, end, text } = own;
  return {
    shift: own.ordinals[0]! - expected,
    wrong: {
      segment: segment.index,
      start,
      end,
      actual: text,
      expected: first.numbering.text,
      against,
      ...(repair === undefined ? {} : { repair }),
    },
  };
}

/** What may be the number of a target's item: what it should be is seen from the versions. */
function numberingOf(segment: Segment, language: LanguageCode): Numbering | undefined {
  const digits = digitsOf(segment);
  if (digits) return digits;
  const letter = possibleMarker(segment.text, language);
  return letter && { ...letter, text: letter.letter, isDigits: false };
}

const markers = new WeakMap<readonly Segment[], ReadonlyMap<number, ItemMarker>>();

/** The number of a version's item, where a neighbour shows that it is one. */
function sureNumbering(segment: Segment, segments: readonly Segment[], language: LanguageCode): Numbering | undefined {
  const digits = digitsOf(segment);
  if (digits) return digits;
  let known = markers.get(segments);
  if (!known) {
    known = new Map(itemMarkers(segments, language).map((marker) => [marker.segment, marker]));
    markers.set(segments, known);
  }
  const marker = known.get(segment.index);
  const place = possibleMarker(segment.text, language);
  return marker && place && { ...place, text: place.letter, ordinals: [marker.ordinal], isDigits: false };
}

function digitsOf({ text }: Segment): Numbering | undefined {
  const match = BRACKETED.exec(text);
  if (!match) return undefined;
  const start = match[0].indexOf(match[1]!);
  const ordinals = [Number(match[1]!.normalize('NFKC'))];
  return { start, end: start + match[1]!.length, ordinals, text: match[1]!, isDigits: true };
}

function repairOf(like: string, expected: number): string | undefined {
  if (/^[0-9]/.test(like)) return String(expected);
  if (/^[０-９]/.test(like))
    return String(expected).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  return latinMarker(expected, like);
}
