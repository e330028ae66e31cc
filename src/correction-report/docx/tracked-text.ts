import { inOrder } from '../../text/apply-edits.js';
import { type DiffPiece, sentenceDiff } from '../../text/sentence-diff.js';
import type { ReportedText } from '../model.js';
import { type Change, changed, changedEnd, type Revisions } from './revisions.js';
import { type Look, paragraph, run } from './runs.js';
import type { Xml } from './xml.js';

/** Something without words that stands in a text before the character at an offset: the start of a comment, a bookmark. */
export interface Anchor {
  readonly offset: number;
  /** Belongs to what stands before it, as the end of a comment does: it comes before words that are put in here. */
  readonly closes: boolean;
  readonly xml: Xml;
}

const CHANGES: Readonly<Record<DiffPiece['kind'], Change | undefined>> = {
  same: undefined,
  removed: 'del',
  added: 'ins',
};

/** A run of a text that stays, goes or comes. Of what comes, `start` is where. */
interface Piece {
  readonly change: Change | undefined;
  readonly start: number;
  readonly text: string;
}

/**
 * A text with its edits as tracked changes; a line is a paragraph. When all changes are accepted it is the text with the edits made, when all are rejected it is the text.
 * @param anchors by offset
 * @returns paragraphs; the last one stands behind the last line end
 */
export function trackedText(
  reported: Pick<ReportedText, 'text' | 'edits' | 'language'>,
  anchors: readonly Anchor[],
  revisions: Revisions,
): Xml[] {
  const { text, language } = reported;
  const setter = createSetter({ language }, revisions);
  let next = 0;
  /** Puts down anchors up to here. */
  const anchorsTo = (offset: number, closing: boolean) => {
    while (next < anchors.length) {
      const { offset: at, closes, xml } = anchors[next]!;
      if (at > offset || (at === offset && closing && !closes)) break;
      setter.put(xml);
      next++;
    }
  };
  for (const { change, start, text: words } of piecesOf(reported)) {
    if (change === 'ins') {
      setter.words(words, change);
      continue;
    }
    let at = start;
    const end = start + words.length;
    while (at < end) {
      anchorsTo(at, false);
      const stop = Math.min(end, anchors[next]?.offset ?? end);
      setter.words(text.slice(at, stop), change);
      at = stop;
      anchorsTo(at, true);
    }
  }
  anchorsTo(Number.POSITIVE_INFINITY, false);
  return setter.paragraphs();
}

/** Of an edit only that is a change in which old and new words differ, as in the tables. */
function piecesOf({ text, edits, language }: Pick<ReportedText, 'text' | 'edits' | 'language'>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, text: now } of inOrder(edits)) {
    pieces.push({ change: undefined, start: done, text: text.slice(done, start) });
    done = start;
    for (const { kind, text: words } of sentenceDiff(text.slice(start, end), now, language)) {
      pieces.push({ change: CHANGES[kind], start: done, text: words });
      if (kind !== 'added') done += words.length;
    }
  }
  pieces.push({ change: undefined, start: done, text: text.slice(done) });
  return pieces.filter((piece) => piece.text !== '');
}

/** Sets words into paragraphs. */
function createSetter(look: Look, revisions: Revisions) {
  const done: Xml[] = [];
  let line: Xml = '';
  const close = (change: Change | undefined) => {
    done.push(paragraph(line, 'FullText', change === undefined ? '' : changedEnd(change, revisions)));
    line = '';
  };
  return {
    put(xml: Xml): void {
      line += xml;
    },
    words(text: string, change: Change | undefined): void {
      for (const [k, words] of text.split(/\r\n|[\r\n]/u).entries()) {
        if (k > 0) close(change);
        const set = run(words, look, change === 'del' ? 'w:delText' : 'w:t');
        line += change === undefined ? set : changed(change, set, revisions);
      }
    },
    paragraphs(): Xml[] {
      close(undefined);
      return done;
    },
  };
}
