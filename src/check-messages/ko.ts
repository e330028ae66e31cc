import type { CheckCatalogue } from './catalogue.js';
import { marks } from './ko/marks.js';
import { names } from './ko/names.js';
import { numbers } from './ko/numbers.js';
import { phrases } from './ko/phrases.js';
import { sentences } from './ko/sentences.js';
import { summaries } from './ko/summaries.js';
import { terms } from './ko/terms.js';
import { words } from './ko/words.js';

/**
 * What the checks say, in Korean. A message ends in a noun or in -음, without a full stop; an explanation is in 합쇼체, as the review is. One word a thing:
 *
 *     target, translation   번역문
 *     version               언어판 (each: 각 언어판, none: 어느 언어판에도 … 없음, all: 모든 언어판)
 *     original              원문
 *     text, document        문서
 *     sentence, clause      문장, 절; paragraph: 문단
 *     counterpart           대응하는 …; word for it in another language: 해당하는 …; "in its place": 같은 자리
 *     here, elsewhere       여기, 다른 곳
 *     item, list            항목, 목록
 *     glossary, term        용어집, 용어
 *     name, acronym         이름, 약어
 *     way of writing        표기
 *     loanword              외래어
 *     to affirm, to deny    긍정, 부정
 *     word                  of the translation: 단어, of a version: 말
 *     bracket, mark, space  괄호, 부호, 빈칸
 *     missing               빠짐; repeated: 되풀이됨
 *     right words           바른 표현
 *
 * Words of the translation, and a word proposed for it, stand in “…”. Quotations of versions have their language before them (`vi xuân · en spring`) and
 * stand in brackets or behind a colon. Lists of words have no marks, and punctuation has none: “““ cannot be read.
 *
 * No particle follows a value whose last sound it depends on: after “봄” stands 이, after “배” stands 가. A noun stands between them (“봄” 단어가), or a particle
 * that does not change (의, 에, 만, 대신).
 */
export const ko: CheckCatalogue = {
  language: 'ko',
  messages: { ...numbers, ...sentences, ...names, ...words, ...terms, ...marks },
  phrases,
  summaries,
};
