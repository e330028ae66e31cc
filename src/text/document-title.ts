import type { Document } from '../core/document.js';
import { visible } from './visible.js';

/** Longer first lines are text. */
const LONGEST = 160;
const SHORTEST = 4;
/** A sentence ends so, what is listed or goes on, too. */
const ENDS_AS_TEXT = /[。.!?！？…:：;；,，、]["'”’」』)）]*$/u;
/** A place and a day, a number: what stands at the head of letters. */
const DATED = /^[\p{P}\p{S}\p{N}\s]*$|\p{N}{1,2}[日일]\P{L}*$|\p{N}{1,2}\P{N}+(?:19|20)\p{N}{2}\P{L}*$/u;

/** True for a line that ends as no sentence does, and is no date. */
export function isLikeTitle(line: string): boolean {
  const { length } = [...line];
  return length >= SHORTEST && length <= LONGEST && !ENDS_AS_TEXT.test(line) && !DATED.test(line);
}

/**
 * What a document is called by its own first block: a heading, or in plain text, which has none, a line that is like one.
 * @returns undefined where it opens with running text, a date or with nothing else behind it
 */
export function documentTitle({ blocks }: Pick<Document, 'blocks'>): string | undefined {
  const [first, ...rest] = blocks;
  if (!first || rest.length === 0) return undefined;
  const title = visible(first.text.trim());
  if (first.kind === 'heading') return title === '' ? undefined : title;
  const isPlain = first.kind === 'paragraph' && blocks.every(({ kind }) => kind !== 'heading');
  return isPlain && isLikeTitle(title) ? title : undefined;
}
