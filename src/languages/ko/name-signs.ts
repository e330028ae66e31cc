/** Forms of address and offices behind a name, and kinds of places and firms. */
export const NAME_SIGNS = {
  person: new Set(
    '씨 님 군 양 선생 선생님 사장 회장 국장 부장 과장 교수 박사 선수 감독 총리 장관 주석 의장'.split(' '),
  ),
  other: new Set('성 시 현 군 구 읍 면 동 거리 강 섬 만 항 산 호 다리 사 회사 은행 대학 대학교 병원'.split(' ')),
};

/** Words that mean a country, mostly one's own, where its name is not said; in another language it may be. */
export const OWN_LAND: ReadonlySet<string> = new Set(
  '나라 우리나라 국내 국산 국민 국가 자국 본국 모국 조국 고국 양국 우리 정부 현지'.split(' '),
);
