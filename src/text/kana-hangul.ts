/** Japanese names in hangul, by the table for Japanese in the Korean rules for foreign words (외래어 표기법, 표 4; 문화체육관광부고시 제2017-14호). */
import { composeHangul, decomposeHangul } from './hangul.js';
import { romanize } from './romanize.js';

const ROWS: ReadonlyMap<string, string> = new Map(
  [
    ['a i u e o ya yu yo wa', '아 이 우 에 오 야 유 요 와'],
    ['ka ki ku ke ko kya kyu kyo', '카 키 쿠 케 코 캬 큐 쿄'],
    ['sa shi su se so sha shu sho', '사 시 스 세 소 샤 슈 쇼'],
    ['ta chi tsu te to cha chu cho', '타 치 쓰 테 토 차 추 초'],
    ['na ni nu ne no nya nyu nyo', '나 니 누 네 노 냐 뉴 뇨'],
    ['ha hi fu he ho hya hyu hyo', '하 히 후 헤 호 햐 휴 효'],
    ['ma mi mu me mo mya myu myo', '마 미 무 메 모 먀 뮤 묘'],
    ['ra ri ru re ro rya ryu ryo', '라 리 루 레 로 랴 류 료'],
    ['ga gi gu ge go gya gyu gyo', '가 기 구 게 고 갸 규 교'],
    ['za ji zu ze zo ja ju jo', '자 지 즈 제 조 자 주 조'],
    ['da de do', '다 데 도'],
    ['ba bi bu be bo bya byu byo', '바 비 부 베 보 뱌 뷰 뵤'],
    ['pa pi pu pe po pya pyu pyo', '파 피 푸 페 포 퍄 퓨 표'],
  ].flatMap(([latin = '', hangul = '']) => {
    const written = hangul.split(' ');
    return latin.split(' ').map((syllable, i): [string, string] => [syllable, written[i]!]);
  }),
);

/** ㅋ ㅌ ㅊ are written ㄱ ㄷ ㅈ at the beginning of a word: 기시다, 다나카, 지바. */
const LAX: Readonly<Record<number, number>> = { 15: 0, 16: 3, 14: 12 };
const FINAL = { n: 4, s: 19 } as const;

/**
 * Kana without the length of o and u, which neither hangul nor most Latin spellings show: オオサカ osaka, トウキョウ tokyo, but イノウエ inoue.
 * An apostrophe parts ん from a vowel: ジュンイチ jun'ichi.
 */
export function romanizeShort(kana: string): string {
  return romanize(kana.replace(/ン(?=[アイウエオヤユヨ])/g, "ン'"))
    .replace(/oo+/g, 'o')
    .replace(/ou(?![aiueo])/g, 'o')
    .replace(/uu+/g, 'u');
}

/**
 * A Japanese name in hangul: トウキョウ 도쿄, キシダ 기시다, サッポロ 삿포로.
 * @param kana the reading of one name
 * @returns undefined when it holds other letters or syllables that no Japanese name has (ファ)
 */
export function kanaToHangul(kana: string): string | undefined {
  const latin = romanizeShort(kana);
  if (!/^[a-z']*$/.test(latin)) return undefined;
  let hangul = '';
  for (let at = 0; at < latin.length; ) {
    const [syllable = ''] = /^(?:[kgsztdnhfbpmrjw]|[snhmrkgbp]?y|[cs]h|ts)?[aiueo]/.exec(latin.slice(at)) ?? [];
    const written = ROWS.get(syllable);
    if (written) {
      hangul += hangul === '' ? laxed(written) : written;
      at += syllable.length;
      continue;
    }
    if (latin.charAt(at) === "'") {
      at += 1;
      continue;
    }
    // ん, and the first half of a doubled consonant.
    const ending = latin.charAt(at) === 'n' ? FINAL.n : FINAL.s;
    const closed = withFinal(hangul, ending);
    if (closed === undefined) return undefined;
    hangul = closed;
    at += 1;
  }
  return hangul === '' ? undefined : hangul;
}

/** Hangul whose last, open syllable is closed by a consonant. */
function withFinal(hangul: string, final: number): string | undefined {
  const last = decomposeHangul(hangul.slice(-1));
  return last?.final === 0 ? hangul.slice(0, -1) + composeHangul({ ...last, final }) : undefined;
}

function laxed(syllable: string): string {
  const parts = decomposeHangul(syllable)!;
  return composeHangul({ ...parts, initial: LAX[parts.initial] ?? parts.initial });
}
