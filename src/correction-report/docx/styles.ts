import type { LanguageCode, PackLanguage } from '../../core/language.js';
import { defaultsOf } from './runs.js';
import { element, property, WORDPROCESSING, type Xml } from './xml.js';

interface Style {
  readonly id: string;
  /** Word knows built-in styles by this. */
  readonly name: string;
  readonly paragraph?: Xml;
  readonly run?: Xml;
}

const spacing = (before: number, after: number) => element('w:spacing', { 'w:before': before, 'w:after': after });
const size = (halfPoints: number) => property('w:sz', halfPoints) + property('w:szCs', halfPoints);

function heading(level: number, halfPoints: number, before: number): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: `<w:keepNext/>${spacing(before, 100)}${property('w:outlineLvl', level - 1)}`,
    run: `<w:b/>${property('w:color', '1F3A5F')}${size(halfPoints)}`,
  };
}

const PARAGRAPHS: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: spacing(0, 60), run: `<w:b/>${property('w:color', '1F3A5F')}${size(36)}` },
  heading(1, 26, 280),
  heading(2, 22, 200),
  { id: 'Cell', name: 'Cell', paragraph: spacing(0, 20), run: size(16) },
  { id: 'CellHead', name: 'Cell Head', paragraph: `<w:keepNext/>${spacing(20, 20)}`, run: `<w:b/>${size(16)}` },
  {
    id: 'FullText',
    name: 'Full Text',
    paragraph: element('w:spacing', { 'w:after': 80, 'w:line': 300, 'w:lineRule': 'auto' }),
    run: size(21),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: property('w:jc', 'right'),
    run: `${property('w:color', '6B6B6B')}${size(15)}`,
  },
  { id: 'CommentText', name: 'annotation text', paragraph: spacing(0, 40), run: size(18) },
];

const CHARACTERS: readonly Style[] = [
  { id: 'CommentReference', name: 'annotation reference', run: size(16) },
  { id: 'PlaceholderText', name: 'Placeholder Text', run: property('w:color', '6B6B6B') },
];

/** `word/styles.xml`: what is the same all over the document, and the language and fonts of what says no other. @param text language of the text under review */
export function stylesOf(report: PackLanguage, text: LanguageCode): Xml {
  const { fonts, language } = defaultsOf(report, text);
  return element(
    'w:styles',
    { 'xmlns:w': WORDPROCESSING },
    element(
      'w:docDefaults',
      {},
      element('w:rPrDefault', {}, element('w:rPr', {}, fonts, size(19), language)),
      element('w:pPrDefault', {}, element('w:pPr', {}, spacing(0, 60))),
    ),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
      property('w:name', 'Normal'),
    ),
    ...PARAGRAPHS.map((style) => styleXml('paragraph', style)),
    ...CHARACTERS.map((style) => styleXml('character', style)),
    TABLE_GRID,
  );
}

function styleXml(type: 'paragraph' | 'character', { id, name, paragraph, run }: Style): Xml {
  return element(
    'w:style',
    { 'w:type': type, 'w:styleId': id },
    property('w:name', name),
    type === 'paragraph' ? property('w:basedOn', 'Normal') : '',
    paragraph === undefined ? '' : element('w:pPr', {}, paragraph),
    run === undefined ? '' : element('w:rPr', {}, run),
  );
}

const border = (side: string) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'A6A6A6' });
const margin = (side: string, width: number) => element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });

const TABLE_GRID = element(
  'w:style',
  { 'w:type': 'table', 'w:styleId': 'TableGrid' },
  property('w:name', 'Table Grid'),
  element(
    'w:tblPr',
    {},
    element('w:tblBorders', {}, ...['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border)),
    element('w:tblCellMar', {}, margin('top', 40), margin('left', 70), margin('bottom', 40), margin('right', 70)),
  ),
);
