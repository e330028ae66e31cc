import { contains, type Span } from '../../core/span.js';
import type { TermPlace } from '../../core/term-place.js';
import type { Metrics } from '../../text/columns.js';
import { visible } from '../../text/visible.js';
import type { MessageKey } from '../messages/index.js';
import type { ReviewSegment } from '../model.js';
import type { PlaceFate, PlannedPlace } from '../state/term-plan.js';
import type { Canvas } from './canvas.js';
import { excerptInto } from './excerpt.js';
import { windowAt } from './list.js';
import { cutLine, piece, type StyledLine, spread, widthOf } from './styled.js';

/** Most of a line that what becomes of a place may take. */
const FATE_SHARE = 0.4;
/** Columns before a version's words. */
const INDENT = 6;

/** Signs of what becomes of a place, so that nothing is said by colour alone. */
const SIGNS: Readonly<Record<PlaceFate, string>> = {
  change: ' ',
  same: '=',
  accepted: '*',
  left: 'x',
  unknown: '?',
  taken: '!',
};

const REMARKS: Readonly<Partial<Record<PlaceFate, MessageKey>>> = {
  accepted: 'terms.accepted',
  left: 'terms.left',
  unknown: 'terms.unknown',
  taken: 'terms.taken',
};

/**
 * The places round the marked one, a line a place: `>  12  …次世代の[体育の会館]を整備し…   -> スポーツセンター`. Below the marked one stands what the versions have.
 * @param at index of the marked place
 */
export function placeLines(
  planned: readonly PlannedPlace[],
  { at, word }: { readonly at: number; readonly word: string },
  canvas: Canvas,
  rows: number,
): readonly StyledLine[] {
  const { metrics } = canvas;
  const marked = planned[at];
  const beside = marked ? sourceLines(marked.place, canvas).slice(0, Math.max(0, rows - 1)) : [];
  const shown = windowAt(planned, at, Math.max(1, rows - beside.length));
  const lines = planned.map(({ place }) => String(lineOf(place, canvas)));
  const columns = Math.max(...lines.map(metrics.columnsOf));
  return shown.flatMap((one) => {
    const number = String(lineOf(one.place, canvas)).padStart(columns);
    const line = placeLine(one, { number, word, isAt: one === marked }, canvas);
    return one === marked ? [line, ...beside] : [line];
  });
}

interface PlaceRow {
  readonly number: string;
  readonly word: string;
  readonly isAt: boolean;
}

function placeLine({ place, fate }: PlannedPlace, { number, word, isAt }: PlaceRow, canvas: Canvas): StyledLine {
  const { columns, messages, state, metrics } = canvas;
  const head = piece(`${isAt ? '>' : ' '}${SIGNS[fate]} ${number}  `, ...(isAt ? (['cursor-line'] as const) : []));
  const remark = REMARKS[fate];
  const behind: StyledLine =
    fate === 'change' ? [piece(`-> ${word}`, 'added')] : remark ? [piece(messages[remark], 'faint')] : [];
  const right = cutLine(behind, Math.floor(columns * FATE_SHARE), metrics);
  const room = columns - widthOf([head], metrics) - (right.length > 0 ? widthOf(right, metrics) + 2 : 0);
  const sentence = state.review.segments[place.segment];
  const text = sentence ? excerptOf(sentence, place.target, Math.max(2, room), metrics) : [];
  return cutLine(
    right.length > 0 ? spread([head, ...text], right, columns, metrics) : [head, ...text],
    columns,
    metrics,
  );
}

/** `      vi …[trung tâm thể thao]…`, one line a version that has the term here. */
function sourceLines({ sources }: TermPlace, { state, columns, metrics }: Canvas): readonly StyledLine[] {
  return sources.flatMap(({ language, span }): StyledLine[] => {
    const version = state.review.versions.find((one) => one.language === language);
    const sentence = version?.segments.find((one) => contains(one.span, span));
    if (!sentence) return [];
    const label = piece(`${' '.repeat(INDENT)}${visible(language)} `, 'faint');
    return [[label, ...excerptOf(sentence, span, Math.max(2, columns - widthOf([label], metrics)), metrics)]];
  });
}

function lineOf({ segment }: TermPlace, { state }: Canvas): number {
  return state.review.segments[segment]?.line ?? 0;
}

/** A sentence in one line, cut round its words. */
function excerptOf(
  { span, text }: ReviewSegment,
  words: Span | undefined,
  columns: number,
  metrics: Metrics,
): StyledLine {
  const marks = words ? [{ start: words.start - span.start, end: words.end - span.start }] : [];
  return excerptInto({ text, marks }, columns, 1, metrics)[0] ?? [];
}
