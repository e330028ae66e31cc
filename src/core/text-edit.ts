import type { Span } from './span.js';

/** New text for a span of a document's text; zero-width where something is put in. */
export interface TextEdit extends Span {
  readonly text: string;
  /** Id of the judgement that asked for it. */
  readonly decision: string;
}
