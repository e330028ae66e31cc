import { testCheck } from '../support/check-tester.js';

testCheck('duplicate-item', {
  ok: [
    {
      why: 'the first item has a modifier, the second has one behind',
      ja: '新しい技術と技術の移転を支援する。',
      en: 'We support new technology and its transfer.',
    },
    {
      why: 'the second item is longer: a compound',
      ja: '教育、教育行政の専門家が集まった。',
      en: 'Experts on education and its administration met.',
    },
    {
      why: 'the second item goes on with の',
      ja: 'A社とA社の子会社が出資した。',
      en: 'Company A and its subsidiaries invested.',
    },
    {
      why: 'a law that names a person and those whom that person designates',
      ja: '子会社の取締役又は取締役が指定する者が出席する。',
      en: 'A director of the subsidiary, or a person designated by the director, shall attend.',
    },
    {
      why: 'a relative clause begins with the second item',
      ja: '子どもと子どもを持つ家庭を支援する。',
      vi: 'Hỗ trợ trẻ em và các gia đình có con.',
    },
    {
      why: 'the parts of one name joined by a middle dot',
      ja: 'ヨーヨー・マがボラ・ボラ島で休暇を過ごした。',
      en: 'Yo-Yo Ma spent his holiday on Bora Bora.',
    },
    {
      why: 'the same noun twice for what lies between',
      ja: '地域と地域を結ぶ道路を整備する。',
      en: 'Build roads linking the regions.',
    },
    {
      why: 'the same noun twice for what is compared',
      ja: 'データとデータを比較して異常を見つける。',
      en: 'Compare the data to find anomalies.',
    },
    {
      why: 'between the two of a kind, with との',
      ja: '企業と企業との取引及び企業と消費者との取引を区別する。',
      en: 'Distinguish transactions between businesses and those with consumers.',
    },
    {
      why: 'a step at a time',
      ja: '一歩、一歩と前へ進み、二回、二回と失敗を重ねた。',
      en: 'He went forward, step by step, and failed, and failed again.',
    },
    {
      why: 'a verb in a call, said twice',
      ja: '待って、待ってと叫んだ。',
      en: '“Wait, oh, please wait!” she shouted.',
    },
    {
      why: 'the same word three times for weight',
      ja: '練習、練習、また練習の日々だった。',
      en: 'It was practice, more practice, and nothing but practice.',
    },
    {
      why: 'calling somebody',
      ja: '先生、先生、質問があります。',
      en: 'Sir, I have a question.',
    },
    {
      why: 'an announcement that names the station twice',
      ja: 'まもなく京都、京都。お出口は左側です。',
      en: 'We will soon arrive at Kyoto. The exit is on the left.',
    },
    {
      why: 'the first is a predicate, the second begins a clause of its own',
      ja: '会場は公園、公園は駅前にあります。',
      en: 'The venue is the park, which is in front of the station, near the shops and the bank.',
    },
    {
      why: 'the first is a predicate, the second takes a case particle and は',
      ja: '朝食は和食、和食には味噌汁と漬物が付く。',
      en: 'Breakfast is Japanese and comes with miso soup and pickles.',
    },
    {
      why: 'an adverb of time and the same noun in a compound',
      ja: '本日、本日限りの特売を行います。',
      en: 'Today, and today only, there is a sale.',
    },
    {
      why: 'the second carries an affix',
      ja: '東京および東京周辺の天気をお伝えします。',
      en: 'Here is the weather for Tokyo and its surroundings.',
    },
    {
      why: 'not side by side: flour, sugar, flour',
      ja: '小麦粉、砂糖、小麦粉の順に混ぜる。',
      en: 'Mix in flour, sugar and flour again.',
    },
    {
      why: 'the version lists one thing twice as well',
      ja: '赤、赤、青の順に札を並べる。',
      en: 'Lay the cards in this order: red, red, blue.',
    },
    {
      why: 'two persons of one name, who are counted',
      ja: '佐藤と佐藤の二人が組んで優勝した。',
      en: 'Two players, both named Sato, won together.',
    },
    {
      why: 'names of chemicals with numbers',
      ja: '1,1-ジクロロエタンと1,1,1-トリクロロエタンを測定する。',
      en: 'Measure 1,1-dichloroethane and 1,1,1-trichloroethane.',
    },
    {
      why: 'numbers that meet across a comma',
      ja: '部品番号は12、12はボルトを表す。',
      en: 'The part number is 12, and 12 stands for bolts, nuts and screws.',
    },
    {
      why: 'points with letters',
      ja: '点Aと点Bを結ぶ直線を引く。',
      en: 'Draw a straight line through A and B.',
    },
    {
      why: 'the one and the one after it, in a chain of duties',
      ja: '甲は乙に、乙は丙に代金を支払う。',
      en: 'A pays B and B pays C.',
    },
  ],
  flagged: [
    {
      why: 'two school words became one',
      ja: '市は⟦教育、教育⟧、医療を重視する。',
      vi: 'Thành phố chú trọng đào tạo, giáo dục và y tế.',
      en: 'The city gives priority to training, schooling and health care.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'a close pair with a middle dot, の behind',
      ja: '⟦研修・研修⟧の機会を増やす。',
      vi: 'Tăng cơ hội đào tạo và bồi dưỡng.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'signature and ratification became one',
      ja: '条約は⟦署名と署名⟧を経て発効した。',
      en: 'The treaty came into force after signature and ratification.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'long names of two committees became one',
      ja: '会議には⟦水産物加工委員会、水産物加工委員会⟧、輸出部会が参加した。',
      vi: 'Tham dự cuộc họp có Ủy ban Chế biến Thủy sản, Ủy ban Kiểm nghiệm Thủy sản và Tiểu ban Xuất khẩu.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'a pair as subject of the sentence',
      ja: '⟦知事および知事⟧が式典に出席した。',
      en: 'The governor and the mayor attended the ceremony.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'two kinds of headache became one',
      ja: 'この薬は⟦頭痛や頭痛⟧に効く。',
      ko: '이 약은 두통과 편두통에 효과가 있다.',
      en: 'This medicine relieves headache and migraine.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'a modifier before the first belongs to the whole list',
      ja: '道路の⟦補修、補修⟧及び清掃を行う。',
      vi: 'Tiến hành sửa chữa, bảo dưỡng và vệ sinh mặt đường.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'a pair of legal terms with a modifier before it',
      ja: '契約の⟦解除または解除⟧は書面で行う。',
      en: 'Termination or cancellation of the contract shall be made in writing.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'long names, though the version has no list of three',
      ja: '両国は⟦貿易投資協定、貿易投資協定⟧に署名した。',
      en: 'The two countries signed a trade agreement and an investment agreement.',
      finds: [{ message: 'twice' }],
    },
    {
      why: 'two ministries became one',
      ja: '代表団は⟦工業省と工業省⟧を訪問した。',
      vi: 'Đoàn đã đến thăm Bộ Công nghiệp và Bộ Công Thương.',
      finds: [{ message: 'twice' }],
    },
  ],
});
