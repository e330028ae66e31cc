import { diffArrays } from 'diff';
import type { LanguageCode } from '../core/language.js';
import { graphemesOf } from './columns.js';

/** A run of a sentence that stays, goes or comes. */
export interface DiffPiece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** UTF-16 units of both sides. More is not compared: nobody looks for the changed character in it, and comparing it takes long. */
const LONGEST_COMPARED = 2000;
/** Changes that lie closer than this are one: of `完成した` and `竣工を終えた` nobody reads single characters in turn. Characters that stay, without white space. */
const APART = 2;

/**
 * How a sentence became another one, as people of its language read it: by characters and whole numbers in Japanese, by words in Vietnamese and English, by 어절 in Korean. What goes stands before what comes.
 * @returns pieces in order, none empty, no two of one kind side by side
 */
export function sentenceDiff(before: string, after: string, language: LanguageCode): DiffPiece[] {
  return joined(comparedBy(before, after, language));
}

function comparedBy(before: string, after: string, language: LanguageCode): DiffPiece[] {
  if (before === after) return [{ kind: 'same', text: before }];
  if (before.length + after.length > LONGEST_COMPARED) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return diffArrays(readingUnits(before, language), readingUnits(after, language)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Digits with the signs between them, as the odd parts of a split text. */
const NUMBER = /(\p{Nd}+(?:[.,．，]\p{Nd}+)*)/u;

/** What a reader takes in at once: a character of Japanese, or a number, of which nobody would see that a single `0` is new; elsewhere a word, the white space between words, and the signs around them, so that of `yen.` and `yen,` only the sign differs. `1,500` is one word. */
export function readingUnits(text: string, language: LanguageCode): string[] {
  if (language === 'ja')
    return text.split(NUMBER).flatMap((part, k) => (k % 2 === 1 ? [part] : [...graphemesOf(part)]));
  return (text.match(/\s+|\S+/gu) ?? []).flatMap((word) => {
    const [, head = '', core = '', tail = ''] = /^([\p{P}\p{S}]*)(.*?)([\p{P}\p{S}]*)$/su.exec(word)!;
    return [head, core, tail].filter((part) => part !== '');
  });
}

/** Between two runs that stay all that goes is one piece, and all that comes; what stays between two changes that are not apart goes and comes with them. */
function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: DiffPiece[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [k, { kind, text }] of pieces.entries()) {
    const isJoint = kind === 'same' && k > 0 && k < pieces.length - 1 && lettersIn(text) < APART;
    if (kind === 'same' && !isJoint) {
      close();
      if (text !== '') result.push({ kind, text });
      continue;
    }
    if (kind !== 'added') removed += text;
    if (kind !== 'removed') added += text;
  }
  close();
  return result;
}

function lettersIn(text: string): number {
  return graphemesOf(text.replace(/\s+/gu, '')).length;
}
