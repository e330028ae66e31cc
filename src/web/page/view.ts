import type { Catalogue } from '../../review/messages/index.js';
import type { ListEntry } from '../../review/state/selectors.js';
import type { ReviewState } from '../../review/state/state.js';
import type { WebWords } from '../words/en.js';

/** What a part of a page is drawn from. */
export interface Scope {
  readonly state: ReviewState;
  /** What the review says, in the language of the interface. */
  readonly messages: Catalogue;
  /** What only pages say, in the same language. */
  readonly words: WebWords;
  /** BCP 47 code of the interface. */
  readonly language: string;
  /** The list as it is shown; made once a view. */
  readonly list: readonly ListEntry[];
}

/** What a screen shows in place of the list, or beside the finding. HTML. */
export interface ScreenParts {
  readonly work?: string;
  readonly form?: string;
  readonly under?: string;
  /** List and finding give way to it. */
  readonly alone?: boolean;
}

/** The screen of one kind. */
export type ScreenOf<Kind extends ReviewState['screen']['kind']> = Extract<
  ReviewState['screen'],
  { readonly kind: Kind }
>;

/** The parts of a page, in its order. A part that has nothing to say is empty. */
export const PARTS = ['head', 'list', 'work', 'form', 'under', 'detail', 'status', 'tools'] as const;
export type PartName = (typeof PARTS)[number];

/**
 * A page of a review as the script in it gets it:
 * - `head`: what is reviewed, counts
 * - `list`: the findings
 * - `work`: the screen where it is not the list: what stands above a field, or all of an overview, the alignment …
 * - `form`: the field that is being typed in; the script leaves it alone while `field.id` stays the same, because nothing may come between a reviewer and an input method
 * - `under`: what follows from what is typed: what changes, what the checks say
 * - `detail`: the finding that the cursor is on
 * - `status`: notice and position, read out when they change
 * - `tools`: the keys that do something here, as buttons
 */
export interface PageView {
  /** Rises with every change, so that an older view does not replace a newer one. */
  readonly version: number;
  /** Of the browser's window. */
  readonly title: string;
  /** Kind of the screen, as in `ReviewState`. */
  readonly screen: ReviewState['screen']['kind'];
  /** What a judgement would be about: screen and finding. A page that shows something else has been overtaken, and its keys do nothing. */
  readonly focus: string;
  /** Present while a text is being typed. */
  readonly field?: {
    /** Another one for each field that is opened. */
    readonly id: string;
    readonly text: string;
    /** UTF-16 offset. */
    readonly cursor: number;
  };
  /** HTML of each part. */
  readonly parts: Readonly<Record<PartName, string>>;
  /** The reviewer has left this text: the browser goes on to the list of texts. */
  readonly over: boolean;
}
