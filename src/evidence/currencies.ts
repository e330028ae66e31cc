import type { LanguageCode } from '../core/language.js';
import type { Phrase } from '../core/phrase.js';
import type { PlacedQuantity } from './number-pairing.js';

/** The currency of an amount. */
export interface NamedCurrency {
  readonly code: string;
  /** True where the country is left to the reader: $5,000 and 5千ドル may be US or Hong Kong dollars. */
  readonly isBare: boolean;
}

const NAMES = new Intl.DisplayNames('en', { type: 'currency' });

/** A currency in messages. */
export function currencyPhrase(code: string): Phrase {
  return { english: currencyName(code), means: { kind: 'currency', code } };
}

/** `HKD` for people who read English messages: Hong Kong dollar. */
function currencyName(code: string): string {
  const name = NAMES.of(code) ?? code;
  return name.replace(/\s\p{Lu}\p{Ll}+$/u, (last) => last.toLowerCase());
}

/** Names that several countries give their money, right after an amount and with no country beside them. */
const BARE_AFTER =
  /^\s?(?:ドル|ポンド|ペソ|フラン|ルピー|クローネ|クローナ|달러|파운드|페소|프랑|루피|(?:dollar|pound|peso|franc|rupee)s?(?!\p{L})|kron\p{L}+|(?:đô(?:[- ]?la)?|bảng)(?!\p{L})(?!\s(?:\p{Lu}|mỹ|úc|anh)))/u;
/** Signs before an amount that several countries use; US$ and HK$ say which. */
const BARE_BEFORE = /(?<!\p{L})[$£¥]\s?$/u;

/** The currency of an amount; undefined where none stands beside it. */
export function currencyOf({ segment: { text }, quantity }: PlacedQuantity): NamedCurrency | undefined {
  const { currency, start, end } = quantity;
  if (currency === undefined) return undefined;
  const isBare =
    BARE_AFTER.test(text.slice(end, end + 16)) || BARE_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  return { code: currency, isBare };
}

/** True when both may be one: a bare dollar is any country's dollar, and ¥ is the sign of yen and yuan. */
export function mayBeOneCurrency(a: NamedCurrency, b: NamedCurrency): boolean {
  if (a.code === b.code) return true;
  return (a.isBare || b.isBare) && family(a.code) === family(b.code);
}

function family(code: string): string {
  return code === 'CNY' ? family('JPY') : currencyName(code).split(' ').at(-1)!;
}

/** The usual words for the currencies that the texts of this region have most, after an amount. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ja: { VND: 'ドン', JPY: '円', KRW: 'ウォン', USD: 'ドル', CNY: '元', EUR: 'ユーロ', GBP: 'ポンド', THB: 'バーツ' },
  vi: { VND: 'đồng', JPY: 'yên', KRW: 'won', USD: 'USD', CNY: 'nhân dân tệ', EUR: 'euro', GBP: 'bảng', THB: 'baht' },
  ko: { VND: '동', JPY: '엔', KRW: '원', USD: '달러', CNY: '위안', EUR: '유로', GBP: '파운드', THB: '밧' },
  en: { VND: 'dong', JPY: 'yen', KRW: 'won', USD: 'dollars', CNY: 'yuan', EUR: 'euros', GBP: 'pounds', THB: 'baht' },
};

/** The word for a currency in a language; undefined for those that are not listed. */
export function currencyWordIn(language: LanguageCode, code: string): string | undefined {
  return WORDS[language]?.[code];
}
