import { expect, test } from 'vitest';
import { collationOf, testCheck } from '../support/check-tester.js';
import { check, openBench } from '../support/session.js';

testCheck('encoding-damage', {
  ok: [
    {
      why: 'an emoji that is joined of three has joiners in it',
      ja: '家族👨\u200d👩\u200d👧と旅をした。',
      en: 'I travelled with my family 👨\u200d👩\u200d👧.',
    },
    {
      why: 'a variation selector chooses the old form of a kanji in a name',
      ja: '葛\u{e0100}城さんが来た。',
      en: 'Mr Katsuragi came.',
    },
    { why: 'a variation selector asks for the coloured form of a sign', ja: '❤\ufe0fを押す。', vi: 'Nhấn ❤\ufe0f.' },
    {
      why: 'a kanji of a name in its compatibility form, which normalising would change',
      ja: '\ufa19谷さんは﨑陽軒の前にいた。',
      ko: '가미야 씨는 기요켄 앞에 있었다.',
    },
    {
      why: 'ideographic spaces set the parts of a heading apart',
      ja: '第2章\u3000港の再開',
      vi: 'Chương 2: Mở lại cảng',
    },
    {
      why: 'no-break spaces keep a number and its unit together',
      ja: '長さは12\u00a0mである。',
      en: 'It is 12\u00a0m long.',
    },
    {
      why: 'soft hyphens in a long English word',
      target: 'en',
      en: 'The com\u00admis\u00adsion met twice.',
      ja: '委員会は二度開かれた。',
    },
    {
      why: 'a non-joiner in a Persian word',
      ja: '「می\u200cخواهم」は「欲しい」という意味だ。',
      en: '“می\u200cخواهم” means “I want”.',
    },
    {
      why: 'marks of direction round words that are written from the right',
      ja: 'ヘブライ語で\u200f(שלום)\u200fと書く。',
      en: 'In Hebrew it is written שלום.',
    },
    {
      why: 'zero-width spaces where a long address may be broken',
      ja: 'https://example.org/\u200bdocs/\u200bja を参照。',
      en: 'See https://example.org/docs/ja.',
    },
    {
      why: 'zero-width spaces between words of Thai',
      ja: '看板には「สวัสดี\u200bครับ」とある。',
      en: 'The sign says สวัสดีครับ.',
    },
    { why: 'half-width katakana have their marks apart', ja: '型名はﾃﾞｰﾀﾛｶﾞｰである。', vi: 'Tên kiểu máy là ﾃﾞｰﾀﾛｶﾞｰ.' },
    { why: 'half-width katakana after a word in small letters', ja: 'webﾃｽﾄを受けた。', en: 'I took a web test.' },
    {
      why: 'a name in half-width katakana whose bytes are a letter in UTF-8',
      ja: '氏名欄にﾃｲと書く。',
      en: 'Write Tei in the field for the name.',
    },
    {
      why: 'a voiced mark on a vowel has no character of its own',
      ja: '彼は「あ゛」と叫んだ。',
      ko: '그는 “아!” 하고 소리쳤다.',
    },
    { why: 'a verb with a rare kanji that garbled text is full of', ja: '糸が縺れに縺れた。', vi: 'Sợi chỉ rối tung.' },
    {
      why: 'a way of shading that has two rare kanji',
      ja: '繧繝彩色の繧繝縁を見た。',
      en: 'We saw the shaded edging.',
    },
    {
      why: 'an ellipsis and a quotation mark after a vowel with a grave accent',
      target: 'vi',
      vi: '“Nếu vậy thì…” Cô im lặng.',
      ja: '「それなら…」彼女は黙った。',
    },
    {
      why: 'the same in capitals',
      target: 'vi',
      vi: '“ANH TA ĐÃ…” – ĐÓ LÀ TIÊU ĐỀ.',
      en: '“HE HAS…” was the headline.',
    },
    {
      why: 'a footnote mark after a word in capitals',
      target: 'vi',
      vi: 'XEM BẢNG DÂ² Ở CUỐI SÁCH.',
      en: 'See the table at the end of the book.',
    },
    {
      why: 'accents side by side in an alphabet',
      ja: '表には ÀÁÂÃÄÅÆÇ と並ぶ。',
      en: 'The table begins with the accented letters.',
    },
    {
      why: 'garbled text that a version has, too, is spoken of',
      ja: '文字化けの例：「ãƒ†ã‚¹ãƒˆ」',
      en: 'An example of garbled text: “ãƒ†ã‚¹ãƒˆ”',
      vi: 'Ví dụ về lỗi phông: “ãƒ†ã‚¹ãƒˆ”',
    },
    {
      why: 'the replacement character is spoken of in a version',
      ja: '読めない文字は\ufffdになる。',
      en: 'What cannot be read becomes \ufffd.',
    },
    { why: 'a sign for private use that a version has', ja: '\uf8ffメニューを開く。', en: 'Open the \uf8ff menu.' },
    {
      why: 'a message for terminals rings the bell in all versions',
      ja: '\u0007時間切れです。',
      en: '\u0007Time is up.',
    },
    {
      why: 'a letter with two marks that has no composed form',
      ja: '梵語では r\u0325\u0304 と書く。',
      en: 'In Sanskrit it is written r\u0325\u0304.',
    },
    {
      why: 'old Korean has a vowel that no composed syllable has',
      target: 'ko',
      ko: '옛말로는 ‘\u1112\u119e다’라고 썼다.',
      ja: '古語ではそう書いた。',
    },
    {
      why: 'laughter and tears in letters of hangul',
      target: 'ko',
      ko: '너무 웃겨ㅋㅋㅠㅠ 또 보자.',
      ja: '笑いすぎた。また会おう。',
    },
    {
      why: 'a letter of hangul that names a shape',
      target: 'ko',
      ko: '건물은 ㄷ자 모양이다.',
      ja: '建物はコの字形だ。',
    },
    {
      why: 'a grammar names a Korean ending by its letters',
      target: 'ko',
      ko: '어미 ‘-ㄴ다’를 붙인다.',
      ja: '語尾を付ける。',
    },
    {
      why: 'radicals of a dictionary stand by themselves',
      ja: '部首は「⽔」と「⽕」である。',
      en: 'The radicals are water and fire.',
    },
    {
      why: 'the word joiner keeps a line together',
      ja: '10\u2060～\u206020人が来た。',
      en: 'Ten to twenty people came.',
    },
  ],
  flagged: [
    {
      why: 'Japanese in UTF-8 read as windows-1252',
      ja: '会場は⟦ãƒ›ãƒ¼ãƒ«⟧だった。',
      vi: 'Địa điểm là hội trường.',
      finds: [{ message: 'garbled', fix: 'ホール', severity: 'major' }],
    },
    {
      why: 'one letter of a Vietnamese name read as windows-1252; the word is marked',
      ja: 'グエン⟦ViÃªn⟧氏が話した。',
      vi: 'Ông Nguyễn Viên phát biểu.',
      finds: [{ message: 'garbled', fix: 'Viên' }],
    },
    {
      why: 'read twice as windows-1252',
      ja: '店の名は⟦CafÃƒÂ©⟧だ。',
      en: 'The place is called Café.',
      finds: [{ message: 'garbled', fix: 'Café' }],
    },
    {
      why: 'quotation marks in UTF-8 read as windows-1252',
      target: 'en',
      en: 'It was called ⟦â€œRoadâ€\u009d⟧.',
      ja: '「道」と呼ばれた。',
      finds: [{ message: 'garbled', fix: '“Road”' }],
    },
    {
      why: 'a degree sign read as windows-1252',
      ja: '水温は18⟦Â°⟧Cだ。',
      ko: '수온은 18°C이다.',
      finds: [{ message: 'garbled', fix: '°' }],
    },
    {
      why: 'bytes that windows-1252 has no character for were dropped',
      ja: '⟦ã“ã‚“ã«ã¡ã¯⟧と書かれていた。',
      en: 'It said hello.',
      finds: [{ message: 'garbled', fix: '(no suggestion)' }],
    },
    {
      why: 'Japanese in UTF-8 read as Shift_JIS',
      ja: '道具は⟦繝壹Φ縺ｨ⟧紙だ。',
      en: 'The tools are pen and paper.',
      finds: [{ message: 'garbled', fix: 'ペンと' }],
    },
    {
      why: 'the same with bytes lost',
      ja: '件名は⟦縺薙ｌ縺ｯ譛ｬ縺ｧ縺吶\ufffd\ufffd⟧',
      vi: 'Tiêu đề là “Đây là quyển sách.”',
      finds: [{ message: 'garbled', fix: '(no suggestion)' }],
    },
    {
      why: 'kanji in UTF-8 read as Shift_JIS, all bytes kept',
      ja: '行き先は⟦譌･譛ｬ⟧です。',
      vi: 'Điểm đến là Nhật Bản.',
      finds: [{ message: 'garbled', fix: '日本' }],
    },
    {
      why: 'an accented letter read as Shift_JIS',
      ja: '店の名は⟦Cafﾃｩ⟧だ。',
      en: 'It is called Café.',
      finds: [{ message: 'garbled', fix: 'Café' }],
    },
    {
      why: 'a Vietnamese letter read as Shift_JIS, its last byte lost with the letter behind it',
      ja: '⟦Vi盻㏄⟧ Namと書いてある。',
      vi: 'Có ghi Việt Nam.',
      finds: [{ message: 'garbled', fix: '(no suggestion)' }],
    },
    {
      why: 'Korean in EUC-KR read as windows-1252',
      target: 'ko',
      ko: '제목은 ⟦ÇÑ±¹¾î⟧이다.',
      ja: '題は「韓国語」だ。',
      finds: [{ message: 'garbled', fix: '한국어' }],
    },
    {
      why: 'Japanese in Shift_JIS read as windows-1252',
      ja: '件名は⟦ƒeƒXƒg⟧です。',
      en: 'The subject is “test”.',
      finds: [{ message: 'garbled', fix: 'テスト' }],
    },
    {
      why: 'characters that were lost',
      ja: '会議は⟦\ufffd\ufffd⟧で開かれた。',
      en: 'The meeting was held in Hue.',
      finds: [{ message: 'lost', severity: 'major' }],
    },
    {
      why: 'a Vietnamese word in decomposed form',
      target: 'vi',
      vi: 'Cảng ⟦mơ\u0309⟧ lại từ tháng ba.',
      en: 'The port has reopened.',
      finds: [{ message: 'decomposed', fix: 'mở', severity: 'minor' }],
    },
    {
      why: 'kana with combining marks',
      ja: '⟦カ\u3099⟧ラスの屋根が残った。',
      vi: 'Mái kính còn lại.',
      finds: [{ message: 'decomposed', fix: 'ガ' }],
    },
    {
      why: 'two kana with combining marks, the letters between them left alone',
      ja: '⟦カ\u3099⟧ラスの窓にタ\u3099イヤを置く。',
      vi: 'Đặt kim cương bên cửa kính.',
      finds: [{ message: 'decomposed', fix: 'ガ' }],
    },
    {
      why: 'kana with spacing marks',
      ja: '⟦て゛⟧んわを掛けた。',
      ko: '전화를 걸었다.',
      finds: [{ message: 'decomposed', fix: 'で' }],
    },
    {
      why: 'Korean in decomposed form',
      target: 'ko',
      ko: `⟦${'항구'.normalize('NFD')}⟧가 열렸다.`,
      en: 'The port opened.',
      finds: [{ message: 'decomposed', fix: '항구' }],
    },
    {
      why: 'a Korean syllable whose last letter stands apart',
      target: 'ko',
      ko: '⟦하ㄴ⟧국에서 왔다.',
      ja: '韓国から来た。',
      finds: [{ message: 'decomposed', fix: '한' }],
    },
    {
      why: 'letters of hangul as they were typed',
      target: 'ko',
      ko: '⟦ㅎㅏㄴ⟧ 사람이 왔다.',
      ja: '一人が来た。',
      finds: [{ message: 'decomposed', fix: '한' }],
    },
    {
      why: 'radicals for kanji, as some PDF files give them',
      ja: '⟦⽔⻑⟧を測り、⽊の橋を渡る。',
      en: 'Measure the water, and cross the wooden bridge.',
      finds: [{ message: 'decomposed', fix: '水長' }],
    },
    {
      why: 'a zero-width space inside a word',
      ja: '港⟦\u200b⟧湾を見学した。',
      vi: 'Chúng tôi tham quan cảng.',
      finds: [{ message: 'unseen', fix: '', severity: 'minor' }],
    },
    {
      why: 'a joiner between letters that do not join',
      target: 'vi',
      vi: 'Cảng⟦\u200d⟧ đã mở lại.',
      ja: '港が再開した。',
      finds: [{ message: 'unseen', fix: '' }],
    },
    {
      why: 'a soft hyphen between kana',
      ja: 'ポン⟦\u00ad⟧プを止める。',
      en: 'Stop the pump.',
      finds: [{ message: 'unseen', fix: '' }],
    },
    {
      why: 'a byte order mark where two files were joined',
      ja: '終わり。⟦\ufeff⟧始まり。',
      en: 'The end. The beginning.',
      finds: [{ message: 'unseen', fix: '' }],
    },
    {
      why: 'an override that turns letters round, with nothing that is written from the right',
      ja: '請求書⟦\u202e⟧fdp.exeを開く。',
      en: 'Open the invoice.',
      finds: [{ message: 'unseen', fix: '', severity: 'major' }],
    },
    {
      why: 'a control character for an apostrophe',
      target: 'en',
      en: 'It isn⟦\u0092⟧t open.',
      ja: '開いていない。',
      finds: [{ message: 'unseen', fix: '’' }],
    },
    {
      why: 'a line break from a word processor where words are set apart',
      target: 'en',
      en: 'The port⟦\u000b⟧opened.',
      ja: '港が開いた。',
      finds: [{ message: 'unseen', fix: ' ' }],
    },
    {
      why: 'a variation selector behind a letter that has no variants',
      ja: '港の入口はせま⟦\u{e0100}⟧い。',
      en: 'The mouth of the harbour is narrow.',
      finds: [{ message: 'unseen', fix: '' }],
    },
    {
      why: 'a character for private use',
      ja: '⟦\ue5d2⟧を押す。',
      vi: 'Nhấn nút trình đơn.',
      finds: [{ message: 'private', severity: 'major' }],
    },
    {
      why: 'the same damage in more sentences than five is one finding',
      ja: ['一⟦\u200b⟧つ', '二\u200bつ', '三\u200bつ', '四\u200bつ', '五\u200bつ', '六\u200bつ'].join('\n'),
      en: 'one\ntwo\nthree\nfour\nfive\nsix',
      finds: [{ message: 'unseen', fix: '' }],
    },
    {
      why: 'two sentences with the same damage have a finding each',
      ja: '雨が⟦\ufffd⟧った。\n風が⟦\ufffd⟧いた。',
      en: 'It rained.\nThe wind blew.',
      finds: [{ message: 'lost' }, { message: 'lost' }],
    },
  ],
});

test('one finding for a damaged file lists its places and mends them all', async () => {
  const ja = Array.from({ length: 40 }, (_, k) => `${k}番の\u200bひと`).join('\n');
  const bench = await openBench();
  const { findings } = check(
    bench,
    collationOf({ why: 'all lines', ja, en: ja.replaceAll('\u200b', '') }, bench),
    'encoding-damage',
  );
  expect(findings.map(({ message, related, suggestions }) => [message, related.length, suggestions.length])).toEqual([
    ['U+200B zero-width space stands in the text unseen, with 39 more in 40 sentences', 39, 40],
  ]);
});
