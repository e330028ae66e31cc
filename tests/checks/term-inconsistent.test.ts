import { testCheck } from '../support/check-tester.js';

const MICROSCOPE = {
  vi: 'Kiểm tra bên ngoài kính hiển vi.\nGhi lại độ phóng đại của kính hiển vi.\nKiểm tra đèn của kính hiển vi.\nDùng xong kính hiển vi thì báo cho trưởng ca.',
  ko: '현미경의 외관을 점검한다.\n현미경의 배율을 기록한다.\n현미경의 램프를 확인한다.\n현미경을 다 쓰면 당직장에게 알린다.',
  en: 'Inspect the outside of the microscope.\nRecord the magnification of the microscope.\nCheck the lamp of the microscope.\nWhen you have used the microscope, tell the shift leader.',
};
const THREE = '顕微鏡の外観を点検する。\n顕微鏡の倍率を記録する。\n顕微鏡のランプを確かめる。\n';

const PRESSURE = {
  ja: '血圧計を腕に巻く。\n血圧計の電池を入れる。\n血圧計を水で洗わない。\n',
  vi: 'Quấn máy đo huyết áp vào cánh tay.\nLắp pin vào máy đo huyết áp.\nKhông rửa máy đo huyết áp bằng nước.\n',
  ko: '혈압계를 팔에 감는다.\n혈압계에 건전지를 넣는다.\n혈압계를 물로 씻지 않는다.\n',
  en: 'Wrap the blood pressure monitor around the arm.\nPut batteries into the blood pressure monitor.\nDo not wash the blood pressure monitor.\n',
};
const DRIP = {
  ja: '点滴灌漑は水を節約する。\n点滴灌漑の管を畑に並べる。\n点滴灌漑の費用は半分を県が出す。\n',
  vi: 'Tưới nhỏ giọt tiết kiệm nước.\nĐặt ống tưới nhỏ giọt trên ruộng.\nHuyện trả một nửa chi phí tưới nhỏ giọt.\n',
  ko: '점적 관수는 물을 절약한다.\n점적 관수 관을 밭에 늘어놓는다.\n점적 관수 비용의 절반은 현이 낸다.\n',
  en: 'Drip irrigation saves water.\nLay the pipes of the drip irrigation on the field.\nThe district pays half the cost of drip irrigation.\n',
};
const COOPERATIVE = {
  ja: '農業協同組合の会長が話した。\n農業協同組合は苗も売る。\n農業協同組合の総会は5月に開く。\n',
  vi: 'Chủ tịch hợp tác xã nông nghiệp phát biểu.\nHợp tác xã nông nghiệp cũng bán cây giống.\nĐại hội của hợp tác xã nông nghiệp họp vào tháng 5.\n',
  ko: '농업협동조합 회장이 말했다.\n농업협동조합은 모종도 판다.\n농업협동조합 총회는 5월에 연다.\n',
  en: 'The head of the agricultural cooperative spoke.\nThe agricultural cooperative sells seedlings too.\nThe agricultural cooperative meets in May.\n',
};
const READING = {
  ja: '閲覧室では静かにする。\n閲覧室は夜9時まで開いている。\n閲覧室の席は予約できる。\n',
  vi: 'Giữ yên lặng trong phòng đọc.\nPhòng đọc mở cửa đến 9 giờ tối.\nCó thể đặt chỗ trong phòng đọc.\n',
  ko: '열람실에서는 조용히 한다.\n열람실은 밤 9시까지 연다.\n열람실의 자리는 예약할 수 있다.\n',
  en: 'Be quiet in the reading room.\nThe reading room is open until 9 pm.\nSeats in the reading room can be reserved.\n',
};
const READING_VERSIONS = { vi: READING.vi, ko: READING.ko, en: READING.en };
const CARD = {
  ja: '図書館カードを忘れないこと。\n図書館カードは無料で作れる。\n図書館カードの裏に名前を書く。\n',
  vi: 'Đừng quên thẻ thư viện.\nThẻ thư viện được làm miễn phí.\nViết tên vào mặt sau thẻ thư viện.\n',
  ko: '도서관 카드를 잊지 말 것.\n도서관 카드는 무료로 만들 수 있다.\n도서관 카드 뒤에 이름을 쓴다.\n',
  en: 'Do not forget your library card.\nA library card is free.\nWrite your name on the back of the library card.\n',
};

const FISHERY_VERSIONS = {
  vi: 'Cục Nguồn lợi Thủy sản đăng ký tàu cá.\nCục Nguồn lợi Thủy sản ở cảng.\nCục Nguồn lợi Thủy sản quyết định cấm đánh bắt.',
  ko: '수산자원국은 어선을 등록한다.\n수산자원국은 항구에 있다.\n수산자원국이 금어를 결정했다.',
  en: 'The Bureau of Fishery Resources registers fishing boats.\nThe Bureau of Fishery Resources is at the port.\nThe Bureau of Fishery Resources banned fishing.',
};
const FISHERY = { ja: '水産資源局は漁船を登録する。\n水産資源局は港にある。\n', ...FISHERY_VERSIONS };

type Lines<T> = { readonly [K in keyof T]: string };

