/**
 * Makes data/regions/regions.tsv, the names of regions, currencies, languages, months and weekdays in four languages.
 *
 *   npx tsx scripts/make-regions.ts
 *
 * Most names come from the CLDR data inside this Node; versions of Node differ in some, so the file is made once and committed.
 * What CLDR lacks stands in region-aliases.ts.
 */
import { writeFileSync } from 'node:fs';
import {
  type Aliases,
  CURRENCY_ALIASES,
  ENGLISH_ADJECTIVES,
  LANGUAGE_ALIASES,
  REGION_ALIASES,
  SIGN_RUNS,
  SIGNS,
  SKIPPED_REGIONS,
  VIETNAMESE_MONTHS,
} from './region-aliases.js';

const LANGUAGES = ['ja', 'vi', 'ko', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Row = readonly [kind: string, code: string, names: Record<Language, string[]>];

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
const AREAS = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'));

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Long and short name of a code, as CLDR has them; none when it has no name in the language. */
function displayNames(type: 'region' | 'currency' | 'language', language: Language, code: string): string[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const name = new Intl.DisplayNames(language, { type, style, fallback: 'none' }).of(code);
    return name === undefined ? [] : [name];
  });
}

/** Forms as they stand in running text: `X (Y)` → X, `A & B` → `A and B`, `châu Á` beside `Châu Á`, ベトナムドン beside ベトナム ドン. */
function runningForms(name: string, language: Language): string[] {
  const plain = name.replace(/\s*\(.*?\)/g, '').trim();
  const forms = [plain];
  if (language === 'en' && plain.includes('&')) forms.push(plain.replaceAll('&', 'and'));
  if (language === 'vi' && plain.startsWith('Châu ')) forms.push(lowerFirst(plain));
  if (language === 'ja' && plain.includes(' ')) forms.push(plain.replaceAll(' ', ''), plain.replaceAll(' ', '・'));
  if (language === 'ko' && plain.includes(' ')) forms.push(plain.replaceAll(' ', ''));
  return forms;
}

/** CLDR's names, then the aliases; a name that the aliases call weak is weak. */
function merge(names: (language: Language) => string[], aliases: Aliases = {}): Record<Language, string[]> {
  const entries = LANGUAGES.map((language) => {
    const extra = aliases[language]?.split('|') ?? [];
    const all = [...names(language).flatMap((name) => runningForms(name, language)), ...extra].map((form) =>
      form.normalize('NFC'),
    );
    return [language, [...new Set(all)].filter((form) => !all.includes(`${form}?`))] as const;
  });
  return Object.fromEntries(entries) as Record<Language, string[]>;
}

function regions(): Row[] {
  const codes = [...PAIRS, ...AREAS].filter((code) => !SKIPPED_REGIONS.has(code));
  const named = codes.filter((code) => displayNames('region', 'en', code).length > 0);
  const rows = named.map(
    (code): Row => ['region', code, merge((language) => displayNames('region', language, code), REGION_ALIASES[code])],
  );
  const adjectives = Object.entries(ENGLISH_ADJECTIVES).map(
    ([code, en]): Row => ['adjective', code, merge(() => [], { en })],
  );
  const runs = Object.entries(SIGN_RUNS).map(([codes, names]): Row => ['region', codes, merge(() => [], names)]);
  const signs = Object.entries(SIGNS).map(([code, names]): Row => ['sign', code, merge(() => [], names)]);
  return [...rows, ...adjectives, ...runs, ...signs];
}

/** Currencies in use (CLDR writes the years of former ones in brackets); singular, plural and code. */
function currencies(): Row[] {
  const counted = (language: Language, code: string) =>
    [1, 2].flatMap((n) =>
      new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' })
        .formatToParts(n)
        .filter((part) => part.type === 'currency')
        .map((part) => part.value),
    );
  const current = Intl.supportedValuesOf('currency').filter((code) => {
    const name = displayNames('currency', 'en', code)[0];
    return name !== undefined && !/\d{4}/.test(name) && name !== code;
  });
  return current.map((code): Row => {
    const names = (language: Language) => [
      ...displayNames('currency', language, code),
      ...counted(language, code),
      code,
    ];
    return ['currency', code, merge(names, CURRENCY_ALIASES[code])];
  });
}

function languages(): Row[] {
  const codes = PAIRS.map((code) => code.toLowerCase()).filter((code) =>
    LANGUAGES.every((language) => displayNames('language', language, code).length > 0),
  );
  const names = (language: Language, code: string) => {
    const found = displayNames('language', language, code);
    return language === 'vi' ? found.flatMap((name) => [name, name.replace(/^Tiếng /, 'tiếng ')]) : found;
  };
  return codes.map(
    (code): Row => ['language', code, merge((language) => names(language, code), LANGUAGE_ALIASES[code])],
  );
}

function months(): Row[] {
  return Array.from({ length: 12 }, (_, month): Row => {
    const names = (language: Language) => {
      const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2001, month, 15)),
      );
      if (language === 'vi')
        return [lowerFirst(name), name, `tháng ${VIETNAMESE_MONTHS[month]}`, `Tháng ${VIETNAMESE_MONTHS[month]}`];
      return [name];
    };
    const weak = { 2: 'March?', 4: 'May?' }[month];
    return ['month', String(month + 1), merge(names, weak === undefined ? {} : { en: weak })];
  });
}

/** `thứ ba` is Tuesday and also `third`: the lower-case numerals are weak. */
function weekdays(): Row[] {
  const codes = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  return codes.map((code, day): Row => {
    const names = (language: Language) => {
      const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2001, 6, 1 + day)),
      );
      if (language === 'ja') return [name, name.replace(/日$/, '')];
      if (language !== 'vi') return [name];
      const [first = '', second = ''] = name.split(' ');
      const mark = first === 'Thứ' ? '?' : '';
      return [
        name,
        `${first.toLowerCase()} ${second}`,
        `${first} ${second.toLowerCase()}${mark}`,
        `${name.toLowerCase()}${mark}`,
      ];
    };
    return ['weekday', code, merge(names)];
  });
}

const rows = [...regions(), ...currencies(), ...languages(), ...months(), ...weekdays()];
const { icu, cldr } = process.versions as Record<string, string>;
const header = [
  `# Names of regions, currencies, languages, months and weekdays, from CLDR ${cldr} (ICU ${icu}) and scripts/region-aliases.ts`,
  '# © Unicode, Inc., Unicode License v3; see README.md. `|` separates forms, `?` after a form marks it as weak',
  `# kind\tcode\t${LANGUAGES.join('\t')}`,
];
const lines = rows.map(([kind, code, names]) =>
  [kind, code, ...LANGUAGES.map((language) => names[language].join('|'))].join('\t'),
);
writeFileSync(new URL('../data/regions/regions.tsv', import.meta.url), `${[...header, ...lines].join('\n')}\n`);
console.log(`${rows.length} rows; CLDR ${cldr}, ICU ${icu}`);
