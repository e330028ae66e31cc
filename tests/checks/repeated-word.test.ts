import { testCheck } from '../support/check-tester.js';

testCheck('repeated-word', {
  ok: [
    {
      why: 'an adverb that is a doubled word',
      ja: 'まだまだ寒い日が続き、ますます燃料が売れる。',
      en: 'Cold days go on, and more and more fuel is sold.',
    },
    {
      why: 'words with the iteration mark',
      ja: '世界中の人々がそれぞれの国々で祝った。',
      vi: 'Mọi người trên khắp thế giới ăn mừng ở đất nước mình.',
    },
    {
      why: 'a numeral and its counter for "each"',
      ja: '部品を一つ一つ磨き、1個1個検査する。',
      vi: 'Đánh bóng và kiểm tra từng chi tiết.',
    },
    {
      why: 'a phrase doubled to mean again and again',
      ja: '何度も何度も練習した。',
      en: 'I practised over and over again.',
    },
    {
      why: 'an adjective doubled for emphasis',
      ja: '遠い遠い昔、長い長い坂の上に城があった。',
      vi: 'Ngày xửa ngày xưa, trên đỉnh một con dốc rất dài có một tòa lâu đài.',
    },
    {
      why: 'an adverb doubled for emphasis',
      ja: 'ゆっくりゆっくり歩いてください。',
      en: 'Please walk very slowly.',
    },
    {
      why: 'an adverbial phrase of stem and particle, doubled',
      ja: '静かに静かに扉を閉めた。',
      vi: 'Anh khép cửa thật nhẹ.',
    },
    {
      why: 'verb forms that are doubled to make adverbs',
      ja: '見る見る空が暗くなり、知らず知らず足が速まった。',
      en: 'The sky darkened and we walked faster without noticing.',
    },
    {
      why: 'a verb in its continuing form, doubled',
      ja: '食べて食べて太った。',
      en: 'He ate until he grew fat.',
    },
    {
      why: 'a cry that is repeated',
      ja: '勝った勝ったと町中が沸いた。',
      en: 'The whole town celebrated the victory.',
    },
    {
      why: 'every day, said twice for weight',
      ja: '毎日毎日同じ道を通う。',
      en: 'I take the same road day after day.',
    },
    {
      why: 'a direction doubled',
      ja: '上へ上へと枝を伸ばす。',
      vi: 'Vươn cành mãi lên cao.',
    },
    {
      why: 'an answer said twice, with a comma',
      ja: '「はい、はい、わかりました」と彼は答えた。',
      en: '“All right, I understand,” he answered.',
    },
    {
      why: 'made-up sounds in katakana',
      ja: '列車はガタンガタンと音を立てて鉄橋を渡った。',
      en: 'The train rattled across the bridge.',
    },
    {
      why: 'a mimetic word said twice over',
      ja: '星がきらきらきらきら光っている。',
      vi: 'Những vì sao lấp lánh.',
    },
    {
      why: 'names that are doubled syllables',
      ja: 'パパとシンシンはボラボラ島へ行った。',
      en: 'Papa and Xin Xin went to Bora Bora.',
    },
    {
      why: 'a tongue twister of short words in kana',
      ja: 'すもももももももものうち。',
      en: 'Plums and peaches are both kinds of peach.',
    },
    {
      why: 'the same syllable as noun and particle',
      ja: '母ははは強いと言った。',
      en: 'Mother said she was strong.',
    },
    {
      why: 'a prefecture and the city of its name',
      ja: '山口県山口市で生まれた山口さんは教師になった。',
      en: 'Mr Yamaguchi, who was born in Yamaguchi, became a teacher.',
    },
    {
      why: 'a name and a name that begins with it, a middle dot between',
      ja: '日本・日本人・日本語の三章からなる。',
      en: 'It has three chapters: Japan, the Japanese and their language.',
    },
    {
      why: 'parts of an address set apart by a space',
      ja: '新潟市 新潟市民会館 大ホール',
      en: 'Large Hall, Niigata Civic Hall, Niigata',
    },
    {
      why: 'a country before an institution whose name begins with the same kanji',
      ja: '中国中央電視台が報じた。',
      vi: 'Đài Truyền hình Trung ương Trung Quốc đưa tin.',
    },
    {
      why: 'the one after the next',
      ja: '次の次の駅で降ります。',
      en: 'I get off at the stop after next.',
    },
    {
      why: 'kin of kin',
      ja: '親の親の代から続く店だ。',
      en: "The shop has been there since my grandparents' time.",
    },
    {
      why: 'a tie between two of a kind',
      ja: '人と人とのつながりを大切にする。',
      en: 'We value ties between people.',
    },
    {
      why: 'the version repeats the word as well',
      ja: '彼女は「自由自由」と書いた。',
      en: 'She wrote “freedom freedom”.',
    },
    {
      why: 'two digits of one telephone number',
      ja: '1 1 0番に電話する。',
      en: 'Call 110.',
    },
  ],
  flagged: [
    {
      why: 'a noun that stands twice',
      ja: '議会は⟦予算予算⟧を可決した。',
      vi: 'Quốc hội đã thông qua ngân sách.',
      en: 'Parliament passed the budget.',
      finds: [{ message: 'twice', fix: '予算' }],
    },
    {
      why: 'a noun with its particle',
      ja: '両社は⟦契約を契約を⟧結んだ。',
      en: 'The two companies signed a contract.',
      finds: [{ message: 'twice', fix: '契約を' }],
    },
    {
      why: 'a loop over a phrase that begins with a particle',
      ja: '委員会は安全対策⟦について議論について議論⟧した。',
      vi: 'Ủy ban đã thảo luận về các biện pháp an toàn.',
      ko: '위원회는 안전 대책에 대해 논의했다.',
      finds: [{ message: 'twice', fix: 'について議論' }],
    },
    {
      why: 'a polite predicate that stands twice',
      ja: '選手団は開会式に⟦参加しました参加しました⟧。',
      en: 'The team took part in the opening ceremony.',
      finds: [{ message: 'twice', fix: '参加しました' }],
    },
    {
      why: 'a year, number and all',
      ja: '工場は⟦2019年2019年⟧に建てられた。',
      en: 'The factory was built in 2019.',
      finds: [{ message: 'twice', fix: '2019年' }],
    },
    {
      why: 'the number of an article of law',
      ja: '⟦第三条第三条⟧の規定を準用する。',
      en: 'Article 3 applies mutatis mutandis.',
      finds: [{ message: 'twice', fix: '第三条' }],
    },
    {
      why: 'a loanword in katakana',
      ja: '⟦データデータ⟧を保存する。',
      ko: '데이터를 저장한다.',
      finds: [{ message: 'twice', fix: 'データ' }],
    },
    {
      why: 'a noun in the middle of a compound',
      ja: '都市⟦交通交通⟧計画を発表した。',
      en: 'The city transport plan was published.',
      finds: [{ message: 'twice', fix: '交通' }],
    },
    {
      why: 'the ending of a clause, in hiragana',
      ja: 'この温泉は神経痛に効く⟦こととされていることとされている⟧。',
      en: 'This spring is said to help with neuralgia.',
      finds: [{ message: 'twice', fix: 'こととされている' }],
    },
    {
      why: 'a country by two of its names',
      ja: '⟦米国アメリカ合衆国⟧の国土は広い。',
      vi: 'Hoa Kỳ có lãnh thổ rộng lớn.',
      en: 'The United States is vast.',
      finds: [{ message: 'sameName', fix: 'アメリカ合衆国' }],
    },
    {
      why: 'a country by two everyday names',
      ja: '⟦英国イギリス⟧の首相が演説した。',
      ko: '영국 총리가 연설했다.',
      finds: [{ message: 'sameName', fix: 'イギリス' }],
    },
  ],
});
