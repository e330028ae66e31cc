import type { Catalogue } from '../../review/messages/index.js';
import { openField } from '../../review/state/from-page.js';
import { listOf } from '../../review/state/selectors.js';
import type { DeskReview } from '../desk.js';
import { focusOf, pageView } from '../page/page-view.js';
import type { PageView } from '../page/view.js';
import type { WebWords } from '../words/en.js';
import type { PageMessage } from './events.js';
import { keyOf } from './message.js';

/** What pages say, and in which language. */
export interface Tongue {
  readonly messages: Catalogue;
  readonly words: WebWords;
  /** BCP 47 code of the interface. */
  readonly language: string;
}

/** What comes back to a page that sent something. */
export interface PageAnswer extends PageView {
  /** The page showed another finding than the one that it would have been about: nothing was done. */
  readonly overtaken?: true;
}

/** The review of one text with all pages that show it. */
export class Room {
  readonly #review: DeskReview;
  readonly #tongue: Tongue;
  readonly #listeners = new Set<() => void>();
  #version: number;
  #opened: number;
  /** Kind of the screen whose field is open. */
  #field: string | undefined;
  #over = false;
  /** The view as it was made last: all pages get the same. */
  #view: PageView | undefined;

  /** @param before the review of the same text that is over: counts go on, so that no page takes a view for an older one */
  constructor(review: DeskReview, tongue: Tongue, before?: Room) {
    this.#review = review;
    this.#tongue = tongue;
    this.#version = (before ? before.#version : 0) + 1;
    this.#opened = before ? before.#opened : 0;
    this.#lookAtField();
    const leave = review.subscribe(() => this.#changed());
    const end = () => {
      leave();
      this.#over = true;
      this.#changed();
    };
    review.done.then(end, end);
  }

  /** Whether the reviewer has left the text. */
  get isOver(): boolean {
    return this.#over;
  }

  view(): PageView {
    if (this.#view) return this.#view;
    const state = this.#review.state();
    const scope = { state, ...this.#tongue, list: listOf(state) };
    this.#view = pageView(scope, { version: this.#version, opened: this.#opened }, this.#over);
    return this.#view;
  }

  /**
   * Does what a page says. A judgement must be about the finding that the reviewer saw: where another page has moved on meanwhile, nothing is done.
   * @returns false where that was so
   */
  take({ focus, events }: Pick<PageMessage, 'focus' | 'events'>): boolean {
    if (focus !== focusOf({ state: this.#review.state() })) return false;
    for (const event of events) {
      if (this.#over) break;
      if (event.kind === 'key') this.#review.dispatch({ kind: 'key', key: keyOf(event) });
      else if (event.kind === 'field')
        this.#review.dispatch({ kind: 'filled', text: event.text, cursor: event.cursor });
      else this.#review.dispatch({ kind: 'pointed', at: event.at });
    }
    return true;
  }

  /** Calls back after each change. @returns what ends that */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(): void {
    this.#version++;
    this.#view = undefined;
    this.#lookAtField();
    for (const listener of [...this.#listeners]) listener();
  }

  /** A field that was not there before is another one, though it be of the same kind as the last. */
  #lookAtField(): void {
    const state = this.#review.state();
    const field = openField(state) ? state.screen.kind : undefined;
    if (field !== undefined && field !== this.#field) this.#opened++;
    this.#field = field;
  }
}
