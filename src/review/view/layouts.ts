import { current } from '../state/selectors.js';
import { type Block, modestHeight, stack } from './blocks.js';
import type { Canvas, Drawn } from './canvas.js';
import { contextBlocks, detailBlocks } from './detail.js';
import { keysLine, rule, statusLines, titleLine } from './frame.js';
import { listLines } from './list.js';
import { padLine, type StyledLine } from './styled.js';

/** From this width on list and detail stand side by side. */
const SIDE_BY_SIDE = 120;
/** Below this width the list is left out. */
const ONE_AT_A_TIME = 60;
/** Share of the list where it stands beside the detail. */
const LIST_SHARE = 0.45;
/** With fewer lines than this for list and detail, the list may shrink to the finding itself; else it keeps those beside it. */
const ROOMY = 18;
/** Columns between list and detail. */
const GAP = 2;

/**
 * List and detail of the finding that the cursor is on.
 * @param rows of the whole screen
 * @param prompt stands in the place of notice and keys, while something is being typed
 */
export function listScreen(canvas: Canvas, rows: number, prompt?: Drawn): Drawn {
  const isCarried = current(canvas.state)?.standing.status === 'carried';
  const bottom = prompt?.lines ?? [...statusLines(canvas), keysLine(canvas, isCarried)];
  const body = Math.max(0, rows - 1 - bottom.length);
  const lines = [titleLine(canvas), ...fill(bodyLines(canvas, body), body), ...bottom];
  if (!prompt?.cursor) return { lines };
  return { lines, cursor: { ...prompt.cursor, line: rows - bottom.length + prompt.cursor.line } };
}

function bodyLines(canvas: Canvas, rows: number): readonly StyledLine[] {
  const { columns, list } = canvas;
  const entry = current(canvas.state);
  if (!entry || list.length === 0) return listLines(canvas, rows);
  if (columns >= SIDE_BY_SIDE) return sideBySide(canvas, rows);
  const blocks = detailBlocks(entry, canvas);
  if (columns < ONE_AT_A_TIME) return stack(blocks, rows);
  const least = Math.min(list.length, rows < ROOMY ? 1 : 3);
  const above = Math.max(least, Math.min(list.length, rows - 1 - modestHeight(blocks)));
  return [...listLines(canvas, above), rule(columns), ...stack(blocks, rows - above - 1)];
}

function sideBySide(canvas: Canvas, rows: number): readonly StyledLine[] {
  const left = Math.floor(canvas.columns * LIST_SHARE);
  const beside = { ...canvas, columns: canvas.columns - left - GAP };
  const entry = current(canvas.state)!;
  const blocks: readonly Block[] = [...detailBlocks(entry, beside), ...contextBlocks(entry, beside)];
  const list = listLines({ ...canvas, columns: left }, rows);
  const detail = stack(blocks, rows);
  return Array.from({ length: Math.max(list.length, detail.length) }, (_, k) => [
    ...padLine(list[k] ?? [], left + GAP, canvas.metrics),
    ...(detail[k] ?? []),
  ]);
}

/** Empty lines below, so that what follows stands at the bottom. */
export function fill(lines: readonly StyledLine[], rows: number): readonly StyledLine[] {
  const shown = lines.slice(0, Math.max(0, rows));
  return [...shown, ...Array.from({ length: Math.max(0, rows - shown.length) }, (): StyledLine => [])];
}
