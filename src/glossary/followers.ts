/**
 * Says whether `rest` may be written onto a Korean term without a space.
 * @param rest the Hangul behind the term up to the word's end; never empty
 * @param before the term's own words
 */
export type Followers = (rest: string, before: string) => boolean;

/** A josa, and whether the syllable before it must end in a consonant (`final`) or in a vowel (`open`). */
type Josa = readonly [form: string, after: 'any' | 'final' | 'open'];

/** Origin: the particles of 표준국어대사전 that follow nouns in official prose. 인 is left out: 한국인 is another word, no use of 한국. */
const JOSA: readonly Josa[] = [
  ['은', 'final'],
  ['는', 'open'],
  ['이', 'final'],
  ['가', 'open'],
  ['을', 'final'],
  ['를', 'open'],
  ['과', 'final'],
  ['와', 'open'],
  ['으로', 'final'],
  ['로', 'any'],
  ['으로서', 'final'],
  ['로서', 'any'],
  ['으로써', 'final'],
  ['로써', 'any'],
  ['이나', 'final'],
  ['나', 'open'],
  ['이라는', 'any'],
  ['라는', 'open'],
  ['이라고', 'any'],
  ['라고', 'open'],
  ['이며', 'any'],
  ['며', 'open'],
  ['이고', 'any'],
  ['이자', 'any'],
  ['이다', 'any'],
  ['입니다', 'any'],
  ['이었다', 'final'],
  ['였다', 'open'],
  ['의', 'any'],
  ['에', 'any'],
  ['에서', 'any'],
  ['에게', 'any'],
  ['께', 'any'],
  ['께서', 'any'],
  ['도', 'any'],
  ['만', 'any'],
  ['까지', 'any'],
  ['부터', 'any'],
  ['보다', 'any'],
  ['처럼', 'any'],
  ['마저', 'any'],
  ['조차', 'any'],
  ['뿐', 'any'],
  ['및', 'any'],
  ['간', 'any'],
  ['측', 'any'],
];

/**
 * First syllable of a form of 하다, 되다 or 시키다, and the syllables that may come next; '' is the word's end, and an empty list
 * lets any follow. So 이행하기로 is a form of 이행하다, and 하노이 behind a term is not.
 */
const FORMS: Readonly<Record<'하' | '되' | '시', Readonly<Record<string, readonly string[]>>>> = {
  하: {
    하: [...'고기는며면여였자도게지려거던되시니다더라므느세겠셨네나'],
    해: ['', ...'서도야왔온오나가갈준주요졌진'],
    했: [...'다으던고지었는을습'],
    한: ['', ...'다들지데'],
    할: ['', ...'지수뿐'],
    함: ['', ...'으은을에이과께도의'],
    합: [...'니시'],
  },
  되: {
    되: [...'고기는며면어었도지려거던시니다더게자므겠'],
    돼: ['', ...'서도야요'],
    됐: [...'다으던고지는을습'],
    된: ['', ...'다들지데'],
    될: ['', ...'지수뿐'],
    됨: ['', ...'으은을에이과께도의'],
    됩: ['니'],
  },
  시: { 시: [...'키킨킬켜켰킴킵'] },
};

/** True when `rest` is 하다 (or 되다, 시키다) in any form. */
export function isLightVerb(rest: string, verb: keyof typeof FORMS): boolean {
  const [first = '', second = ''] = rest;
  return FORMS[verb][first]?.includes(second) ?? false;
}

/** One to three particles, each fit for the syllable before it: 과의, 에서는, 까지도. */
export const isJosaSequence: Followers = (rest, before) => startsJosa(rest, before, 3);

function startsJosa(rest: string, before: string, left: number): boolean {
  if (rest === '') return true;
  if (left === 0) return false;
  return JOSA.some(
    ([form, after]) =>
      rest.startsWith(form) && fits(before, after) && startsJosa(rest.slice(form.length), form, left - 1),
  );
}

/** What is not Hangul (AI, 2030) is read in ways that letters do not tell, so both kinds of particle fit. */
function fits(before: string, after: Josa[1]): boolean {
  const code = (before.at(-1) ?? '').charCodeAt(0) - 0xac00;
  if (after === 'any' || Number.isNaN(code) || code < 0 || code > 11171) return true;
  return code % 28 > 0 === (after === 'final');
}

/** Particles, the plural 들, the suffix 적, and the verbs 하다, 되다, 시키다 with which a noun becomes a predicate. */
export function mayFollow(rest: string, before: string, josa: Followers): boolean {
  if (rest === '' || josa(rest, before)) return true;
  if ((['하', '되', '시'] as const).some((verb) => isLightVerb(rest, verb))) return true;
  if (rest.startsWith('들')) return mayFollow(rest.slice(1), '들', josa);
  return rest.startsWith('적') && ['', '인', '이', '으'].includes(rest.charAt(1));
}
