import type { Span } from '../core/span.js';

/** Words that were decoded in the wrong encoding. */
export interface Garbled extends Span {
  /** The encoding that their bytes are in, and the one that they were read in. */
  readonly encoding: string;
  readonly readAs: string;
  /** The text that was meant; absent where bytes were lost. */
  readonly repair?: string;
}
