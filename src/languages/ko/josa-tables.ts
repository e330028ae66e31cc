/**
 * Korean particles (조사) and the words that only look as if they ended in one.
 * Origin: particles after the list in 표준국어대사전 (Standard Korean Language Dictionary, part of speech 조사) and § 41 ff. of Hangul
 * orthography; the word lists were compiled by hand for taiyaku from common nouns, adverbs and verbs.
 */

/** What must stand before a particle: a syllable with a final consonant, without one, without one or with ㄹ, anything. */
export type Batchim = 'closed' | 'open' | 'open-or-rieul' | 'closed-not-rieul' | 'any';

/**
 * Where it may stand in a chain 들 · place · limit · end: 학생들 + 에게 + 까지 + 도. `number` is 들; several `place` may follow each other
 * (에게서 + 부터), several `limit` (까지 + 만), one `end`.
 */
export type Slot = 'number' | 'place' | 'limit' | 'end';

export interface Josa {
  readonly form: string;
  readonly after: Batchim;
  readonly slot: Slot;
  /** False for forms that are mostly something else at the end of a word (나 of 하나, 랑 of 사랑): never taken off, only recognised. */
  readonly strip: boolean;
}

function row(slot: Slot, after: Batchim, forms: string, strip = true): Josa[] {
  return forms.split(' ').map((form) => ({ form, after, slot, strip }));
}

export const JOSA: readonly Josa[] = [
  ...row('number', 'any', '들'),
  ...row('place', 'any', '에 에서 에게 에게서 한테 한테서 께 께서 하고'),
  ...row('place', 'open-or-rieul', '로 로서 로써 로부터'),
  ...row('place', 'closed-not-rieul', '으로 으로서 으로써 으로부터'),
  ...row('place', 'closed', '과'),
  ...row('place', 'open', '와'),
  ...row('limit', 'any', '까지 부터 만 마저 조차 뿐 밖에 마다 처럼 보다 만큼 대로'),
  ...row('end', 'any', '도 의'),
  ...row('end', 'closed', '은 이 을 이나 이나마 이라도 이든 이든지 이란 이야말로'),
  ...row('end', 'open', '는 가 를 야말로'),
  ...row('end', 'open', '나 나마 라도 든 든지 란 랑', false),
  ...row('end', 'closed', '이랑', false),
  ...row('end', 'any', '같이', false),
];

/** Whole words that keep their last syllable: adverbs, and nouns whose end is a particle in other words (정의, but 협정의). */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  // 의
  (
    '정의 합의 협의 동의 결의 건의 문의 의의 심의 제의 상의 유의 이의 창의 편의 질의 발의 강의 예의 경의 호의 거의 토의 주의 고의 모의 신의 악의 성의 열의 논의 회의 항의 ' +
    '사의 부주의 무성의 재심의 재협의 전문의 ' +
    // 도
    '제도 정도 지도 태도 속도 인도 보도 유도 시도 의도 고도 온도 각도 강도 한도 농도 밀도 빈도 연도 년도 금년도 내년도 작년도 회계연도 파도 기도 포도 부도 주도 수도 수위도 위도 경도 ' +
    '국도 철도 반도 한반도 신뢰도 만족도 중요도 인지도 선호도 친밀도 완성도 난이도 해상도 투명도 의존도 기여도 참여도 집중도 지지도 호감도 관심도 경기도 강원도 충청도 ' +
    '충청북도 충청남도 전라도 전라북도 전라남도 경상도 경상북도 경상남도 제주도 제주특별자치도 독도 울릉도 거제도 강화도 진도 완도 콜로라도 법도 척도 용도 안내도 지형도 감도 습도 순도 ' +
    '그래도 아무도 아마도 적어도 아직도 ' +
    // 가
    '국가 평가 증가 추가 참가 허가 휴가 여가 주가 유가 국제유가 대가 시가 화가 고가 저가 부가 농가 상가 물가 작가 전문가 누가 누군가 무언가 뭔가 어딘가 언젠가 다가 요가 통가 ' +
    // 과, 와
    '결과 성과 경과 통과 초과 부과 사과 효과 여과 투과 학과 교과 과 경제성과 연구성과 주요성과 기와 오타와 ' +
    // 로, 으로
    '도로 고속도로 서로 스스로 새로 바로 따로 홀로 별로 주로 실로 때로 함부로 저절로 억지로 그대로 이대로 제대로 마음대로 대로 절대로 실제로 경로 진로 통로 활로 선로 철로 미로 회로 항로 수로 해로 ' +
    '육로 위로 피로 과로 유로 활주로 원자로 용광로 세로 가로 제로 메트로 카이로 몬테네그로 마이크로 매크로 프로 앞으로 참으로 진실로 대체로 의외로 ' +
    // 만
    '대만 불만 자만 충만 낭만 비만 오만 기만 거만 하지만 그렇지만 다만 통킹만 하롱만 벵골만 아덴만 페르시아만 걸프만 멕시코만 얼마만 그만 이만 ' +
    // 이
    '사이 차이 나이 아이 어린이 젊은이 늙은이 길이 깊이 넓이 높이 놀이 먹이 벌이 맞이 종이 많이 같이 없이 굳이 일일이 더욱이 깨끗이 틀림없이 끊임없이 변함없이 차질없이 낱낱이 번번이 나날이 ' +
    '일찍이 손잡이 해돋이 달맞이 새해맞이 목걸이 옷걸이 떡볶이 책꽂이 살림살이 하루살이 품앗이 미닫이 둘이 고양이 호랑이 원숭이 곰팡이 지팡이 하노이 상하이 두바이 ' +
    // 은, 는
    '혹은 또는 많은 같은 높은 좋은 깊은 넓은 작은 적은 짧은 낮은 밝은 받은 수많은 뜻깊은 때로는 다시는 앞으로는 있는 없는 않는 맞는 하는 되는 ' +
    // 보다, 처럼, 까지, 대로
    '반대로 그만큼 이만큼 ' +
    // 에, 들, 나
    '가운데 이에 그에 아들 버들 한데 그들 우리들 만들 하나 그러나 나라 ' +
    // 뿐, 께
    '함께'
  )
    .trim()
    .split(/\s+/u),
);

