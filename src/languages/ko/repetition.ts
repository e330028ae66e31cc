/** Words that are said twice to make them stronger or to mean one by one. */
const EMPHATIC: ReadonlySet<string> = new Set(
  '아주 매우 정말 너무 조금 오래 하나 하루 서로 천천히 멀리 높이 빨리 점점 자꾸 계속 다시 그냥 진짜 어서 차례 조각 방울 구석 송이'.split(
    ' ',
  ),
);
/** 한 걸음 한 걸음: one after the other. */
const COUNTED = /^(?:한|두|몇) /u;

/** See `LanguagePack.mayRepeat`. A syllable may be two words: 이 이 is "this tooth". */
export function mayRepeat(surface: string): boolean {
  return surface.length < 2 || EMPHATIC.has(surface) || COUNTED.test(surface);
}
