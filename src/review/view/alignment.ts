import { findingsOf } from '../alignment/bead-findings.js';
import { isDoubtful, listed, shapeOf } from '../alignment/beads.js';
import { type MessageKey, say } from '../messages/index.js';
import type { ReviewVersion } from '../model.js';
import { ALIGNMENT_KEYS } from '../state/alignment-keymap.js';
import type { AlignmentView } from '../state/state.js';
import { type BeadLayout, beadLines } from './bead-lines.js';
import type { Canvas, Drawn } from './canvas.js';
import { titleLine } from './frame.js';
import { keyName } from './key-names.js';
import { fill } from './layouts.js';
import { cutLine, joinParts, type Part, piece, type StyledLine } from './styled.js';
import { wrapInto } from './wrap-line.js';

/** From this width on both sides of a bead stand beside each other. */
const SIDE_BY_SIDE = 120;
/** Lines that a long notice may take. */
const NOTICE_LINES = 3;
/** Lines of one side of the marked bead, and of the others. */
const [MARKED_LINES, LINES] = [4, 1] as const;

/** Beads round the marked one, with the sentences of both sides. */
export function alignmentScreen(screen: AlignmentView, canvas: Canvas, rows: number): Drawn {
  const version = canvas.state.review.versions[screen.version];
  if (!version) return { lines: fill([titleLine(canvas)], rows) };
  const room = Math.max(0, rows - 3);
  const isHelp = screen.help !== undefined;
  const body = isHelp ? keyLines(screen.help, canvas, room) : windowLines(screen, version, canvas, room);
  const bottom = isHelp ? [piece(canvas.messages['align.hint.help'], 'key')] : hintLine(canvas);
  const head = headLines(screen, version, canvas);
  return { lines: [titleLine(canvas), ...head, ...fill(body, room + 1 - head.length), bottom] };
}

/** A notice that is long takes the place of beads, too: it may say that nothing could be saved. */
function headLines(screen: AlignmentView, version: ReviewVersion, canvas: Canvas): readonly StyledLine[] {
  const { state, messages, columns, metrics } = canvas;
  const { notice } = state;
  if (!notice) return [headLine(screen, version, canvas)];
  const said = piece(say(messages, notice.key, notice.values), notice.isFault ? 'fault' : 'title');
  return wrapInto([said], columns, NOTICE_LINES, metrics);
}

/** `ja <- vi   bead 39/101   3 doubtful   1 locked`. */
function headLine(screen: AlignmentView, { language, beads }: ReviewVersion, canvas: Canvas): StyledLine {
  const { state, messages, columns, metrics } = canvas;
  const { review, isChecking } = state;
  const pair: Part = { line: [piece(`${review.language} <- ${language}`, 'title')], rank: 1 };
  const found = findingsOf(review, screen.version, screen.at).length;
  const at = Math.min(beads.length, screen.at + 1);
  const checking = isChecking ? [messages['align.checking']] : [];
  const texts = [
    say(messages, 'align.bead', { at, count: beads.length }),
    ...checking,
    say(messages, 'align.doubtful', { count: beads.filter(isDoubtful).length }),
    say(messages, 'align.locked', { count: beads.filter(({ locked }) => locked).length }),
    ...(found > 0 ? [say(messages, 'align.findings', { count: found })] : []),
    ...(screen.order === 'doubtful' ? [messages['align.by-doubt']] : []),
  ];
  return joinParts(
    [pair, ...texts.map((text, k): Part => ({ line: [piece(text)], rank: k + 2 }))],
    columns,
    metrics,
    3,
  );
}

/** Only beads that are seen are drawn: a long text has thousands. */
function windowLines(screen: AlignmentView, version: ReviewVersion, canvas: Canvas, rows: number) {
  const { beads } = version;
  const { messages, columns, metrics } = canvas;
  if (beads.length === 0) return [cutLine([piece(messages['align.empty'], 'faint')], columns, metrics)];
  const isWide = columns >= SIDE_BY_SIDE;
  const order = listed(beads, screen.order);
  const own = Math.max(0, order.indexOf(screen.at));
  // More than can be seen: beside the marked bead each takes a line at least.
  const near = order.slice(Math.max(0, own - rows), own + rows).map((index) => shapeOf(beads[index]!));
  const layout: BeadLayout = {
    target: canvas.state.review.segments,
    source: version.segments,
    messages,
    columns,
    metrics,
    shapeColumns: Math.max(...near.map(metrics.columnsOf)),
    isWide,
  };
  const draw = (index: number, most: number) => beadLines(beads[index]!, index === screen.at, most, layout);
  const marked = draw(order[own]!, Math.max(1, Math.min(MARKED_LINES, Math.floor(rows / (isWide ? 1 : 2)))));
  const height = isWide ? LINES : 2 * LINES;
  const left = rows - marked.length;
  const behind = Math.min(order.length - own - 1, Math.ceil(left / height / 2));
  const before = Math.min(own, Math.floor((left - behind * height) / height));
  const others = (from: number, to: number) => order.slice(from, to).flatMap((index) => draw(index, LINES));
  const below = Math.ceil((left - before * height) / height);
  return [...others(own - before, own), ...marked, ...others(own + 1, own + 1 + below)];
}

/** All keys, from a row on. */
function keyLines(top: number, { messages, columns, metrics }: Canvas, rows: number): readonly StyledLine[] {
  const names = ALIGNMENT_KEYS.map(({ keys }) => keys.map(keyName).join(' '));
  const nameColumns = Math.max(...names.map(metrics.columnsOf));
  const from = Math.max(0, Math.min(top, ALIGNMENT_KEYS.length - rows));
  return ALIGNMENT_KEYS.slice(from, from + rows).map(({ label }, k) => {
    const name = metrics.padColumns(names[from + k]!, nameColumns);
    return cutLine([piece(`  ${name}`, 'key'), piece(`  ${messages[label]}`)], columns, metrics);
  });
}

/** What the hint has: keys, and what they do in short. Of those that do not fit the last ones go, back and keys never. */
const HINTS: readonly (readonly [keys: string, label: MessageKey])[] = [
  ['m', 'align.short.merge'],
  ['x', 'align.short.split'],
  ['< > [ ]', 'align.short.move'],
  ['l', 'align.short.lock'],
  ['Tab', 'align.short.version'],
  ['u', 'align.short.undo'],
  ['n', 'align.short.doubtful'],
  ['Enter', 'align.short.finding'],
  ['o', 'align.short.order'],
];
const ALWAYS: typeof HINTS = [
  ['Esc', 'align.short.back'],
  ['?', 'align.short.help'],
];

function hintLine({ messages, columns, metrics }: Canvas): StyledLine {
  const part = ([keys, label]: (typeof HINTS)[number], rank: number): Part => {
    return { line: [piece(keys, 'key'), piece(` ${messages[label]}`)], rank };
  };
  return joinParts(
    [...HINTS.map((hint, k) => part(hint, k + 2)), ...ALWAYS.map((hint, k) => part(hint, 1 - k))],
    columns,
    metrics,
  );
}
