import { LANGUAGES, type LanguageCode, type PackLanguage } from '../../core/language.js';
import type { RunLook } from './cell-text.js';
import { MAIN_NAMESPACE, XML_HEAD } from './xml.js';

/** What a cell is. `lead` is what a reader has to know first, `strong` what must not be overlooked. `entry` cells are a row of a table, `middle` ones too, for what is short; `answer` is for the receiver to fill in. */
export type CellStyle =
  | 'text'
  | 'title'
  | 'heading'
  | 'lead'
  | 'strong'
  | 'head'
  | 'entry'
  | 'middle'
  | 'answer'
  | 'id'
  | 'total';

/** Fonts that come with Excel; elsewhere the system has another one for the same letters. The charset says which letters, for a system that lacks the font; `line` is the height of a line, of the size. */
const FONTS: Readonly<
  Record<PackLanguage, { readonly name: string; readonly charset: number; readonly line: number }>
> = {
  ja: { name: 'Yu Gothic', charset: 128, line: 1.7 },
  ko: { name: 'Malgun Gothic', charset: 129, line: 1.5 },
  vi: { name: 'Arial', charset: 163, line: 1.3 },
  en: { name: 'Arial', charset: 0, line: 1.3 },
};

const SIZE = 10;
/** Red and blue that stay apart in print and for eyes that cannot tell red from green. */
const COLOURS = { text: 'FF1F2328', removed: 'FFC00000', added: 'FF0B5394', aside: 'FF6E7781' } as const;

interface Font {
  readonly size?: number;
  readonly bold?: boolean;
}

/** Place in the list of fonts. */
const FONT_LIST = ['base', 'bold', 'large', 'title'] as const;
const FONT_TRAITS: Readonly<Record<(typeof FONT_LIST)[number], Font>> = {
  base: {},
  bold: { bold: true },
  large: { size: 12, bold: true },
  title: { size: 16, bold: true },
};

/** The first two fills are fixed: no fill, and one that no program uses. */
const FILLS = ['none', 'gray125', 'FFE7ECF2', 'FFFFF6DC'] as const;

interface Format {
  readonly font: (typeof FONT_LIST)[number];
  readonly fill?: (typeof FILLS)[number];
  readonly bordered?: boolean;
  readonly horizontal?: 'center';
  readonly vertical?: 'top' | 'center';
  /** Whatever is typed there stays text: 3/4 does not become a day. */
  readonly literal?: boolean;
  /** Not wrapped: in a hidden column LibreOffice would write each letter on a line of its own into a PDF. */
  readonly oneLine?: boolean;
}

const FORMATS: Readonly<Record<CellStyle, Format>> = {
  text: { font: 'base' },
  title: { font: 'title' },
  heading: { font: 'large' },
  lead: { font: 'large', fill: 'FFFFF6DC' },
  strong: { font: 'bold' },
  head: { font: 'bold', fill: 'FFE7ECF2', bordered: true, horizontal: 'center', vertical: 'center' },
  entry: { font: 'base', bordered: true },
  middle: { font: 'base', bordered: true, horizontal: 'center' },
  answer: { font: 'base', fill: 'FFFFF6DC', bordered: true, literal: true },
  id: { font: 'base', bordered: true, literal: true, oneLine: true },
  total: { font: 'bold', fill: 'FFE7ECF2', bordered: true },
};
const NAMES = Object.keys(FORMATS) as CellStyle[];

/** Number of a style in the list of cell formats. @param quoted a text that would be a formula if somebody edited it: `quotePrefix` keeps it text */
export function styleIndex(style: CellStyle, quoted = false): number {
  return 2 * NAMES.indexOf(style) + (quoted ? 1 : 0);
}

/** Height of a line of a language in such a cell, in points. */
export function lineHeight(language: LanguageCode, style: CellStyle): number {
  return fontOf(language).line * SIZE * magnification(style);
}

/** How much larger letters are than those of a row, for which widths are counted. */
export function magnification(style: CellStyle): number {
  return (FONT_TRAITS[FORMATS[style].font].size ?? SIZE) / SIZE;
}

function fontOf(language: LanguageCode): (typeof FONTS)[PackLanguage] {
  return FONTS[LANGUAGES.find((code) => code === language) ?? 'en'];
}

/** The styles of the workbook (ECMA-376 part 1, 18.8). @param language of the report: most cells are in it */
export function stylesXml(language: PackLanguage): string {
  const fonts = FONT_LIST.map((name) => `<font>${fontTraits(FONT_TRAITS[name], language)}</font>`);
  const formats = NAMES.flatMap((name) => [formatXml(FORMATS[name], false), formatXml(FORMATS[name], true)]);
  const side = (name: string) => `<${name} style="thin"><color rgb="FFB6BDC6"/></${name}>`;
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return (
    `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
    list('fonts', fonts) +
    list('fills', FILLS.map(fillXml)) +
    list('borders', [
      '<border><left/><right/><top/><bottom/><diagonal/></border>',
      `<border>${sides}<diagonal/></border>`,
    ]) +
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
    list('cellXfs', formats) +
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
    '</styleSheet>'
  );
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fillXml(fill: (typeof FILLS)[number]): string {
  if (fill === 'none' || fill === 'gray125') return `<fill><patternFill patternType="${fill}"/></fill>`;
  return `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Number format 49 is text. */
function formatXml(
  { font, fill = 'none', bordered = false, horizontal, vertical = 'top', literal = false, oneLine = false }: Format,
  quoted: boolean,
) {
  const centred = horizontal === undefined ? '' : ` horizontal="${horizontal}"`;
  return (
    `<xf numFmtId="${literal ? 49 : 0}" fontId="${FONT_LIST.indexOf(font)}" fillId="${FILLS.indexOf(fill)}"` +
    ` borderId="${bordered ? 1 : 0}" xfId="0"${quoted ? ' quotePrefix="1"' : ''}${literal ? ' applyNumberFormat="1"' : ''}` +
    ' applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${centred} vertical="${vertical}"${oneLine ? '' : ' wrapText="1"'}/></xf>`
  );
}

function fontTraits({ size = SIZE, bold = false }: Font, language: PackLanguage): string {
  const { name, charset } = FONTS[language];
  return `${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="${COLOURS.text}"/><name val="${name}"/><family val="2"/><charset val="${charset}"/>`;
}

const LOOKS: Readonly<Record<RunLook, { readonly signs: string; readonly colour: string }>> = {
  plain: { signs: '', colour: COLOURS.text },
  removed: { signs: '<strike/>', colour: COLOURS.removed },
  added: { signs: '<u/>', colour: COLOURS.added },
  marked: { signs: '<b/>', colour: COLOURS.text },
  aside: { signs: '', colour: COLOURS.aside },
};

/** The properties of a run (ECMA-376 part 1, 18.4.7): all of them, what is left out is not taken from the cell. */
export function runProperties(look: RunLook, language: LanguageCode): string {
  const { name, charset } = fontOf(language);
  const { signs, colour } = LOOKS[look];
  return `<rPr>${signs}<sz val="${SIZE}"/><color rgb="${colour}"/><rFont val="${name}"/><family val="2"/><charset val="${charset}"/></rPr>`;
}
