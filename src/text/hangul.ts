/** Hangul syllables taken apart and romanized. Arithmetic: The Unicode Standard, section 3.12, Conjoining Jamo Behavior. */

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWELS = 21;
const FINALS = 28;

/** Indexes of the letters of a syllable: 19 initials (ㄱ ㄲ … ㅎ), 21 vowels (ㅏ … ㅣ), 28 finals (none, ㄱ … ㅎ). */
export interface HangulParts {
  readonly initial: number;
  readonly vowel: number;
  readonly final: number;
}

/** Revised Romanization of each initial, vowel and final on its own. */
const INITIAL_LATIN = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
] as const;
const VOWEL_LATIN = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINAL_LATIN = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

const INITIAL = { nieun: 2, rieul: 5, ieung: 11 } as const;

/** True when the character is a precomposed hangul syllable. */
export function isHangulSyllable(character: string): boolean {
  const unit = character.charCodeAt(0);
  return character.length === 1 && unit >= FIRST && unit <= LAST;
}

/** @returns the letters of one syllable, or nothing when the character is no precomposed syllable */
export function decomposeHangul(character: string): HangulParts | undefined {
  if (!isHangulSyllable(character)) return undefined;
  const index = character.charCodeAt(0) - FIRST;
  return {
    initial: Math.floor(index / (VOWELS * FINALS)),
    vowel: Math.floor(index / FINALS) % VOWELS,
    final: index % FINALS,
  };
}

/** Index of the final letter of the syllable at an offset (0 when it ends in a vowel); −1 when no precomposed syllable stands there. */
export function hangulFinal(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= FIRST && unit <= LAST ? (unit - FIRST) % FINALS : -1;
}

/** The syllable made of the letters. */
export function composeHangul({ initial, vowel, final }: HangulParts): string {
  return String.fromCharCode(FIRST + (initial * VOWELS + vowel) * FINALS + final);
}

/**
 * Revised Romanization syllable by syllable, without the sound changes between syllables (신라 → `sinra`): the letters are wanted, not the
 * pronunciation. Other characters stay as they are.
 */
export function romanizeHangul(text: string): string {
  let latin = '';
  for (const character of text) {
    const parts = decomposeHangul(character);
    latin += parts
      ? `${INITIAL_LATIN[parts.initial]}${VOWEL_LATIN[parts.vowel]}${FINAL_LATIN[parts.final]}`
      : character;
  }
  return latin;
}

/** Vowels before which the law of initials drops ㄹ and ㄴ: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const IOTATED: ReadonlySet<number> = new Set([2, 3, 6, 7, 12, 17, 20]);

/**
 * The forms of a Sino-Korean reading under the law of initials (두음 법칙, Hangul orthography §§ 10–12): 력 → 력, 역; 로 → 로, 노; 녀 → 녀, 여.
 * @param syllable a reading as it stands inside a word
 */
export function initialLawForms(syllable: string): readonly string[] {
  const parts = decomposeHangul(syllable);
  if (!parts || (parts.initial !== INITIAL.rieul && parts.initial !== INITIAL.nieun)) return [syllable];
  if (IOTATED.has(parts.vowel)) return [syllable, composeHangul({ ...parts, initial: INITIAL.ieung })];
  return parts.initial === INITIAL.rieul ? [syllable, composeHangul({ ...parts, initial: INITIAL.nieun })] : [syllable];
}
