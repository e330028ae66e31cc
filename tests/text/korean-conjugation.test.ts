import { expect, test } from 'vitest';
import { koreanForms } from '../../src/text/korean-conjugation.js';

function isForm(eojeol: string, word: string): boolean {
  return koreanForms(word).some(
    ({ beginning, rest }) => eojeol.startsWith(beginning) && rest.test(eojeol.slice(beginning.length)),
  );
}

test.each([
  ['돕다', '돕고 도우며 도와 도왔다 도운 도울 도움 도와서 도와주는'],
  ['밝히다', '밝히고 밝혔다 밝힌 밝힐 밝혀 밝히는 밝혔습니다'],
  ['오르다', '오르고 올랐다 올라 오른 오를 오릅니다 올랐으며'],
  ['따르다', '따르고 따라 따랐다 따른 따르면'],
  ['이르다', '이르러 이르렀다 이른'],
  ['듣다', '듣고 들으며 들었다 들은 들을'],
  ['짓다', '짓고 지었다 지은 지어'],
  ['잡다', '잡고 잡았다 잡은 잡아'],
  ['살다', '살고 살았다 사는 산 살며 삽니다 삶'],
  ['가다', '가고 갔다 간 갈 가서 갑니다 가는 가며'],
  ['오다', '오고 왔다 온 올 와서 옵니다'],
  ['쓰다', '쓰고 썼다 쓴 써서 씁니다'],
  ['모으다', '모으고 모았다 모아 모은'],
  ['주다', '주고 줬다 주었다 준 줘'],
  ['되다', '되고 되었다 됐다 된 돼'],
  ['말하다', '말하고 말했다 말하였다 말한 말해 말합니다'],
  ['그렇다', '그렇고 그런 그래서 그랬다'],
  ['좋다', '좋고 좋은 좋아 좋았다'],
  ['많다', '많고 많은 많아 많았다 많습니다'],
  ['크다', '크고 큰 커 컸다 큽니다'],
  ['내다', '내고 냈다 낸 내어'],
  ['쉬다', '쉬고 쉬었다 쉰'],
])('%s: %s', (word, forms) => {
  expect(forms.split(' ').filter((form) => !isForm(form, word))).toEqual([]);
});

test.each([
  ['가다', '가격 가장 가족 가능한'],
  ['오다', '오늘 오류 오래'],
  ['주다', '주민 주요 주장하다'],
  ['쓰다', '쓰레기'],
  ['사다', '사회 사람 사업'],
  ['보다', '보호 보건'],
])('%s: not %s', (word, others) => {
  expect(others.split(' ').filter((other) => isForm(other, word))).toEqual([]);
});

test('a word that is no dictionary form has none', () => {
  expect(koreanForms('협력')).toEqual([]);
  expect(koreanForms('다')).toEqual([]);
});
