import { visible } from '../../text/visible.js';
import { type Catalogue, type MessageKey, say } from '../messages/index.js';
import type { Command } from '../state/commands.js';
import { KEYS } from '../state/keymap.js';
import { progressOf } from '../state/selectors.js';
import type { Canvas } from './canvas.js';
import { keyName } from './key-names.js';
import { joinParts, type Part, piece, type StyledLine } from './styled.js';
import { wrapInto } from './wrap-line.js';

/** Columns that are left to a path where the line is full. */
const SHORTEST_PATH = 12;
/** Narrower than this, the first line has the counts only. */
const NARROW = 60;
/** Lines that a long notice may take. */
const NOTICE_LINES = 3;

/** `taiyaku  ja.txt  ja <- vi ko en   31 open  6 fixed  3 dismissed   open`. */
export function titleLine({ state, messages, columns, metrics }: Canvas): StyledLine {
  const { review, filter, query, sort } = state;
  const numbers = progressOf(state).map(([name, count]) => say(messages, `count.${name}`, { count }));
  const shown = [messages[`filter.${filter}`], ...(sort === 'position' ? [] : [messages[`sort.${sort}`]])];
  const view = query === '' ? shown : [...shown, `/${query}`];
  const parts: Part[] = [
    ...numbers.map((text, k): Part => ({ line: [piece(text)], rank: k < 3 ? k : k + 1 })),
    { line: [piece(view.join(' '), 'faint')], rank: 3 },
  ];
  if (columns < NARROW) return joinParts(parts, columns, metrics);
  const languages: Part = { line: [piece(`${review.language} <- ${review.sources.join(' ')}`)], rank: 7 };
  const name: Part = { line: [piece('taiyaku', 'title')], rank: 8 };
  const others = [name, languages, ...parts].reduce((sum, { line }) => sum + metrics.columnsOf(line[0]!.text) + 2, 0);
  const path = metrics.fitEnd(visible(review.path), Math.max(SHORTEST_PATH, columns - others));
  return joinParts([name, { line: [piece(path)], rank: 6 }, languages, ...parts], columns, metrics);
}

/** Notice, position in the list, name of the decisions file: one line, more for a notice that is long. */
export function statusLines({ state, messages, list, columns, metrics }: Canvas): readonly StyledLine[] {
  const { notice, file, at, isChecking } = state;
  const place = list.findIndex(({ index }) => index === at) + 1;
  const position: Part = { line: [piece(`${place}/${list.length}`)], rank: 0 };
  const name: Part = { line: [piece(file, 'faint')], rank: 1 };
  const checking: Part[] = isChecking ? [{ line: [piece(messages['align.checking'])], rank: 0 }] : [];
  if (!notice) return [joinParts([position, ...checking, name], columns, metrics, 3)];
  const said = piece(say(messages, notice.key, notice.values), notice.isFault ? 'fault' : 'title');
  const whole = [position, { line: [said], rank: 0 }, name];
  const needed = whole.reduce((sum, { line }) => sum + metrics.columnsOf(line[0]!.text) + 3, -3);
  if (needed <= columns) return [joinParts(whole, columns, metrics, 3)];
  return [...wrapInto([said], columns, NOTICE_LINES, metrics), joinParts([position, name], columns, metrics, 3)];
}

/** Keys of the list in the order in which they are shown; of those that do not fit the last ones go, help and quit never. */
const SHOWN: readonly Command[] = ['fix', 'edit', 'dismiss', 'dismiss-like', 'skip', 'undo', 'search', 'filter'];
const MORE: readonly Command[] = ['write', 'terms', 'alignment', 'question', 'comment', 'overview'];

/** `f fix  e edit  d dismiss … q quit  ? keys`: as many as fit. */
export function keysLine(canvas: Canvas, isCarried: boolean): StyledLine {
  const { messages, columns, metrics } = canvas;
  const commands = [...(isCarried ? (['confirm'] as const) : []), ...SHOWN, ...MORE];
  const parts = commands.map((command, k): Part => ({ line: keyPieces(command, messages), rank: k + 2 }));
  const always = (['quit', 'help'] as const).map((command, k): Part => {
    return { line: keyPieces(command, messages), rank: 1 - k };
  });
  return joinParts([...parts, ...always], columns, metrics);
}

function keyPieces(command: Command, messages: Catalogue): StyledLine {
  const row = KEYS.find((one) => one.command === command);
  if (!row) return [];
  const short = `short.${command}`;
  const label = isKey(messages, short) ? messages[short] : messages[row.label];
  return [piece(keyName(row.keys[0]!), 'key'), piece(` ${label}`)];
}

function isKey(messages: Catalogue, key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/** A rule across the screen. */
export function rule(columns: number): StyledLine {
  return [{ text: '-'.repeat(columns), style: 'faint' }];
}
