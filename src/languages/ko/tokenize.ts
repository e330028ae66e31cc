import type { Token } from '../../core/segment.js';
import { CHARACTER } from '../../text/characters.js';
import { baseOf, type Run, runs, toToken } from '../../text/words.js';
import { CLEAR_COPULA, NOT_VERBAL, VERBAL_FORMS, VERBS_IN_I } from './endings.js';
import { isJosaSequence, stripJosa } from './josa.js';

const RULES = { joiners: "'’-", numberEndings: ['st', 'nd', 'rd', 'th'] };
/** No eojeol is longer; longer runs are not Korean prose and stay whole. */
const LONGEST_EOJEOL = 40;
const LONGEST_FORM = 6;
/** After a bare number these are units (2만 = 20,000, 8도 = eight degrees), not particles. */
const UNIT = /^[십백천만억조도]+/u;
const BARE_UNIT = /^[이가]$/u;
/** Marks after which hangul can still be the word's particle: (MOU)를, “협정”을. */
const CLOSING = /[)\]}”’"'」』»›）］〉》]/u;

/**
 * Korean tokens. An eojeol is a token for its stem and one for its particles (`pos` `josa`): 양국은 → 양국 · 은. Verbs and adjectives
 * from nouns stay one token whose `base` is the noun: 협력하기로 has the base 협력, 실질적인 has 실질적. Hangul, Latin and digits part at
 * their border: MOU를 → MOU · 를, 8월 → 8 · 월. `base` is NFKC and lower case. Offsets are UTF-16 units. Never throws.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const run of runs(text, RULES)) {
    if (run.first !== CHARACTER.hangul || run.end - run.start > LONGEST_EOJEOL * 3) tokens.push(toToken(text, run));
    else tokens.push(...cutEojeol(text, run, tokens.at(-1)));
  }
  return tokens;
}

function cutEojeol(text: string, run: Run, previous: Token | undefined): Token[] {
  const surface = text.slice(run.start, run.end);
  const word = surface.normalize('NFC');
  const glued = previous !== undefined && previous.end === run.start ? previous : undefined;
  if (glued && isParticleAfter(word, glued)) return [{ ...toToken(text, run), pos: 'josa' }];
  const verbal = verbalNoun(word);
  if (verbal !== undefined) return [toToken(text, run, baseOf(verbal))];
  const { stem, josa } = glued?.kind === 'number' ? stripAfterNumber(word) : stripJosa(word);
  const border = run.end - unitsOf(josa, surface);
  if (josa === '' || border <= run.start) return [toToken(text, run)];
  const tail = { ...toToken(text, { ...run, start: border }), pos: 'josa' };
  return [toToken(text, { ...run, end: border }, baseOf(stem)), tail];
}

/** Length of the particles in the text as it is written, NFC or (from macOS file names and PDFs) NFD; 0 when it is a mixture. */
function unitsOf(josa: string, surface: string): number {
  if (surface.endsWith(josa)) return josa.length;
  const decomposed = josa.normalize('NFD');
  return surface.endsWith(decomposed) ? decomposed.length : surface.length;
}

function isParticleAfter(word: string, glued: Token): boolean {
  if (glued.kind === 'number') return !UNIT.test(word) && !BARE_UNIT.test(word) && isParticles(word, '');
  return (
    isJosaSequence(word, glued.kind === 'word' ? glued.surface : '') &&
    (glued.kind === 'word' || CLOSING.test(glued.surface))
  );
}

/** Particles alone. stripJosa wants a stem, so it gets one that agrees with everything. */
function isParticles(word: string, before: string): boolean {
  return isJosaSequence(word, before) && stripJosa(`A${word}`).stem === 'A';
}

/** 8월부터 → 월 + 부터, 2천만을 → 천만 + 을: a counter may be one syllable. */
function stripAfterNumber(word: string): { stem: string; josa: string } {
  const unit = UNIT.exec(word)?.[0] ?? '';
  const rest = word.slice(unit.length);
  if (unit !== '' && (rest === '' || isParticles(rest, unit))) return { stem: unit, josa: rest };
  const { stem, josa } = stripJosa(`1${word}`);
  return stem.length > 1 ? { stem: stem.slice(1), josa } : { stem: word, josa: '' };
}

const ADJECTIVAL = ['적인', '적이다', '적이며', '적이고', '적이지만', '적임', '적일'];
/** The last syllables of all these forms: most words end in none of them, and few tests settle it. */
const LAST_SYLLABLES = new Set([...VERBAL_FORMS, ...ADJECTIVAL, ...CLEAR_COPULA].map((form) => form.slice(-1)));

/** The noun of 협력하기로, 강화하였다, 실질적인, 회의이다; undefined when the word is no such form. The noun has two syllables or more. */
function verbalNoun(word: string): string | undefined {
  if (word.length < 3 || word.length > LONGEST_EOJEOL || !LAST_SYLLABLES.has(word.slice(-1))) return undefined;
  const noun = beforeForm(word);
  return noun !== undefined && NOT_VERBAL.some((ending) => word.endsWith(ending)) ? undefined : noun;
}

function beforeForm(word: string): string | undefined {
  for (let length = Math.min(LONGEST_FORM, word.length - 2); length > 0; length--) {
    if (VERBAL_FORMS.has(word.slice(-length))) return word.slice(0, -length);
  }
  if (ADJECTIVAL.some((form) => word.endsWith(form))) return word.slice(0, word.lastIndexOf('적') + 1);
  const copula = CLEAR_COPULA.find((form) => word.endsWith(form) && word.length >= form.length + 2);
  const noun = copula && word.slice(0, -copula.length);
  return noun && !VERBS_IN_I.some((stem) => noun.endsWith(stem)) ? noun : undefined;
}
