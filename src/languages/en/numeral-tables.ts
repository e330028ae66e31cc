/** Words with a value of their own, and what may follow: after *twenty* a one-digit word, after the others nothing. */
export const CARDINALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Ordinal words. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};

/** Lower numbers of fractions: two-thirds, three-quarters. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  quarter: 4,
  quarters: 4,
  ...Object.fromEntries(
    Object.entries(ORDINALS)
      .filter(([, value]) => value > 2)
      .map(([word, value]) => [`${word}s`, value]),
  ),
};

/** Words that multiply all before them. *hundred* is the one small magnitude. */
export const GROUPS: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  bn: 9,
  mn: 6,
  tn: 12,
  trn: 12,
};

/** One-letter magnitudes, read only right after a number with a currency sign: $5m. */
export const MONEY_GROUPS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9, t: 12 };

/** Months with their abbreviations, lower case. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Month names that are other words as well; alone they need a preposition before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  'may march jan mar sep sept dec oct nov aug apr feb jun jul august'.split(' '),
);

/** Words before a number that make it a place in an order. */
export const ORDINAL_CUES: readonly string[] = (
  'article|articles|chapter|chapters|section|sections|phase|round|part|annex|appendix|paragraph|paragraphs|clause|item|no\\.|number|table|figure|volume|' +
  'track|pillar|stage|level|tier|rank|ranked'
).split('|');

/** Words before a Roman numeral that is read. */
export const ROMAN_CUES: readonly string[] =
  'article|chapter|section|phase|round|part|annex|appendix|volume|title|world war|stage|level|tier|class'.split('|');

/** What follows *one* where nothing is counted, and what precedes it. */
export const NOT_ONE_AFTER: ReadonlySet<string> = new Set(['another', 'self']);
export const NOT_ONE_BEFORE: ReadonlySet<string> = new Set('no the this that which every any some each'.split(' '));

/** Currency names → ISO 4217. *dollars* alone are taken for US dollars; pounds alone may be weight. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  'american dollars': 'USD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'singapore dollars': 'SGD',
  'hong kong dollars': 'HKD',
  'new zealand dollars': 'NZD',
  yen: 'JPY',
  'japanese yen': 'JPY',
  won: 'KRW',
  'korean won': 'KRW',
  'south korean won': 'KRW',
  dong: 'VND',
  'vietnamese dong': 'VND',
  euro: 'EUR',
  euros: 'EUR',
  yuan: 'CNY',
  renminbi: 'CNY',
  'chinese yuan': 'CNY',
  'pounds sterling': 'GBP',
  'british pounds': 'GBP',
  baht: 'THB',
  rupiah: 'IDR',
  ringgit: 'MYR',
  rupees: 'INR',
  'indian rupees': 'INR',
};

/** Plural nouns without s, before which 2000 is an amount rather than a year. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  'people persons percent hectares kilometers kilometres children women men more other or'.split(' '),
);
