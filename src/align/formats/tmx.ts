import type { Bead } from '../../core/alignment.js';
import type { Row } from '../../core/collation.js';
import type { SegmentedDocument } from '../../core/segment.js';
import { escapeXml } from '../../text/markup.js';
import { segmentText } from './segment-text.js';
import type { AlignedPair, FormatOptions } from './types.js';

/**
 * A translation memory in TMX 1.4b (LISA OSCAR, 26 April 2005). It has no dates, so that the same texts give the same bytes. Every bead
 * that has both sides and is as sure as asked for stands in exactly one unit.
 *
 * A unit is a row: the target's sentences with every source that covers all of them. A source that covers the row in part has a
 * unit for each of its beads, because 「雨だ。帰ろう。」 must not stand beside "It rains." alone. So have all sources
 * when two texts have one language: nobody could tell which of two Vietnamese variants is which.
 */
export function formatTmx(pairs: readonly AlignedPair[], { rows, minConfidence, version }: FormatOptions): string {
  const { target } = pairs[0]!;
  const languages = [target, ...pairs.map(({ source }) => source)].map(({ document }) => document.language);
  const multilingual = new Set(languages).size === languages.length;
  const units = rows.flatMap((row) => unitsOf(row, pairs, minConfidence, multilingual));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    `<header creationtool="taiyaku" creationtoolversion="${escapeXml(version)}" segtype="sentence" o-tmf="taiyaku" ` +
      `adminlang="en" srclang="${escapeXml(target.document.language)}" datatype="plaintext"/>`,
    '<body>',
    ...units.flatMap((unit) => formatUnit(unit, target)),
    '</body>',
    '</tmx>\n',
  ].join('\n');
}

/** Segments of the target and what stands for them in one or several sources. */
interface Unit {
  readonly target: readonly number[];
  readonly variants: readonly { readonly source: SegmentedDocument; readonly beads: readonly Bead[] }[];
}

function unitsOf(row: Row, pairs: readonly AlignedPair[], least: number, multilingual: boolean): Unit[] {
  const { target } = pairs[0]!;
  const together: Unit['variants'][number][] = [];
  const alone: Unit[] = [];
  pairs.forEach(({ source }, index) => {
    const usable = row.beads[index]!.filter(
      (bead) => bead.confidence >= least && hasText(bead.target, target) && hasText(bead.source, source),
    );
    const covered = usable.reduce((sum, bead) => sum + bead.target.length, 0);
    if (multilingual && covered === row.target.length) together.push({ source, beads: usable });
    else for (const bead of usable) alone.push({ target: bead.target, variants: [{ source, beads: [bead] }] });
  });
  return together.length > 0 ? [{ target: row.target, variants: together }, ...alone] : alone;
}

/** False for null beads, and for lines that are blank or hold nothing that XML may hold. */
function hasText(indexes: readonly number[], text: SegmentedDocument): boolean {
  return escapeXml(segmentText(indexes, text)).trim() !== '';
}

function formatUnit({ target, variants }: Unit, text: SegmentedDocument): string[] {
  const beads = variants.flatMap((variant) => variant.beads);
  // The header says `sentence`; a unit of several sentences on a side says what it is (TMX 1.4b, segtype).
  const isBlock =
    target.length > 1 || variants.some((variant) => variant.beads.flatMap((bead) => bead.source).length > 1);
  return [
    isBlock ? '<tu segtype="block">' : '<tu>',
    property('confidence', lowest(beads)),
    formatVariant(text, target, []),
    ...variants.map(({ source, beads: own }) => {
      const lines = own.map((bead) => `[${bead.target.join(', ')}]:[${bead.source.join(', ')}]`).join(' ');
      const properties = [property('beads', lines)];
      if (variants.length > 1) properties.push(property('confidence', lowest(own)));
      return formatVariant(
        source,
        own.flatMap((bead) => bead.source),
        properties,
      );
    }),
    '</tu>',
  ];
}

/** White space in `seg` counts, so nothing is indented there. */
function formatVariant(text: SegmentedDocument, indexes: readonly number[], properties: readonly string[]): string {
  const segment = `<seg>${escapeXml(segmentText(indexes, text))}</seg>`;
  return `<tuv xml:lang="${escapeXml(text.document.language)}">${properties.join('')}${segment}</tuv>`;
}

function property(type: string, value: string): string {
  return `<prop type="x-${type}">${escapeXml(value)}</prop>`;
}

function lowest(beads: readonly Bead[]): string {
  return Math.min(...beads.map(({ confidence }) => confidence)).toFixed(3);
}
