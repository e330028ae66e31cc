import type { LanguagePack } from '../core/ports.js';
import type { CheckContext } from './context.js';
import type { VersionName } from './version-names.js';

/** What a name names, by the word that stands beside it. */
export type NameKind = 'person' | 'other';

/** The sign directly behind a name: さん behind トゥン. */
export function nameSignBehind(text: string, end: number, { nameSigns }: LanguagePack): NameKind | undefined {
  const rest = text.slice(end, end + 8);
  const starts = (signs: ReadonlySet<string>) => [...signs].some((sign) => rest.startsWith(sign));
  return starts(nameSigns.person) ? 'person' : starts(nameSigns.other) ? 'other' : undefined;
}

/** The sign that stands before or behind a name of a version: anh before Tùng, Street behind Bach Dang. */
export function nameSignBeside(
  { source, segment, start, end }: VersionName,
  { collation, packs }: CheckContext,
): NameKind | undefined {
  const { tokens } = collation.sources[source]!.segments[segment]!;
  const { person, other } = packs.sources[source]!.nameSigns;
  const before = tokens.findLast((token) => token.kind === 'word' && token.end <= start);
  const behind = tokens.find((token) => token.kind === 'word' && token.start >= end);
  if (before && person.has(before.base)) return 'person';
  const isOther = [before, behind].some((token) => token !== undefined && other.has(token.base));
  return isOther ? 'other' : undefined;
}
