import type { LanguagePack } from '../../src/core/ports.js';
import type { Segment } from '../../src/core/segment.js';
import type { Span } from '../../src/core/span.js';
import { koreanForms } from '../../src/text/korean-conjugation.js';

/** New words for a place of a segment. */
export interface Turn {
  readonly span: Span;
  readonly text: string;
}

/** A pattern that is replaced; `$1` and so on as in `String.replace`, or a function of the groups. */
type Rule = readonly [RegExp, string | ((...groups: string[]) => string | undefined)];

/** Words from which a negation is taken. Rough on purpose: machines do not mind what becomes of the grammar either. */
const LOSE: Readonly<Record<string, readonly Rule[]>> = {
  vi: [
    [/(?<=^|\s)(?:không|chẳng|chưa|đừng) (được|phải|thể|hề|nên|cần) (\p{Ll}+)/giu, '$1 $2'],
    [/(?<=^|\s)chưa (\p{Ll}+)/giu, 'đã $1'],
    [/(?<=^|\s)(?:không|chẳng|đừng) (\p{Ll}+)/giu, '$1'],
  ],
  en: [
    [
      /\b(ca|do|does|did|is|are|was|were|has|have|had|could|would|should)n['’]t (\w+)/giu,
      (a, b) => `${a === 'ca' ? 'can' : a} ${b}`,
    ],
    [/\bcannot (\w+)/giu, 'can $1'],
    [/\b(\w+) (?:not|never) (\w+)/giu, '$1 $2'],
    [/\b(\w+) no (\w+)/giu, '$1 a $2'],
  ],
  ko: [
    [/(\p{Script=Hangul}+)지(?:는|도)? 않([았는고으은을지]\p{Script=Hangul}*)/gu, (stem, rest) => affirmed(stem, rest)],
    [/수(?:가|는)? 없(\p{Script=Hangul}+)/gu, '수 있$1'],
    [/(?<=\s)못 (\p{Script=Hangul}+)/gu, '$1'],
    [/(?<=[이가은는도] )없(\p{Script=Hangul}+)/gu, '있$1'],
    [/(\p{Script=Hangul}+)[이가] 아니(다|며|고|었다)/gu, '$1이$2'],
  ],
};

/** Words into which a negation is put. */
const GAIN: Readonly<Record<string, readonly Rule[]>> = {
  vi: [
    [/(?<=\s)(?:đã|đang|vẫn) (\p{Ll}+)/gu, 'không $1'],
    [
      /(?<=\s)(sẽ|có thể|phải|cần) (\p{Ll}+)/gu,
      (a, b) => (a === 'sẽ' ? `sẽ không ${b}` : `không ${a.replace('có ', '')} ${b}`),
    ],
  ],
  en: [[/\b(is|are|was|were|has|have|had|will|would|can|could|may|should|must) (\w+)/giu, '$1 not $2']],
  ko: [
    [/(\p{Script=Hangul}+)했(다|으며|고|습니다)(?=[ .,])/gu, '$1하지 않았$2'],
    [/(\p{Script=Hangul}+)한다(?=[ .,])/gu, '$1하지 않는다'],
    [/(\p{Script=Hangul}+)합니다(?=[ .,])/gu, '$1하지 않습니다'],
    [
      /(\p{Script=Hangul}+)(되|됐|된)(었다|다|습니다)(?=[ .,])/gu,
      (noun, form, rest) => `${noun}되지 ${form === '된' ? '않는다' : rest === '습니다' ? '않았습니다' : '않았다'}`,
    ],
    [/수 있(다|습니다|으며|고)(?=[ .,])/gu, '수 없$1'],
  ],
};

/** Stems in 지 않다 without it: 하 + 았다 → 했다, 받 + 는 → 받는. Nothing where the form is not sure. */
function affirmed(stem: string, rest: string): string | undefined {
  if (rest.startsWith('았')) {
    const past = koreanForms(`${stem}다`).findLast(
      ({ beginning }) => (beginning.normalize('NFD').at(-1) ?? '') === '\u11bb',
    );
    return past && past.beginning + rest.slice(1);
  }
  if (rest.startsWith('는다')) {
    const open = stem.normalize('NFD');
    return /[\u11a8-\u11c2]$/u.test(open) ? `${stem}${rest}` : `${`${open}\u11ab`.normalize('NFC')}${rest.slice(1)}`;
  }
  return /^[고는지]/u.test(rest) ? stem + rest : undefined;
}

/** All ways to take one negation out of a segment. */
export function losses(segment: Segment, pack: LanguagePack): Turn[] {
  return pack.code === 'ja' ? turned(segment, pack, true) : turns(segment.text, LOSE[pack.code] ?? []);
}

/** All ways to put a negation into a segment. */
export function gains(segment: Segment, pack: LanguagePack): Turn[] {
  return pack.code === 'ja' ? turned(segment, pack, false) : turns(segment.text, GAIN[pack.code] ?? []);
}

function turned(segment: Segment, pack: LanguagePack, denied: boolean): Turn[] {
  return pack
    .predicates(segment)
    .flatMap((predicate) =>
      predicate.denied === denied && predicate.opposite !== undefined
        ? [{ span: { start: predicate.start, end: predicate.end }, text: predicate.opposite }]
        : [],
    );
}

function turns(text: string, rules: readonly Rule[]): Turn[] {
  const found: Turn[] = [];
  for (const [pattern, by] of rules) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.slice(1).map((group) => group ?? '');
      const span = { start: match.index, end: match.index + match[0].length };
      const words =
        typeof by === 'string' ? by.replace(/\$(\d)/gu, (_, k: string) => groups[Number(k) - 1]!) : by(...groups);
      if (words !== undefined && !found.some((other) => other.span.start < span.end && span.start < other.span.end)) {
        found.push({ span, text: words });
      }
    }
  }
  return found;
}
