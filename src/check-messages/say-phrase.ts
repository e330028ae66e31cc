import type { CatalogueLanguage } from '../core/language.js';
import type { DataValue, Joint, Meaning, Phrase } from '../core/phrase.js';
import { fillPlaceholders } from '../text/placeholders.js';
import type { CheckCatalogue } from './catalogue.js';
import { spellNumber } from './numbers.js';

/** What stands between the things of a list, and before the last of them. */
const JOINTS: Readonly<Record<CatalogueLanguage, Readonly<Record<Joint, readonly [between: string, last: string]>>>> = {
  ja: { and: ['、', '、'], or: ['、', 'または'], comma: ['、', '、'] },
  vi: { and: [', ', ' và '], or: [', ', ' hoặc '], comma: [', ', ', '] },
  ko: { and: [', ', ', '], or: [', ', ' 또는 '], comma: [', ', ', '] },
};
/** Brackets behind words. */
const BRACKETS: Readonly<Record<CatalogueLanguage, readonly [string, string]>> = {
  ja: ['（', '）'],
  vi: [' (', ')'],
  ko: ['(', ')'],
};

/** A value of a message in the language of a catalogue; quotations, names and numbers stay as they are. */
export function sayValue(value: DataValue, catalogue: CheckCatalogue): string {
  return typeof value === 'object' ? sayPhrase(value, catalogue) : String(value);
}

/** A phrase in the language of a catalogue; in English where it has no words for it. */
export function sayPhrase({ english, means }: Phrase, catalogue: CheckCatalogue): string {
  return wordsFor(means, catalogue) ?? english;
}

function wordsFor(means: Meaning, catalogue: CheckCatalogue): string | undefined {
  const { language, phrases } = catalogue;
  switch (means.kind) {
    case 'phrase':
      return fillPlaceholders(phrases[means.code], (name) => String(means.values[name]));
    case 'number':
      return spellNumber(means.value, language);
    case 'reading':
      return readingOf(means, language);
    case 'language':
    case 'currency':
      return nameOf(means, language);
    case 'names':
      return means.names[language];
    case 'list':
      return joined(
        means.items.map((item) => sayValue(item, catalogue)),
        JOINTS[language][means.joint],
      );
  }
}

/** Names of CLDR are made for lists. In a sentence, Vietnamese ones have no capital (`đồng Việt Nam`) and Japanese ones no space (`ベトナムドン`). */
function nameOf({ kind, code }: { kind: 'language' | 'currency'; code: string }, language: CatalogueLanguage) {
  const name = new Intl.DisplayNames(language, { type: kind }).of(code);
  if (language === 'ja') return name?.replaceAll(' ', '');
  return language === 'vi' ? name?.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()) : name;
}

function joined(words: readonly string[], [between, last]: readonly [string, string]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(between)}${last}${words.at(-1)}`;
}

/** Nothing where the words show it themselves: a reader of Japanese sees what 45億 is. */
function readingOf(
  { words, value }: { readonly words: string; readonly value: number },
  language: CatalogueLanguage,
): string {
  const spelled = spellNumber(value, language);
  const bare = (text: string) => text.normalize('NFKC').replace(/[\s,]/gu, '').toLowerCase();
  const [open, close] = BRACKETS[language];
  return bare(words) === bare(spelled) ? '' : `${open}${spelled}${close}`;
}
