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

/** ECMA-48 §5.4: parameters, intermediates, a final character; `ESC O` of the application keypad; `ESC [ [ A`, which is F1 on the Linux console. */
const SEQUENCE = /^\u001b(?:\[\[[A-E]|\[([0-?]*)[ -/]*([@-Z\\-~])|O([0-9;]*)([A-Za-z]))/u;
const UNFINISHED = /^\u001b(?:\[\[?|\[[0-?]*[ -/]*|O[0-9;]*)?$/u;
/** A sequence that was given up in its middle: its numbers were not typed by anybody, and 3 is a severity. */
const GIVEN_UP = /^\u001b\[[0-?]+[ -/]*(?=\u001b|$)/u;
/** What a paste ends with when its end was cut off. */
const PARTIAL_END = /\u001b(?:\[(?:2(?:0(?:1)?)?)?)?$/u;

/** Whether input is a paste that has not ended: a slow line brings the rest of it later than that of a key, and its letters are no commands. */
export function isPasting(rest: string): boolean {
  return rest.startsWith(PASTE_START);
}

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
      const text = end < 0 ? rest.replace(PARTIAL_END, '') : rest.slice(0, end);
      keys.push({ kind: 'paste', text: text.slice(PASTE_START.length) });
      rest = end < 0 ? '' : rest.slice(end + PASTE_END.length);
    } else if (rest.startsWith(ESCAPE)) {
      if (UNFINISHED.test(rest) && !isAll) return { keys, rest };
      const [dropped = ''] = GIVEN_UP.exec(rest) ?? [];
      rest = rest.slice(dropped.length);
      if (dropped !== '') continue;
      const [whole = ESCAPE, parameters = '', csi, , ss3] = SEQUENCE.exec(rest) ?? [];
      const name = whole === ESCAPE ? 'escape' : sequenceName(parameters, csi ?? ss3 ?? '');
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
function sequenceName(parameters: string, final: string): KeyName | undefined {
  const [first = ''] = parameters.split(';');
  return SEQUENCES[final === '~' ? `${first}~` : final];
}

function keyOf(text: string): Key[] {
  const name = CONTROLS[text === '\r\n' ? '\r' : text];
  if (name) return [{ kind: 'named', name }];
  return /^\p{Cc}/u.test(text) ? [] : [{ kind: 'text', text }];
}
