/** What a unit measures. Units of one dimension can be converted into each other, units of two never stand for each other. */
export type Dimension =
  | 'time'
  | 'length'
  | 'speed'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'resistance'
  | 'pressure'
  | 'rotation'
  | 'torque'
  | 'current'
  | 'charge'
  | 'apparent power'
  | 'loudness'
  | 'concentration'
  | 'frequency'
  | 'data'
  | 'data rate'
  | 'share'
  | 'count'
  | 'grade'
  | 'scale'
  | 'round';

/** A unit of measure. */
export interface Unit {
  /** Tells units of one dimension apart: hour, day. */
  readonly id: string;
  readonly dimension: Dimension;
  /** How much of the dimension's base unit it is; undefined when no fixed factor leads there (°F, a school year, a night). */
  readonly factor: number | undefined;
}

/**
 * Units with their words in Japanese, Vietnamese, Korean and English, lower case, in NFKC (㎡ is `m2` there). One table serves all
 * languages: a unit's word is hardly ever another unit's word elsewhere, and symbols mean the same everywhere.
 * Factors: SI brochure, 9th edition, table 8 (minute, hour, day, hectare, litre, tonne); the same, appendix, for bar and standard atmosphere; NIST Handbook 44, appendix C (US customary);
 * 計量法 and its old 尺貫法 units (坪 = 400/121 m²); 畳 by the rule of the real-estate trade (1.62 m²); months and years are means of the
 * Gregorian calendar.
 */
