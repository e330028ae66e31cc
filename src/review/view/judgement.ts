import type { Decision } from '../../core/decision.js';
import { say } from '../messages/index.js';
import type { ListEntry } from '../state/selectors.js';
import type { Block } from './blocks.js';
import type { Canvas } from './canvas.js';
import { editsLine } from './corrections.js';
import { markedLine } from './excerpt.js';
import { labelledBlock } from './passages.js';
import { STATUS_SIGNS } from './statuses.js';
import { type Piece, piece, type StyledLine } from './styled.js';

/** A judgement that wants an answer stands before why and fix; one that holds, behind them. */
const URGENT = 4.5;
const SETTLED = 20;

/** How a finding has been judged: by whom, when, why, and what is written instead. Of a conflict every opinion; of what is carried over the sentence that was judged. */
export function judgementBlocks({ standing }: ListEntry, label: (text: string) => string, canvas: Canvas): Block[] {
  const { messages } = canvas;
  const { status, decisions } = standing;
  const rank = status === 'conflict' || status === 'carried' ? URGENT : SETTLED;
  const name = label(messages['detail.judgement']);
  const blank = label('');
  const block = (head: string, line: StyledLine) => labelledBlock(head, line, rank, canvas);
  const opinions = decisions.map((decision) => opinionOf(decision, canvas));
  if (status === 'conflict') {
    const title = block(name, [piece(`${STATUS_SIGNS.conflict} ${messages['detail.conflict']}`, 'fault')]);
    return [title, ...opinions.map((opinion) => block(blank, opinion))];
  }
  if (status === 'carried') {
    const confirm = piece(`  ${messages['detail.confirm']}`, 'key');
    const [opinion = []] = opinions;
    const mark = piece(`${STATUS_SIGNS.carried} `);
    return [block(name, [mark, ...opinion, confirm]), ...decisions.map((one) => block(blank, earlierOf(one, canvas)))];
  }
  return opinions.map((opinion) => block(name, opinion));
}

/** `dismissed: a quotation  (Lan, 2025-03-01 10:12 UTC)`. */
function opinionOf(decision: Decision, canvas: Canvas): StyledLine {
  const { verdict, reason, correction, comment, by, at } = decision;
  const { messages } = canvas;
  const word = piece(messages[`status.${verdict}`]);
  const because: Piece[] = reason === undefined || reason === '' ? [] : [piece(`: ${reason}`)];
  const instead = correction === undefined || correction.length === 0 ? [] : editsLine(correction, canvas);
  const remark: Piece[] = comment ? [piece(`  ${messages['detail.comment']}: ${comment}`)] : [];
  const correctionPart = instead.length === 0 ? [] : [piece('  '), ...instead];
  return [word, ...because, ...correctionPart, ...remark, piece(`  (${by}, ${timeOf(at)})`, 'faint')];
}

/** The sentence that was judged, the words in brackets. */
function earlierOf({ subject }: Decision, { messages }: Canvas): StyledLine {
  const { sentence, words } = subject;
  const start = words === '' ? -1 : sentence.indexOf(words);
  const marks = start < 0 ? [] : [{ start, end: start + words.length }];
  const [before = '', after = ''] = say(messages, 'detail.carried').split('{sentence}');
  return [piece(before), ...markedLine({ text: sentence, marks }), piece(after)];
}

/** `2025-03-01 10:12 UTC` for `2025-03-01T10:12:45.123Z`; anything else as it is. */
function timeOf(at: string): string {
  return at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):.*Z$/u, '$1 $2 UTC');
}
