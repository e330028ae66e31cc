import type { Row } from '../core/collation.js';
import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import { editDistance } from '../text/edit-distance.js';
import type { VerbatimKind } from '../text/verbatim.js';
import type { CheckContext } from './context.js';
import {
  type Heard,
  heardVersions,
  isUse,
  type VerbatimUse,
  verbatimUses,
  type Wanted,
  wantedVerbatims,
} from './verbatim-uses.js';

/** Something that should have been taken over as it stands. */
export type VerbatimFault =
  | { readonly type: 'changed'; readonly place: Place; readonly wanted: Wanted }
  | { readonly type: 'missing'; readonly wanted: Wanted }
  | { readonly type: 'extra'; readonly use: VerbatimUse; readonly heard: readonly Heard[] };

/** How far round a row something may have been moved, in segments. */
const NEAR = 2;

/** What a row of the target lacks, has changed or has too much of. */
export function verbatimFaults(row: Row, context: CheckContext): VerbatimFault[] {
  const heard = heardVersions(row, context);
  if (heard.length === 0) return [];
  const { segments } = context.collation.target;
  const own = row.target.map((index) => segments[index]!);
  const free = own
    .flatMap(verbatimUses)
    .filter((use) => heard.every(({ uses }) => !uses.some((other) => isUse(other, use.kind, use.key))));
  const faults: VerbatimFault[] = [];
  for (const wanted of wantedVerbatims(heard)) {
    if (countIn(own, wanted) >= wanted.count || isMoved(wanted, row, segments)) continue;
    const place = brokenPlace(wanted, own) ?? takeChanged(wanted, free);
    if (place) faults.push({ type: 'changed', place, wanted });
    else if (isSurelyMissing(wanted, own)) faults.push({ type: 'missing', wanted });
  }
  const taken = faults.flatMap((fault) => (fault.type === 'changed' ? [fault.place] : []));
  const extra = free
    .filter(
      (use) => !taken.some(({ segment, start, end }) => segment === use.segment && start < use.end && use.start < end),
    )
    .filter((use) => isSurelyExtra(use, context))
    .map((use) => ({ type: 'extra', use, heard }) as const);
  return [...faults, ...extra];
}

function countIn(segments: readonly Segment[], { kind, key, uses }: Wanted): number {
  const read = segments.flatMap(verbatimUses).filter((use) => isUse(use, kind, key)).length;
  if (kind !== 'placeholder' || uses.length === 0) return read;
  // %sx is no placeholder to be sure of, and yet it has %s in it.
  return Math.max(read, ...segments.map(({ text }) => text.split(uses[0]!.text).length - 1));
}

/** Cut otherwise, a sentence may have its link in the next one. */
function isMoved({ kind, key }: Wanted, { target }: Row, segments: readonly Segment[]): boolean {
  const around = segments.slice(Math.max(0, target[0]! - NEAR), target.at(-1)! + NEAR + 1);
  return around.some(
    (segment) => !target.includes(segment.index) && countIn([segment], { kind, key, count: 0, uses: [] }) > 0,
  );
}

interface FoldedText {
  readonly text: string;
  /** For each unit the offset where its character starts, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Half-width, in small letters, without white space. */
function fold(text: string): FoldedText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const normal = character.normalize('NFKC').toLowerCase().replace(/\s/g, '');
    for (let k = 0; k < normal.length; k++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    plain += normal;
    at += character.length;
  }
  return { text: plain, starts, ends };
}

const KINDS_THAT_MAY_BREAK: ReadonlySet<VerbatimKind> = new Set([
  'placeholder',
  'tag',
  'entity',
  'address',
  'mail',
  'path',
]);

/** Where it stands with other spaces, widths or capitals: ％ s, < b >, {Name}. */
function brokenPlace({ kind, key, uses }: Wanted, segments: readonly Segment[]): Place | undefined {
  if (!KINDS_THAT_MAY_BREAK.has(kind)) return undefined;
  const wanted = fold(kind === 'tag' ? `${key}>` : uses[0]!.text).text;
  for (const segment of segments) {
    const { text, starts, ends } = fold(segment.text);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const [start, end] = [starts[at]!, ends[at + wanted.length - 1]!];
      const right = verbatimUses(segment).some((use) => isUse(use, kind, key) && use.start < end && start < use.end);
      const isCut = /[a-z\d]$/.test(wanted) && /^[a-z\d]/.test(text.slice(at + wanted.length));
      if (!right && !isCut) return { segment: segment.index, start, end };
    }
  }
  return undefined;
}

