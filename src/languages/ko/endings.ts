/**
 * Endings of Korean verbs and adjectives made from nouns (협력하다, 강화되다, 실질적이다), as written after the noun.
 * Origin: the ending tables of school grammar (학교 문법: 종결·연결·전성 어미), compiled by hand for taiyaku; the contractions 하여 → 해
 * and 되어 → 돼 follow Hangul orthography (한글 맞춤법) §§ 34–35.
 */

/** After a stem in a vowel (하, 되, 시키): connective, nominal, relative and final endings without the past. */
const PLAIN =
  '다 고 고서 고자 고는 고도 며 면서 면 면서도 여야 기 기로 기에 기를 기가 기는 기도 기만 기까지 기보다 기위해 는 는데 는지 는가 는바 던 지 지만 지는 지도 지를 ' +
  '도록 게 게끔 려고 려는 려면 러 자 자고 자는 자마자 거나 든지 므로 나 느냐 니 니까 되 더라도 라 라고 라는 십시오 세요 시기 시는 시고 시며 겠다 겠습니다 겠으며 겠다고 겠다는';

/** Past and its endings, after 하였, 했, 되었, 됐. */
const PAST =
  '다 고 으며 으나 으면 으므로 으면서 던 는데 는지 는가 지만 기 기에 음 음을 음에 음에도 을 을까 다고 다는 다며 다면 습니다 습니까 어요 으니 더니 거나';

/** Formal and contracted endings with their stem's last letter in them: 합니다, 한, 할, 함. */
function contracted(n: string, l: string, m: string, b: string): string {
  return [
    `${n} ${n}다 ${n}다고 ${n}다는 ${n}다며 ${n}다면 ${n}다지만 ${n}지 ${n}가 ${n}데 ${n}바`,
    `${l} ${l}지 ${l}지라도 ${l}까 ${l}수록 ${l}뿐 ${l}때 ${l}것`,
    `${m} ${m}을 ${m}은 ${m}이 ${m}에 ${m}에도 ${m}에서 ${m}으로 ${m}으로써 ${m}으로서 ${m}과 ${m}의 ${m}도 ${m}이다`,
    `${b}니다 ${b}니다만 ${b}니까 ${b}시다`,
  ].join(' ');
}

function after(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

const HADA = [
  ...after('하', PLAIN),
  ...after('하였', PAST),
  ...after('했', PAST),
  ...contracted('한', '할', '함', '합').split(' '),
  ...'하여 하여금 하여도 하여서 하여야 해 해서 해도 해야 해야만 해요 하셨다 하셨으며 하셨습니다 하신 하실 하십니다'.split(
    ' ',
  ),
];

const DOEDA = [
  ...after('되', PLAIN.replace('여야', '어야')),
  ...after('되었', PAST),
  ...after('됐', PAST),
  ...contracted('된', '될', '됨', '됩').split(' '),
  ...'되어 되어서 되어도 돼 돼서 돼도 돼야 돼요'.split(' '),
];

const SIKIDA = [
  ...after('시키', PLAIN.replace('여야 ', '')),
  ...after('시켰', PAST),
  ...contracted('시킨', '시킬', '시킴', '시킵').split(' '),
  ...'시켜 시켜서 시켜도 시켜야'.split(' '),
];

/** Forms of 하다, 되다 and 시키다 as they stand after a verbal noun. */
export const VERBAL_FORMS: ReadonlySet<string> = new Set([...HADA, ...DOEDA, ...SIKIDA]);

/** Forms of the copula 이다 after a noun. The bare relative 인 and nominal 임 are also ends of nouns (한국인, 책임). */
export const COPULA_FORMS: ReadonlySet<string> = new Set(
  (
    '이다 이며 이고 이자 이지만 이면 이면서 이므로 이라 이라고 이라는 이라며 이라면 이어서 이어야 이었다 이었으며 이었고 이었던 이었습니다 이었으나 ' +
    '였다 였으며 였고 였던 였습니다 였으나 입니다 입니까 이에요 예요 인 인데 인지 인가 인바 임 임을 임에도 임에 임과 임은 임이 일 일지라도 이기 이기에 이기도 이기를 ' +
    '다 며 고 라 라고 라는 라며 자 지만 면서 므로'
  ).split(' '),
);

/** Copula forms that stand only after a vowel, where 이 is dropped: 국가다, 대표라. */
export const SHORT_COPULA: ReadonlySet<string> = new Set(
  '다 며 고 라 라고 라는 라며 자 지만 면서 므로 였다 였으며 였고 였던 였습니다 였으나 예요'.split(' '),
);

/** Copula forms that no noun ends in, so that they may be taken off when only the word itself is seen. */
export const CLEAR_COPULA =
  '이라는 이라고 이라며 이라면 이었다 이었으며 이었고 이었던 이었습니다 입니다 입니까 이므로 이지만 이면서 이다 이며 이에요'.split(
    ' ',
  );

/**
 * Verbs and nouns that end like a noun with one of those forms: 움직이다 is a verb, 잠수함 (submarine) no 함-form. Taken as ends of words.
 * Origin: compiled by hand for taiyaku.
 */
export const NOT_VERBAL = (
  '최대한 최소한 남북한 대북한 북한 남한 무제한 유효기한 납부기한 권한 역할 재판관할 잠수함 구축함 순양함 호위함 상륙함 항공모함 우편함 사물함 보관함 수거함 투표함 ' +
  '남중국해 동중국해 지중해 북극해 남극해 카리브해 발트해 자연재해 산업재해 상호이해 손해 피해 방해 공해 화해 견해 이해 침해 저해 황해 근해 연해'
).split(' ');

/** Stems of verbs in -이다, whose 이 is no copula. */
export const VERBS_IN_I =
  '움직 기울 받아들 끌어들 불러들 사들 곁들 길들 깃들 덧붙 뒤섞 망설 반짝 끄덕 속삭 서성 글썽 번쩍 출렁 헐떡 들썩'.split(
    ' ',
  );
