/** Numbers 0 ≤ n < 1, always the same for a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export type Versions = Readonly<Record<'ja' | 'vi' | 'ko' | 'en', string>>;

/** Sentences with room for a town ($t), a thing ($s), a number ($n) and a year ($y). */
const FRAMES: readonly Versions[] = [
  {
    ja: '$tの工場では、$y年に$sを$n台作りました。',
    vi: 'Năm $y, nhà máy ở $t đã sản xuất $n chiếc $s.',
    ko: '$t의 공장은 $y년에 $s $n대를 만들었습니다.',
    en: 'The factory in $t made $n $s in $y.',
  },
  {
    ja: '展示は$n日で終わります。',
    vi: 'Triển lãm sẽ kết thúc sau $n ngày.',
    ko: '전시는 $n일 뒤에 끝납니다.',
    en: 'The exhibition closes after $n days.',
  },
  {
    ja: '$tの駅から歩いて$n分のところに、$sの店が新しく開きました。',
    vi: 'Một cửa hàng $s mới mở cách ga $t $n phút đi bộ.',
    ko: '$t역에서 걸어서 $n분 거리에 $s 가게가 새로 문을 열었습니다.',
    en: 'A new $s shop has opened $n minutes on foot from $t station.',
  },
  {
    ja: '来場者の半分以上は子どもで、$sに触ることができます。',
    vi: 'Hơn một nửa khách tham quan là trẻ em, các em có thể chạm vào $s.',
    ko: '관람객의 절반 이상은 어린이이며 $s에 손을 댈 수 있습니다.',
    en: 'More than half of the visitors are children, and they may touch the $s.',
  },
  {
    ja: '$y年の調査によると、$tの住民の$nパーセントが$sを持っています。',
    vi: 'Theo khảo sát năm $y, $n phần trăm cư dân $t có $s.',
    ko: '$y년 조사에 따르면 $t 주민의 $n퍼센트가 $s를 가지고 있습니다.',
    en: 'According to a survey of $y, $n per cent of the people of $t own $s.',
  },
  {
    ja: '雨の日は屋内で行います。',
    vi: 'Ngày mưa sẽ tổ chức trong nhà.',
    ko: '비가 오는 날은 실내에서 진행합니다.',
    en: 'On rainy days it takes place indoors.',
  },
];

const TOWNS: readonly Versions[] = [
  { ja: 'リスボン', vi: 'Lisbon', ko: '리스본', en: 'Lisbon' },
  { ja: 'ヘルシンキ', vi: 'Helsinki', ko: '헬싱키', en: 'Helsinki' },
  { ja: 'ナイロビ', vi: 'Nairobi', ko: '나이로비', en: 'Nairobi' },
  { ja: 'ダナン', vi: 'Đà Nẵng', ko: '다낭', en: 'Da Nang' },
  { ja: 'シドニー', vi: 'Sydney', ko: '시드니', en: 'Sydney' },
];

const THINGS: readonly Versions[] = [
  { ja: 'カメラ', vi: 'máy ảnh', ko: '카메라', en: 'cameras' },
  { ja: '自転車', vi: 'xe đạp', ko: '자전거', en: 'bicycles' },
  { ja: 'ピアノ', vi: 'đàn piano', ko: '피아노', en: 'pianos' },
  { ja: '望遠鏡', vi: 'kính viễn vọng', ko: '망원경', en: 'telescopes' },
  { ja: '時計', vi: 'đồng hồ', ko: '시계', en: 'clocks' },
];

/** Sentences made up of a few parts, the same in every version. */
export function makeUpSentences(count: number, seed: number): Versions[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  return Array.from({ length: count }, () => {
    const [frame, town, thing] = [pick(FRAMES), pick(TOWNS), pick(THINGS)];
    const number = String(2 + Math.floor(random() * 97));
    const year = String(1950 + Math.floor(random() * 75));
    const fill = (language: keyof Versions) =>
      frame[language]
        .replaceAll('$t', town[language])
        .replaceAll('$s', thing[language])
        .replaceAll('$n', number)
        .replaceAll('$y', year);
    return { ja: fill('ja'), vi: fill('vi'), ko: fill('ko'), en: fill('en') };
  });
}
