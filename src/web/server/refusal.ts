/** A request that gets no page: why, as an HTTP status and a line. It is the client's mistake, never a defect. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param what in English: it is for who writes a client, reviewers get a page @param headers that belong to the status */
  constructor(
    readonly status: number,
    what: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(what);
  }
}

/** A request of who may not see the review: by its link, or without a session. A reviewer is told how to get a new link. */
export class NoEntry extends Refusal {
  constructor(what: string) {
    super(403, what);
  }
}
