import { diffArrays } from 'diff';
import type { LanguageCode } from '../core/language.js';
import { graphemesOf } from './columns.js';

/** A run of a sentence that stays, goes or comes. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * How a sentence became another one, as people of its language read it: by characters in Japanese, by words in Vietnamese and English, by 어절 in Korean. What goes stands before what comes.
 * @returns pieces in order, none empty, no two of one kind side by side
 */
export function sentenceDiff(before: string, after: string, language: LanguageCode): DiffPiece[] {
  const cut = language === 'ja' ? graphemesOf : wordsOf;
  const pieces: DiffPiece[] = [];
  for (const { value, added, removed } of diffArrays([...cut(before)], [...cut(after)])) {
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    pieces.push({ kind, text: value.join('') });
  }
  return ordered(pieces);
}

/** Words, and the white space between them, which is no part of any. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}

/** Between two runs that stay all that goes is one piece, and all that comes; a single space that stays between two changes goes and comes with them. */
function ordered(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [k, { kind, text }] of pieces.entries()) {
    const isJoint = kind === 'same' && /^\s$/u.test(text) && k > 0 && k < pieces.length - 1;
    if (kind === 'same' && !isJoint) {
      close();
      result.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return result;
}
