import type { LanguageCode } from '../../core/language.js';
import { xmlText } from '../../text/xml.js';
import { element, property, type Xml } from './xml.js';

/** How words are set. */
export interface Look {
  /** Of the words; the report's own when absent. */
  readonly language?: LanguageCode | undefined;
  /** Id of a character style. */
  readonly style?: string | undefined;
  readonly bold?: boolean | undefined;
  /** Red and struck, or blue and underlined. */
  readonly change?: 'removed' | 'added' | undefined;
  /** Grey. */
  readonly faint?: boolean | undefined;
  /** Neither shown nor printed. */
  readonly hidden?: boolean | undefined;
  /** In half points. */
  readonly size?: number | undefined;
}

/** Languages whose letters Word sets with the East Asian font of a run. One Han character has other shapes in Japan, Korea and China: the language decides. */
const EAST_ASIAN: Readonly<Record<string, { readonly tag: string; readonly font: string }>> = {
  ja: { tag: 'ja-JP', font: 'Yu Gothic' },
  ko: { tag: 'ko-KR', font: 'Malgun Gothic' },
  zh: { tag: 'zh-CN', font: 'Microsoft YaHei' },
};
const WESTERN: Readonly<Record<string, string>> = { vi: 'vi-VN', en: 'en-US' };

const REMOVED = 'B3261E';
const ADDED = '0B57D0';
const FAINT = '6B6B6B';

/** Fonts of a language. The hint lets quotation marks, dashes and … be East Asian ones, which Unicode leaves open (ECMA-376-1, 17.3.2.26). */
function fontsOf(language: LanguageCode): Xml {
  const eastAsian = EAST_ASIAN[language];
  if (!eastAsian) return '';
  return element('w:rFonts', { 'w:hint': 'eastAsia', 'w:eastAsia': eastAsian.font });
}

/** Fonts and language of all that says no other. In a report in a Western language, East Asian words that it quotes are those of the text. */
export function defaultsOf(report: LanguageCode, text: LanguageCode): { readonly fonts: Xml; readonly language: Xml } {
  const eastAsian = EAST_ASIAN[report] ?? EAST_ASIAN[text] ?? EAST_ASIAN.ja!;
  const western = { 'w:ascii': 'Arial', 'w:hAnsi': 'Arial', 'w:cs': 'Arial' };
  return {
    fonts: element('w:rFonts', { ...western, 'w:eastAsia': eastAsian.font }),
    language: element('w:lang', { 'w:val': WESTERN[report] ?? 'en-US', 'w:eastAsia': eastAsian.tag }),
  };
}

/** Language of a run, by which Word spells, hyphenates and chooses glyphs. */
function languageOf(language: LanguageCode): Xml {
  const eastAsian = EAST_ASIAN[language];
  if (eastAsian) return element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': eastAsian.tag });
  return element('w:lang', { 'w:val': WESTERN[language] ?? language });
}

/** Properties of a run, in the order of the schema (ECMA-376-1, CT_RPr). */
export function runProperties({ language, style, bold, change, faint, hidden, size }: Look): Xml {
  const color = change === 'removed' ? REMOVED : change === 'added' ? ADDED : faint ? FAINT : undefined;
  const inner = [
    style === undefined ? '' : property('w:rStyle', style),
    language === undefined ? '' : fontsOf(language),
    bold ? '<w:b/>' : '',
    change === 'removed' ? '<w:strike/>' : '',
    hidden ? '<w:vanish/>' : '',
    color === undefined ? '' : property('w:color', color),
    size === undefined ? '' : property('w:sz', size),
    change === 'added' ? property('w:u', 'single') : '',
    language === undefined ? '' : languageOf(language),
  ].join('');
  return inner === '' ? '' : element('w:rPr', {}, inner);
}

/** Words of one look; a tab stays one. @param tag `w:delText` within a deletion */
export function run(text: string, look: Look = {}, tag: 'w:t' | 'w:delText' = 'w:t'): Xml {
  if (text === '') return '';
  const words = text
    .split('\t')
    .map((part) => (part === '' ? '' : element(tag, { 'xml:space': 'preserve' }, xmlText(part))))
    .join('<w:tab/>');
  return element('w:r', {}, runProperties(look), words);
}

/** A paragraph. @param properties of it, but for its style */
export function paragraph(content: Xml, style?: string, properties: Xml = ''): Xml {
  const inner = (style === undefined ? '' : property('w:pStyle', style)) + properties;
  return element('w:p', {}, inner === '' ? '' : element('w:pPr', {}, inner), content);
}

export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n]/u);
}
