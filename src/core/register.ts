import type { Span } from './span.js';

/** Whether the end of a sentence addresses its reader politely (です・ます, 합니다) or not (だ・である, 한다). */
export type Register = 'polite' | 'plain';

/** The predicate that a sentence ends with. */
export interface SentenceEnd extends Span {
  readonly register: Register;
  /** What the language calls the register: です・ます. */
  readonly name: string;
  /** The same words in the other register, where they can be computed: several where the text may have either (だ, である). */
  readonly others: readonly string[];
  /** True for set phrases of politeness, which stand in plain texts, too: お願いします. */
  readonly isAddress: boolean;
}
