import { BlockReader } from './block-brackets.js';
import {
  type BracketFault,
  type BracketMark,
  type BracketPair,
  type Brackets,
  closersOf,
  compare,
  findLast,
  isQuote,
  isSameFamily,
  SINGLE,
} from './bracket-marks.js';

/** Marks of quotation that are also set at the beginning of each paragraph of a long quotation and closed once. */
const RENEWED = new Set('“„"＂«»‘');
/** In how many blocks further on a quotation, or what stands in brackets, may be closed. */
const QUOTATION_REACH = 40;
const BRACKET_REACH = 3;

/**
 * Finds which quotes and brackets of a text belong together and which stand alone. A quotation may span blocks, and what is closed in a later block
 * is no fault; nor are labels such as `a)`, emoticons, inches, apostrophes and marks that are spoken of: press “(”. Linear in the text.
 * @param blocks paragraphs in order
 */
export function readBrackets(blocks: readonly string[]): Brackets {
  const pairs: BracketPair[] = [];
  const faults: BracketFault[] = [];
  const open: BracketMark[] = [];
  const stray: BracketMark[] = [];
  blocks.forEach((text, block) => {
    const read = new BlockReader(text, block);
    read.run();
    pairs.push(...read.pairs);
    faults.push(...read.mismatches);
    open.push(...read.left);
    stray.push(...read.stray);
  });
  joinBlocks(blocks, open, stray, pairs, faults);
  return { pairs, faults: faults.sort((a, b) => compare(placeOf(a), placeOf(b))) };
}

function placeOf(fault: BracketFault): BracketMark {
  return fault.kind === 'unclosed' ? fault.open : fault.close;
}

/** Pairs what is left of one block with what is left of a later one; what then remains is a fault. */
function joinBlocks(
  blocks: readonly string[],
  open: readonly BracketMark[],
  stray: readonly BracketMark[],
  pairs: BracketPair[],
  faults: BracketFault[],
): void {
  const waiting: BracketMark[] = [];
  const alone: BracketMark[] = [];
  const marks = [...open.map((mark) => ({ mark, opens: true })), ...stray.map((mark) => ({ mark, opens: false }))].sort(
    (a, b) => compare(a.mark, b.mark),
  );
  for (const { mark, opens } of marks) {
    while (waiting[0] && mark.block - waiting[0].block > QUOTATION_REACH) alone.push(waiting.shift()!);
    const partner = findLast(waiting, (other) => isReached(other, mark) && mayClose(other, mark, opens));
    const last = waiting.at(-1);
    if (partner) {
      waiting.splice(waiting.lastIndexOf(partner), 1);
      pairs.push({ open: partner, close: mark });
    } else if (opens) waiting.push(mark);
    else if (!last || !isSameFamily(last, mark) || mark.block - last.block > 1)
      faults.push({ kind: 'unopened', close: mark });
    else faults.push({ kind: 'mismatched', open: waiting.pop()!, close: mark });
  }
  faults.push(...unclosed([...alone, ...waiting], blocks));
}

/** What stands open at the end. “…“ and 「…" are one fault each: the second mark was to close the first. */
function unclosed(open: readonly BracketMark[], blocks: readonly string[]): BracketFault[] {
  const faults: BracketFault[] = [];
  for (let k = 0; k < open.length; k++) {
    const [first, second] = [open[k]!, open[k + 1]];
    if (second && isTwin(first, second)) {
      faults.push({ kind: 'mismatched', open: first, close: second });
      k++;
    } else if (!isRenewed(first, blocks)) faults.push({ kind: 'unclosed', open: first });
  }
  return faults;
}

function isTwin(first: BracketMark, second: BracketMark): boolean {
  const isAlike = second.character === first.character || closersOf(second.character) === second.character;
  return isAlike && first.block === second.block && isQuote(first.character) && isQuote(second.character);
}

/** True when the next block opens with the same mark: each paragraph of a long quotation may. */
function isRenewed({ character, block }: BracketMark, blocks: readonly string[]): boolean {
  return RENEWED.has(character) && blocks[block + 1]?.trimStart().charAt(0) === character;
}

function isReached(open: BracketMark, { block }: BracketMark): boolean {
  if (open.character === SINGLE) return false;
  return block > open.block && block - open.block <= (isQuote(open.character) ? QUOTATION_REACH : BRACKET_REACH);
}

/** Marks that open and close alike are each other's partners though both were read as opening. */
function mayClose(open: BracketMark, { character }: BracketMark, opens: boolean): boolean {
  return closersOf(open.character).includes(character) && (!opens || open.character === character);
}
