import { romanize } from '../text/romanize.js';

const LONG = ':';

/** Romanized letters → phones, longest first; フ stands for f or h, and u after a consonant may be there only because kana need it. */
const RULES: readonly (readonly [latin: RegExp, phones: string])[] = [
  [/t?ch(?:i(?!:)(?=[^aueo]|$))/y, 'CI'],
  [/t?ch/y, 'C'],
  [/s?sh(?:i(?!:)(?=[^aueo]|$))/y, 'SI'],
  [/s?sh/y, 'S'],
  [/j(?:i(?!:)(?=[^aueo]|$))/y, 'JI'],
  [/j/y, 'J'],
  [/tsu(?!:)/y, 'cU'],
  [/ts/y, 'c'],
  [/fu(?!:)/y, 'FU'],
  [/fu/y, 'Fu'],
  [/([kgsztdnbpmrv])u(?![:aieo])/y, '$1U'],
  [/([td])o(?![:aieu])/y, '$1O'],
];

/**
 * The phones of kana. Letters other than kana are left out.
 * @param text katakana, hiragana, ー and ・
 */
export function japanesePhones(text: string): string {
  const latin = romanize(text.replace(/[^ぁ-ゖァ-ヺー〜～]/g, ''), LONG);
  let phones = '';
  for (let at = 0; at < latin.length; ) {
    let length = 1;
    let phone = latin.charAt(at);
    for (const [rule, replacement] of RULES) {
      rule.lastIndex = at;
      const match = rule.exec(latin);
      if (!match) continue;
      length = match[0].length;
      phone = replacement.replace('$1', match[1] ?? '');
      break;
    }
    phones += phone === LONG ? '' : phone;
    at += length;
  }
  return phones;
}
