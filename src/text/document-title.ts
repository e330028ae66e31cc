import type { Document } from '../core/document.js';
import { visible } from './visible.js';

/** Longer first lines are text. */
const LONGEST = 160;
const SHORTEST = 4;
/** A sentence ends so, what is listed or goes on, too. */
const ENDS_AS_TEXT = /[。.!?！？…:：;；,，、]["'”’」』)）]*$/u;
/** A place and a day, a number: what stands at the head of letters. */
const DATED = /^[\p{P}\p{S}\p{N}\s]*$|\p{N}{1,2}[日일]\P{L}*$|\p{N}{1,2}\P{N}+(?:19|20)\p{N}{2}\P{L}*$/u;

/**
 * What a document is called by its own first block: a heading, or in plain text, which has none, a line that does not end as a sentence does.
 * @returns undefined where it opens with running text, a date or with nothing else behind it
 */
export function documentTitle({ blocks }: Pick<Document, 'blocks'>): string | undefined {
  const [first, ...rest] = blocks;
  if (!first || rest.length === 0) return undefined;
  const title = visible(first.text.trim());
  if (first.kind === 'heading') return title === '' ? undefined : title;
  const isPlain = first.kind === 'paragraph' && blocks.every(({ kind }) => kind !== 'heading');
  const { length } = [...title];
  if (!isPlain || length < SHORTEST || length > LONGEST || ENDS_AS_TEXT.test(title) || DATED.test(title))
    return undefined;
  return title;
}
