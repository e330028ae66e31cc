/**
 * Words by which the order of things in a sentence says something. Phrases are in lower case, as the text has them: `sau đó`, `in that order`.
 */
export interface OrderWords {
  /** Tie one list to another, item by item: それぞれ, lần lượt, 각각, respectively. */
  readonly respectively: ReadonlySet<string>;
  /** Begin the next step: 次に, sau đó, 그다음, and then. */
  readonly next: ReadonlySet<string>;
  /** Part what is said of one number from what is said of another in the same breath: から, lên, 에서, to. */
  readonly partings: ReadonlySet<string>;
  /** Say where something begins and where it ends. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Whether these stand before or after what they mark: from Seoul, ソウルから. */
  readonly markSide: 'before' | 'after';
}