const LISTED: readonly (readonly [dimension: Dimension, id: string, factor: number | undefined, words: string])[] = [
  ['time', 'second', 1 / 86_400, '秒|秒間|초|초간|giây|second|seconds|sec|secs'],
  ['time', 'minute', 1 / 1440, '分|分間|분|분간|phút|minute|minutes|min|mins'],
  ['time', 'hour', 1 / 24, '時間|시간|giờ|tiếng|hour|hours|hr|hrs|h'],
  ['time', 'day', 1, '日|日間|일|일간|ngày|day|days'],
  ['time', 'night', undefined, '泊|박|đêm|night|nights'],
  ['time', 'week', 7, '週|週間|주|주간|주일|tuần|week|weeks'],
  [
    'time',
    'month',
    30.436875,
    'か月|カ月|ヵ月|ヶ月|ケ月|箇月|か月間|カ月間|ヵ月間|ヶ月間|개월|개월간|달|tháng|month|months',
  ],
  ['time', 'year', 365.2425, '年|年間|か年|カ年|ヵ年|ヶ年|년|년간|개년|năm|year|years'],
  ['time', 'decade', 3652.425, 'thập kỷ|thập kỉ|thập niên|decade|decades'],
  ['time', 'century', 36_524.25, 'thế kỷ|thế kỉ|century|centuries'],
  ['length', 'nanometre', 1e-9, 'ナノメートル|나노미터|nanômét|nanomét|nm|nanometer|nanometers|nanometre|nanometres'],
  [
    'length',
    'micrometre',
    1e-6,
    'マイクロメートル|ミクロン|마이크로미터|micrômét|micromét|μm|micrometer|micrometers|micrometre|micrometres|micron|microns',
  ],
  [
    'length',
    'millimetre',
    1e-3,
    'ミリ|ミリメートル|밀리미터|milimét|mi-li-mét|mm|millimeter|millimeters|millimetre|millimetres',
  ],
  [
    'length',
    'centimetre',
    1e-2,
    'センチ|センチメートル|센티|센티미터|xentimét|xăng-ti-mét|cm|centimeter|centimeters|centimetre|centimetres',
  ],
  ['length', 'metre', 1, 'メートル|미터|mét|m|meter|meters|metre|metres'],
  [
    'length',
    'kilometre',
    1e3,
    'キロ|キロメートル|킬로|킬로미터|kilômét|kilomet|ki-lô-mét|km|kilometer|kilometers|kilometre|kilometres',
  ],
  ['length', 'mile', 1609.344, 'マイル|마일|dặm|mile|miles|mph'],
  ['length', 'nautical mile', 1852, '海里|해리|hải lý|nautical mile|nautical miles'],
  ['length', 'foot', 0.3048, 'フィート|피트|foot|feet|ft'],
  ['length', 'inch', 0.0254, 'インチ|인치|inch|inches'],
  ['length', 'yard', 0.9144, 'ヤード|야드|yard|yards|yd|yds'],
  ['speed', 'metre a second', 1, 'm/s|m/秒|m/giây'],
  ['speed', 'kilometre an hour', 1 / 3.6, 'km/h|km/時|km/giờ|kmh|kph'],
  ['speed', 'knot', 1852 / 3600, 'ノット|노트|knot|knots|hải lý/giờ'],
  [
    'area',
    'square metre',
    1,
    '平方メートル|제곱미터|평방미터|mét vuông|m vuông|m2|sqm|sq m|sq. m|square meter|square meters|square metre|square metres',
  ],
  [
    'area',
    'square kilometre',
    1e6,
    '平方キロ|平方キロメートル|제곱킬로미터|kilômét vuông|ki-lô-mét vuông|km vuông|km2|sq km|sq. km|square kilometer|square kilometers|square kilometre|square kilometres',
  ],
  [
    'area',
    'square centimetre',
    1e-4,
    '平方センチ|平方センチメートル|제곱센티미터|평방센티미터|xentimét vuông|xăng ti mét vuông|cm vuông|cm2|sq cm|sq. cm|square centimeter|square centimeters|square centimetre|square centimetres',
  ],
  [
    'area',
    'square millimetre',
    1e-6,
    '平方ミリ|平方ミリメートル|제곱밀리미터|평방밀리미터|milimét vuông|mm vuông|mm2|sq mm|sq. mm|square millimeter|square millimeters|square millimetre|square millimetres',
  ],
  ['area', 'square inch', 6.4516e-4, '平方インチ|제곱인치|square inch|square inches|sq in|sq. in.'],
  ['area', 'hectare', 1e4, 'ヘクタール|헥타르|héc-ta|hecta|hectare|hectares|ha'],
  ['area', 'are', 100, 'アール|아르'],
  ['area', 'acre', 4046.8564224, 'エーカー|에이커|mẫu anh|acre|acres'],
  ['area', 'square foot', 0.09290304, '平方フィート|제곱피트|square foot|square feet|sq ft|sq. ft.'],
  ['area', 'square mile', 2_589_988.110336, '平方マイル|제곱마일|dặm vuông|sq mi|square mile|square miles'],
  ['area', 'tsubo', 400 / 121, '坪|평'],
  ['area', 'tatami', 1.62, '畳|帖'],
  ['area', 'sào', undefined, 'sào'],
  ['area', 'mẫu', undefined, 'mẫu'],
  ['volume', 'millilitre', 1e-3, 'ミリリットル|cc|밀리리터|mililít|ml|milliliter|milliliters|millilitre|millilitres'],
  ['volume', 'litre', 1, 'リットル|리터|lít|l|liter|liters|litre|litres'],
  [
    'volume',
    'cubic metre',
    1e3,
    '立方メートル|세제곱미터|입방미터|mét khối|m khối|m3|cubic meter|cubic meters|cubic metre|cubic metres',
  ],
  [
    'volume',
    'cubic centimetre',
    1e-3,
    '立方センチ|立方センチメートル|세제곱센티미터|입방센티미터|xentimét khối|xăng ti mét khối|cm khối|cm3|cubic centimeter|cubic centimeters|cubic centimetre|cubic centimetres',
  ],
  [
    'volume',
    'cubic millimetre',
    1e-6,
    '立方ミリ|立方ミリメートル|세제곱밀리미터|milimét khối|mm khối|mm3|cubic millimeter|cubic millimeters|cubic millimetre|cubic millimetres',
  ],
  ['volume', 'gallon', 3.785411784, 'ガロン|갤런|gallon|gallons'],
  ['volume', 'pint', undefined, 'パイント|pint|pints'],
  ['volume', 'cup', undefined, 'カップ|컵|cốc|cup|cups'],
  ['volume', 'barrel', 158.987294928, 'バレル|배럴|barrel|barrels'],
  ['mass', 'milligram', 1e-6, 'ミリグラム|밀리그램|miligam|mg|milligram|milligrams'],
  ['mass', 'gram', 1e-3, 'グラム|그램|gam|g|gram|grams'],
  ['mass', 'kilogram', 1, 'キロ|キログラム|킬로|킬로그램|kilôgam|ki-lô-gam|ký|kg|kilo|kilos|kilogram|kilograms'],
  ['mass', 'lạng', 0.1, 'lạng'],
  ['mass', 'yến', 10, 'yến'],
  ['mass', 'tạ', 100, 'tạ'],
  ['mass', 'tonne', 1e3, 'トン|톤|tấn|t|ton|tons|tonne|tonnes|metric ton|metric tons'],
  ['mass', 'pound', 0.45359237, 'ポンド|파운드|pound|pounds|lb|lbs'],
  ['mass', 'ounce', 0.028349523125, 'オンス|온스|ounce|ounces|oz'],
  [
    'temperature',
    'degree Celsius',
    undefined,
    '°c|度|度c|độ|độ c|도|degree|degrees|degrees celsius|degrees centigrade',
  ],
  ['temperature', 'degree Fahrenheit', undefined, '°f|度f|độ f|degree|degrees|degrees fahrenheit'],
  ['power', 'watt', 1, 'ワット|와트|oát|w|watt|watts'],
  ['power', 'kilowatt', 1e3, 'キロワット|킬로와트|kw|kilowatt|kilowatts'],
  ['power', 'megawatt', 1e6, 'メガワット|메가와트|mw|megawatt|megawatts'],
  ['power', 'gigawatt', 1e9, 'ギガワット|기가와트|gw|gigawatt|gigawatts'],
  ['power', 'horsepower', 740, '馬力|마력|mã lực|hp|cv|ps|horsepower'],
  ['pressure', 'pascal', 1, 'パスカル|파스칼|pa|pascal|pascals'],
  ['pressure', 'hectopascal', 100, 'ヘクトパスカル|헥토파스칼|hpa|hectopascal|hectopascals'],
  ['pressure', 'kilopascal', 1e3, 'キロパスカル|킬로파스칼|kpa|kilopascal|kilopascals'],
  ['pressure', 'megapascal', 1e6, 'メガパスカル|메가파스칼|mpa|megapascal|megapascals'],
  ['pressure', 'bar', 1e5, 'バール|bar|bars'],
  ['pressure', 'atmosphere', 101_325, '気圧|기압|atm'],
  ['pressure', 'kilogram a square centimetre', 98_066.5, 'kgf/cm2|kg/cm2|キログラム毎平方センチメートル'],
  ['pressure', 'pound a square inch', 6894.757293168, 'psi'],
  [
    'rotation',
    'revolution a minute',
    1,
    '回転|rpm|r/min|회전/분|vòng/phút|revolutions per minute|revolutions a minute',
  ],
  ['torque', 'newton metre', 1, 'ニュートンメートル|뉴턴미터|n·m|n・m|n.m|nm|newton metres|newton meters'],
  ['current', 'ampere', 1, 'アンペア|암페어|ampe|amp|amps|ampere|amperes'],
  ['current', 'milliampere', 1e-3, 'ミリアンペア|밀리암페어|miliampe|ma|milliamp|milliamps|milliampere|milliamperes'],
  ['charge', 'milliampere hour', 1e-3, 'ミリアンペア時|mah'],
  ['charge', 'ampere hour', 1, 'アンペア時|ah'],
  ['apparent power', 'kilovolt-ampere', 1e3, 'キロボルトアンペア|kva'],
  ['apparent power', 'megavolt-ampere', 1e6, 'メガボルトアンペア|mva'],
  ['loudness', 'decibel', 1, 'デシベル|데시벨|đề-xi-ben|db|decibel|decibels'],
  ['concentration', 'part per million', 1, 'ppm|parts per million'],
  ['concentration', 'part per billion', 1e-3, 'ppb|parts per billion'],
  ['voltage', 'volt', 1, 'ボルト|볼트|vôn|v|volt|volts'],
  ['voltage', 'kilovolt', 1e3, 'キロボルト|킬로볼트|ki-lô-vôn|kv|kilovolt|kilovolts'],
  ['resistance', 'ohm', 1, 'オーム|옴|ôm|ω|ohm|ohms'],
  ['frequency', 'hertz', 1, 'ヘルツ|헤르츠|héc|hz|hertz'],
  ['frequency', 'kilohertz', 1e3, 'キロヘルツ|킬로헤르츠|khz|kilohertz'],
  ['frequency', 'megahertz', 1e6, 'メガヘルツ|메가헤르츠|mhz|megahertz'],
  ['energy', 'kilojoule', 1 / 3600, 'キロジュール|킬로줄|kj|kilojoule|kilojoules'],
  ['energy', 'kilocalorie', 4.184 / 3600, 'キロカロリー|킬로칼로리|kcal|kilocalorie|kilocalories|calories'],
  ['energy', 'kilowatt hour', 1, 'キロワット時|킬로와트시|kwh|kilowatt hour|kilowatt hours|kilowatt-hours'],
  ['energy', 'megawatt hour', 1e3, 'メガワット時|메가와트시|mwh|megawatt hours|megawatt-hours'],
  ['energy', 'gigawatt hour', 1e6, 'ギガワット時|기가와트시|gwh|gigawatt hours|gigawatt-hours'],
  ['data', 'kilobyte', 1e3, 'キロバイト|킬로바이트|kb|kilobyte|kilobytes'],
  ['data', 'megabyte', 1e6, 'メガバイト|메가바이트|mb|megabyte|megabytes'],
  ['data', 'gigabyte', 1e9, 'ギガ|ギガバイト|기가바이트|gb|gigabyte|gigabytes'],
  ['data', 'terabyte', 1e12, 'テラバイト|테라바이트|tb|terabyte|terabytes'],
  ['data rate', 'kilobit a second', 1e3, 'キロビット|킬로비트|kbps'],
  ['data rate', 'megabit a second', 1e6, 'メガビット|메가비트|mbps|megabits'],
  ['data rate', 'gigabit a second', 1e9, 'ギガビット|기가비트|gbps|gigabits|gigabit'],
  ['share', 'point', 1, 'ポイント|포인트|điểm|điểm phần trăm|point|points|percentage point|percentage points'],
  ['share', 'basis point', 0.01, 'ベーシスポイント|베이시스포인트|điểm cơ bản|basis point|basis points|bp|bps'],
  ['count', 'dozen', 12, 'ダース|다스|tá|dozen'],
  ['round', 'rounds played', undefined, '回戦|회전'],
  ['round', 'teams left', undefined, '強|강'],
  // Vietnam and English-speaking countries count the years of all schools through, Japan and Korea those of each school.
  ['grade', 'year of one school', undefined, '年生|학년'],
];

