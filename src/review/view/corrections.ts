import type { Edit } from '../../core/decision.js';
import { cover, type Span } from '../../core/span.js';
import { visible } from '../../text/visible.js';
import { say } from '../messages/index.js';
import type { ReviewItem } from '../model.js';
import type { Canvas } from './canvas.js';
import { diffSpans } from './diff-spans.js';
import { type Piece, piece, type Style, type StyledLine } from './styled.js';

const BETWEEN: Piece = { text: '  /  ', style: 'faint' };

/** The suggestions of a finding, applied to its words: `30億 -> 300億`; undefined when there are none. */
export function fixLine({ finding }: ReviewItem, canvas: Canvas): StyledLine | undefined {
  const { text } = canvas.state.review;
  if (finding.suggestions.length === 0) return undefined;
  const suggestions = [...finding.suggestions].sort((a, b) => a.start - b.start);
  const span = suggestions.reduce<{ start: number; end: number }>(cover, finding.target);
  let [after, at] = ['', span.start];
  for (const { start, end, text: now } of suggestions) {
    after += text.slice(at, start) + now;
    at = end;
  }
  return changeLine(text.slice(span.start, span.end), after + text.slice(at, span.end), canvas);
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
