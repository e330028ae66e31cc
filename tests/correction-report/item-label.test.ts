import { describe, expect, test } from 'vitest';
import { itemLabel } from '../../src/correction-report/item-label.js';

describe('the number that a line opens with', () => {
  test.each<[why: string, line: string, label: string]>([
    ['an article', '第3条　港は町が管理する。', '第3条'],
    ['in Chinese numerals', '第十二条（目的）', '第十二条'],
    ['put in between later', '第3条の2　灯台は除く。', '第3条の2'],
    ['a chapter with wide digits', '第１章　総則', '第１章'],
    ['a heading without a space, whose title begins like a counter', '第3条目的', '第3条'],
    ['in parentheses', '(2) 橋を直す。', '(2)'],
    ['in wide ones, wide digits', '（１）桟橋を直す。', '（１）'],
    ['a kana in parentheses', '（ア）灯台', '（ア）'],
    ['a kana with one parenthesis', 'ア）灯台', 'ア）'],
    ['a kana before a wide space', 'ア　灯台の保存', 'ア'],
    ['a Chinese numeral before a wide space, as in laws', '一　港湾の管理', '一'],
    ['a wide digit before a wide space, as in notices', '１　趣旨', '１'],
    ['a circled number', '①桟橋を直す。', '①'],
    ['a number with a wide point and no space', '２．目的', '２．'],
    ['a number with a point and no space', '2.目的', '2.'],
    ['the second level', '4.1 港の管理', '4.1'],
    ['the third level, with a point at the end', '4.1.2. The quay', '4.1.2.'],
    ['a heading of Markdown', '## 3. 計画', '3.'],
    ['a list of Markdown', '- (a) the quay', '(a)'],
    ['small Roman numerals', '(iii) the lighthouse', '(iii)'],
    ['Roman numerals', 'IV. The harbour', 'IV.'],
    ['an article in English', 'Article 7 Purpose', 'Article 7'],
    ['a section of a section', 'Section 3.1: The quay', 'Section 3.1'],
    ['an article in Vietnamese', 'Điều 5. Phạm vi áp dụng', 'Điều 5'],
    ['a chapter in capitals', 'CHƯƠNG II', 'CHƯƠNG II'],
    ['a letter of the Vietnamese alphabet', 'đ) Bến tàu', 'đ)'],
    ['an article in Korean', '제2조(목적)', '제2조'],
    ['put in between later, in Korean', '제3조의2 등대는 제외한다.', '제3조의2'],
    ['a syllable in Korean', '나. 부두의 관리', '나.'],
    ['a syllable in parentheses', '(다) 등대', '(다)'],
  ])('%s: %s', (_, line, label) => {
    expect(itemLabel(line)).toBe(label);
  });

  test.each<[why: string, line: string]>([
    ['nothing', ''],
    ['only signs', '## '],
    ['a year', '2027年に橋が完成する。'],
    ['a decimal number', '1.5倍に増えた。'],
    ['a wide decimal number', '１．５倍に増えた。'],
    ['a decimal number before a word', '1.5 million yen went into the bridge.'],
    ['a decimal number in Vietnamese', '2.5 triệu yên dành cho cây cầu.'],
    ['a decimal number before a sign', '3.2 % of the town'],
    ['a day in Korean', '2027. 3. 31. 항구에서 모였다.'],
    ['a year in parentheses', '(2027) 年度の計画'],
    ['a number of things', '15 ships came.'],
    ['with a negative sign', '-5度まで下がった。'],
    ['an ordinal', '第2次計画を作る。'],
    ['a condition', '第一条件は橋である。'],
    ['a count of points', '第二項目は港である。'],
    ['a sentence on an article', '第3条に基づき橋を直す。'],
    ['a sentence on a paragraph put in between later', '第3条の2は灯台を除く。'],
    ['a sentence on an article in English', 'Article 17 of the plan is about the quay.'],
    ['a sentence on an article in Vietnamese', 'Điều 5 của kế hoạch nói về bến tàu.'],
    ['a sentence on an article in Korean', '제3조에 따라 다리를 고친다.'],
    ['a harbour in Korean', '제2항구는 크다.'],
    ['a word in parentheses', '(new) the quay'],
    ['a company', '（株）港町'],
    ['a word that begins like a chapter', 'Parts of the quay are old.'],
    ['further on in the line', '計画の(2) 橋'],
    ['a version', '2.x is old.'],
  ])('none: %s: %s', (_, line) => {
    expect(itemLabel(line)).toBe('');
  });
});
