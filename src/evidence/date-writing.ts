import type { LanguagePack } from '../core/ports.js';
import type { ImpossibleDate, WholeDate } from './whole-dates.js';

/** The date of a version in the manner of the one that stands there; undefined when it lacks a part. */
export function rewritten(own: WholeDate, right: WholeDate, pack: LanguagePack): string | undefined {
  let { text } = own.segment;
  const parts = [...own.parts].sort(([, a], [, b]) => b.start - a.start);
  for (const [kind, { start, end, text: like }] of parts) {
    const value = right.parts.get(kind)?.values[0];
    if (value === undefined) return undefined;
    const written = /[a-z]/i.test(like) ? like : pack.formatNumber(value, like);
    if (written === like && own.parts.get(kind)!.values[0] !== value) return undefined;
    text = text.slice(0, start) + written + text.slice(end);
  }
  return text.slice(own.start, own.end + text.length - own.segment.text.length);
}

/** An impossible date with the month and the day of a version; its year stays. */
export function corrected(
  text: string,
  { start, end, month, day }: ImpossibleDate,
  { parts }: WholeDate,
  pack: LanguagePack,
): string | undefined {
  const right = { month: parts.get('month')?.values[0], day: parts.get('day')?.values[0] };
  if (right.month === undefined || right.day === undefined) return undefined;
  const changes = [
    { ...month, value: right.month },
    { ...day, value: right.day },
  ].sort((a, b) => b.start - a.start);
  let written = text.slice(0, end);
  for (const change of changes) {
    const like = text.slice(change.start, change.end);
    written = written.slice(0, change.start) + pack.formatNumber(change.value, like) + written.slice(change.end);
  }
  return written.slice(start);
}
