import type { Span } from '../core/span.js';

/** `adjective` is an adjective or inhabitant of a region (Korean, Koreans). */
export type RegionKind = 'region' | 'adjective' | 'currency' | 'language' | 'month' | 'weekday';

/** What a name can name. Codes: ISO 3166 or UN M.49, ISO 4217, ISO 639, 1–12, mon–sun. */
export interface RegionName {
  readonly code: string;
  readonly kind: RegionKind;
  /** True when the word also means something else (米 rice, `May`, 인도 pavement): evidence only beside other evidence. */
  readonly weak: boolean;
}

/** A name in a text. A word with several meanings (`Vietnamese`: of Viet Nam, or the language) gives one match each. */
export interface RegionMatch extends RegionName, Span {}

/** True when both name the same thing; a region and its adjective are the same. */
export function sameRegion(a: Pick<RegionName, 'code' | 'kind'>, b: Pick<RegionName, 'code' | 'kind'>): boolean {
  const family = (kind: RegionKind) => (kind === 'adjective' ? 'region' : kind);
  return a.code === b.code && family(a.kind) === family(b.kind);
}
