import type { CheckCatalogue } from './catalogue.js';
import { marks } from './ja/marks.js';
import { names } from './ja/names.js';
import { numbers } from './ja/numbers.js';
import { phrases } from './ja/phrases.js';
import { sentences } from './ja/sentences.js';
import { summaries } from './ja/summaries.js';
import { terms } from './ja/terms.js';
import { words } from './ja/words.js';

/**
 * What the checks say, in Japanese, for people who revise and translate. Plain style (だ・である); what to do ends in 〜すること.
 *
 * One word a thing:
 * - 訳文 the text under review · 原文 the original · 言語版 a version (各言語版 the versions, どの言語版にも…ない none, すべての言語版 all) · 文書 the document
 * - 文 a sentence · 対応する文 its counterpart · この箇所, ほかの箇所 this place, elsewhere
 * - 用語 a term of the versions · 用語集 the glossary · 訳語 what the translation has for a term · 認められた訳語 an allowed one
 * - 固有名 a name of a person, place or body · 訳名 what the translation's language calls it · 表記 a spelling · 読み a reading of kanji
 * - 列挙 a list · 項目 an item · 略語 an acronym · 括弧 a bracket · 括弧・引用符 brackets and quotes
 *
 * 「」 hold words of the translation, of a glossary or of a dictionary. Quotations that begin with their language (`vi …`) stand without, in （） at the end
 * or with a space on either side.
 */
export const ja: CheckCatalogue = {
  language: 'ja',
  messages: { ...numbers, ...sentences, ...names, ...words, ...terms, ...marks },
  phrases,
  summaries,
};
