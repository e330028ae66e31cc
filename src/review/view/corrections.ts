import type { Edit } from '../../core/decision.js';
import type { Finding } from '../../core/finding.js';
import { cover, type Span } from '../../core/span.js';
import { visible } from '../../text/visible.js';
import { say } from '../messages/index.js';
import type { ReviewItem } from '../model.js';
import type { Canvas } from './canvas.js';
import { diffSpans } from './diff-spans.js';
import { type Piece, piece, type Style, type StyledLine } from './styled.js';

/** Words, and what is to stand in their place. */
export type Replacement = Pick<Edit, 'was' | 'now'>;

const BETWEEN: Piece = { text: '  /  ', style: 'faint' };

/**
 * The suggestions of a finding, applied to its words and what lies between: `30億` and `300億`.
 * @param text the whole text under review
 * @returns undefined where there are none
 */
export function fixOf({ suggestions, target }: Finding, text: string): Replacement | undefined {
  if (suggestions.length === 0) return undefined;
  const ordered = [...suggestions].sort((a, b) => a.start - b.start);
  const span = ordered.reduce<{ start: number; end: number }>(cover, target);
  let [now, at] = ['', span.start];
  for (const one of ordered) {
    now += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return { was: text.slice(span.start, span.end), now: now + text.slice(at, span.end) };
}

/** What a fix makes of the words of a finding: `30億 -> 300億`; undefined when there is none. */
export function fixLine({ finding }: ReviewItem, canvas: Canvas): StyledLine | undefined {
  const fix = fixOf(finding, canvas.state.review.text);
  return fix && changeLine(fix.was, fix.now, canvas);
}

/** The edits of a judgement, each with the words that it replaces. */
export function editsLine(edits: readonly Edit[], canvas: Canvas): StyledLine {
  return edits.flatMap(({ was, now }, k) => [...(k > 0 ? [BETWEEN] : []), ...changeLine(was, now, canvas)]);
}

/** `青い鳥 -> 青い烏`; words that are put in or left out are said so. */
function changeLine(was: string, now: string, { state, messages }: Canvas): StyledLine {
  if (was === '') return [{ text: say(messages, 'fix.insert', { text: visible(now) }), style: 'added' }];
  if (now === '') return [{ text: say(messages, 'fix.delete', { text: visible(was) }), style: 'removed' }];
  const { before, after } = diffSpans(was, now, state.review.language);
  return [...painted(was, before, 'removed'), piece(' -> '), ...painted(now, after, 'added')];
}

/** Without brackets: both states stand side by side, so what differs is seen without them. */
function painted(text: string, changes: readonly Span[], style: Style): StyledLine {
  let at = 0;
  const line = changes.flatMap(({ start, end }): Piece[] => {
    const before = piece(text.slice(at, start));
    at = end;
    return [before, piece(text.slice(start, end), style)];
  });
  return [...line, piece(text.slice(at))].filter((part) => part.text !== '');
}
