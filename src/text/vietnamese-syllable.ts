import { remember } from './remember.js';

/** Grave, acute, tilde, hook above, dot below: huyền, sắc, ngã, hỏi, nặng. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Onset, vowels (with circumflex, breve or horn), coda; in canonical decomposition without tone marks. */
const SYLLABLE =
  /^((?:qu|gi(?=[aeiouy])|[bcdghklmnpqrstvxđ])*)((?:[aeiouy][\u0302\u0306\u031b]?)+)([bcdghklmnpqrstvx]*)$/u;
const VOWEL = /[aeiouy][\u0302\u0306\u031b]?/gu;

/**
 * The one spelling under which a Vietnamese syllable is compared: lower case, NFC, tone mark where the older style puts it
 * (hoà = hòa, thuý = thúy, khoẻ = khỏe, qúy = quý). Letters themselves are not touched: kỹ and kĩ stay two spellings.
 *
 * Where the mark goes: on ê ô ơ â ă ư when there is one (ươ: on ơ); else on the only vowel; else before a final consonant on the
 * second vowel (toàn); else of two vowels on the first (hòa), of three on the middle one (ngoài). The u of qu and the i of gi
 * before a vowel belong to the onset (quà, già).
 * @param syllable one syllable in any case, in NFC or NFD; anything else comes back in lower case and NFC
 */
export const canonicalSyllable: (syllable: string) => string = remember((syllable) => {
  const lower = syllable.toLowerCase();
  const decomposed = lower.normalize('NFD');
  const tones = decomposed.match(TONE);
  if (tones?.length !== 1) return lower.normalize('NFC');
  const parts = SYLLABLE.exec(decomposed.replace(TONE, ''));
  if (!parts) return lower.normalize('NFC');
  const [, onset = '', nucleus = '', coda = ''] = parts;
  const vowels = nucleus.match(VOWEL) ?? [];
  const place = tonePlace(vowels, coda !== '');
  const marked = vowels.map((vowel, index) => (index === place ? vowel + tones[0] : vowel)).join('');
  return (onset + marked + coda).normalize('NFC');
});

function tonePlace(vowels: readonly string[], isClosed: boolean): number {
  const shaped = vowels.findLastIndex((vowel) => vowel.length > 1 && vowel !== 'u\u031b');
  if (shaped >= 0) return shaped;
  const horned = vowels.indexOf('u\u031b');
  if (horned >= 0) return horned;
  if (vowels.length === 1) return 0;
  return isClosed || vowels.length > 2 ? 1 : 0;
}
