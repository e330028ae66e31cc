import { isDigit, isLatin } from './numerals.js';

/**
 * Currency signs and codes that are the same in every language → ISO 4217 code. Origin: ISO 4217 list one (codes in use in Asia, Europe and the
 * Americas) and the signs of the Unicode block Currency Symbols with their usual national prefixes. A bare `$` is taken for the US dollar and a bare
 * `¥` for the yen.
 */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₫': 'VND',
  '₩': 'KRW',
  '฿': 'THB',
  '₹': 'INR',
  '₱': 'PHP',
  '₽': 'RUB',
  '₭': 'LAK',
  '៛': 'KHR',
  '₮': 'MNT',
  RMB: 'CNY',
  A$: 'AUD',
  AU$: 'AUD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  NZ$: 'NZD',
  C$: 'CAD',
  CA$: 'CAD',
  R$: 'BRL',
};

const CODES = new Set(
  (
    'USD VND JPY KRW EUR CNY GBP AUD CAD CHF HKD SGD TWD THB IDR MYR PHP INR NZD RUB BRL LAK KHR MMK BND MOP MNT MXN ' +
    'ZAR SEK NOK DKK PLN CZK HUF SAR AED ILS KZT BDT PKR LKR NPR'
  ).split(' '),
);

function currencyOf(word: string): string | undefined {
  return CODES.has(word) ? word : SIGNS[word];
}

/** A currency beside a number. */
export interface CurrencyMark {
  readonly code: string;
  /** Where the mark starts (before the number) or ends (after it). */
  readonly edge: number;
}

/**
 * The sign or code right before a number, one space allowed: `US$150`, `USD 150`.
 * @param floor the mark may not start before this offset: it belongs to the number before, as USD in `5 USD 3`
 */
export function currencyBefore(text: string, start: number, floor: number): CurrencyMark | undefined {
  const end = text[start - 1] === ' ' ? start - 1 : start;
  for (let length = 3; length >= 1; length--) {
    const edge = end - length;
    if (edge < floor) continue;
    const word = text.slice(edge, end);
    const code = currencyOf(word);
    if (code && !(isLatin(word, 0) && isLatin(text, edge - 1))) return { code, edge };
  }
  return undefined;
}

/** The sign or code right after a number, one space allowed: `240億US$`, `240 USD`. Not the sign of a number that follows (`5 $20`). */
export function currencyAfter(text: string, end: number): CurrencyMark | undefined {
  const start = text[end] === ' ' ? end + 1 : end;
  for (let length = 3; length >= 1; length--) {
    const edge = start + length;
    const word = text.slice(start, edge);
    const code = word.length === length ? currencyOf(word) : undefined;
    if (code && !isDigit(text, edge) && !(isLatin(word, length - 1) && isLatin(text, edge))) return { code, edge };
  }
  return undefined;
}

/**
 * Unit symbols of the SI brochure (9th edition) and of computing that may touch their number (`30km`, `5GW`). Letter case counts: 5G is a
 * name, 5 g a mass.
 */
export const UNIT_SYMBOL =
  / ?(?:km2|km3|cm2|cm3|mm2|m2|m3|km|cm|mm|nm|μm|kg|mg|μg|ha|ml|mL|kW|MW|GW|TW|kWh|MWh|GWh|TWh|kWp|MWp|kV|kHz|MHz|GHz|THz|Hz|KB|MB|GB|TB|PB|kbps|Mbps|Gbps|Tbps|bps|°C|°F|dB|ppm|ppb|hPa|kPa|MPa|Pa|kcal|cal|px|min|DWT|TEU|rpm|hp|HP|PS|CV|cc|dl|dL|kl|kL|bar|psi|atm|kgf|kN|Nm|N·m|N・m|lb|lbs|oz|ft|yd|mph|kph|Wh|Ah|mAh|mA|kJ|MJ|GJ|kVA|MVA|mSv|μSv|Bq|ms|μs|ns|lx|lm|fps|dpi|Ω|kΩ|MΩ|m|g|t|l|L|h|W|V)(?![A-Za-z0-9])/y;
