import { describe, expect, test } from 'vitest';
import { differOnlyInForm, isVocabulary } from '../../../src/review/decisions/vocabulary.js';
import { parseMarked } from '../../support/marked-text.js';

describe('a whole word or phrase', () => {
  test.each([
    ['ja', '⟦鉄道⟧は新しい', true],
    ['ja', '新しい⟦鉄道⟧', true],
    ['ja', 'お⟦茶会⟧で', true],
    ['ja', '⟦鉄道⟧がある', true],
    ['ja', '⟦鉄道⟧する', false],
    ['ja', '高⟦速鉄⟧の', false],
    ['ja', '⟦レール⟧を', true],
    ['ja', '⟦レー⟧ルを', false],
    ['ja', '⟦鉄道レール⟧を', false],
    ['ja', '⟦2024年⟧に', false],
    ['vi', 'xây ⟦đường sắt⟧ mới', true],
    ['vi', 'xây ⟦đường⟧ sắt', false],
    ['vi', 'xây ⟦đường sắt, cầu⟧', false],
    ['vi', '⟦đường sắt⟧', true],
    ['ko', '⟦철도⟧는', true],
    ['ko', '⟦철도⟧ 건설', true],
    ['ko', '⟦철도⟧가게', false],
    ['ko', '⟦철⟧이', false],
    ['ko', '고속⟦철도⟧', false],
    ['en', 'a ⟦railway⟧.', true],
    ['en', 'a ⟦railway⟧s', false],
    ['en', 'a ⟦high-speed railway⟧', true],
    ['en', '⟦a town that builds railways⟧', false],
    ['en', 'the ⟦G20⟧', false],
    ['en', '⟦of⟧ it', false],
    ['en', '⟦⟧', false],
  ])('%s %s: %s', (language, marked, isWhole) => {
    const { text, spans } = parseMarked(marked);
    expect(isVocabulary(text, spans[0]!, language)).toBe(isWhole);
  });
});

describe('the same word in another form', () => {
  test.each([
    ['en', 'railways', 'railway', true],
    ['en', 'railway', 'tramway', false],
    ['vi', 'hoà bình', 'hòa bình', true],
    ['vi', 'hòa bình', 'hòa giải', false],
    ['ko', '철도가', '철도를', true],
    ['ko', '철도', '철로', false],
    ['ja', 'ﾚｰﾙ', 'レール', true],
    ['ja', '鉄の道', '鉄道', false],
  ])('%s %s and %s: %s', (language, was, now, isSame) => {
    expect(differOnlyInForm(was, now, language)).toBe(isSame);
  });
});
