import type { Decision, Scope } from '../../core/decision.js';
import type { Finding, FindingStatus } from '../../core/finding.js';
import type { LanguageCode } from '../../core/language.js';
import type { CheckNames } from '../../finding-words/names.js';
import type { BeadOrder } from '../alignment/beads.js';
import type { BeadChange } from '../alignment/operations.js';
import type { Standing } from '../decisions/standing.js';
import type { MessageKey, MessageValues } from '../messages/index.js';
import type { Review } from '../model.js';
import type { KeyHelp } from './help-keys.js';
import type { Learning, LearnScreen } from './learning.js';
import type { TermScreen } from './term-screen.js';
import type { TextField } from './text-field.js';

/** Which findings the list has: those that want a judgement, all, or those with one status. */
export const FILTERS = ['open', 'all', 'accepted', 'dismissed', 'skipped', 'question', 'written'] as const;
export type Filter = (typeof FILTERS)[number];

export const SORTS = ['position', 'severity', 'check'] as const;
export type Sort = (typeof SORTS)[number];

/** What is on the screen, with what belongs to it alone. */
export type Screen =
  | { readonly kind: 'list' }
  /** The sentence of the finding, being corrected; what the checks say of it once it has other words. `isOwn` where it is another error that is corrected. */
  | { readonly kind: 'edit'; readonly field: TextField; readonly trial?: EditTrial; readonly isOwn?: boolean }
  /** Dismissing with reason and scope; how many findings each scope would dismiss. */
  | {
      readonly kind: 'dismiss';
      readonly scope: Scope;
      readonly counts: Readonly<Record<Scope, number>>;
      readonly field: TextField;
    }
  | { readonly kind: 'comment'; readonly field: TextField }
  | { readonly kind: 'question'; readonly field: TextField }
  | { readonly kind: 'search'; readonly field: TextField }
  /** Keys that fit what is typed; `at` is the one marked. */
  | { readonly kind: 'help'; readonly field: TextField; readonly at: number }
  /** Counts, density by section, weak alignment; `top` is the first line shown. */
  | { readonly kind: 'overview'; readonly top: number }
  | AlignmentView
  | TermScreen
  | LearnScreen
  /** What writing would change. */
  | { readonly kind: 'write'; readonly changes: readonly PlannedChange[]; readonly top: number };

/** What the checks say of a sentence that is being edited. */
export interface EditTrial {
  /** They are looking at the words that stand there now. */
  readonly isPending: boolean;
  /** What they said last. */
  readonly result?: {
    /** Findings of the sentence that are no more. */
    readonly gone: readonly Finding[];
    readonly still: readonly Finding[];
    /** Findings that were not there before. */
    readonly added: readonly Finding[];
  };
}

/** How the text is aligned with one version. */
export interface AlignmentView {
  readonly kind: 'alignment';
  /** Index in the review's versions. */
  readonly version: number;
  /** The bead marked, by its index in the text. */
  readonly at: number;
  /** The sentence of the target that is looked at: in another version the bead with this one is marked, also when it is the second one of its bead. */
  readonly sentence: number;
  readonly order: BeadOrder;
  /** While the keys are shown in place of the beads: the first line of them. */
  readonly help: number | undefined;
}

/** An operation on the beads of a version. */
export interface Realigned {
  readonly version: LanguageCode;
  readonly change: BeadChange;
}

/** Operations on beads in this session, in order: those that hold, and those that were taken back. */
export interface AlignmentWork {
  readonly undo: readonly Realigned[];
  readonly redo: readonly Realigned[];
}

/** A correction as it would be written. */
export interface PlannedChange {
  readonly line: number;
  /** The sentence as it is and as it will be. */
  readonly before: string;
  readonly after: string;
  /** True when the file has other words there now, so that nothing is written. */
  readonly conflict: boolean;
}

/** A line for the user below the screen, until the next key. */
export interface Notice {
  readonly key: MessageKey;
  readonly values?: MessageValues;
  readonly isFault?: boolean;
}

/** Everything the screen is drawn from. */
export interface ReviewState extends KeyHelp {
  readonly review: Review;
  /** The decisions file, in its order. */
  readonly decisions: readonly Decision[];
  /** How many of them there were when the text was read. */
  readonly read: number;
  /** One a finding of the review; follows from the two above. */
  readonly standings: readonly Standing[];
  /** Who is reviewing. */
  readonly by: string;
  /** Index of the finding in the review's items; −1 when the list has none. */
  readonly at: number;
  readonly filter: Filter;
  readonly sort: Sort;
  /** What the checks are called on the screen, for who looks for one. */
  readonly checkNames: CheckNames;
  /** Findings must contain it, in check, message, words or sentence; empty for all. */
  readonly query: string;
  readonly screen: Screen;
  readonly notice: Notice | undefined;
  readonly realigned: AlignmentWork;
  /** Beads have changed, and the findings are still those from before. */
  readonly isChecking: boolean;
  readonly learning: Learning;
  /** Name of the decisions file, for the last line. */
  readonly file: string;
}

/** Statuses that want a judgement. */
export const UNJUDGED: ReadonlySet<FindingStatus> = new Set(['open', 'carried', 'conflict']);
