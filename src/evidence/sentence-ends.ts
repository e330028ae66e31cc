import type { LanguagePack } from '../core/ports.js';
import type { SentenceEnd } from '../core/register.js';
import type { Segment, SegmentedDocument } from '../core/segment.js';
import { readBrackets } from '../text/bracket-faults.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';

/** The end of a sentence of running text. */
export interface RunningEnd extends SentenceEnd {
  readonly segment: Segment;
  /** Position of its paragraph among the paragraphs. */
  readonly paragraph: number;
}

/** Notes, and the questions and answers of an interview, whoever speaks. */
const APART = /^(?:[※＊*]|注[\d０-９]*[）)：:.．]|[―—─]|[「『“"‘«（(［[]|[QＱAＡ問答][\d０-９]*[.．:：）)\s])/u;
/** 運転：…, 山田：…: a label or speaker before what belongs to it alone. */
const LABELLED = /^[^、。「」,.]{1,24}[：:]/u;
/** Marks and numbers before an item of a list. */
const ITEM =
  /^(?:[・●○■□◆◇▪•▶-]|[（(]?(?:[\p{Nd}]{1,3}|\p{Script=Latin}|[ア-ン가나다라마바사아]|[①-⑳])[)）.．、]?(?=[\s\p{L}]))/u;
const ITEM_WITH_MARK = /[・●○■□◆◇▪•▶)）.．、①-⑳-]/u;

/**
 * The sentences of running text that end with a predicate, in order: no headings, cells, items of lists, notes, speeches and what else has a register of
 * its own.
 */
export function sentenceEnds({ document, segments }: SegmentedDocument, pack: LanguagePack): RunningEnd[] {
  const paragraphs = paragraphsOf(segments);
  const isQuoted = quotationTest(paragraphs);
  return paragraphs.flatMap((paragraph, index) => {
    const kind = document.blocks[paragraph.segments[0]!.block]?.kind ?? 'paragraph';
    if (kind !== 'paragraph') return [];
    if (paragraph.segments.length === 1 && isItem(paragraph.text)) return [];
    return paragraph.segments.flatMap((segment): RunningEnd[] => {
      if (APART.test(segment.text) || LABELLED.test(segment.text)) return [];
      const end = pack.sentenceEnd?.(segment.tokens);
      if (!end || isQuoted(index, paragraph.startOf(segment) + end.start)) return [];
      return [{ ...end, segment, paragraph: index }];
    });
  });
}

function isItem(text: string): boolean {
  const match = ITEM.exec(text);
  return match !== null && ITEM_WITH_MARK.test(match[0]);
}

/** Tells whether a place stands inside quotes or brackets, which may have been opened in an earlier paragraph. */
function quotationTest(paragraphs: readonly Paragraph[]): (paragraph: number, at: number) => boolean {
  const { pairs, faults } = readBrackets(paragraphs.map(({ text }) => text));
  const spans = paragraphs.map((): [number, number][] => []);
  const cover = (block: number, from: number, to: number) => spans[block]?.push([from, to]);
  for (const { open, close } of pairs) {
    for (let block = open.block; block <= close.block; block++) {
      cover(block, block === open.block ? open.at : 0, block === close.block ? close.at : Number.POSITIVE_INFINITY);
    }
  }
  for (const fault of faults) {
    // Where a mark is missing nobody knows how far the speech goes.
    if (fault.kind !== 'unopened') cover(fault.open.block, fault.open.at, Number.POSITIVE_INFINITY);
    else cover(fault.close.block, 0, fault.close.at);
  }
  return (paragraph, at) => spans[paragraph]!.some(([from, to]) => from <= at && at < to);
}
