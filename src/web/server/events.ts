/** What a page sends: keys as they were struck, the text of the open field, a row that was pointed at. At most one view lies between two of them. */
export type PageEvent =
  /** A character, or the name of a key as in `review/state/keys.ts`: `{ key: 'f' }`, `{ key: 'enter', named: true }`. */
  | { readonly kind: 'key'; readonly key: string; readonly named: boolean }
  | { readonly kind: 'field'; readonly text: string; readonly cursor: number }
  | { readonly kind: 'point'; readonly at: number };

/** The body of a POST from a page. */
export interface PageMessage {
  /** Proves that it comes from a page of this server. */
  readonly csrf: string;
  /** `PageView.focus` of the view that was on the screen. */
  readonly focus: string;
  readonly events: readonly PageEvent[];
}
