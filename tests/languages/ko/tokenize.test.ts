import { describe, expect, it } from 'vitest';
import { isContent } from '../../../src/languages/ko/content.js';
import { tokenize } from '../../../src/languages/ko/tokenize.js';
import { testTokenInvariants, testTokens } from '../../support/token-table.js';

testTokens(tokenize, [
  ['양국은 협력을', '양국 은/josa 협력 을/josa', '조사를 나눈다'],
  ['국가가 회의의', '국가 가/josa 회의 의/josa', '조사처럼 끝나는 명사'],
  ['사이 제도 정상회의', '사이 제도 정상회의', '조사가 없는 명사'],
  ['위원회의 결정', '위원회 의/josa 결정', '회의가 아니라 위원회 + 의'],
  ['학교에서의 수업까지도', '학교 에서의/josa 수업 까지도/josa', '겹친 조사'],
  ['학생들이', '학생 들이/josa', '복수의 들'],
  ['협력하기로 합의했다', '협력하기로=협력 합의했다=합의', '동사의 어미'],
  ['강화하였다.', '강화하였다=강화 .', '과거형'],
  ['확대되는 시장', '확대되는=확대 시장', '피동'],
  ['실질적인 방안', '실질적인=실질적 방안', '적인'],
  ['실질적으로', '실질적 으로/josa', '적으로'],
  ['MOU를 FTA의', 'MOU=mou 를/josa FTA=fta 의/josa', '로마자 뒤의 조사'],
  ['2025년 8월부터', '2025 년 8 월 부터/josa', '숫자와 단위'],
  ['20만을 8도', '20 만 을/josa 8 도', '숫자 뒤의 만과 도는 단위'],
  ['협정(FTA)을 “발전”이라는', '협정 ( FTA=fta ) 을/josa “ 발전 ” 이라는/josa', '닫는 부호 뒤의 조사'],
  ['나누는 이어지는 의지는', '나누는 이어지는 의지 는/josa', '동사의 는'],
  ['한다는 캐나다는', '한다는 캐나다 는/josa', '인용의 는'],
  ['수많은 뜻깊은 국민은', '수많은 뜻깊은 국민 은/josa', '형용사의 은'],
  ['서울로 부산으로', '서울 로/josa 부산 으로/josa', 'ㄹ 받침'],
  ['ASEAN+3과 COVID-19의', 'ASEAN+3=asean+3 과/josa COVID-19=covid-19 의/josa', '기호가 든 약어'],
  ['무역 및 투자 등', '무역 및 투자 등', '및과 등은 낱말'],
  ['1,500억 달러', '1,500 억 달러', '큰 수'],
  ['한·미', '한 · 미', '가운뎃점'],
  ['남북한 잠수함 역할', '남북한 잠수함 역할', '한, 함, 할로 끝나는 명사'],
  ['약속입니다', '약속입니다=약속', '이다'],
  ['움직이며', '움직이며', '이다가 아닌 동사'],
  ['양국은'.normalize('NFD'), `${'양국'.normalize('NFD')}=양국 ${'은'.normalize('NFD')}/josa`, 'NFD'],
]);

testTokenInvariants(tokenize);

describe('isContent', () => {
  it.each([
    ['협력을', [true, false]],
    ['강화하였다', [true]],
    ['FTA의', [true, false]],
    ['및', [false]],
    ['대한', [false]],
    ['것을', [false, false]],
    ['1,500', [false]],
    ['?', [false]],
  ])('%s: %j', (text, expected) => {
    expect(tokenize(text).map(isContent)).toEqual(expected);
  });
});
