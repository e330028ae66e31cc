import { Writable } from 'node:stream';
import { type Instance, render } from 'ink';
import { createElement } from 'react';
import { openScreen, type TerminalSize } from '../io/screen-terminal.js';
import type { Catalogue } from '../review/messages/index.js';
import { decodeKeys, isPasting } from '../review/state/keys.js';
import type { ReviewState } from '../review/state/state.js';
import { App } from '../review/ui/app.js';
import type { Drawn } from '../review/view/canvas.js';
import { screenOf } from '../review/view/screen.js';
import type { AmbiguousWidth } from '../text/columns.js';
import type { ReviewPorts } from './review-ports.js';
import { runReview } from './review-runner.js';

/** Milliseconds after which a lone ESC is the Escape key and not the begin of a sequence. */
const ESCAPE_WAIT = 40;
/** The same for a paste whose end is missing: `d` in what is left of it must not dismiss anything. */
const PASTE_WAIT = 2000;

/** How a terminal shows the review. */
export interface ScreenLook {
  readonly color: boolean;
  /** Cells of an ambiguous character; undefined: the terminal is asked. */
  readonly ambiguous: AmbiguousWidth | undefined;
}

/** A review on the whole screen, until the reviewer leaves. The terminal is as it was afterwards. */
export async function reviewOnScreen(
  first: ReviewState,
  ports: Omit<ReviewPorts, 'suspend' | 'redraw'>,
  messages: Catalogue,
  { color, ambiguous }: ScreenLook,
): Promise<void> {
  const listeners = new Set<() => void>();
  let drawn: Drawn | undefined;
  let isTyping = false;
  const changed = (): void => {
    drawn = undefined;
    if (isTyping) return;
    for (const listener of listeners) listener();
  };
  const keys = keyReader((chunk, isAll) => {
    const { keys: pressed, rest } = decodeKeys(chunk, isAll);
    // What comes as one chunk, such as a line from a terminal that does not say that it pastes, is drawn once.
    isTyping = true;
    try {
      for (const key of pressed) reviewer.dispatch({ kind: 'key', key });
    } finally {
      isTyping = false;
    }
    changed();
    return rest;
  });
  const terminal = openScreen({ input: keys, redraw: changed }, ambiguous);
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
          changed();
        }
      },
      suspend: terminal.suspend,
      redraw: changed,
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
  const stdout = frameStream(terminal.size, (frame) => terminal.paint(frame.split('\n'), source.screen().cursor));
  terminal.enter();
  let shown: Instance | undefined;
  try {
    await terminal.probe();
    // With `debug` each frame is written whole. Otherwise only what differs from the last frame is, counted from where the cursor was left: wrong after a
    // stop or a change of size, and a frame that is higher than the window wipes the scrollback.
    shown = render(createElement(App, { source, color }), {
      stdout,
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
    });
    await reviewer.done;
  } finally {
    terminal.close();
    shown?.unmount();
  }
}

/** What the renderer takes for the terminal; it gives each frame to `paint`. */
function frameStream(size: () => TerminalSize, paint: (frame: string) => void): NodeJS.WriteStream {
  const stream = new Writable({
    decodeStrings: false,
    write(frame: string, _encoding, done) {
      if (frame !== '') paint(frame);
      done();
    },
  });
  Object.defineProperty(stream, 'columns', { get: () => size().columns });
  return stream as NodeJS.WriteStream;
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
