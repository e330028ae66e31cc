import { render } from 'ink';
import { createElement } from 'react';
import { openScreen } from '../io/screen-terminal.js';
import type { Catalogue } from '../review/messages/index.js';
import { decodeKeys, isPasting } from '../review/state/keys.js';
import type { ReviewState } from '../review/state/state.js';
import { App } from '../review/ui/app.js';
import type { Drawn } from '../review/view/canvas.js';
import { screenOf } from '../review/view/screen.js';
import { type ReviewPorts, runReview } from './review-runner.js';

/** Milliseconds after which a lone ESC is the Escape key and not the begin of a sequence. */
const ESCAPE_WAIT = 40;
/** The same for a paste whose end is missing: `d` in what is left of it must not dismiss anything. */
const PASTE_WAIT = 2000;

/** A review on the whole screen, until the reviewer leaves. The terminal is as it was afterwards. */
export async function reviewOnScreen(
  first: ReviewState,
  ports: Omit<ReviewPorts, 'suspend' | 'redraw'>,
  messages: Catalogue,
  color: boolean,
): Promise<void> {
  const listeners = new Set<() => void>();
  let drawn: Drawn | undefined;
  const changed = (): void => {
    drawn = undefined;
    for (const listener of listeners) listener();
  };
  const keys = keyReader((chunk, isAll) => {
    const { keys: pressed, rest } = decodeKeys(chunk, isAll);
    for (const key of pressed) reviewer.dispatch({ kind: 'key', key });
    return rest;
  });
  let shown: ReturnType<typeof render> | undefined;
  const redraw = (): void => {
    shown?.clear();
    changed();
  };
  const terminal = openScreen({ input: keys, redraw });
  const reviewer = runReview(
    first,
    {
      ...ports,
      edit(text) {
        terminal.leave();
        try {
          return ports.edit(text);
        } finally {
          terminal.enter();
          redraw();
        }
      },
      suspend: terminal.suspend,
      redraw,
    },
    changed,
  );
  const source = {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    screen() {
      drawn ??= screenOf(reviewer.state(), terminal.size(), messages);
      return drawn;
    },
  };
  terminal.enter();
  try {
    shown = render(createElement(App, { source, color }), { exitOnCtrlC: false, patchConsole: false });
    await reviewer.done;
  } finally {
    shown?.unmount();
    terminal.close();
  }
}

/** Collects input until its sequences are whole. @param take decodes a chunk, and returns what is not whole yet */
function keyReader(take: (chunk: string, isAll: boolean) => string): (chunk: string) => void {
  let rest = '';
  let timer: NodeJS.Timeout | undefined;
  return (chunk) => {
    clearTimeout(timer);
    rest = take(rest + chunk, false);
    if (rest === '') return;
    const wait = isPasting(rest) ? PASTE_WAIT : ESCAPE_WAIT;
    timer = setTimeout(() => {
      rest = take(rest, true);
    }, wait);
  };
}
