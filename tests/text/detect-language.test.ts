import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.js';

const JA = '事務局は来月、港湾の整備についての報告書を公表する。';
const VI = 'Ban thư ký sẽ công bố báo cáo về việc nâng cấp cảng biển vào tháng tới.';
const KO = '사무국은 다음 달 항만 정비에 관한 보고서를 공표할 예정이다.';
const EN = 'The secretariat will publish a report on the upgrading of the harbour next month.';

describe('detectLanguage', () => {
  const reliable: { why: string; text: string; language: string }[] = [
    { why: 'kana', text: JA, language: 'ja' },
    { why: 'hangul', text: KO, language: 'ko' },
    { why: 'Vietnamese letters', text: VI, language: 'vi' },
    { why: 'English function words', text: EN, language: 'en' },
    { why: 'Vietnamese NFD', text: VI.normalize('NFD'), language: 'vi' },
    { why: 'Korean NFD', text: KO.normalize('NFD'), language: 'ko' },
    { why: 'Japanese NFD (が is か and a mark)', text: JA.normalize('NFD'), language: 'ja' },
    { why: 'capitals', text: VI.toUpperCase(), language: 'vi' },
    { why: 'half-width katakana', text: 'ｺｳﾜﾝﾉ ｾｲﾋﾞﾆ ﾂｲﾃ', language: 'ja' },
    { why: 'Korean with hanja', text: '양국은 항만(港灣) 정비(整備)에 합의(合意)하였다.', language: 'ko' },
    {
      why: 'Japanese with many Latin names',
      text: `${JA}対象はHai Phong PortとBusan New Portの二港である。`,
      language: 'ja',
    },
    { why: 'Japanese that quotes Vietnamese', text: `${JA}ベトナム語では「cảng biển」という。`, language: 'ja' },
    {
      why: 'Vietnamese that quotes Japanese',
      text: `${VI} ${VI} Tiếng Nhật gọi là 港湾の整備について.`,
      language: 'vi',
    },
    { why: 'Korean that quotes English', text: `${KO} ${KO} 영어로는 "harbour upgrading"이라고 한다.`, language: 'ko' },
    { why: 'English that quotes Korean', text: `${EN} In Korean this is called 항만 정비.`, language: 'en' },
    {
      why: 'English with Vietnamese names',
      text: `${EN} The ports of Hải Phòng and Đà Nẵng were named in it.`,
      language: 'en',
    },
  ];
  it.each(reliable)('$why: $language', ({ text, language }) => {
    const detected = detectLanguage(text);
    expect(detected.language).toBe(language);
    expect(detected.confidence).toBeGreaterThanOrEqual(0.5);
  });

  const doubtful: { why: string; text: string; language: string }[] = [
    { why: 'nothing', text: '', language: 'und' },
    { why: 'digits and signs', text: '2031-04-01 … 12,5 %', language: 'und' },
    { why: 'kanji alone may be Chinese', text: '港湾整備計画報告書二〇三一年度版', language: 'ja' },
    { why: 'two words are too few', text: 'of the', language: 'en' },
    { why: 'a name', text: 'Taiyaku', language: 'und' },
    { why: 'a third each', text: `${JA}${KO}${VI}`, language: 'vi' },
  ];
  it.each(doubtful)('$why: cannot be relied on', ({ text, language }) => {
    const detected = detectLanguage(text);
    expect(detected.language).toBe(language);
    expect(detected.confidence).toBeLessThan(0.5);
  });

  const others: { why: string; text: string }[] = [
    {
      why: 'French',
      text: 'Le secrétariat publiera le mois prochain un rapport sur la modernisation des ports de l’été à l’hiver.',
    },
    {
      why: 'German',
      text: 'Das Sekretariat veröffentlicht im nächsten Monat einen Bericht über den Ausbau des Hafens.',
    },
    {
      why: 'Portuguese',
      text: 'O secretariado publicará no próximo mês um relatório sobre a modernização dos portos; não há razão para atrasos.',
    },
    {
      why: 'Romanian',
      text: 'Secretariatul va publica luna viitoare un raport despre modernizarea portului, după ce părțile vor fi căzut de acord.',
    },
    { why: 'Russian', text: 'Секретариат опубликует доклад в следующем месяце.' },
    {
      why: 'Vietnamese without marks',
      text: 'Ban thu ky se cong bo bao cao ve viec nang cap cang bien vao thang toi.',
    },
  ];
  it.each(others)('$why is undetermined', ({ text }) => {
    expect(detectLanguage(text).language).toBe('und');
  });

  it('is certain of a longer text', () => {
    for (const text of [JA, VI, KO, EN]) expect(detectLanguage(text.repeat(20)).confidence).toBeGreaterThan(0.9);
  });

  it('looks at the first 200,000 units only', () => {
    expect(detectLanguage('あ'.repeat(200_000) + KO.repeat(50_000)).language).toBe('ja');
  });

  it('gives a confidence between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
