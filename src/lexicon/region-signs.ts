import type { LanguageCode } from '../core/language.js';
import { overlaps, type Span } from '../core/span.js';
import type { RegionMatch } from './region-match.js';

/** Sign, as the UTF-16 unit that it is, → code: 越 → VN. */
export type SignTable = Map<number, string>;

const KANJI = /[\p{Script=Han}々]/u;
/** Kanji before which a sign stands for a state: 訪越 (visit to), 対米 (toward), 駐日 (stationed in), 反 親 在 来. */
const LEADS = /[訪対在駐反親来]/;
const HANGUL = /[가-힣]/;
const DOT = /[·ㆍ・‧]/;

/** Runs of two or more signs (日越, 米中関係, not 昨日中), and one sign after a kanji that asks for a state (訪韓). */
function japaneseSigns(text: string, signs: SignTable): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const here = signs.has(text.charCodeAt(start));
    const next = signs.has(text.charCodeAt(start + 1));
    if (!here && !next) continue;
    const lead = next && LEADS.test(text.charAt(start));
    if (KANJI.test(text.charAt(start - 1)) || !(lead || here)) continue;
    const first = lead ? start + 1 : start;
    let end = first;
    while (signs.has(text.charCodeAt(end))) end += 1;
    if (end - first < (lead ? 1 : 2)) continue;
    for (let at = first; at < end; at += 1) found.push({ start: at, end: at + 1 });
    start = end;
  }
  return found;
}

/** Signs joined by a middle dot to another sign or to a name: 한·미, 한·베트남. */
function koreanSigns(text: string, signs: SignTable, names: readonly Span[]): Span[] {
  const found: Span[] = [];
  const partner = (i: number) => signs.has(text.charCodeAt(i)) || names.some(({ start, end }) => start <= i && i < end);
  for (let at = 0; at < text.length; at += 1) {
    if (!signs.has(text.charCodeAt(at))) continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const opens = DOT.test(after) && !HANGUL.test(before) && partner(at + 2);
    const follows = DOT.test(before) && partner(at - 2) && (!HANGUL.test(after) || !HANGUL.test(text.charAt(at - 3)));
    if (opens || follows) found.push({ start: at, end: at + 1 });
  }
  return found;
}

/**
 * States named by one letter. They are always weak, and letters of a longer name that was found already are none.
 * @param names the names found in the text
 */
export function findSigns(
  language: LanguageCode,
  text: string,
  signs: SignTable,
  names: readonly RegionMatch[],
): RegionMatch[] {
  if (signs.size === 0) return [];
  const spans = language === 'ko' ? koreanSigns(text, signs, names) : japaneseSigns(text, signs);
  return spans
    .filter((span) => !names.some((name) => overlaps(name, span)))
    .map(({ start, end }) => ({
      code: signs.get(text.charCodeAt(start)) ?? '',
      kind: 'region',
      weak: true,
      start,
      end,
    }));
}
