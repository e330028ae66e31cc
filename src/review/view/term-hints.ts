import type { Metrics } from '../../text/columns.js';
import { keyName } from './key-names.js';
import { joinParts, type Part, piece, type StyledLine, widthOf } from './styled.js';

/** A key and what it does. */
export interface Hint {
  /** As in the key table. */
  readonly key: string;
  readonly label: string;
}

const GAP = 2;

/**
 * Keys in a line, in two where one is full: `Enter make consistent: 港湾  Tab another word …`. Of those that do not fit the last but one go first.
 */
export function hintLines(hints: readonly Hint[], columns: number, metrics: Metrics): readonly StyledLine[] {
  const parts = hints.map(({ key, label }, k): Part => {
    const rank = k === hints.length - 1 ? 0 : k;
    return { line: [piece(keyName(key), 'key'), piece(` ${label}`)], rank };
  });
  const whole = joinParts(parts, Number.POSITIVE_INFINITY, metrics, GAP);
  if (widthOf(whole, metrics) <= columns) return [joinParts(parts, columns, metrics, GAP)];
  const fitting = parts.findLastIndex(
    (_, k) => widthOf(joinParts(parts.slice(0, k + 1), Number.POSITIVE_INFINITY, metrics, GAP), metrics) <= columns,
  );
  const first = Math.max(1, fitting + 1);
  return [
    joinParts(parts.slice(0, first), columns, metrics, GAP),
    joinParts(parts.slice(first), columns, metrics, GAP),
  ];
}
