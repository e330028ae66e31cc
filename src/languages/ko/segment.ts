import type { Span } from '../../core/span.js';
import { LATIN_ABBREVIATIONS } from '../../text/latin-abbreviations.js';
import { spacedStop } from '../../text/sentence-guards.js';
import { type Stop, sentenceSegmenter, skipSpace } from '../../text/sentences.js';

/** Korean items: 제3조. · 제2장. · 3조의2. · 가. · (나). The fourteen letters in legal order (법제처, 법령 입안·심사 기준: 목 numbering). */
const ITEM_MARK =
  /^(?:제?\s?\p{Nd}{1,4}\s?(?:조|장|절|항|호|편|관|목)(?:의\s?\p{Nd}{1,2})?|[(（]?[가나다라마바사아자차카타파하][)）]?)\.$/u;

/** 2025. 8. 10. · 2025.8. · ’25. 8. 10. · 8. 10. as the National Institute of Korean Language's punctuation rules (2014) write dates. */
const DATE =
  /(?:\p{Nd}{4}\.\s?(?:\p{Nd}{1,2}\.\s?)?|['’‘]\p{Nd}{2}\.\s?(?:\p{Nd}{1,2}\.\s?)?|(?<!\p{Nd})\p{Nd}{1,2}\.\s)\p{Nd}{1,2}\.$/u;

/** Quotative words after a quotation that stands apart: "가자." 하고 말했다. */
const QUOTED =
  /^(?:라고|이라고|라는|이라는|라며|이라며|라면서|하고|하며|하는|고|며|는|면서|란|이란)(?:도|만|는)?(?=[\s,]|$)/u;

function goesOn(text: string, stop: Stop): boolean {
  if (stop.bare) return false;
  const next = skipSpace(text, stop.end, stop.lineEnd);
  return QUOTED.test(text.slice(next, next + 12));
}

const cut = sentenceSegmenter({
  wide: '。！？｡',
  spaced: '.?!…',
  endsAt: spacedStop({
    abbreviations: LATIN_ABBREVIATIONS,
    starters: [],
    itemWords: ['부록', '별표', '표', '그림', '부속서'],
    itemMark: ITEM_MARK,
    dottedDate: DATE,
    alwaysAfter: /[\p{Script=Hangul}]/u,
  }),
  goesOn,
  quoteBound: 400,
});

/** Korean sentences of `text` as UTF-16 spans: trimmed, ordered, disjoint, missing only white space. Never throws. */
export function segment(text: string): Span[] {
  return cut(text);
}
