/** A made-up plan in four languages with eight errors in the Japanese that no check can be in doubt of, a sentence a line. */
const ROWS: readonly (readonly [ja: string, vi: string, ko: string, en: string])[] = [
  [
    '港町の再開発計画',
    'Kế hoạch tái phát triển thị trấn cảng',
    '항구 마을의 재개발 계획',
    'The redevelopment plan of the harbour town',
  ],
  ['', '', '', ''],
  [
    '両者は、新しい橋に150億円を投じることで合意した。',
    'Hai bên nhất trí đầu tư 150 tỷ yên vào cây cầu mới.',
    '양측은 새 다리에 1,500억 엔을 투입하기로 합의했다.',
    'The two sides agreed to invest 150 billion yen in the new bridge.',
  ],
  [
    '工事は2026年4月に始まる予定である。',
    'Công trình dự kiến khởi công vào tháng 4 năm 2027.',
    '공사는 2027년 4월에 시작될 예정이다.',
    'Construction is scheduled to begin in April 2027.',
  ],
  [
    '市は港の水質を高めるため、年間300トンの汚泥を取り除く。',
    'Thành phố loại bỏ 500 tấn bùn mỗi năm để nâng cao chất lượng nước cảng.',
    '시는 항구의 수질을 높이기 위해 연간 500톤의 오니를 제거한다.',
    'The city removes 500 tons of sludge a year to improve the water quality of the harbour.',
  ],
  [
    '漁業組合は若い漁師の育成のための制度を制度を求めた。',
    'Hợp tác xã nghề cá đề nghị chú trọng đào tạo ngư dân trẻ.',
    '어업 조합은 젊은 어부를 키우는 데 힘쓸 것을 요청했다.',
    'The fishing cooperative asked that efforts be made to train young fishermen.',
  ],
  [
    '両者は、米、茶、塩、魚の取引を広げる。',
    'Hai bên mở rộng buôn bán gạo, trà, muối và cá.',
    '양측은 쌀, 차, 소금, 생선의 거래를 확대한다.',
    'The two sides will expand trade in rice, tea, salt and fish.',
  ],
  [
    '祭りには毎年およそ2万人が訪れる。',
    'Lễ hội hằng năm đón khoảng 20.000 lượt khách.',
    '축제에는 해마다 약 2만 명이 찾아온다.',
    'The festival draws about 20,000 visitors every year.',
  ],
  [
    '図書館は夜9時まで開いている。',
    'Thư viện mở cửa đến 9 giờ tối.',
    '도서관은 밤 9시까지 문을 연다.',
    'The library is open until 9 p.m.',
  ],
  [
    '新しい学校には120人の生徒が通う。',
    'Ngôi trường mới có 150 học sinh theo học.',
    '새 학교에는 150명의 학생이 다닌다.',
    'The new school has 150 pupils.',
  ],
  [
    '体育館には120人の観客が入る。',
    'Nhà thi đấu chứa được 150 khán giả.',
    '체육관에는 150명의 관객이 들어간다.',
    'The gymnasium holds 150 spectators.',
  ],
  [
    '市民の65％が計画に賛成した。',
    '56% người dân tán thành kế hoạch.',
    '시민의 56%가 계획에 찬성했다.',
    '56% of the citizens supported the plan.',
  ],
  [
    '港の面積は42平方キロメートルである。',
    'Diện tích cảng là 42 ki-lô-mét vuông.',
    '항구의 면적은 42제곱킬로미터이다.',
    'The harbour covers an area of 42 square kilometres.',
  ],
  [
    '記念館は1998年に建てられた。',
    'Nhà tưởng niệm được xây dựng vào năm 1989.',
    '기념관은 1989년에 지어졌다.',
    'The memorial hall was built in 1989.',
  ],
];

/** Flagged words in the order of the text, with what the check puts in their place. */
export const PLAN_ERRORS = [
  { words: '150億', fix: '1,500億' },
  { words: '2026年4月', fix: '2027年4月' },
  { words: '300', fix: '500' },
  { words: '制度を制度を', fix: '制度を' },
  { words: '120', fix: '150' },
  { words: '120', fix: '150' },
  { words: '65', fix: '56' },
  { words: '1998', fix: '1989' },
] as const;

/** The four texts. `.git` ends the search for a configuration. */
export function harbourPlan(): Record<
  'plan.ja.txt' | 'plan.vi.txt' | 'plan.ko.txt' | 'plan.en.txt' | '.git/HEAD',
  string
> {
  const text = (column: 0 | 1 | 2 | 3) => ROWS.map((row) => `${row[column]}\n`).join('');
  return {
    'plan.ja.txt': text(0),
    'plan.vi.txt': text(1),
    'plan.ko.txt': text(2),
    'plan.en.txt': text(3),
    '.git/HEAD': '',
  };
}
