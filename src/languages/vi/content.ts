import type { Token } from '../../core/segment.js';
import { canonicalSyllable } from '../../text/vietnamese-syllable.js';

/**
 * Syllables that carry no meaning of their own. Origin: compiled by hand for taiyaku from the closed word classes of Vietnamese
 * grammar (hư từ: quan hệ từ, phụ từ, đại từ, loại từ, trợ từ, thán từ). Syllables that are also part of many content words
 * (thể, cách, tại in hiện tại) are listed only where the function word is far more frequent.
 */
const FUNCTION_SYLLABLES = [
  // quan hệ từ: conjunctions and prepositions
  'và với cùng hoặc hay nhưng mà thì nếu vì bởi do nên để cho của ở tại từ đến tới trong ngoài trên dưới giữa theo bằng về như',
  'dù tuy song còn rằng nhờ qua vào ra lên xuống trước sau khi lúc',
  // phụ từ: aspect, negation, degree, plural
  'đã đang sẽ sắp vừa mới từng cũng vẫn cứ đều lại chỉ không chưa chẳng đừng hãy rất quá lắm hơn nhất khá',
  'các những mọi mỗi từng mấy được bị phải nữa rồi luôn',
  // đại từ: pronouns and demonstratives
  'tôi ta chúng mình nó họ ai gì nào đâu sao này kia ấy đó đây đấy thế vậy nọ bao',
  // loại từ: classifiers and nominalisers
  'cái con chiếc bức cuốn quyển tấm sự việc cuộc nỗi niềm',
  // trợ từ, copula
  'là có chính ngay cả à ạ nhé nhỉ ư thôi',
  // numerals as function words
  'một',
].join(' ');

const STOP = new Set(FUNCTION_SYLLABLES.split(' ').map(canonicalSyllable));

/** True for syllables that belong to nouns, verbs, adjectives and names; false for function words, numbers and marks. */
export function isContent(token: Token): boolean {
  return token.kind === 'word' && !STOP.has(token.base);
}
