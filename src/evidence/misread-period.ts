import type { Span } from '../core/span.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A month or a day whose number is that of a longer period in every version. */
export interface MisreadPeriod extends Span {
  /** `quarter`: the versions have that quarter of a year; `year`: they have the month of the year with these last digits. */
  readonly kind: 'quarter' | 'year';
  readonly others: readonly (SourcePlace & { readonly text: string })[];
  /** What to write instead, where it can be told. */
  readonly fix: string | undefined;
}
