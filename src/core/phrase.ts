import type { CatalogueLanguage, LanguageCode } from './language.js';

/**
 * Phrases that stand in messages as values, with the names of their own values. The English is where they are made, in the checks and their
 * evidence; the other languages are in `check-messages/`.
 */
export const PHRASES = {
  'acronym.one-is-right': [],
  'acronym.write-so': [],
  'collocation.from': ['quote'],
  'collocation.grammar': [],
  'collocation.literal': [],
  'collocation.survey': [],
  'collocation.usage': [],
  'damage.jamo': [],
  'damage.marks': [],
  'damage.more': ['count'],
  'damage.more-in-sentences': ['count', 'sentences'],
  'damage.radical': [],
  'damage.read-as': ['encoding', 'reading'],
  'date.beginning': [],
  'date.decade': [],
  'date.end': [],
  'date.middle': [],
  'date.year': [],
  'katakana.nothing-beside': [],
  'limit.after': [],
  'limit.before': [],
  'limit.from': [],
  'limit.least': [],
  'limit.most': [],
  'limit.less': [],
  'limit.more': [],
  'limit.past': [],
  'limit.short': [],
  'limit.until': [],
  'name.check': [],
  'name.one-of-versions': [],
  'name.written-elsewhere': ['usual'],
  'period.day': [],
  'period.hour': [],
  'period.minute': [],
  'period.month': [],
  'period.quarter': [],
  'period.second': [],
  'period.week': [],
  'period.year': [],
  'spread.all': ['times', 'files', 'places'],
  'spread.more': ['times', 'files', 'places', 'more'],
  'term.another': [],
  'time.day.length': [],
  'time.day.point': [],
  'time.hour.length': [],
  'time.hour.point': [],
  'time.month.length': [],
  'time.month.point': [],
  'verbatim.address': [],
  'verbatim.code': [],
  'verbatim.entity': [],
  'verbatim.handle': [],
  'verbatim.hashtag': [],
  'verbatim.mail': [],
  'verbatim.path': [],
  'verbatim.phone': [],
  'verbatim.placeholder': [],
  'verbatim.tag': [],
  'verbatim.version': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PhraseCode = keyof typeof PHRASES;

/** What a value of a message means, so that it can be said in any language. */
export type Meaning =
  | { readonly kind: 'phrase'; readonly code: PhraseCode; readonly values: Readonly<Record<string, string | number>> }
  | { readonly kind: 'number'; readonly value: number }
  /** In brackets behind words: what number they are. */
  | { readonly kind: 'reading'; readonly words: string; readonly value: number }
  | { readonly kind: 'language'; readonly code: LanguageCode }
  /** ISO 4217. */
  | { readonly kind: 'currency'; readonly code: string }
  /** Of one thing its names; in English where there is none. */
  | { readonly kind: 'names'; readonly names: Readonly<Partial<Record<CatalogueLanguage, string>>> }
  | { readonly kind: 'list'; readonly joint: Joint; readonly items: readonly (string | Phrase)[] };

/** How the things of a list are joined; `comma` where any of them will do, or the list stands in brackets. */
export type Joint = 'and' | 'or' | 'comma';

/** A value of a message that is no quotation, number or name, but words of the message itself: `at most`, `4.5 billion`. */
export interface Phrase {
  /** As it stands in the English message. */
  readonly english: string;
  readonly means: Meaning;
}

/** What a placeholder of a message can hold. */
export type DataValue = string | number | Phrase;
export type MessageData = Readonly<Record<string, DataValue>>;

/**
 * Words of a message: `phrase('limit.most', 'at most')`.
 * @param english with its values filled in
 */
export function phrase<Code extends PhraseCode>(
  code: Code,
  english: string,
  ...[values]: (typeof PHRASES)[Code] extends readonly []
    ? []
    : [values: Readonly<Record<(typeof PHRASES)[Code][number], string | number>>]
): Phrase {
  return { english, means: { kind: 'phrase', code, values: values ?? {} } };
}

/** `vi`, `vi and ko`, `ja, vi and ko`; with `comma`: `氷, 製氷`. */
export function listPhrase(items: readonly (string | Phrase)[], joint: Joint): Phrase {
  const words = items.map((item) => (typeof item === 'object' ? item.english : item));
  const last = joint === 'comma' ? ', ' : ` ${joint} `;
  const english = words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + last + words.at(-1);
  return { english, means: { kind: 'list', joint, items } };
}

/** The values as they stand in the English message. */
export function inEnglish(data: MessageData): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'object' ? value.english : value]),
  );
}
