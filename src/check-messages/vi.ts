import type { CheckCatalogue } from './catalogue.js';
import { marks } from './vi/marks.js';
import { names } from './vi/names.js';
import { numbers } from './vi/numbers.js';
import { phrases } from './vi/phrases.js';
import { sentences } from './vi/sentences.js';
import { summaries } from './vi/summaries.js';
import { terms } from './vi/terms.js';
import { words } from './vi/words.js';

/**
 * What the checks say, in Vietnamese. One word a thing:
 *
 *     target, translation   bản dịch
 *     version               bản đối chiếu (one or several: no các before it)
 *     original              bản gốc
 *     text, document        văn bản
 *     sentence, clause      câu, mệnh đề
 *     counterpart           … tương ứng; "in its place": chỗ tương ứng
 *     here, elsewhere       ở đây, ở chỗ khác
 *     item, list            mục, danh sách
 *     glossary, term        bảng thuật ngữ, thuật ngữ
 *     name, acronym         tên, chữ viết tắt
 *     loanword              từ mượn
 *     to affirm, to deny    khẳng định, phủ định
 *     kanji                 chữ Hán; a name put into kanji by its readings: chuyển sang chữ Hán theo âm Hán Việt
 *     bracket, mark         ngoặc, dấu
 *
 * Words of the translation, and a word proposed for it, stand in “…”: the translation may be Vietnamese too. Quotations of versions have their language
 * before them (`ko 봄 · en spring`) and stand in brackets or behind a colon: in the middle of a sentence "vi" is read as a word of it. Lists of words have no
 * marks, and punctuation has none: “““ cannot be read.
 */
export const vi: CheckCatalogue = {
  language: 'vi',
  messages: { ...numbers, ...sentences, ...names, ...words, ...terms, ...marks },
  phrases,
  summaries,
};
