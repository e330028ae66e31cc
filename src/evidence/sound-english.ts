/**
 * English spelling → phones, by rules in the manner of the letter-to-sound rules of Elovitz et al. 1976 (NRL Report 7948), cut down to what
 * katakana and hangul keep: which consonants are spoken, and the rough quality of vowels.
 */

/** `[letters, phones]`; the first rule that fits at a place counts. `(?<=` looks back, `(?=` looks ahead. Accents are removed before. */
const RULES: readonly (readonly [letters: string, phones: string])[] = [
  // groups of consonants
  ['(?<=^)mc', 'mak'],
  ['(?<=^)the$', 'za'],
  ['(?<=^)one$', 'wan'],
  ['tch', 'C'],
  ['tth', 'T'],
  ['schw', 'SUv'],
  ['sch(?=[wlmnr])', 'S'],
  ['sch', 'sk'],
  ['ch(?=[rl])', 'k'],
  ['(?<=te)ch', 'k'],
  ['ch', 'C'],
  ['ck', 'k'],
  ['cqu', 'kw'],
  ['cc(?=[ei])', 'ks'],
  ['sc(?=[eiy])', 's'],
  ['c(?=ious|ial|ian)', 'S'],
  ['c(?=[eiy])', 's'],
  ['c', 'k'],
  ['ph', 'f'],
  ['psych', 'saik'],
  ['(?<=^)ps', 's'],
  ['(?<=^)[kg]n', 'n'],
  ['(?<=^)wr', 'r'],
  ['(?<=^)x', 'z'],
  ['x', 'ks'],
  ['ssion', 'S@n'],
  ['sion', 'J@n'],
  ['tion', 'S@n'],
  ['ture(?=s?$)', 'C@R'],
  ['sure(?=s?$)', 'J@R'],
  ['sh', 'S'],
  ['th', 'T'],
  ['dh', 'd'],
  ['bh', 'b'],
  ['kh', 'k'],
  ['zh', 'J'],
  ['wh', 'w'],
  ['rh', 'r'],
  ['igh', 'ai'],
  ['aught', 'ot'],
  ['ought', 'ot'],
  ['ough', 'o'],
  ['augh', 'af'],
  ['eigh', 'ei'],
  ['gh(?=[aeiou])', 'g'],
  ['gh', ''],
  ['dge', 'JI'],
  ['dg', 'J'],
  ['gu(?=[ei])', 'g'],
  ['ng(?=[eiy])', 'nJ'],
  ['ng', 'NG'],
  ['gg', 'g'],
  ['g(?=[eiy])', 'J'],
  ['mb(?=s?$)', 'm'],
  ['qu', 'kw'],
  ['q', 'k'],
  ['(?<=[aeiou])h(?=[^aeiou]|$)', ''],
  ['(?<=[flkpv]|^s?[bgmst])j(?=[aeiou])', 'y'],
  ['j', 'J'],
  ['dt$', 't'],
  ['(?<=[aeiou])tz$', 'c'],
  ['z', 'z'],
  // r after a vowel
  ['(?<=[aeiouy])rr', 'r'],
  ['(?<=[aeiou])re(?=s?$)', 'R'],
  ['(?<=[aeiouy])r(?=[^aeiouy]|$)', 'R'],
  // vowels with r
  ['(?:er|ir|ur)(?=[^aeiouyr]|$)', '@R'],
  ['ear(?=[^aeiouy]|$)', 'iaR'],
  ['eer', 'iaR'],
  ['are(?=s?$)', 'eaR'],
  ['air', 'eaR'],
  ['oor', 'oR'],
  ['our', 'oR'],
  // groups of vowels
  ['eau', 'o'],
  ['ee', 'i'],
  ['ea', 'i'],
  ['oo', 'u'],
  ['ou', 'au'],
  ['ow(?=[^aeiou]|$)', 'ou'],
  ['ai', 'ei'],
  ['ay', 'ei'],
  ['au', 'o'],
  ['aw(?=[^aeiou]|$)', 'o'],
  ['ew(?=[^aeiou]|$)', 'yu'],
  ['ey(?=s?$)', 'i'],
  ['oa', 'o'],
  ['oi', 'oi'],
  ['oy', 'oi'],
  ['ue(?=s?$)', 'u'],
  ['ie(?=[sd]?$)', 'i'],
  ['ia', 'ia'],
  // a vowel that a silent e makes long
  ['a(?=[bcdfgklmnprstvz]es?$)', 'ei'],
  ['i(?=[bcdfgklmnprstvz]es?$)', 'ai'],
  ['u(?=[bcdfgklmnprstvz]es?$)', 'yu'],
  ['(?<=[^aeiou]le|[cgsz])e(?=s$)', 'i'],
  ['(?<=[aeiou][^aeiou]|[^aeiou]{2})e(?=s?$)', ''],
  ['y(?=[aeiou])', 'y'],
  ['(?<=^[^aeiou]{1,2})y$', 'ai'],
  ['y', 'i'],
  ['(?<=[ao])w(?=[^aeiou]|$)', 'u'],
  ['w', 'w'],
  ['u(?=[^aeiou]{2}|[^aeiou]$)', 'a'],
  ['l', 'r'],
];

interface SpellingRule {
  readonly pattern: RegExp;
  readonly phones: string;
}

/** Rules by the letter they can start with, in order. */
const BY_LETTER: ReadonlyMap<string, readonly SpellingRule[]> = (() => {
  const compiled = RULES.map(([letters, phones]) => ({ pattern: new RegExp(letters, 'y'), phones, letters }));
  const start = (letters: string) => letters.replace(/\(\?<=[^)]*\)/, '').replace(/^\(\?:/, '(');
  const fits = (letters: string, letter: string) =>
    start(letters).startsWith('(') || start(letters).startsWith('[')
      ? start(letters).includes(letter)
      : start(letters).startsWith(letter);
  return new Map(
    [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [
      letter,
      compiled.filter(({ letters }) => fits(letters, letter)),
    ]),
  );
})();

/** Lower-case ASCII letters of a word in any Latin alphabet: Đà → da, Türkiye → turkiye. */
export function asciiLetters(word: string): string {
  return word
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

/** The phones of one English word. */
export function englishPhones(word: string): string {
  const letters = asciiLetters(word);
  let phones = '';
  for (let at = 0; at < letters.length; ) {
    let phone = letters.charAt(at);
    let length = 1;
    for (const rule of BY_LETTER.get(phone) ?? []) {
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(letters);
      if (!match) continue;
      phone = rule.phones;
      length = match[0].length;
      break;
    }
    phones += phone;
    at += length;
  }
  return phones;
}

const PLAIN: readonly (readonly [letters: RegExp, phones: string])[] = [
  [/schw/g, 'SUv'],
  [/sch/g, 'S'],
  [/tch|ch/g, 'C'],
  [/sh/g, 'S'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dt$/g, 't'],
  [/(?<=[flkpv]|^s?[bgmst])j(?=[aeiou])/g, 'y'],
  [/kh|ck/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/tz/g, 'c'],
  [/v$/g, 'F'],
  [/ng/g, 'NG'],
  [/j/g, 'J'],
  [/y(?![aeiou])/g, 'i'],
  [/l/g, 'r'],
];

/** The phones of a word read letter by letter, as most names outside English are (Jakarta, Merkel, Duterte). */
export function plainPhones(word: string): string {
  return PLAIN.reduce((phones, [letters, phone]) => phones.replace(letters, phone), asciiLetters(word));
}
