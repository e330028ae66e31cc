import { decomposeHangul } from '../../text/hangul.js';
import { COPULA_FORMS, SHORT_COPULA, VERBAL_FORMS } from './endings.js';
import {
  type Batchim,
  CLOSED_VERB_STEMS,
  JOSA,
  type Josa,
  NOUN_TAILS,
  OPEN_VERB_STEMS,
  SINGLE_SYLLABLE_WORDS,
  type Slot,
  STEMS_BEFORE_PARTICLES,
  WHOLE_WORDS,
} from './josa-tables.js';

/** Every particle, the longest first: for whoever wants to try what may follow a noun. */
export const josaSuffixes: readonly string[] = JOSA.map((josa) => josa.form).toSorted((a, b) => b.length - a.length);

const BY_FORM = new Map<string, readonly Josa[]>();
for (const josa of JOSA) BY_FORM.set(josa.form, [...(BY_FORM.get(josa.form) ?? []), josa]);

/** The last syllables of particles: many words end in none of them, and need no closer look. */
const LAST_SYLLABLES = new Set(JOSA.map(({ form }) => form.slice(-1)));

const SLOTS: readonly Slot[] = ['number', 'place', 'limit', 'end'];
const RIEUL = 8;
const SSANG_SIOT = 20;
const LONGEST_CHAIN = 8;
const LONGEST_REST = 12;
/** 높아지는, 이어지는 are verbs in -지다; 의지는 is a noun with its particle. */
const BECOMING = /(?:[아어해워러려커켜혀겨져라]|[가-힣]여)지$/u;
/** 했다는, 한다는, 없다는: reported speech; but 캐나다는. */
const REPORTED = /(.)다$/u;

/** Final consonant of a text's last character; undefined when it is no hangul syllable (then every particle agrees). */
function finalOf(text: string): number | undefined {
  return decomposeHangul(text.slice(-1))?.final;
}

function agrees(after: Batchim, final: number | undefined): boolean {
  if (final === undefined || after === 'any') return true;
  if (after === 'open') return final === 0;
  if (after === 'closed') return final !== 0;
  const isOpenOrRieul = final === 0 || final === RIEUL;
  return after === 'open-or-rieul' ? isOpenOrRieul : !isOpenOrRieul;
}

/** True when `rest` is a chain of particles after `before`, in the order of their slots, none twice. */
function isChain(rest: string, before: string, slot: number, stripped: boolean, used: readonly string[] = []): boolean {
  if (rest === '') return used.length > 0;
  for (let length = Math.min(rest.length, 4); length > 0; length--) {
    const form = rest.slice(0, length);
    for (const josa of BY_FORM.get(form) ?? []) {
      const place = SLOTS.indexOf(josa.slot);
      if (place < slot || used.includes(form) || (stripped && !josa.strip) || !agrees(josa.after, finalOf(before)))
        continue;
      // 의 after 과: 양국과의; nothing follows an end.
      const next = josa.slot === 'place' || josa.slot === 'limit' ? place : place + 1;
      if (isChain(rest.slice(length), before + form, next, stripped, [...used, form])) return true;
    }
  }
  return false;
}

/**
 * Takes the particles off an eojeol: 학교에서의 → 학교 + 에서의, 학생들이 → 학생 + 들이. Agreement of the particle with the final
 * consonant is asked for, and words that only look like noun and particle (국가, 회의, 정상회의, 제도, 나누는) are left whole.
 * @param eojeol one word between white space, punctuation removed; may begin with Latin letters or digits (MOU를)
 * @returns `stem` is never empty; `josa` is empty when nothing was taken off
 */
export function stripJosa(eojeol: string): { stem: string; josa: string } {
  const whole = { stem: eojeol, josa: '' };
  if (!LAST_SYLLABLES.has(eojeol.slice(-1)) || WHOLE_WORDS.has(eojeol)) return whole;
  for (let length = Math.min(LONGEST_CHAIN, eojeol.length - 1); length > 0; length--) {
    const stem = eojeol.slice(0, -length);
    const josa = eojeol.slice(-length);
    if (isChain(josa, stem, 0, true) && mayStand(stem, josa)) return { stem, josa };
  }
  return whole;
}

function mayStand(stem: string, josa: string): boolean {
  const final = finalOf(stem);
  if (final === undefined) return true;
  if (final === SSANG_SIOT) return false;
  if (stem.length === 1 && !SINGLE_SYLLABLE_WORDS.has(stem)) return false;
  if (looksLikeVerb(stem, josa)) return false;
  return endsLike(stem, STEMS_BEFORE_PARTICLES) || !cutsNoun(stem, josa);
}

/** Would the cut fall inside a noun? 정상회|의 falls inside 회의, 차세|대로 inside 세대. */
function cutsNoun(stem: string, josa: string): boolean {
  for (let length = 1; length <= josa.length; length++) {
    const word = stem + josa.slice(0, length);
    if (WHOLE_WORDS.has(word) || endsLike(word, NOUN_TAILS)) return true;
  }
  return false;
}

function endsLike(word: string, tails: ReadonlySet<string>): boolean {
  return tails.has(word.slice(-2)) || tails.has(word.slice(-3)) || tails.has(word.slice(-4));
}

function looksLikeVerb(stem: string, josa: string): boolean {
  if (josa === '는') {
    const reported = REPORTED.exec(stem)?.[1];
    const closed = reported !== undefined && (finalOf(reported) ?? 0) !== 0;
    if (BECOMING.test(stem) || (closed && !/(?:우간|르완|판|베란)다$/u.test(stem))) return true;
  }
  if (josa === '만' && stem.endsWith('지') && stem !== '의지' && stem !== '토지') return true;
  if (josa === '도' && /(?:하여|해|되어|돼|있어|없어|않아|라|려|면서|에게라)$/u.test(stem) && stem !== '나라')
    return true;
  if (josa === '보다' && /[아어여려라펴켜]$/u.test(stem) && stem.length <= 2) return true;
  if (josa === '는') return OPEN_VERB_STEMS.some((verb) => stem.endsWith(verb));
  if (josa === '가') return OPEN_VERB_STEMS.some((verb) => verb.endsWith('가') && `${stem}가`.endsWith(verb));
  return /^(?:은|을|이)$/u.test(josa) && CLOSED_VERB_STEMS.some((verb) => stem.endsWith(verb));
}

/**
 * Is this remainder of an eojeol only grammar, so that what stands before it is the whole word? 에서의 after 학교, 하기로 after 협력,
 * 적인 after 실질, 들이 after 학생. An empty remainder is.
 * @param rest what follows the term in its eojeol (hangul)
 * @param before the term, or its last character; Latin and digits agree with every particle
 */
export function isJosaSequence(rest: string, before: string): boolean {
  if (rest === '') return true;
  if (rest.length > LONGEST_REST) return false;
  if (isNominal(rest, before) || VERBAL_FORMS.has(rest)) return true;
  const after = `${before}${rest.charAt(0)}`;
  if (rest.startsWith('적')) return rest.length === 1 || isNominal(rest.slice(1), after);
  return rest.startsWith('들') && isCopula(rest.slice(1), after);
}

function isNominal(rest: string, before: string): boolean {
  return isChain(rest, before, 0, false) || isCopula(rest, before);
}

function isCopula(rest: string, before: string): boolean {
  if (!COPULA_FORMS.has(rest)) return false;
  return !SHORT_COPULA.has(rest) || (finalOf(before) ?? 0) === 0;
}
