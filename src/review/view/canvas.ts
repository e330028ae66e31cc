import type { Metrics } from '../../text/columns.js';
import type { Catalogue } from '../messages/index.js';
import type { ListEntry } from '../state/selectors.js';
import type { ReviewState } from '../state/state.js';
import type { StyledLine } from './styled.js';

/** What a part of the screen is drawn from. */
export interface Canvas {
  readonly state: ReviewState;
  readonly messages: Catalogue;
  /** The list as it is shown; made once a screen. */
  readonly list: readonly ListEntry[];
  readonly columns: number;
  /** How the terminal counts them. */
  readonly metrics: Metrics;
}

/** Where the terminal's cursor must stand. */
export interface Cursor {
  /** Line of the screen, from 0. */
  readonly line: number;
  /** Terminal cells before it. */
  readonly column: number;
}

/** Lines, and the cursor among them where a text is being typed. */
export interface Drawn {
  readonly lines: readonly StyledLine[];
  readonly cursor?: Cursor;
}
