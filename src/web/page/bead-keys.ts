import { lineHtml } from '../../correction-report/html/escape.js';
import type { MessageKey } from '../../review/messages/index.js';
import { ALIGNMENT_KEYS, type AlignmentCommand } from '../../review/state/alignment-keymap.js';
import { capHtml, cappedButton } from './key-cap.js';
import type { Scope } from './view.js';

/** Where the buttons stand: at the marked bead what changes it and goes on from it, below a side what moves its sentences, above the list all else. */
const AT_BEAD: readonly AlignmentCommand[] = [
  'merge',
  'split',
  'lock',
  'finding',
  'undo',
  'redo',
  'next-doubtful',
  'previous-doubtful',
];
const AT_SIDE = {
  target: ['take-target', 'give-target'],
  source: ['take-source', 'give-source'],
} as const satisfies Readonly<Record<string, readonly AlignmentCommand[]>>;
const ABOVE: readonly AlignmentCommand[] = ['order', 'help', 'back'];
const MOVES: readonly AlignmentCommand[] = ['down', 'up', 'page-down', 'page-up', 'first', 'last'];

/** What is done with the marked bead. */
export function beadKeysHtml({ messages }: Scope): string {
  return `<div class="bead-keys">${AT_BEAD.map((command) => commandButton(command, messages)).join('')}</div>`;
}

/** What moves sentences of one side into the marked bead, and out of it. */
export function sideKeysHtml(side: keyof typeof AT_SIDE, { messages }: Scope): string {
  return `<div class="side-keys">${AT_SIDE[side].map((command) => commandButton(command, messages)).join('')}</div>`;
}

/** What is about the list as a whole; the moves, which most make by pointing, are folded. */
export function listKeysHtml({ messages, words }: Scope): string {
  const buttons = (commands: readonly AlignmentCommand[]) =>
    commands.map((command) => commandButton(command, messages)).join('');
  return `<div class="list-keys">${buttons(ABOVE)}<details id="bead-moves"><summary>${lineHtml(words['beads.moves'])}</summary><div class="bead-moves">${buttons(MOVES)}</div></details></div>`;
}

/** All keys and what they do, in place of the beads. */
export function keysHelpHtml({ messages, words }: Scope): string {
  const rows = ALIGNMENT_KEYS.map(
    ({ keys, label }) => `<div><dt>${keys.map(capHtml).join(' ')}</dt><dd>${lineHtml(messages[label])}</dd></div>`,
  );
  const close = cappedButton('escape', lineHtml(words['beads.close-keys']), { id: 'bead-close-keys' });
  return `<dl class="bead-help">${rows.join('\n')}</dl>\n<p>${close}</p>`;
}

/** A button of the first key of a command. Its id is the command's: the focus stays on it when the beads change. */
function commandButton(command: AlignmentCommand, messages: Scope['messages']): string {
  const label: MessageKey = `align.key.${command}`;
  return cappedButton(keyOf(command), lineHtml(messages[label]), { id: `bead-${command}` });
}

/** Named keys where a command has one: they go through any input method. */
function keyOf(wanted: AlignmentCommand): string {
  const { keys } = ALIGNMENT_KEYS.find(({ command }) => command === wanted)!;
  return keys.find((key) => key.length > 1) ?? keys[0]!;
}
