import { graphemesOf } from '../../text/columns.js';

/** A key as the review takes it: a character that was typed, a key with a name, or text that was pasted as a whole. */
export type Key =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'named'; readonly name: KeyName }
  | { readonly kind: 'paste'; readonly text: string };

export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'back-tab'
  | 'backspace'
  | 'delete'
  | 'interrupt'
  | 'suspend'
  | 'end-of-input'
  | 'redraw';

/** Keys of one chunk of input, and what is left: the start of a sequence whose end has not arrived. */
export interface Decoded {
  readonly keys: readonly Key[];
  readonly rest: string;
}

const ESCAPE = '\u001b';
const PASTE_START = `${ESCAPE}[200~`;
const PASTE_END = `${ESCAPE}[201~`;

const CONTROLS: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u0001': 'home',
  '\u0003': 'interrupt',
  '\u0004': 'end-of-input',
  '\u0005': 'end',
  '\u000c': 'redraw',
  '\u001a': 'suspend',
};

/** ECMA-48 sequences as xterm sends them; those of the application keypad (`ESC O`) are the same keys. */
const SEQUENCES: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  Z: 'back-tab',
  '1~': 'home',
  '3~': 'delete',
  '4~': 'end',
  '5~': 'page-up',
  '6~': 'page-down',
  '7~': 'home',
  '8~': 'end',
};

const SEQUENCE = /^\u001b[[O]([0-9;?]*)([A-Za-z~])/u;
const UNFINISHED = /^\u001b(?:[[O][0-9;?]*)?$/u;

/**
 * Takes a chunk of input apart. A terminal sends fast typing, key repeats and what was pasted as one chunk, and may part a sequence between two.
 * @param isAll true when nothing more is to come for it: then a lone ESC is the Escape key
 */
export function decodeKeys(chunk: string, isAll: boolean): Decoded {
  const keys: Key[] = [];
  let rest = chunk;
  while (rest !== '') {
    if (rest.startsWith(PASTE_START)) {
      const end = rest.indexOf(PASTE_END);
      if (end < 0 && !isAll) return { keys, rest };
      const text = rest.slice(PASTE_START.length, end < 0 ? undefined : end);
      keys.push({ kind: 'paste', text });
      rest = end < 0 ? '' : rest.slice(end + PASTE_END.length);
    } else if (rest.startsWith(ESCAPE)) {
      if (UNFINISHED.test(rest) && !isAll) return { keys, rest };
      const [whole = ESCAPE, , final = ''] = SEQUENCE.exec(rest) ?? [];
      const name = whole === ESCAPE ? 'escape' : sequenceName(whole, final);
      if (name) keys.push({ kind: 'named', name });
      rest = rest.slice(whole.length);
    } else {
      const end = rest.indexOf(ESCAPE);
      const typed = end < 0 ? rest : rest.slice(0, end);
      for (const text of graphemesOf(typed)) keys.push(...keyOf(text));
      rest = rest.slice(typed.length);
    }
  }
  return { keys, rest };
}

/** Modifiers are not looked at: Ctrl-Right moves as Right does. Sequences of other keys are dropped as a whole. */
function sequenceName(whole: string, final: string): KeyName | undefined {
  const [first = ''] = whole.slice(2, -1).split(';');
  return SEQUENCES[final === '~' ? `${first}~` : final];
}

function keyOf(text: string): Key[] {
  const name = CONTROLS[text === '\r\n' ? '\r' : text];
  if (name) return [{ kind: 'named', name }];
  return /^\p{Cc}/u.test(text) ? [] : [{ kind: 'text', text }];
}