/**
 * Words that begin with a unit's word and are none: 3分野 is three fields, 4분기 the fourth quarter.
 */
const NO_UNITS =
  '度目|度数|分の|分野|分割|分類|分科|分裂|分校|年代|年度|年目|年級|年版|年式|年次|年号|日目|日付|日本|時間目|時間帯|時間割|週目|秒目|ミリバール|ミリ秒|強い|強め|' +
  '도시|도서|분기|분의|분야|분류|분과|년대|년도|년째|년차|년생|일차|일째|일자|주기|주년|주차|주째|시간째|초등|달러|평균|평가|박스|강좌|' +
  'year-old|year old|years old|years-old|years of age|tháng tuổi|day-old|month-old|' +
  'năm tuổi|giờ chiều|giờ sáng|giờ tối|giờ đêm|giờ trưa';

/** Word → the units it can mean; an empty list where the word is none. */
export const UNIT_WORDS: Readonly<Record<string, readonly Unit[]>> = tabulate();

/** Words before a length that make a speed of it: 時速100キロ, 시속 100킬로미터. */
export const SPEED_BEFORE = /(?:時速|시속)\s?(?:約|およそ|最高|最大|약\s|최고\s|최대\s)?$/u;

/** What a length is after {@link SPEED_BEFORE}. */
export const SPEEDS: Readonly<Record<string, Unit>> = {
  kilometre: { id: 'kilometre an hour', dimension: 'speed', factor: 1 / 3.6 },
};

