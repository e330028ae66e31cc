import type { CatalogueLanguage } from '../core/language.js';

/**
 * What units are called in messages where the table of `unit-names.ts` has nothing to say, or only what stands behind a number: 30度 is right in a text, but "the unit is 度" does not say whose
 * degrees. Id, Japanese, Vietnamese, Korean. These never stand in a correction.
 */
const TERMS = new Map(
  `
  decade|十年|thập kỷ|십 년
  century|世紀|thế kỷ|세기
  nanometre|ナノメートル|nanômét|나노미터
  micrometre|マイクロメートル|micrômét|마이크로미터
  yard|ヤード|yard|야드
  metre a second|メートル毎秒|mét/giây|초속 미터
  kilometre an hour|キロメートル毎時|kilômét/giờ|시속 킬로미터
  knot|ノット|hải lý/giờ|노트
  square inch|平方インチ|inch vuông|제곱인치
  square foot|平方フィート|foot vuông|제곱피트
  square mile|平方マイル|dặm vuông|제곱마일
  are|アール|a|아르
  tsubo|坪|tsubo|평
  tatami|畳|chiếu tatami|다다미
  sào|サオ|sào|사오
  mẫu|マウ|mẫu|머우
  cubic millimetre|立方ミリメートル|milimét khối|세제곱밀리미터
  gallon|ガロン|gallon|갤런
  pint|パイント|pint|파인트
  cup|カップ|cốc|컵
  barrel|バレル|thùng|배럴
  lạng|ラン（100グラム）|lạng|랑(100그램)
  yến|イエン（10キログラム）|yến|이엔(10킬로그램)
  tạ|タ（100キログラム）|tạ|따(100킬로그램)
  ounce|オンス|ounce|온스
  degree Celsius|摂氏度|độ C|섭씨도
  degree Fahrenheit|華氏度|độ F|화씨도
  pascal|パスカル|pascal|파스칼
  hectopascal|ヘクトパスカル|hectopascal|헥토파스칼
  kilopascal|キロパスカル|kilopascal|킬로파스칼
  megapascal|メガパスカル|megapascal|메가파스칼
  bar|バール|bar|바
  atmosphere|気圧|atmốtphe|기압
  kilogram a square centimetre|kg/cm²|kg/cm²|kg/cm²
  pound a square inch|psi|psi|psi
  newton metre|ニュートンメートル|niutơn mét|뉴턴미터
  revolution a minute|毎分回転数|vòng/phút|분당 회전수
  ampere|アンペア|ampe|암페어
  milliampere|ミリアンペア|miliampe|밀리암페어
  ampere hour|アンペア時|ampe giờ|암페어시
  milliampere hour|ミリアンペア時|miliampe giờ|밀리암페어시
  kilovolt-ampere|キロボルトアンペア|kilôvôn-ampe|킬로볼트암페어
  megavolt-ampere|メガボルトアンペア|megavôn-ampe|메가볼트암페어
  decibel|デシベル|đêxiben|데시벨
  part per million|ppm|ppm|ppm
  part per billion|ppb|ppb|ppb
  kilojoule|キロジュール|kilôjun|킬로줄
  kilocalorie|キロカロリー|kilôcalo|킬로칼로리
  kilobit a second|キロビット毎秒|kilobit/giây|초당 킬로비트
  megabit a second|メガビット毎秒|megabit/giây|초당 메가비트
  gigabit a second|ギガビット毎秒|gigabit/giây|초당 기가비트
  basis point|ベーシスポイント|điểm cơ bản|베이시스포인트
  dozen|ダース|tá|다스
  rounds played|回戦|vòng đấu|회전
  teams left|勝ち残った数|số đội còn lại|남은 팀 수
  year of one school|学年|năm học|학년
  year of all schools|学年|lớp|학년
  grade of a scale|等級|cấp|등급
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', ja = '', vi = '', ko = ''] = line.trim().split('|');
      return [id, { ja, vi, ko }] as const;
    }),
);

/** The name of a unit in a message, by its id (`knot`); undefined where the word that stands behind numbers will do. */
export function unitTerm(id: string, language: CatalogueLanguage): string | undefined {
  return TERMS.get(id)?.[language];
}
