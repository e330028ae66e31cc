import type { QuantityKind } from '../../core/quantity.js';

/** Sino-Korean digits. */
export const DIGITS: Readonly<Record<string, number>> = {
  영: 0,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  륙: 6,
  칠: 7,
  팔: 8,
  구: 9,
};

/** Powers of ten inside a group of four digits. */
export const SMALL: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };

/** Powers of ten of the groups. */
export const GROUPS: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12, 경: 16 };

/** Native numerals, free and before a counter. */
export const NATIVE: Readonly<Record<string, number>> = {
  하나: 1,
  한: 1,
  첫: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  넷: 4,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};

/** What a counter makes of its number; see the Japanese table of the same kind. */
export type CounterSense =
  | Exclude<QuantityKind, 'cardinal' | 'time' | 'percent'>
  | 'amount'
  | 'clock'
  | 'decade'
  | 'fraction';

const listed = (words: string, sense: CounterSense): Record<string, CounterSense> =>
  Object.fromEntries(words.split(' ').map((word) => [word, sense]));

/**
 * Counters (단위성 의존 명사) and the nouns that official texts count directly. Origin: the dependent nouns of unit in 표준국어대사전, the ones in
 * current use, with Sino-Korean compounds.
 */
export const COUNTERS: Readonly<Record<string, CounterSense>> = {
  ...listed('년 년도 학년도', 'year'),
  ...listed('년대', 'decade'),
  ...listed('월', 'month'),
  ...listed('일', 'day'),
  ...listed('시', 'clock'),
  ...listed('분의', 'fraction'),
  ...listed('년간 년여 개년 주년 개월 개월간 일간 주간 주 주일 시간 분 분간 초 달 해 박', 'amount'),
  ...listed(
    '명 인 개 개국 개국어 개소 개사 개교 회 번 건 곳 대 가지 척 편 살 세 세대 층 장 권 마리 그루 채 통 부 점 쌍 벌 자루 차례',
    'amount',
  ),
  ...listed(
    '킬로미터 미터 센티미터 톤 킬로그램 그램 헥타르 제곱미터 제곱킬로미터 리터 킬로와트 메가와트 기가와트 배 포인트 도',
    'amount',
  ),
  ...listed(
    '단계 분야 도시 국 나라 국가 사 학교 대학 기업 기관 정상 총리 장관 지역 지방 축 과제 사업 원칙 사람 가구 그룹',
    'amount',
  ),
  ...listed('번째 회째 년째 차 회차 위 호 세기 등 기 분기 주차 일차 년차 항 과 급', 'ordinal'),
};

/** Counters before which a Sino-Korean word such as 이십 or 백 may stand, written together or apart. */
export const SINO_COUNTERS: ReadonlySet<string> = new Set(
  (
    '년 년대 년간 년여 개년 주년 개월 개월간 일간 주간 분 초 명 인 개 개국 개소 개사 회 번 건 곳 대 가지 척 편 세 층 장 권 마리 그루 채 킬로미터 미터 톤 ' +
    '킬로그램 헥타르 배 단계 도시 학교 기업 기관 가구 차 회차 위 호 세기 주년 번째 분의 국가 나라 사람'
  ).split(' '),
);

/** Counters that a lone one-syllable Sino-Korean digit is trusted before: 삼 년, 오 개국. 이 and 일 have too many other uses. */
export const LONE_COUNTERS: ReadonlySet<string> = new Set('년 년간 개년 개월 개국 주년 분의 차 세기 퍼센트'.split(' '));

/** Counters that may touch 두·세·네 in careless spelling: 두개, 세명. Others make words: 세대, 세기, 두부. */
export const TOUCHING_COUNTERS: ReadonlySet<string> = new Set(
  '개 명 번 번째 가지 차례 달 사람 살 시 시간 마리 권 장'.split(' '),
);

/** Particles and bound nouns that may follow a counter. What else touches it makes another word: 개혁 after 구조 is no counter 개. */
export const PARTICLES =
  '(?:이|가|은|는|을|를|의|에|에서|에게|에는|에도|로|으로|와|과|도|만|까지|부터|간|째|쯤|정도|이상|이하|미만|초과|이내|당|씩|마다|여|동안|' +
  '내|대|전|후|뒤|중|짜리|규모|가량|안팎|이나|나|이며|며|이고|고|이다|입니다|이었다|였다|이라|라|이던|뿐|보다|처럼|이라는|인|이란|어치|권|급|상당|째로)';

/** Currency names → ISO 4217. 달러 alone is taken for the US dollar. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  달러: 'USD',
  '미국 달러': 'USD',
  미국달러: 'USD',
  '미 달러': 'USD',
  미달러: 'USD',
  '호주 달러': 'AUD',
  호주달러: 'AUD',
  '싱가포르 달러': 'SGD',
  '홍콩 달러': 'HKD',
  '캐나다 달러': 'CAD',
  불: 'USD',
  미불: 'USD',
  원: 'KRW',
  '한국 원': 'KRW',
  엔: 'JPY',
  '일본 엔': 'JPY',
  엔화: 'JPY',
  동: 'VND',
  '베트남 동': 'VND',
  베트남동: 'VND',
  유로: 'EUR',
  유로화: 'EUR',
  위안: 'CNY',
  위안화: 'CNY',
  파운드: 'GBP',
  바트: 'THB',
  루피아: 'IDR',
  링깃: 'MYR',
  루블: 'RUB',
};

/** Words that a magnitude sign right after digits begins instead of being one: 5조직, 3경기. */
export const MAGNITUDE_GUARD = new RegExp(
  `(?=$|[^가-힣]|원|달러|유로|엔|위안|동|규모|[만억]|${PARTICLES}(?![가-힣]))`,
  'y',
);
