import { describe, expect, test } from 'vitest';
import { ko } from '../../src/check-messages/ko.js';
import { placesWhere, textsOf } from '../support/catalogue-texts.js';

const where = (holds: (text: string, place: string) => boolean) => placesWhere(ko, holds);

/** Pairs of particles: the first after a last consonant, the second after a vowel. */
const PARTICLES = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
] as const;
const CHANGING = PARTICLES.flat().join('|');

/** 봄 ends in a consonant, 배 in a vowel; ㄹ goes with 로. */
function fits(noun: string, particle: string): boolean {
  const final = (noun.codePointAt(0)! - 0xac00) % 28;
  const pair = PARTICLES.find((forms) => forms.some((form) => form === particle))!;
  const isClosed = final > 0 && !(particle.endsWith('로') && final === 8);
  return particle === (isClosed ? pair[0] : pair[1]);
}

describe('what the checks say in Korean', () => {
  test('no particle follows a value whose last sound it depends on: “봄”이, “배”가', () => {
    // 이며, 이지만, 인데, 임 and 입니다 are forms of a verb and stand after both.
    const afterValue = new RegExp(`(?:\\}\\}|”)(?:(?:${CHANGING})(?!며|지만|고\\s)|라|나\\s|든)`, 'u');
    expect(where((text) => afterValue.test(text))).toEqual([]);
    const bracketAlone = new RegExp(`(?:\\}\\}|”)\\([^()]*\\)(?:${CHANGING})`, 'u');
    expect(where((text) => bracketAlone.test(text))).toEqual([]);
  });

  test('a particle behind a bracket goes with the word before it: 이름(…)은', () => {
    const behindBracket = new RegExp(`([가-힣])\\([^()]*\\)(${CHANGING})(?![가-힣])`, 'gu');
    const found = textsOf(ko).flatMap(([place, text]) =>
      [...text.matchAll(behindBracket)].map(([, noun = '', particle = '']) => ({ place, noun, particle })),
    );
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(({ noun, particle }) => !fits(noun, particle))).toEqual([]);
  });

  test.each([
    ['봄', '은', true, 'a consonant'],
    ['봄', '는', false, 'a consonant'],
    ['배', '가', true, 'a vowel'],
    ['배', '이', false, 'a vowel'],
    ['말', '로', true, 'ㄹ has 로'],
    ['말', '으로', false, 'ㄹ has 로'],
    ['말', '을', true, 'ㄹ is a consonant for others'],
  ])('%s and %s: %s, for %s', (noun, particle, expected) => {
    expect(fits(noun, particle)).toBe(expected);
  });

  test('a message ends in a noun or a value, without a full stop', () => {
    const isMessage = (place: string) => place.endsWith(' message');
    expect(where((text, place) => isMessage(place) && /\.$|(?:다|오|요)$|습니다|십시오/u.test(text))).toEqual([]);
  });

  test('explanations and summaries are in 합쇼체: every sentence ends in -니다 or -십시오', () => {
    const polite = /(?:니다|십시오)(?:\([^()]*\))?\.$/u;
    const isNotPolite = (text: string) =>
      (text.match(/[^.]+(?:\.|$)/gu) ?? []).some((sentence) => {
        // What stands behind a colon is no sentence.
        const [head] = sentence.split(/: (?=\{)/u);
        return !polite.test(sentence) && !/(?:니다|십시오)$|^ ?“\{\{usual\}\}”$|^ ?\{\{hint\}\}$/u.test(head!);
      });
    expect(where((text, place) => !place.endsWith(' message') && isNotPolite(text))).toEqual([]);
  });

  test.each([
    ['번역문', /번역본|번역물|본문|대상 언어/u, 'the text under review'],
    ['언어판', /버전|(?<!언어)판(?![가-힣])|대역|다른 번역/u, 'a version; a release of a program is 버전'],
    ['문서', /텍스트|(?<![가-힣])글(?![가-힣])/u, 'the text as a whole'],
    ['문단', /단락/u, 'a paragraph'],
    ['빈칸', /공백|스페이스/u, 'a space'],
    ['용어집', /용어 ?사전|용어 ?데이터/u, 'a glossary; 사전 is a dictionary'],
    ['약어', /줄임말|두문자어|약자/u, 'an acronym'],
    ['되풀이', /반복|중복/u, 'a repetition'],
    ['같은 자리', /같은 위치|해당 위치|해당 자리/u, 'in its place'],
    ['빠짐', /누락/u, 'what is missing'],
  ])('%s has no other name (%s): %s', (_, others) => {
    expect(where((text) => others.test(text))).toEqual([]);
  });
});
