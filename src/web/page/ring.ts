import { lineHtml } from '../../correction-report/html/escape.js';
import { cappedButton } from './key-cap.js';

/** Of some choices the next and the previous one: `→` and `←` go round them. */
export interface Ring {
  /** Begins the ids of its buttons. */
  readonly id: string;
  /** What is chosen here, for who does not see it: `Versions`. */
  readonly name: string;
  /** HTML of each choice. */
  readonly choices: readonly string[];
  /** Index of the chosen one; −1 where none is. */
  readonly chosen: number;
  /** They are shown, and none of them can be chosen now. */
  readonly isFixed?: boolean;
}

/**
 * Choices as buttons, the chosen one pressed. The next one and the previous one can be pressed, because that is what the keys do; those further away are only named.
 * The buttons keep their ids, so that the focus stays on a choice that was made.
 */
export function ringHtml({ id, name, choices, chosen, isFixed = false }: Ring): string {
  const count = choices.length;
  const items = choices.map((choice, k) => {
    const own = `${id}-${k}`;
    if (k === chosen) return `<button type="button" id="${lineHtml(own)}" aria-pressed="true">${choice}</button>`;
    const ahead = (k - chosen + count) % count;
    const key = ahead === 1 ? 'tab' : ahead === count - 1 ? 'back-tab' : undefined;
    if (isFixed || key === undefined || chosen < 0) return `<span class="ring-choice">${choice}</span>`;
    return cappedButton(key, choice, { id: own, pressed: false });
  });
  return `<div class="ring" role="group" aria-label="${lineHtml(name)}">${items.join(' ')}</div>`;
}