function mapLines<T extends Lines<T>>(versions: T, choose: (lines: string[]) => string[]): Lines<T> {
  const chosen = Object.entries<string>(versions).map(([language, text]) => [
    language,
    choose(text.split('\n')).join('\n'),
  ]);
  return Object.fromEntries(chosen) as Lines<T>;
}

/** Lines that stand open for one more, as a text of their own. */
const whole = <T extends Lines<T>>(lines: T) => mapLines(lines, (all) => all.slice(0, -1));
const SCOPES = { ja: THREE.trimEnd(), ...mapLines(MICROSCOPE, (lines) => lines.slice(0, 3)) };
const ONE_SCOPE = mapLines(MICROSCOPE, (lines) => lines.slice(3));

testCheck('term-inconsistent', {
  ok: [
    {
      why: 'another word in a compound, twice against once',
      ja: '耐震基準を見直す。\n古い家は耐震基準を満たさない。\n耐震規格に合う家を買う。',
      vi: 'Xem xét lại tiêu chuẩn chống động đất.\nNhà cũ không đạt tiêu chuẩn chống động đất.\nMua căn nhà hợp tiêu chuẩn chống động đất.',
      ko: '내진기준을 다시 살핀다.\n오래된 집은 내진기준에 못 미친다.\n내진기준에 맞는 집을 산다.',
      en: 'The seismic standard is being revised.\nOld houses do not meet the seismic standard.\nWe buy a house that meets the seismic standard.',
    },
    {
      why: "an office's name in short, with の before it",
      ...FISHERY,
      ja: `${FISHERY.ja}県の資源局が禁漁を決めた。`,
    },
    {
      why: "an office's name in full, with の before it",
      ...FISHERY,
      ja: `${FISHERY.ja}県の水産資源局が禁漁を決めた。`,
    },
    {
      why: 'what is no name may be taken apart by の',
      ja: '水産資源を守る。\n水産資源を数える。\n水産資源が減った。\n水産の資源は国のものである。',
      vi: 'Bảo vệ nguồn lợi thủy sản.\nĐếm nguồn lợi thủy sản.\nNguồn lợi thủy sản giảm.\nNguồn lợi thủy sản là của nhà nước.',
      en: 'Protect the fishery resources.\nCount the fishery resources.\nThe fishery resources went down.\nThe fishery resources belong to the state.',
    },
    {
      why: 'the run has a common word, which has more than one sense',
      ja: '旗を病室に立てた。',
      vi: 'Cắm cờ trong bệnh viện.',
      en: 'They put up a flag in the hospital.',
      others: [
        {
          ja: '病院を建てる。\n病院に行く。\n病院が開いた。',
          vi: 'Xây bệnh viện.\nĐi bệnh viện.\nBệnh viện mở cửa.',
          en: 'Build the hospital.\nGo to the hospital.\nThe hospital has opened.',
        },
      ],
    },
    {
      why: 'the run has the same word',
      ja: '顕微鏡を使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [SCOPES, SCOPES],
    },
    {
      why: 'in the run one version has another word',
      ja: 'マイクロスコープを使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      vi: 'Dùng xong ống soi thì báo cho trưởng ca.',
      others: [SCOPES, SCOPES],
    },
    {
      why: 'as many places in the run have the other word',
      ja: 'マイクロスコープを使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [
        SCOPES,
        { ...ONE_SCOPE, ja: 'マイクロスコープを使い終えたら、当直長に知らせる。' },
        { ...ONE_SCOPE, ja: 'マイクロスコープを使い終えたら、当直長に知らせる。' },
      ],
    },
    {
      why: 'more texts have the other word, if each but once',
      ja: '顕微鏡の外観を点検する。\n顕微鏡の倍率を記録する。\n顕微鏡のランプを確かめる。',
      ...mapLines(MICROSCOPE, (lines) => lines.slice(0, 3)),
      others: [
        { ...ONE_SCOPE, ja: 'マイクロスコープを使い終えたら、当直長に知らせる。' },
        { ...ONE_SCOPE, ja: 'マイクロスコープを使い終えたら、当直長に知らせる。' },
      ],
    },
    {
      why: 'one text that has a word five times, against two that have the other',
      ja: 'マイクロスコープを使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [
        mapLines(SCOPES, (lines) => [...lines, ...lines]),
        { ...ONE_SCOPE, ja: 'マイクロスコープを使い終えたら、当直長に知らせる。' },
      ],
    },
    {
      why: 'three places of the run, against two of the text',
      ja: '読書部屋では静かにする。\n読書部屋は夜9時まで開いている。',
      ...mapLines(READING_VERSIONS, (lines) => lines.slice(0, 2)),
      others: [whole(READING)],
    },
    {
      why: 'one version alone in the run',
      ja: 'マイクロスコープを使い終えたら、当直長に知らせる。',
      en: ONE_SCOPE.en,
      others: [SCOPES, SCOPES],
    },
    {
      why: 'a short form of what the run has in full',
      ja: '倉庫は農協のものである。',
      vi: 'Nhà kho là của hợp tác xã nông nghiệp.',
      ko: '창고는 농업협동조합의 것이다.',
      en: 'The warehouse belongs to the agricultural cooperative.',
      others: [whole(COOPERATIVE), whole(COOPERATIVE)],
    },
    {
      why: 'an everyday word, where the run has the term',
      ja: '装置を使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [SCOPES, SCOPES],
    },
    {
      why: 'a longer term of the versions, of which the run knows a part',
      ja: '電子マイクロスコープを使い終えたら、当直長に知らせる。\n電子マイクロスコープを買う。',
      vi: 'Dùng xong kính hiển vi điện tử thì báo cho trưởng ca.\nMua kính hiển vi điện tử.',
      en: 'When you have used the electron microscope, tell the shift leader.\nBuy an electron microscope.',
      others: [
        SCOPES,
        SCOPES,
        SCOPES,
        {
          ja: '電子マイクロスコープは高い。\n電子マイクロスコープを動かす。\n電子マイクロスコープが届いた。',
          vi: 'Kính hiển vi điện tử đắt.\nVận hành kính hiển vi điện tử.\nKính hiển vi điện tử đã đến.',
          en: 'The electron microscope is expensive.\nRun the electron microscope.\nThe electron microscope has arrived.',
        },
      ],
    },
    {
      why: 'the glossary allows the word that the run has not',
      ja: 'マイクロスコープを使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [SCOPES, SCOPES],
      glossary: { microscope: ['ja:マイクロスコープ', 'ja:顕微鏡'] },
    },
    { why: 'one word throughout', ja: `${THREE}顕微鏡を使い終えたら、当直長に知らせる。`, ...MICROSCOPE },
    { why: 'a word that points back', ja: `${THREE}同機を使い終えたら、当直長に知らせる。`, ...MICROSCOPE },
    { why: 'a subject that Japanese leaves out', ja: `${THREE}使い終えたら、当直長に知らせる。`, ...MICROSCOPE },
    {
      why: 'an everyday word for a class of things',
      ja: `${THREE}装置を使い終えたら、当直長に知らせる。`,
      ...MICROSCOPE,
    },
    {
      why: 'one version alone does not show that the author kept the word',
      ja: `${THREE}マイクロスコープを使い終えたら、当直長に知らせる。`,
      vi: MICROSCOPE.vi,
    },
    {
      why: 'the versions change the word too',
      ja: `${THREE}マイクロスコープを使い終えたら、当直長に知らせる。`,
      vi: MICROSCOPE.vi.replace('Dùng xong kính hiển vi', 'Dùng xong thấu kính'),
      en: MICROSCOPE.en.replace('used the microscope', 'used the lens'),
    },
    {
      why: 'the glossary allows both',
      ja: `${THREE}マイクロスコープを使い終えたら、当直長に知らせる。`,
      ...MICROSCOPE,
      glossary: { microscope: ['ja:顕微鏡', 'ja:マイクロスコープ', 'vi:kính hiển vi', 'en:microscope'] },
    },
    {
      why: 'no majority to speak of: two against one',
      ja: '閲覧室では静かにする。\n閲覧室は夜9時まで開いている。\n読書部屋で食べてはいけない。',
      vi: 'Giữ yên lặng trong phòng đọc.\nPhòng đọc mở cửa đến 9 giờ tối.\nKhông được ăn trong phòng đọc.',
      ko: '열람실에서는 조용히 한다.\n열람실은 밤 9시까지 연다.\n열람실에서 음식을 먹으면 안 된다.',
      en: 'Be quiet in the reading room.\nThe reading room is open until 9 pm.\nDo not eat in the reading room.',
    },
    {
      why: 'in full first, in short then',
      ja: '太陽光発電設備を屋根に置く。\n太陽光発電設備は20年使える。\n太陽光発電設備を年に一度洗う。\n発電設備の下に物を置かない。',
      vi: 'Đặt thiết bị điện mặt trời trên mái.\nThiết bị điện mặt trời dùng được 20 năm.\nMỗi năm rửa thiết bị điện mặt trời một lần.\nKhông để đồ dưới thiết bị điện mặt trời.',
      en: 'Put the solar power equipment on the roof.\nThe solar power equipment lasts 20 years.\nWash the solar power equipment once a year.\nStore nothing under the solar power equipment.',
    },
    {
      why: 'an everyday word and its synonym',
      ja: '職員の努力に感謝する。\n村の努力で橋が直った。\n努力は続いている。\n学校の取り組みも紹介された。',
      vi: 'Cảm ơn nỗ lực của nhân viên.\nNhờ nỗ lực của làng, cầu đã được sửa.\nNỗ lực vẫn tiếp tục.\nNỗ lực của trường cũng được giới thiệu.',
      ko: '직원의 노력에 감사한다.\n마을의 노력으로 다리가 고쳐졌다.\n노력은 계속되고 있다.\n학교의 노력도 소개되었다.',
      en: 'We thank the staff for their effort.\nThe effort of the village repaired the bridge.\nThe effort goes on.\nThe effort of the school was presented too.',
    },
    {
      why: 'a verb instead of the noun',
      ja: '点滴灌漑は水を節約する。\n点滴灌漑の管を畑に並べる。\n点滴灌漑の費用は半分を県が出す。\n苗は水を滴らせて育てる。',
      vi: 'Tưới nhỏ giọt tiết kiệm nước.\nĐặt ống tưới nhỏ giọt trên ruộng.\nHuyện trả một nửa chi phí tưới nhỏ giọt.\nCây con được nuôi bằng tưới nhỏ giọt.',
      ko: '점적 관수는 물을 절약한다.\n점적 관수 관을 밭에 늘어놓는다.\n점적 관수 비용의 절반은 현이 낸다.\n모종은 점적 관수로 키운다.',
      en: 'Drip irrigation saves water.\nLay the pipes of the drip irrigation on the field.\nThe district pays half the cost of drip irrigation.\nSeedlings are grown with drip irrigation.',
    },
    {
      why: 'a country by its two names',
      ja: '豪州の船が着いた。\n豪州の選手が勝った。\n豪州から手紙が来た。\nオーストラリアの映画を見た。',
      vi: 'Tàu của nước Úc đã đến.\nVận động viên nước Úc đã thắng.\nCó thư từ nước Úc.\nTôi xem phim của nước Úc.',
      ko: '호주 배가 도착했다.\n호주 선수가 이겼다.\n호주에서 편지가 왔다.\n호주 영화를 보았다.',
      en: 'A ship from Australia arrived.\nThe athlete from Australia won.\nA letter came from Australia.\nI saw a film from Australia.',
    },
    {
      why: 'a weekday with and without its last letter',
      ja: '金曜日に会議がある。\n金曜日は休みだ。\n金曜日に荷物が届く。\n金曜の夜に出発する。',
      ko: '금요일에 회의가 있다.\n금요일은 쉬는 날이다.\n금요일에 짐이 온다.\n금요일 밤에 출발한다.',
      en: 'There is a meeting on Friday.\nFriday is a holiday.\nThe parcel arrives on Friday.\nWe leave on Friday night.',
    },
    {
      why: 'a word of a name is no term',
      ja: '日報に写真が載った。\n日報は朝6時に届く。\n町の日報をやめた。\nメトロ・デイリーの記者が来た。',
      ko: '일보에 사진이 실렸다.\n일보는 아침 6시에 온다.\n동네 일보를 끊었다.\n메트로 데일리의 기자가 왔다.',
      en: 'The picture was in the daily.\nThe daily comes at 6.\nI gave up the daily of our town.\nA reporter of Metro Daily came.',
    },
    {
      why: 'spellings of a name are for another check',
      ja: 'ホアン氏は薬局を開いた。\nホアン氏は客に挨拶した。\nホアン氏は薬を並べた。\nフアン氏は店を閉めた。',
      vi: 'Ông Hoàng mở hiệu thuốc.\nÔng Hoàng chào khách.\nÔng Hoàng bày thuốc.\nÔng Hoàng đóng cửa tiệm.',
      en: 'Mr Hoang opened a pharmacy.\nMr Hoang greeted the customers.\nMr Hoang laid out the drugs.\nMr Hoang closed the shop.',
    },
    {
      why: 'the other word stands for another thing elsewhere',
      ja: '遮断器を開く。\n遮断器の回数を読む。\n遮断器の絶縁を測る。\n断路器が動かないときは連絡する。\n断路器を二つ買う。',
      vi: 'Mở máy cắt.\nĐọc số lần của máy cắt.\nĐo cách điện của máy cắt.\nKhi máy cắt không tác động thì liên hệ.\nMua hai dao cách ly.',
      ko: '차단기를 연다.\n차단기의 횟수를 읽는다.\n차단기의 절연을 잰다.\n차단기가 동작하지 않으면 연락한다.\n단로기를 두 개 산다.',
      en: 'Open the circuit breaker.\nRead the counter of the circuit breaker.\nMeasure the insulation of the circuit breaker.\nCall if the circuit breaker does not trip.\nBuy two disconnectors.',
    },
    {
      why: 'two things with one word in common',
      ja: '接地抵抗を測る。\n接地抵抗の値を書く。\n接地抵抗は季節で変わる。\n絶縁抵抗も測る。',
      vi: 'Đo điện trở nối đất.\nGhi trị số điện trở nối đất.\nĐiện trở nối đất thay đổi theo mùa.\nĐo cả điện trở cách điện.',
      ko: '접지 저항을 잰다.\n접지 저항의 값을 적는다.\n접지 저항은 계절에 따라 변한다.\n절연 저항도 잰다.',
      en: 'Measure the earth resistance.\nWrite down the value of the earth resistance.\nThe earth resistance changes with the season.\nMeasure the insulation resistance too.',
    },
    {
      why: 'words for a quality vary',
      ja: '定期的な点検が要る。\n定期的な清掃を頼む。\n定期的な給油を続ける。\n周期的な検査も行う。',
      vi: 'Cần kiểm tra định kỳ.\nNhờ vệ sinh định kỳ.\nTiếp tục tra dầu định kỳ.\nCũng làm xét nghiệm định kỳ.',
      ko: '정기적인 점검이 필요하다.\n정기적인 청소를 부탁한다.\n정기적인 급유를 계속한다.\n정기적인 검사도 한다.',
      en: 'Periodic inspection is needed.\nWe ask for periodic cleaning.\nWe continue the periodic oiling.\nThere is a periodic test too.',
    },
    {
      why: 'a word that points back with another noun',
      ja: `${PRESSURE.ja}本測定器は毎年検査に出す。`,
      vi: `${PRESSURE.vi}Máy đo huyết áp được kiểm định mỗi năm.`,
      ko: `${PRESSURE.ko}혈압계는 해마다 검사를 맡긴다.`,
      en: `${PRESSURE.en}Have the blood pressure monitor tested every year.`,
    },
    {
      why: 'a compound that says more, with a word of the versions in it',
      ja: `${PRESSURE.ja}血圧自動測定器は毎年検査に出す。`,
      vi: `${PRESSURE.vi}Máy đo huyết áp tự động được kiểm định mỗi năm.`,
      ko: `${PRESSURE.ko}자동 혈압계는 해마다 검사를 맡긴다.`,
      en: `${PRESSURE.en}Have the automatic blood pressure monitor tested every year.`,
    },
    {
      why: 'an action that Japanese has as a verb',
      ja: `${DRIP.ja}水滴散水して苗を育てる。`,
      vi: `${DRIP.vi}Tưới nhỏ giọt để nuôi cây con.`,
      ko: `${DRIP.ko}점적 관수로 모종을 키운다.`,
      en: `${DRIP.en}Drip irrigation makes the seedlings grow.`,
    },
    {
      why: 'a short form with other letters left out',
      ja: `${COOPERATIVE.ja}倉庫は農協のものである。`,
      vi: `${COOPERATIVE.vi}Nhà kho là của hợp tác xã nông nghiệp.`,
      ko: `${COOPERATIVE.ko}창고는 농업협동조합의 것이다.`,
      en: `${COOPERATIVE.en}The warehouse belongs to the agricultural cooperative.`,
    },
    {
      why: 'the third version changes the word as well',
      ja: `${READING.ja}読書室では食べられない。`,
      vi: `${READING.vi}Không được ăn trong phòng đọc.`,
      ko: `${READING.ko}독서실에서는 먹을 수 없다.`,
      en: `${READING.en}Do not eat in the reading room.`,
    },
    {
      why: 'the term is left out, and a compound stands for something else',
      ja: `${CARD.ja}なくしたら、総合案内に届け出る。`,
      vi: `${CARD.vi}Nếu mất thẻ thư viện, hãy báo quầy hướng dẫn.`,
      ko: `${CARD.ko}도서관 카드를 잃어버리면 안내소에 신고한다.`,
      en: `${CARD.en}If you lose your library card, tell the information desk.`,
    },
    {
      why: 'the term is there in other words, and a compound opens the sentence',
      ja: `${CARD.ja}総合案内は、図書館で使うカードを預かる。`,
      vi: `${CARD.vi}Thẻ thư viện được quầy hướng dẫn giữ.`,
      ko: `${CARD.ko}도서관 카드는 안내소에서 맡는다.`,
      en: `${CARD.en}Library cards are kept at the information desk.`,
    },
    {
      why: 'the term is left out, and a word in kana opens the sentence',
      ja: `${CARD.ja}落とし主は名前を言うこと。`,
      vi: `${CARD.vi}Thẻ thư viện bị mất: hãy nói tên mình.`,
      ko: `${CARD.ko}도서관 카드를 잃은 사람은 이름을 말할 것.`,
      en: `${CARD.en}Library card lost: say your name.`,
    },
  ],
  flagged: [
    {
      why: "an office's name with a small word between",
      ja: '消費者保護局は相談を受け付ける。\n消費者保護局の電話は混んでいる。\n⟦消費者の保護の事務所⟧に手紙を書いた。',
      vi: 'Cục Bảo vệ Người tiêu dùng tiếp nhận tư vấn.\nĐiện thoại của Cục Bảo vệ Người tiêu dùng đang bận.\nTôi đã viết thư cho Cục Bảo vệ Người tiêu dùng.',
      en: 'The Bureau of Consumer Protection takes questions.\nThe telephone of the Bureau of Consumer Protection is busy.\nI wrote a letter to the Bureau of Consumer Protection.',
      finds: [{ message: 'rarer', fix: '消費者保護局', severity: 'major' }],
    },
    {
      why: 'of two bodies in the sentence the one that is like the usual name',
      ja: 'ハンナム大学は漁業を教える。\nハンナム大学の学生は港で学ぶ。\n若葉大学の田村千夏学長が⟦ハムナン大学⟧を訪ねた。',
      vi: 'Đại học Hannam dạy nghề cá.\nSinh viên Đại học Hannam học ở cảng.\nHiệu trưởng Đại học Wakaba Tamura Chinatsu đã đến thăm Đại học Hannam.',
      ko: '한남대학교는 어업을 가르친다.\n한남대학교 학생은 항구에서 배운다.\n와카바대학교 다무라 지나쓰 총장이 한남대학교를 찾았다.',
      en: 'Hannam University teaches fishery.\nStudents of Hannam University learn at the port.\nPresident Tamura Chinatsu of Wakaba University visited Hannam University.',
      finds: [{ message: 'rarer', fix: 'ハンナム大学', severity: 'major' }],
    },
    {
      why: "an office's name taken apart by の",
      ...FISHERY,
      ja: `${FISHERY.ja}⟦水産の資源の局⟧が禁漁を決めた。`,
      finds: [{ message: 'rarer', fix: '水産資源局', severity: 'major' }],
    },
    {
      why: "an office's name taken apart, with a word that is linked to nothing",
      ...FISHERY,
      ja: `${FISHERY.ja}⟦海の資源の局⟧が禁漁を決めた。`,
      finds: [{ message: 'rarer', fix: '水産資源局', severity: 'major' }],
    },
    {
      why: "an office's name in another text of the run",
      ja: '⟦海の資源の局⟧が禁漁を決めた。',
      ...mapLines(FISHERY_VERSIONS, (lines) => lines.slice(2)),
      others: [{ ja: FISHERY.ja.trimEnd(), ...mapLines(FISHERY_VERSIONS, (lines) => lines.slice(0, 2)) }],
      finds: [{ message: 'across', fix: '水産資源局', severity: 'major' }],
    },
    {
      why: 'a word for the kind of thing, which Vietnamese has before the term',
      ja: '太陽光パネルは屋根に取り付ける。\n太陽光パネルの角度は30度にする。\n太陽光パネルを年に一度洗う。\n⟦ソーラー板⟧の下に物を置かない。',
      vi: 'Tấm pin mặt trời được lắp trên mái nhà.\nGóc của tấm pin mặt trời là 30 độ.\nRửa tấm pin mặt trời mỗi năm một lần.\nKhông để đồ dưới tấm pin mặt trời.',
      en: 'The solar panel is fitted on the roof.\nThe angle of the solar panel is 30 degrees.\nWash the solar panel once a year.\nPut nothing under the solar panel.',
      finds: [{ message: 'rarer', fix: '太陽光パネル' }],
    },
    {
      why: 'the only place of the text, where the run has another word',
      ja: '⟦マイクロスコープ⟧を使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [SCOPES, SCOPES],
      finds: [{ message: 'across', fix: '顕微鏡', severity: 'minor' }],
    },
    {
      why: 'one other text is enough',
      ja: '⟦マイクロスコープ⟧を使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [SCOPES],
      finds: [{ message: 'across', fix: '顕微鏡' }],
    },
    {
      why: 'texts that have the term but once count too',
      ja: '⟦マイクロスコープ⟧を使い終えたら、当直長に知らせる。',
      ...ONE_SCOPE,
      others: [
        mapLines({ ja: THREE.trimEnd(), ...MICROSCOPE }, (lines) => lines.slice(0, 2)),
        ...Array.from({ length: 2 }, () =>
          mapLines({ ja: THREE.trimEnd(), ...MICROSCOPE }, (lines) => lines.slice(2, 3)),
        ),
      ],
      finds: [{ message: 'across', fix: '顕微鏡' }],
    },
    {
      why: 'the text keeps to its own word, against all others',
      ...mapLines(READING, (lines) => lines.slice(0, 2)),
      ...{ ja: '⟦読書部屋⟧では静かにする。\n⟦読書部屋⟧は夜9時まで開いている。' },
      others: [whole(READING), whole(READING)],
      finds: [
        { message: 'across', fix: '閲覧室' },
        { message: 'across', fix: '閲覧室' },
      ],
    },
    {
      why: 'what the text has but once is what the run has',
      ...whole(READING),
      ja: '閲覧室では静かにする。\n⟦読書部屋⟧は夜9時まで開いている。\n⟦読書部屋⟧の席は予約できる。\n⟦読書部屋⟧で食べてはいけない。',
      vi: `${READING.vi}Không được ăn trong phòng đọc.`,
      ko: `${READING.ko}열람실에서 음식을 먹으면 안 된다.`,
      en: `${READING.en}Do not eat in the reading room.`,
      others: [whole(READING), whole(READING)],
      finds: [
        { message: 'across', fix: '閲覧室' },
        { message: 'across', fix: '閲覧室' },
        { message: 'across', fix: '閲覧室' },
      ],
    },
    {
      why: "the glossary's word of the run, against more places",
      ja: '⟦読書部屋⟧では静かにする。\n⟦読書部屋⟧は夜9時まで開いている。\n⟦読書部屋⟧の席は予約できる。',
      vi: whole(READING).vi,
      ko: whole(READING).ko,
      en: whole(READING).en,
      others: [mapLines(whole(READING), (lines) => lines.slice(0, 2))],
      glossary: { reading: ['ja:閲覧室'] },
      finds: [
        { message: 'across', fix: '閲覧室' },
        { message: 'across', fix: '閲覧室' },
        { message: 'across', fix: '閲覧室' },
      ],
    },
    {
      why: "the glossary's word, where the other one is more frequent",
      ja: '⟦読書部屋⟧では静かにする。\n⟦読書部屋⟧は夜9時まで開いている。\n⟦読書部屋⟧の席は予約できる。\n閲覧室で食べてはいけない。',
      vi: `${READING.vi}Không được ăn trong phòng đọc.`,
      ko: `${READING.ko}열람실에서 음식을 먹으면 안 된다.`,
      en: `${READING.en}Do not eat in the reading room.`,
      glossary: { reading: ['ja:閲覧室'] },
      finds: [
        { message: 'termbase', fix: '閲覧室' },
        { message: 'termbase', fix: '閲覧室' },
        { message: 'termbase', fix: '閲覧室' },
      ],
    },
    {
      why: 'a loanword for a device that is in kanji elsewhere',
      ja: `${THREE}⟦マイクロスコープ⟧を使い終えたら、当直長に知らせる。`,
      ...MICROSCOPE,
      finds: [{ message: 'rarer', fix: '顕微鏡', severity: 'minor' }],
    },
    {
      why: 'two versions are enough',
      ja: `${THREE}⟦マイクロスコープ⟧を使い終えたら、当直長に知らせる。`,
      vi: MICROSCOPE.vi,
      en: MICROSCOPE.en,
      finds: [{ message: 'rarer', fix: '顕微鏡' }],
    },
    {
      why: 'a term that was translated word for word once',
      ja: '閲覧室では静かにする。\n閲覧室は夜9時まで開いている。\n⟦読書部屋⟧で食べてはいけない。\n閲覧室の席は予約できる。',
      vi: 'Giữ yên lặng trong phòng đọc.\nPhòng đọc mở cửa đến 9 giờ tối.\nKhông được ăn trong phòng đọc.\nCó thể đặt chỗ trong phòng đọc.',
      ko: '열람실에서는 조용히 한다.\n열람실은 밤 9시까지 연다.\n열람실에서 음식을 먹으면 안 된다.\n열람실의 자리는 예약할 수 있다.',
      en: 'Be quiet in the reading room.\nThe reading room is open until 9 pm.\nDo not eat in the reading room.\nSeats in the reading room can be reserved.',
      finds: [{ message: 'rarer', fix: '閲覧室' }],
    },
    {
      why: 'half of the compound is kept',
      ja: '血圧計を腕に巻く。\n血圧計の電池を入れる。\n血圧計を水で洗わない。\n⟦血圧モニター⟧は毎年検査に出す。',
      vi: 'Quấn máy đo huyết áp vào cánh tay.\nLắp pin vào máy đo huyết áp.\nKhông rửa máy đo huyết áp bằng nước.\nMáy đo huyết áp được kiểm định mỗi năm.',
      ko: '혈압계를 팔에 감는다.\n혈압계에 건전지를 넣는다.\n혈압계를 물로 씻지 않는다.\n혈압계는 해마다 검사를 맡긴다.',
      en: 'Wrap the blood pressure monitor around the arm.\nPut batteries into the blood pressure monitor.\nDo not wash the blood pressure monitor.\nHave the blood pressure monitor tested every year.',
      finds: [{ message: 'rarer', fix: '血圧計' }],
    },
    {
      why: 'words that no dictionary has, when they open the sentence as the term does',
      ja: '図書館カードを忘れないこと。\n図書館カードは無料で作れる。\n⟦書庫札⟧の期限は3年である。\n図書館カードの裏に名前を書く。',
      vi: 'Đừng quên thẻ thư viện.\nThẻ thư viện được làm miễn phí.\nThẻ thư viện có hạn ba năm.\nViết tên vào mặt sau thẻ thư viện.',
      ko: '도서관 카드를 잊지 말 것.\n도서관 카드는 무료로 만들 수 있다.\n도서관 카드의 기한은 3년이다.\n도서관 카드 뒤에 이름을 쓴다.',
      en: 'Do not forget your library card.\nA library card is free.\nThe library card is valid for three years.\nWrite your name on the back of the library card.',
      finds: [{ message: 'rarer', fix: '図書館カード' }],
    },
    {
      why: 'words that no dictionary has, when every other word of the sentence has its counterpart',
      ja: '点滴灌漑は水を節約する。\n点滴灌漑の管を畑に並べる。\n点滴灌漑の費用は半分を県が出す。\n⟦水滴散水⟧の管が詰まったら、酸で洗う。',
      vi: 'Tưới nhỏ giọt tiết kiệm nước.\nĐặt ống tưới nhỏ giọt trên ruộng.\nHuyện trả một nửa chi phí tưới nhỏ giọt.\nỐng tưới nhỏ giọt bị tắc thì rửa bằng axit.',
      ko: '점적 관수는 물을 절약한다.\n점적 관수 관을 밭에 늘어놓는다.\n점적 관수 비용의 절반은 현이 낸다.\n점적 관수 관이 막히면 산으로 씻는다.',
      en: 'Drip irrigation saves water.\nLay the pipes of the drip irrigation on the field.\nThe district pays half the cost of drip irrigation.\nIf a pipe of the drip irrigation is clogged, wash it with acid.',
      finds: [{ message: 'rarer', fix: '点滴灌漑' }],
    },
    {
      why: 'two nouns that の joins, as one rendering',
      ja: '有機肥料を春にまく。\n有機肥料の袋は乾いた所に置く。\n有機肥料は組合が安く売る。\n⟦オーガニックの糞⟧を入れすぎると、葉が黄色くなる。',
      vi: 'Bón phân hữu cơ vào mùa xuân.\nĐể bao phân hữu cơ ở nơi khô.\nHợp tác xã bán phân hữu cơ giá rẻ.\nBón quá nhiều phân hữu cơ thì lá vàng.',
      ko: '유기질 비료를 봄에 뿌린다.\n유기질 비료 포대는 마른 곳에 둔다.\n유기질 비료는 조합이 싸게 판다.\n유기질 비료를 너무 많이 넣으면 잎이 누레진다.',
      en: 'Spread organic fertilizer in spring.\nKeep bags of organic fertilizer dry.\nThe cooperative sells organic fertilizer at a low price.\nToo much organic fertilizer turns the leaves yellow.',
      finds: [{ message: 'rarer', fix: '有機肥料' }],
    },
    {
      why: 'one letter of a compound, twice against once',
      ja: '耐震基準を見直す。\n古い家は耐震基準を満たさない。\n⟦耐震規準⟧に合う家を買う。',
      vi: 'Xem xét lại tiêu chuẩn chống động đất.\nNhà cũ không đạt tiêu chuẩn chống động đất.\nMua căn nhà hợp tiêu chuẩn chống động đất.',
      ko: '내진기준을 다시 살핀다.\n오래된 집은 내진기준에 못 미친다.\n내진기준에 맞는 집을 산다.',
      en: 'The seismic standard is being revised.\nOld houses do not meet the seismic standard.\nWe buy a house that meets the seismic standard.',
      finds: [{ message: 'rarer', fix: '耐震基準' }],
    },
    {
      why: "a ministry's name, twice against once",
      ja: '天然資源環境省は新しい基準を公表した。\n天然資源環境省によると、水質は良くなった。\n⟦資源環境部⟧の職員が工場を調べた。',
      vi: 'Bộ Tài nguyên và Môi trường công bố tiêu chuẩn mới.\nTheo Bộ Tài nguyên và Môi trường, chất lượng nước đã tốt lên.\nCán bộ Bộ Tài nguyên và Môi trường đã kiểm tra nhà máy.',
      ko: '천연자원환경부는 새로운 기준을 발표했다.\n천연자원환경부에 따르면 수질이 좋아졌다.\n천연자원환경부 직원이 공장을 조사했다.',
      en: 'The Ministry of Natural Resources and Environment published a new standard.\nAccording to the Ministry of Natural Resources and Environment, the water is cleaner.\nOfficials of the Ministry of Natural Resources and Environment inspected the factory.',
      finds: [{ message: 'rarer', fix: '天然資源環境省', severity: 'major' }],
    },
    {
      why: "a ministry's long name with one word more in the middle",
      ja: '文化観光産業省が後援した。\n文化観光産業省は切符を配った。\n文化観光産業省に感謝する。\n⟦文化・観光・通信産業省⟧も参加した。',
      vi: 'Bộ Công nghiệp Văn hóa Du lịch bảo trợ.\nBộ Công nghiệp Văn hóa Du lịch phát vé.\nCảm ơn Bộ Công nghiệp Văn hóa Du lịch.\nBộ Công nghiệp Văn hóa Du lịch cũng tham dự.',
      ko: '문화관광산업부가 후원했다.\n문화관광산업부는 표를 나누어 주었다.\n문화관광산업부에 감사한다.\n문화관광산업부도 참가했다.',
      en: 'The Culture Tourism Industry Ministry gave its support.\nThe Culture Tourism Industry Ministry handed out tickets.\nThanks go to the Culture Tourism Industry Ministry.\nThe Culture Tourism Industry Ministry took part too.',
      finds: [{ message: 'rarer', fix: '文化観光産業省', severity: 'major' }],
    },
    {
      why: 'the words that stand for others beside it are left out',
      ja: '副作用が出たら医師に伝える。\nこの薬の副作用は少ない。\n副作用は一週間で消える。\n⟦サイドエフェクト⟧として眠くなることがある。',
      vi: 'Nếu có tác dụng phụ, hãy báo bác sĩ.\nThuốc này ít tác dụng phụ.\nTác dụng phụ hết sau một tuần.\nBuồn ngủ có thể là một tác dụng phụ.',
      ko: '부작용이 나타나면 의사에게 알린다.\n이 약의 부작용은 적다.\n부작용은 일주일이면 사라진다.\n부작용으로 졸릴 수 있다.',
      en: 'Tell the doctor about any side effect.\nThis drug has hardly any side effect.\nThe side effect goes away within a week.\nSleepiness can be a side effect.',
      finds: [{ message: 'rarer', fix: '副作用' }],
    },
    {
      why: 'the same slip in two places',
      ja: '免責金額は契約書に定める。\n免責金額は10万円とする。\n⟦控除レベル⟧を超える部分だけを支払う。\n事故が二つあれば、免責金額も二度かかる。\n車を貸したときは免責金額が倍になる。\n⟦控除レベル⟧は毎年見直す。',
      vi: 'Mức khấu trừ được quy định trong hợp đồng.\nMức khấu trừ là 100.000 yên.\nChỉ trả phần vượt quá mức khấu trừ.\nNếu có hai vụ tai nạn thì mức khấu trừ được tính hai lần.\nKhi cho mượn xe, mức khấu trừ tăng gấp đôi.\nMức khấu trừ được xem xét lại hằng năm.',
      ko: '면책금액은 계약서에서 정한다.\n면책금액은 10만 엔으로 한다.\n면책금액을 넘는 부분만 지급한다.\n사고가 두 건이면 면책금액도 두 번 적용된다.\n차를 빌려준 때에는 면책금액이 두 배가 된다.\n면책금액은 해마다 재검토한다.',
      en: 'The deductible is set in the contract.\nThe deductible is 100,000 yen.\nOnly the part above the deductible is paid.\nWith two accidents the deductible applies twice.\nIf the car was lent, the deductible doubles.\nThe deductible is reviewed every year.',
      finds: [
        { message: 'rarer', fix: '免責金額' },
        { message: 'rarer', fix: '免責金額' },
      ],
    },
  ],
});
