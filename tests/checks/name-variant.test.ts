import { testCheck } from '../support/check-tester.js';

const HAI = {
  ja: 'レー・ヴァン・ハイ氏が開会を告げた。\nレー・ヴァン・ハイ氏は工場を案内した。\nレー・ヴァン・ハイ氏は茶を出した。',
  vi: 'Ông Lê Văn Hải tuyên bố khai mạc.\nÔng Lê Văn Hải dẫn đi thăm nhà máy.\nÔng Lê Văn Hải mời trà.',
};

testCheck('name-variant', {
  ok: [
    {
      why: 'names of two persons that may be spelled alike, each in its own way',
      ja: 'ヴー・ヴァン・チンさんが来た。\nトリンさんは休みだ。',
      vi: 'Anh Vũ Văn Chính đến.\nChị Trinh nghỉ.',
    },
    {
      why: 'two persons whom Korean spells alike and English does not',
      ja: 'ケイト・ローワン氏が着いた。\nケイト・ローワン氏は医師だ。\nケイト・ローアン氏は医師でない。',
      ko: '케이트 로언 씨가 도착했다.\n케이트 로언 씨는 의사다.\n케이트 로언 씨는 의사가 아니다.',
      en: 'Kate Rowan arrived.\nKate Rowan is a doctor.\nCate Roane is not a doctor.',
    },
    {
      why: 'two words, one of which begins with the other',
      ja: '新しいプランを発表した。\nプラントの建設が進む。\nプランを見直す。\nプランは白紙に戻った。',
      en: 'A new plan was announced.\nConstruction of the plant is going on.\nThe plan will be reviewed.\nThe plan was dropped.',
    },
    {
      why: 'words from one root',
      ja: 'サービスを提供する。\nサーバーを交換した。\nサービスを終了する。\nサービスは有料です。',
      en: 'We provide the service.\nThe server was replaced.\nThe service will end.\nThe service is not free.',
    },
    {
      why: 'two persons with similar names',
      ja: 'ジョンソン氏が演説した。\nジョンストン氏が反論した。\nジョンソン氏は退席した。\nジョンソン氏は後に謝罪した。',
      en: 'Mr Johnson spoke.\nMr Johnston objected.\nMr Johnson left.\nMr Johnson apologised later.',
    },
    {
      why: 'a surname with and without the first name',
      ja: 'スミス氏は反対した。\nジョン・スミス氏は賛成した。\nスミス氏は黙っていた。\nスミス氏は帰った。',
      en: 'Mr Smith was against it.\nJohn Smith was for it.\nMr Smith said nothing.\nMr Smith went home.',
    },
    {
      why: 'Vietnamese names that differ in their last syllable',
      ja: 'グエン・ヴァン・フンさんが優勝した。\nグエン・ヴァン・フオンさんは二位だった。\nグエン・ヴァン・フンさんは二連覇である。\nグエン・ヴァン・フンさんは泣いた。',
      vi: 'Anh Nguyễn Văn Hùng vô địch.\nAnh Nguyễn Văn Hương về nhì.\nAnh Nguyễn Văn Hùng vô địch hai lần liền.\nAnh Nguyễn Văn Hùng đã khóc.',
    },
    {
      why: 'Korean names that differ in their last syllable',
      ja: 'キム・ミンスが来た。\nキム・ミンジが来た。\nキム・ミンスが話した。\nキム・ミンスが帰った。',
      ko: '김민수가 왔다.\n김민지가 왔다.\n김민수가 말했다.\n김민수가 돌아갔다.',
    },
    {
      why: 'first names that differ in one vowel',
      ja: 'マリアが来た。\nマリオが来た。\nマリアが帰った。\nマリアが寝た。',
      en: 'Maria came.\nMario came.\nMaria went home.\nMaria went to bed.',
    },
    {
      why: 'two countries',
      ja: 'オーストリアを訪れた。\nオーストラリアに渡った。\nオーストリアに戻った。\nオーストリアで暮らす。',
      en: 'I visited Austria.\nI went to Australia.\nI returned to Austria.\nI live in Austria.',
    },
    {
      why: 'two provinces with a common first syllable',
      ja: 'クアンナムへ行く。\nクアンニンへ行く。\nクアンナムは雨だ。\nクアンナムは晴れだ。',
      vi: 'Đi Quảng Nam.\nĐi Quảng Ninh.\nQuảng Nam mưa.\nQuảng Nam nắng.',
    },
    {
      why: 'a country and a person',
      ja: 'ジョージアの首都はトビリシだ。\nジョージは笑った。\nジョージアのワインを飲む。\nジョージアを旅した。',
      en: 'The capital of Georgia is Tbilisi.\nGeorge laughed.\nI drink Georgian wine.\nI travelled in Georgia.',
    },
    {
      why: 'two words from English strike',
      ja: 'ストライクが入った。\nストライキに入った。\nストライクを投げた。\nストライクを取った。',
      en: 'It was a strike.\nThey went on strike.\nHe threw a strike.\nHe got a strike.',
    },
    {
      why: 'two words from glass',
      ja: 'ガラスを割った。\nグラスを割った。\nガラスを拭いた。\nガラスを運んだ。',
      en: 'I broke the glass pane.\nI broke the glass.\nI wiped the glass pane.\nI carried the glass pane.',
    },
    {
      why: 'two words from cup, by way of Dutch and English',
      ja: 'カップを洗う。\nコップを洗う。\nカップを置く。\nカップを並べる。',
      en: 'Wash the cup.\nWash the cup for water.\nPut the cup down.\nLine up the cups.',
    },
    {
      why: 'two words from iron',
      ja: 'アイロンをかける。\nアイアンで打つ。\nアイロンを買う。\nアイロンをしまう。',
      en: 'Use the iron.\nHit it with an iron.\nBuy an iron.\nPut the iron away.',
    },
    {
      why: 'a garment and a person, told apart by the long vowel alone',
      ja: 'トレーナーが指導する。\nトレーナを着る。\nトレーナーが笑う。\nトレーナーが走る。',
      en: 'The trainer gives instruction.\nPut on a sweatshirt.\nThe trainer laughs.\nThe trainer runs.',
    },
    {
      why: 'short words that a long vowel tells apart',
      ja: 'ビルが建った。\nビールを飲んだ。\nビルに入った。\nビルを出た。',
      vi: 'Tòa nhà được xây lên.\nChúng tôi uống bia.\nChúng tôi vào tòa nhà.\nChúng tôi ra khỏi tòa nhà.',
    },
    {
      why: "a company's own spelling",
      ja: '東洋コンピュータ社が新型を出した。\nコンピューターの性能が上がった。\nコンピューターは高い。',
      en: 'Toyo Computer released a new model.\nThe performance of computers has improved.\nComputers are expensive.',
    },
    {
      why: "the spelling of a book's title",
      ja: '『ヴァイオリンと私』を読んだ。\nバイオリンを習う。\nバイオリンを弾く。',
      vi: 'Tôi đã đọc cuốn sách ấy.\nTôi học vĩ cầm.\nTôi chơi vĩ cầm.',
    },
    {
      why: 'a short form and its long form',
      ja: 'アルミを溶かす。\nアルミニウムを溶かす。\nアルミを運ぶ。\nアルミを切る。',
      en: 'Melt the aluminium.\nMelt the aluminium.\nCarry the aluminium.\nCut the aluminium.',
    },
    {
      why: 'a sport and a dance',
      ja: 'バレーの試合を見た。\nバレエの公演を見た。\nバレーの練習をした。\nバレーの合宿に行った。',
      en: 'I watched a volleyball match.\nI saw a ballet.\nI did volleyball practice.\nI went to a volleyball camp.',
    },
    {
      why: 'a word alone and in a compound',
      ja: 'サッカーを見る。\nサッカーボールを買う。\nサッカーが好きだ。\nサッカーを習う。',
      en: 'Watch football.\nBuy a football.\nI like football.\nLearn football.',
    },
    {
      why: 'both spellings are equally frequent, so none is the slip',
      ja: 'サーバを止める。\nサーバーを動かす。',
      en: 'Stop the server.\nStart the server.',
    },
    {
      why: 'two devices with names alike',
      ja: 'モーターを回す。\nモニターを見る。\nモーターを止める。\nモーターを外す。',
      en: 'Run the motor.\nWatch the monitor.\nStop the motor.\nRemove the motor.',
    },
    {
      why: 'the run spells the name as the text does',
      ja: 'レー・ヴァン・ハイ氏が挨拶した。',
      vi: 'Ông Lê Văn Hải phát biểu.',
      others: [HAI],
    },
    {
      why: 'another text has a person whom Korean spells alike and English does not',
      ja: 'ケイト・ローアン氏は医師でない。',
      ko: '케이트 로언 씨는 의사가 아니다.',
      en: 'Cate Roane is not a doctor.',
      others: [
        {
          ja: 'ケイト・ローワン氏が着いた。\nケイト・ローワン氏は医師だ。',
          ko: '케이트 로언 씨가 도착했다.\n케이트 로언 씨는 의사다.',
          en: 'Kate Rowan arrived.\nKate Rowan is a doctor.',
        },
      ],
    },
    {
      why: 'another text has another person with a name much like it',
      ja: 'ジョンストン氏が反論した。',
      en: 'Mr Johnston objected.',
      others: [{ ja: 'ジョンソン氏が演説した。\nジョンソン氏は退席した。', en: 'Mr Johnson spoke.\nMr Johnson left.' }],
    },
    {
      why: 'another text has the other word that came from one English word',
      ja: 'グラスを割った。',
      en: 'I broke the glass.',
      others: [{ ja: 'ガラスを拭いた。\nガラスを運んだ。', en: 'I wiped the glass.\nI carried the glass.' }],
    },
    {
      why: 'another text has the word that a team has in its plural',
      ja: '町のスターズが勝った。',
      en: 'The Stars of the town won.',
      others: [{ ja: 'スターが来た。\nスターを見た。', en: 'The Stars came.\nI saw the Stars.' }],
    },
    {
      why: "a company's own spelling, beside the word in another text",
      ja: '東洋コンピュータ社が新型を出した。',
      en: 'Toyo Computer released a new model.',
      others: [
        {
          ja: 'コンピューターの性能が上がった。\nコンピューターは高い。',
          en: 'The performance of computers has improved.\nComputers are expensive.',
        },
      ],
    },
    {
      why: 'once the one way and once the other, in two texts',
      ja: 'ラー・ヴァン・ハイ氏が挨拶した。',
      vi: 'Ông Lê Văn Hải phát biểu.',
      others: [{ ja: 'レー・ヴァン・ハイ氏は茶を出した。', vi: 'Ông Lê Văn Hải mời trà.' }],
    },
    {
      why: 'as often the one way as the other over the run',
      ja: 'サーバを止める。\nサーバを動かす。',
      en: 'Stop the server.\nStart the server.',
      others: [{ ja: 'サーバーを見る。\nサーバーを買う。', en: 'Look at the server.\nBuy the server.' }],
    },
  ],
  flagged: [
    {
      why: 'a word of a Vietnamese name that was spelled otherwise before',
      ja: 'ダン・ティ・トゥイエンさんが店を開いた。\n⟦テュエン⟧さんは毎朝五時に起きる。',
      vi: 'Chị Đặng Thị Tuyến mở cửa hàng.\nChị Tuyến dậy lúc năm giờ mỗi sáng.',
      finds: [{ message: 'before', fix: 'トゥイエン' }],
    },
    {
      why: "a person's name that another text spells otherwise",
      ja: '⟦ラー・ヴァン・ハイ⟧氏が挨拶した。',
      vi: 'Ông Lê Văn Hải phát biểu.',
      others: [HAI],
      finds: [{ message: 'across', fix: 'レー・ヴァン・ハイ', severity: 'major' }],
    },
    {
      why: 'a loanword that other texts spell otherwise',
      ja: '⟦サーバ⟧を止める。',
      en: 'Stop the server.',
      others: [
        { ja: 'サーバーを見る。', en: 'Look at the server.' },
        { ja: 'サーバーを買う。', en: 'Buy the server.' },
      ],
      finds: [{ message: 'across', fix: 'サーバー', severity: 'minor' }],
    },
    {
      why: 'a middle dot more or less is a small matter',
      ja: '⟦タウンカップ⟧は日曜に終わる。',
      en: 'The Town Cup ends on Sunday.',
      others: [
        {
          ja: 'タウン・カップが始まった。\nタウン・カップを見る。',
          en: 'The Town Cup has begun.\nWatch the Town Cup.',
        },
      ],
      finds: [{ message: 'across', fix: 'タウン・カップ', severity: 'minor' }],
    },
    {
      why: 'one name with more behind it, and no plural',
      ja: '⟦チャン・ヴァン・ロング⟧さんに連絡する。',
      vi: 'Liên hệ ông Trần Văn Long.',
      others: [
        {
          ja: 'チャン・ヴァン・ロンさんは技師である。\nチャン・ヴァン・ロンさんが来た。',
          vi: 'Ông Trần Văn Long là kỹ sư.\nÔng Trần Văn Long đã đến.',
        },
      ],
      finds: [{ message: 'across', fix: 'チャン・ヴァン・ロン' }],
    },
    {
      why: 'what is rare in the text is usual in the run',
      ja: '⟦ラー・ヴァン・ハイ⟧氏が開会を告げた。\nレー・ヴァン・ハイ氏は工場を案内した。\n⟦ラー・ヴァン・ハイ⟧氏が挨拶した。',
      vi: HAI.vi,
      others: [HAI, HAI],
      finds: [
        { message: 'across', fix: 'レー・ヴァン・ハイ' },
        { message: 'across', fix: 'レー・ヴァン・ハイ' },
      ],
    },
    {
      why: 'the long vowel mark at the end is left out once',
      ja: 'サーバーを止める。\n⟦サーバ⟧を再起動する。\nサーバーにログインする。\nサーバーの記録を見る。',
      en: 'Stop the server.\nRestart the server.\nLog in to the server.\nLook at the log of the server.',
      finds: [{ message: 'longVowel', fix: 'サーバー', severity: 'minor' }],
    },
    {
      why: 'the long vowel mark, beside a version that translates the word',
      ja: 'ユーザーを登録する。\nユーザーを削除する。\n⟦ユーザ⟧を検索する。',
      vi: 'Đăng ký người dùng.\nXóa người dùng.\nTìm người dùng.',
      finds: [{ message: 'longVowel', fix: 'ユーザー', severity: 'minor' }],
    },
    {
      why: "the long vowel mark, in a person's name",
      ja: 'ペトロフスキー教授が講演した。\nペトロフスキー教授は笑った。\n⟦ペトロフスキ⟧教授が答えた。\nペトロフスキー教授は座った。',
      en: 'Professor Petrovsky gave a lecture.\nProfessor Petrovsky laughed.\nProfessor Petrovsky answered.\nProfessor Petrovsky sat down.',
      finds: [{ message: 'longVowel', fix: 'ペトロフスキー', severity: 'minor' }],
    },
    {
      why: 'two correct spellings of one loanword',
      ja: 'ウイルスを検出した。\nウイルスが変異した。\n⟦ウィルス⟧の型を調べた。',
      en: 'The virus was detected.\nThe virus mutated.\nThe type of the virus was examined.',
      finds: [{ message: 'spelling', fix: 'ウイルス', severity: 'minor' }],
    },
    {
      why: "a person's name with another vowel",
      ja: 'レー・ヴァン・ハイ氏が開会を告げた。\nレー・ヴァン・ハイ氏は工場を案内した。\n⟦ラー・ヴァン・ハイ⟧氏が挨拶した。',
      vi: 'Ông Lê Văn Hải tuyên bố khai mạc.\nÔng Lê Văn Hải dẫn đi thăm nhà máy.\nÔng Lê Văn Hải phát biểu.',
      finds: [{ message: 'variant', fix: 'レー・ヴァン・ハイ', severity: 'major' }],
    },
    {
      why: 'a Korean name with voiced and voiceless consonant',
      ja: 'パク・ジフン選手が得点した。\nパク・ジフン選手は主将だ。\n⟦パク・チフン⟧選手が退場した。',
      ko: '박지훈 선수가 득점했다.\n박지훈 선수는 주장이다.\n박지훈 선수가 퇴장했다.',
      finds: [{ message: 'variant', fix: 'パク・ジフン', severity: 'major' }],
    },
    {
      why: 'a place with and without a small kana',
      ja: 'ニャチャンの海は青い。\nニャチャンに泊まる。\n⟦ナチャン⟧の市場に行く。',
      vi: 'Biển Nha Trang xanh.\nNghỉ ở Nha Trang.\nĐi chợ Nha Trang.',
      finds: [{ message: 'variant', fix: 'ニャチャン', severity: 'major' }],
    },
    {
      why: 'an Italian city in two spellings',
      ja: 'ヴェネツィアに着いた。\nヴェネツィアは水の都だ。\n⟦ヴェネチア⟧を後にした。',
      en: 'We arrived in Venezia.\nVenezia is a city of water.\nWe left Venezia.',
      finds: [{ message: 'variant', fix: 'ヴェネツィア', severity: 'major' }],
    },
    {
      why: "a hero's name with one kana wrong, twice against four",
      ja: 'マクドネルは黙っていた。\n⟦マグドネル⟧は立った。\nマクドネルは窓を開けた。\n⟦マグドネル⟧は振り返った。\nマクドネルは笑った。\nマクドネルは去った。',
      en: 'McDonnell was silent.\nMcDonnell stood up.\nMcDonnell opened the window.\nMcDonnell turned round.\nMcDonnell laughed.\nMcDonnell left.',
      finds: [
        { message: 'variant', fix: 'マクドネル', severity: 'major' },
        { message: 'variant', fix: 'マクドネル', severity: 'major' },
      ],
    },
  ],
});