/** School years that stand before their number: lớp 8, grade 8. */
export const GRADE_BEFORE = /(?:^|[^\p{L}])(?:lớp|grade|year)\s$/u;

/** The grade in a school system that counts through. */
export const GRADE: Unit = { id: 'year of all schools', dimension: 'grade', factor: undefined };

/**
 * Words around a grade of a scale, before it and after it: gió cấp 8, 震度5, force 9, 풍력 7등급. Origin: the scales of wind (Beaufort), of earthquakes and of warnings.
 */
export const SCALE_BEFORE =
  /(?:風力(?:階級)?|震度|階級|レベル|マグニチュード|풍력|진도|강도|규모|레벨|(?<![\p{L}\p{M}])(?:cấp(?: độ)?|force|category|level|magnitude|intensity))\s?$/iu;
export const SCALE_AFTER = /^\s?(?:級|등급|급(?![가-힣]))/u;

/** A grade of a scale. */
export const SCALE: Unit = { id: 'grade of a scale', dimension: 'scale', factor: undefined };

function tabulate(): Record<string, Unit[]> {
  const table: Record<string, Unit[]> = {};
  for (const word of NO_UNITS.split('|')) table[foldHyphens(word)] = [];
  for (const [dimension, id, factor, words] of LISTED) {
    for (const word of words.split('|').map(foldHyphens)) {
      table[word] = [...(table[word] ?? []), { id, dimension, factor }];
    }
  }
  return table;
}

/** A 50-basis-point rise is one of 50 basis points. One unit for one unit: offsets stay. */
export function foldHyphens(text: string): string {
  return text.replaceAll('-', ' ');
}
