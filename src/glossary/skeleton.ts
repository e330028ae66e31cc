/**
 * What stays of a Japanese text when the words that only tie others together are left out: な, の, forms of する, and 的. Two texts
 * with one skeleton say the same in different dress: 重要鉱物 and 重要な鉱物, 包括的戦略 and 包括的な戦略.
 */
import type { Token } from '../core/segment.js';
import type { Letter } from './letter.js';

export interface SkeletonLetter extends Letter {
  /** True for the first letter of a token. */
  readonly first: boolean;
  /** True where another word may begin: at `first`, and anywhere in katakana that the dictionary does not have (バリューチェーン as one word). */
  readonly seam: boolean;
  /** True when words were left out before it. */
  readonly tied: boolean;
}

const TIES = new Set(['な', 'の', '的']);
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const SURU = 'する';
/** What may follow a form of する and belongs to it: した, されている, させた. */
const AUXILIARIES = new Set(['た', 'て', 'いる', 'れる', 'られる', 'せる', 'させる']);

/** The skeleton of a text; a middle dot or a hyphen before a word that is left out is kept for the next word. */
export function skeleton(letters: readonly Letter[], tokens: readonly Token[]): SkeletonLetter[] {
  const kept: SkeletonLetter[] = [];
  let index = 0;
  let tied = false;
  let inVerb = false;
  for (const token of tokens) {
    while (index < letters.length && letters[index]!.start < token.start) index++;
    const own: Letter[] = [];
    while (index < letters.length && letters[index]!.start < token.end) own.push(letters[index++]!);
    if (own.length === 0) continue;
    const surface = own.map(({ char }) => char).join('');
    const base = token.base.normalize('NFKC');
    const auxiliary: boolean = inVerb && AUXILIARIES.has(base);
    inVerb = base === SURU || auxiliary;
    if (inVerb || TIES.has(surface)) {
      tied = true;
      continue;
    }
    // 目的 and 公的 are words; 的 is a suffix only behind two characters or more.
    const suffixed = own.length > 2 && own.at(-1)?.char === '的';
    const stem = suffixed ? own.slice(0, -1) : own;
    const merged = token.known === false && KATAKANA.test(surface);
    kept.push(
      ...stem.map((letter, place) => {
        const first = place === 0;
        return { ...letter, first, seam: first || merged, tied: first && tied };
      }),
    );
    tied = suffixed;
  }
  return kept;
}
