import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { termTokens } from './term-tokens.js';

const HIRAGANA = /\p{Script=Hiragana}/gu;
const KANJI = /\p{Script=Han}/u;
const LONGEST = 3;

/**
 * Where a segment has a term with other okurigana: 取扱い and 取扱 for 取り扱い, 申込む for 申し込む. All of these are right by the rules
 * (送り仮名の付け方, notice of the cabinet of 18 June 1973, 許容). The kanji must be the same, the kana of one among those of the other, and
 * the reading the same: 生物 is no 生き物. Kana instead of kanji (子ども, 子供) is another matter: there the glossary chooses.
 */
export function okuriganaUses(term: string, segment: Segment, pack: LanguagePack): Span[] {
  if (!KANJI.test(term)) return [];
  const own = termTokens(term, pack);
  const bones = term.replace(HIRAGANA, '');
  const { tokens } = segment;
  return tokens.flatMap((first, start): Span[] => {
    for (let count = 1; count <= Math.min(LONGEST, tokens.length - start); count++) {
      const run = tokens.slice(start, start + count);
      const last = run[count - 1]!;
      if (
        last.end - first.start > term.length + 2 ||
        !run.every((token) => pack.isContent(token) || pack.isNominal(token))
      )
        break;
      if (isSameWord(term, bones, own, run)) return [{ start: first.start, end: last.end }];
    }
    return [];
  });
}

function isSameWord(term: string, bones: string, own: readonly Token[], run: readonly Token[]): boolean {
  const words =
    run
      .slice(0, -1)
      .map((token) => token.surface)
      .join('') + run.at(-1)!.base;
  if (words === term || words.replace(HIRAGANA, '') !== bones) return false;
  if (!isScattered(words, term) && !isScattered(term, words)) return false;
  const readings = [own, run].map((tokens) => tokens.map((token) => token.reading ?? '').join(''));
  const [expected = '', found = ''] = readings;
  // An inflected verb is read as it stands, トリアツカッ, and only its beginning can be compared.
  const inflected = run.at(-1)!.base !== run.at(-1)!.surface;
  return inflected ? expected.slice(0, 2) === found.slice(0, 2) : expected === found;
}

/** True when the letters of one stand in the other in the same order. */
function isScattered(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