/** The one of the target's own that was made of what is wanted, taken out of those that are free. */
function takeChanged(wanted: Wanted, free: VerbatimUse[]): Place | undefined {
  const alike = free.filter((use) => use.kind === wanted.kind && isAlike(use, wanted));
  const best = alike.sort((a, b) => editDistance(a.key, wanted.key) - editDistance(b.key, wanted.key))[0];
  if (!best) return undefined;
  free.splice(free.indexOf(best), 1);
  return { segment: best.segment, start: best.start, end: best.end };
}

const LONGEST_COMPARED = 200;

/** Whether two are so near that one is a slip for the other; placeholders and numbers of versions are short and stand for each other anyway. */
function isAlike(use: VerbatimUse, { kind, key }: Wanted): boolean {
  if (kind === 'placeholder') return use.key.slice(0, 1) === key.slice(0, 1);
  if (kind === 'version') return use.key.split('.').length === key.split('.').length;
  if (kind === 'tag') return use.key.startsWith('</') === key.startsWith('</');
  // A number of another length is another office's, no slip.
  if (kind === 'phone' && use.key.length !== key.length) return false;
  if (kind === 'entity' || Math.max(use.key.length, key.length) > LONGEST_COMPARED) return false;
  const distance = editDistance(use.key, key);
  return distance > 0 && distance <= 3 && distance * 4 <= key.length;
}

/** Marks and spaces that a translation writes otherwise, or not at all. */
const LOOSE_ENTITY = /^&(?:nbsp|amp|quot|apos|lsquo|rsquo|ldquo|rdquo|hellip|mdash|ndash|middot|bull|#)/;

/** Whether something that the target lacks cannot well stand there in another form. */
function isSurelyMissing({ kind, key, uses }: Wanted, own: readonly Segment[]): boolean {
  const present = own.flatMap(verbatimUses);
  // Each country has its own line to call, and leaves numbers of others' acts out.
  if (kind === 'phone' || kind === 'code') return false;
  if (kind === 'address') return !present.some((use) => use.kind === kind);
  if (kind === 'hashtag') return !own.some(({ text }) => /[#＃]/.test(text));
  if (kind === 'entity')
    return !LOOSE_ENTITY.test(key) && !own.some(({ text }) => text.includes(ENTITIES.get(key) ?? key));
  // Without the @, as the name of the account.
  if (kind === 'handle')
    return !own.some(({ text }) => /[@＠]/.test(text) || text.toLowerCase().includes(key.slice(1)));
  if (kind === 'path') return !own.some(({ text }) => text.includes(uses[0]!.text.replace(/\.\w+$/, '')));
  return true;
}

const KINDS_THAT_MAY_BE_EXTRA: ReadonlySet<VerbatimKind> = new Set(['placeholder', 'tag', 'entity', 'address', 'mail']);

/** Whether nothing in the versions can have led to it. */
function isSurelyExtra(use: VerbatimUse, context: CheckContext): boolean {
  if (!KINDS_THAT_MAY_BE_EXTRA.has(use.kind) || use.weak) return false;
  if (use.kind === 'entity') return true;
  if (use.kind === 'placeholder' && /[^\u0000-\u007f]/.test(use.text)) return false;
  const host = /^[^/?#]+/.exec(use.key)![0];
  const sign = use.kind === 'address' || use.kind === 'mail' ? host : use.text;
  return context.collation.sources.every(({ document }) => !document.text.toLowerCase().includes(sign.toLowerCase()));
}

/** The characters that the commonest entities stand for (HTML Standard, named character references). */
export const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', '\u00a0'],
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&copy;', '©'],
  ['&reg;', '®'],
  ['&trade;', '™'],
  ['&hellip;', '…'],
  ['&mdash;', '—'],
  ['&ndash;', '–'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&times;', '×'],
  ['&deg;', '°'],
  ['&middot;', '·'],
  ['&bull;', '•'],
  ['&yen;', '¥'],
  ['&euro;', '€'],
]);

/** The character that an entity stands for. */
export function characterOf(entity: string): string | undefined {
  const number = /^&#(x?)([0-9a-f]+);$/.exec(entity);
  if (!number) return ENTITIES.get(entity);
  const code = Number.parseInt(number[2]!, number[1] ? 16 : 10);
  return code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : undefined;
}
