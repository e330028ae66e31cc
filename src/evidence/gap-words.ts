import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';

/** A finished sentence; headings, captions and signatures have no such end. */
const SENTENCE_END = /[.!?…。！？][\])"'”’」』】）»]*\s*$/u;

/** A line wholly in brackets is a note on the text: （写真はイメージです）, (continued), 【東京】. */
const BRACKETED = /^\s*(?:\([^()]*\)|（[^（）]*）|\[[^[\]]*\]|［[^［］]*］|【[^【】]*】|〔[^〔〕]*〕)[\s.。]*$/u;

/** What every version has in its own way or not at all: addresses on the net, hashtags, strings of digits as in telephone numbers. */
const ADDRESSES =
  /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[#＃@＠][\p{L}\p{N}_]+|\+?\(?\d[\d\s().-]{7,}\d/gu;

/**
 * Set phrases of letters that one language's custom asks for and another's does not have: a Japanese letter to a customer opens and ends with
 * phrases that no Vietnamese or English letter has. Origin: openings and closings of the usual guides to business letters (社外文書, thư tín
 * thương mại, 비즈니스 서신, business letters).
 */
const LETTER_PHRASES = new RegExp(
  [
    // 拝啓　時下ますますご清栄のこととお慶び申し上げます。 いつもお世話になっております。 何卒よろしくお願い申し上げます。
    '拝啓|敬具|謹啓|謹白|前略|草々|各位|以上$|時下|(?:貴社|皆様|貴殿)?(?:に(?:は|おかれましては))?(?:益々|ますます)ご(?:清栄|清祥|健勝|盛栄|繁栄|隆盛|発展)(?:のことと|の段)?',
    '(?:心より)?お(?:慶|喜)び(?:を)?申し上げます',
    '(?:いつも|平素は?|日頃より|大変)?(?:大変)?(?:格別の)?(?:お世話になって(?:おります|います)|お引き立て(?:を|に)(?:賜り|あずかり)、?(?:(?:厚く|誠に)?(?:御礼申し上げます|ありがとうございます))?)',
    '(?:今後とも)?(?:何卒|どうぞ|どうか)?(?:よろしく|宜しく)お願い(?:(?:申し上げ|いたし|致し|し)ます)?',
    'ありがとうございま(?:す|した)',
    // Trân trọng cảm ơn! Kính gửi Quý khách hàng,
    '(?<![\\p{L}])(?:(?:xin )?(?:chân thành |trân trọng )?cảm ơn(?: quý (?:khách|vị|công ty|đối tác)(?: hàng)?)?|trân trọng(?: kính (?:chào|mời))?|kính (?:gửi|chào|thư)(?: quý (?:khách hàng|khách|vị|công ty|đối tác|phụ huynh))?|thân (?:ái|mến))(?![\\p{L}])',
    '(?<![\\p{L}])(?:kính )?chúc (?:quý (?:khách|vị|công ty|đối tác)|anh|chị|các bạn)[^.!]*',
    '안녕하(?:세요|십니까)|(?:대단히 |진심으로 )?감사(?:합니다|드립니다)|귀사의 (?:무궁한 )?발전을 기원(?:합니다|드립니다)',
    '(?<![a-z])(?:dear (?:sir|madam|customer|colleague)s?(?: or madam)?|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|(?:best|kind|warm) (?:regards|wishes)|to whom it may concern|(?:many )?thanks|thank you(?: very much| in advance)?)(?![a-z])',
  ].join('|'),
  'giu',
);

/** Lines that name a source, a photographer or a publisher's rights, and links to other articles. */
const CREDIT =
  /^\s*[(（[［]?(?:nguồn|ảnh|theo|minh họa|xem thêm|đọc thêm|source|sources|photo|photos|image|credit|see also|read more|出典|出所|資料|写真|撮影|提供|関連記事|자료|출처|사진|글|관련\s?기사)\s*[:：=＝/]|무단\s?전재|無断(?:転載|複製)|all rights reserved|bảo lưu mọi quyền/iu;

/** Lines without a sentence's end count from so many words on that are no names. */
const LEAST_OF_A_LINE = 4;
const LEAST_OF_A_SENTENCE = 2;

/**
 * True for a segment whose loss, or whose presence in one version alone, changes what the text says: a sentence, or a heading of some length.
 * Page numbers, signatures, credits, web addresses, notes in brackets and phrases of politeness are not.
 * @param confirmed true when other versions have it too; then a short heading will do
 */
export function saysSomething(segment: Segment, pack: LanguagePack, confirmed: boolean): boolean {
  const { text } = segment;
  if (BRACKETED.test(text) || CREDIT.test(text)) return false;
  const words = meaningfulWords(segment, pack);
  const plain = words.filter((token) => !isCapitalised(token.surface) || isAllCapitals(text));
  const finished = SENTENCE_END.test(text);
  if (finished) return plain.length > 0 && countDistinct(words) >= (confirmed ? 1 : LEAST_OF_A_SENTENCE);
  return confirmed ? countDistinct(words) >= LEAST_OF_A_SENTENCE : countDistinct(plain) >= LEAST_OF_A_LINE;
}

/** True for a heading that stands again and again in its text, as on top of every page. A repeated sentence is no heading. */
export function isRunningHead({ index, text }: Segment, segments: readonly Segment[]): boolean {
  return !SENTENCE_END.test(text) && segments.some((other) => other.index !== index && other.text === text);
}

/** Words with a meaning of their own, those of addresses and set phrases left out. */
function meaningfulWords({ text, tokens }: Segment, pack: LanguagePack): Token[] {
  const idle: Span[] = [ADDRESSES, LETTER_PHRASES].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return tokens.filter(
    (token) => token.kind === 'word' && pack.isContent(token) && !idle.some((span) => overlaps(span, token)),
  );
}

function countDistinct(tokens: readonly Token[]): number {
  return new Set(tokens.map((token) => token.base)).size;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
