import type { Review } from '../../src/review/model.js';
import type { Desk, DeskReview } from '../../src/web/desk.js';
import { deskOf, type Desk as Seat } from './review-desk.js';
import { reviewOf } from './review-fixture.js';

/** A made-up desk for pages: one text or more, judged in memory. */
export interface WebDesk extends Desk {
  /** Who sits at a text, as it was begun last. */
  seat(index?: number): Seat;
  /** The same as pages have it. */
  review(index?: number): DeskReview;
  /** How often each text was begun. */
  readonly begun: number[];
}

/** @param reviews the texts; one made-up text where none are given */
export function webDeskOf(reviews: readonly Review[] = [reviewOf()]): WebDesk {
  const seats: Seat[] = [];
  const opened: DeskReview[] = [];
  const begun = reviews.map(() => 0);
  return {
    texts: () =>
      reviews.map(({ path, language, sources, items }) => ({
        path,
        language,
        sources,
        open: items.length,
        findings: items.length,
        unwritten: 0,
      })),
    open: async (index) => {
      const review = reviews[index];
      const going = opened[index];
      if (!review) return undefined;
      if (going && !hasLeft(seats[index]!)) return going;
      begun[index]!++;
      seats[index] = deskOf(review);
      opened[index] = deskReviewOf(seats[index]);
      return opened[index];
    },
    file: '.taiyaku/decisions.jsonl',
    command: 'taiyaku apply talks',
    seat: (index = 0) => seats[index]!,
    review: (index = 0) => opened[index]!,
    begun,
  };
}

/** A review in memory, which ends with `q`. */
function deskReviewOf(seat: Seat): DeskReview {
  const listeners = new Set<() => void>();
  let leave = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    leave = resolve;
  });
  return {
    state: seat.state,
    dispatch: (event) => {
      if (hasLeft(seat) && event.kind === 'key') return;
      seat.tell(event);
      if (hasLeft(seat)) leave();
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    done,
  };
}

function hasLeft({ effects }: Seat): boolean {
  return effects.some(({ kind }) => kind === 'quit');
}