/** Nouns that keep their last syllable at the end of compounds too: 정상회의, 민주주의, 고속철도. */
export const NOUN_TAILS: ReadonlySet<string> = new Set(
  (
    '회의 주의 논의 제도 철도 반도 결과 효과 통과 어린이 젊은이 전문가 ' +
    '세대 시대 토대 상대 확대 연대 군대 무대 기대 부대 최대 절대 대대 지대 유대 증대 초대'
  ).split(' '),
);

/** Nouns whose last syllable with a particle looks like one of those tails: 위원회 + 의, 문제 + 도, 해결 + 과. */
export const STEMS_BEFORE_PARTICLES: ReadonlySet<string> = new Set(
  // 회 + 의
  (
    '사회 국회 의회 협회 총회 기회 교회 집회 대회 학회 위원회 협의회 이사회 연합회 박람회 전시회 간담회 설명회 토론회 발표회 연구회 공청회 상공회 평의회 운동회 동창회 음악회 만찬회 ' +
    // 주 + 의
    '위주 광주 제주 전주 경주 원주 우주 거주 이주 정주 입주 수주 발주 ' +
    // 제 + 도
    '문제 경제 과제 국제 규제 통제 의제 숙제 주제 실제 전제 억제 형제 삭제 결제 해제 자제 배제 체제 공제 면제 어제 이제 ' +
    // 철 + 도, 결 + 과, 논 + 의
    '지하철 강철 연결 해결 체결 타결 의결 대결 종결 집결 완결 판결'
  ).split(' '),
);

/** One-syllable words that stand before particles. All other single syllables keep what follows. */
export const SINGLE_SYLLABLE_WORDS: ReadonlySet<string> = new Set(
  '것 등 때 곳 중 년 월 일 국 나 너 저 이 그 내 물 불 땅 집 말 길 눈 손 발 꿈 힘 법 당 군 왕 책 글 돈 쌀 밥 배 강 산 양 점 면 측 시 구 명 건 조 항 위 앞 뒤 안 밖 속 끝 전 후 간 몸 삶 빛 별 달 꽃 술 약 병 옷 방 문 벽 역 섬 논 밭 숲 값 뜻 몫 답 표 글 칼 총 종 춤 곡 형 딸 남 북 동 서 해 수 바 데 점 날 밤 낮 봄 하 상 성 팀 주 핵 폭 률 율 죄 벌 금 은 철 틀 맛 멋 맘 적 편 쪽 차 번 권 씨 님 분 뿐 채 터 줄 골 공 볼 슛 신 예 초 목 피 음 킥 웹 앱 컵 팬 운 활 짝 홀 짓 폼 팔 샷 쇼 암 급 룸 제 네 둘 셋 넷 만 개 화 백 균 잔 막 밑 곁 겁 김 뇌 뼈 살 코 귀 턱 알'.split(
    ' ',
  ),
);

/** Stems of verbs in a vowel: 나누는 is "that divides", not the noun 나누 with 는; 나아가 is "further", not 나아 with 가. Ends of words. */
export const OPEN_VERB_STEMS = (
  '나누 만나 보내 이루 다루 바라 지키 지나 오르 모르 흐르 따르 이르 부르 고르 가리키 일으키 시키 마치 미치 펼치 끼치 거치 그치 넘치 합치 외치 가르치 던지 가지 만지 남기 넘기 옮기 맡기 즐기 이기 생기 ' +
  '당기 숨기 지내 나타내 끝내 비추 갖추 맞추 멈추 늦추 낮추 감추 나타나 일어나 벗어나 늘어나 드러나 떠나 태어나 깨어나 끝나 살아나 자라 모이 보이 쓰이 높이 줄이 늘리 기울이 움직이 벌이 들이 붙이 밝히 잡히 알리 열리 ' +
  '걸리 올리 내리 살리 돌리 풀리 팔리 불리 누리 꾸리 버리 기다리 달리 가져오 들어오 나오 찾아오 돌아오 이어오 해오 나아가 들어가 돌아가 올라가 내려가 이어가 살아가 걸어가 찾아가 넘어가 지나가 앞서가 만들어가 ' +
  '해주 알려주 거두 앞두 바라보 살펴보 돌아보 알아보 지켜보 힘쓰 애쓰 만드 줄어드 들어서 나서 앞서 맞서 세우 키우 배우 싸우 채우 치우 메우 서두르 머무르 치르 꾀하 향하 위하 통하 대하 관하 의하 인하 속하 처하'
).split(' ');

/** Stems of verbs and adjectives in a consonant, before 은, 을, 이: 뜻깊은, 끊임없이. Ends of words. */
export const CLOSED_VERB_STEMS =
  '있 없 않 싶 같 많 좋 높 깊 낮 넓 좁 짧 밝 옳 싫 굵 늙 젊 받 얻 믿 찾 맞 맺 갖 잊 넣 놓 쌓 낳 닿 읽 닮 옮 앉 얹 끊 잃 앓 뚫 굳 쏟 뻗 묻 닫 돋 걷'.split(
    ' ',
  );
