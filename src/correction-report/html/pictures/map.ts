import { WEAK_BEAD } from '../../../core/alignment.js';
import type { Span } from '../../../core/span.js';
import type { BeadPoint, ReportedSource, ReportedText } from '../../model.js';
import { lineHtml } from '../escape.js';
import { type PageScope, tableHtml } from '../scope.js';
import { labelSvg, type Picture, pictureHtml, short } from './frame.js';

const SIDE = 300;
const MARGIN = 22;
/** Thinner weak stretches are drawn so wide, or nobody would see them. */
const LEAST = 3;
/** Stretches of the table. */
const PARTS = 10;

/** An alignment as it is drawn. */
export interface DrawnAlignment {
  readonly beads: readonly BeadPoint[];
  /** Weak stretches: offsets in the text under review. */
  readonly weakZones: readonly Span[];
  /** Where the last sentence of the text under review ends. */
  readonly end: number;
}

/** What a map says of its parts, as text and not as HTML. */
export type MapLabels = Readonly<Record<'target' | 'source' | 'sure' | 'doubtful' | 'weak', string>>;

/**
 * The alignment with one version: across the text under review, down the version. A sound one is a line from corner to corner; what was moved or left out bends it.
 * @param id unique on the page
 */
export function mapHtml(source: ReportedSource, text: ReportedText, id: string, scope: PageScope): string {
  const { said, words } = scope;
  const { beads, alignment } = source;
  const labels = {
    target: words['map.target'],
    source: words['map.source'],
    sure: words['map.sure'],
    doubtful: words['map.doubtful'],
    weak: words['map.weak'],
  };
  return pictureHtml({
    id,
    title: said('picture.map', { file: source.name }),
    description: said('picture.map.text'),
    ...drawnMap({ beads, weakZones: alignment.weakZones, end: text.segments.at(-1)?.end ?? 1 }, labels),
    table: partsTable(beads, scope),
    tableLabel: said('page.table'),
  });
}

/** The picture itself: a dot a bead, weak stretches behind them. */
export function drawnMap(
  { beads, weakZones, end }: DrawnAlignment,
  labels: MapLabels,
): Pick<Picture, 'width' | 'height' | 'shapes' | 'legend'> {
  const whole = Math.max(1, end);
  const zones = weakZones.map((zone) => {
    const wide = Math.max(LEAST, ((zone.end - zone.start) / whole) * SIDE);
    const x = Math.min((zone.start / whole) * SIDE, SIDE - LEAST);
    return `<rect class="weak" x="${short(MARGIN + x)}" y="${MARGIN}" width="${short(Math.min(wide, SIDE - x))}" height="${SIDE}"/>`;
  });
  const shapes = [
    `<rect class="ground" x="${MARGIN}" y="${MARGIN}" width="${SIDE}" height="${SIDE}"/>`,
    ...zones,
    `<path class="faint" d="${pointsOf(beads.filter(isDoubtful))}"/>`,
    `<path class="sure" d="${pointsOf(beads.filter((bead) => !isDoubtful(bead)))}"/>`,
    labelSvg(`${labels.target} →`, MARGIN, MARGIN - 7),
    labelSvg(`${labels.source} →`, 0, 0, ` transform="translate(5 ${MARGIN}) rotate(90)"`),
  ];
  return {
    width: SIDE + MARGIN + 2,
    height: SIDE + MARGIN + 2,
    shapes: shapes.join('\n'),
    legend: [
      ['sure', lineHtml(labels.sure)],
      ...(beads.some(isDoubtful) ? [['faint', lineHtml(labels.doubtful)] as const] : []),
      ...(zones.length > 0 ? [['weak', lineHtml(labels.weak)] as const] : []),
    ],
  };
}

function isDoubtful({ confidence }: BeadPoint): boolean {
  return confidence < WEAK_BEAD;
}

/** Strokes without length and with round ends: dots. */
function pointsOf(beads: readonly BeadPoint[]): string {
  return beads
    .map(({ target, source }) => `M${short(MARGIN + target * SIDE)} ${short(MARGIN + source * SIDE)}h0`)
    .join('');
}

/** A stretch of the text under review, as 0–1 of it, and the beads that have their middle there. */
export interface MapPart {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  readonly doubtful: number;
  /** What follows is of no meaning without pairs: where they are in the version, 0–1, and how sure they are. */
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

/** Tenths of the text, for who does not see the picture. */
export function partsOf(beads: readonly BeadPoint[]): readonly MapPart[] {
  return Array.from({ length: PARTS }, (_, part) => {
    const own = beads.filter(({ target }) => Math.min(PARTS - 1, Math.floor(target * PARTS)) === part);
    const places = own.map(({ source }) => source);
    return {
      from: part / PARTS,
      to: (part + 1) / PARTS,
      pairs: own.length,
      doubtful: own.filter(isDoubtful).length,
      first: Math.min(...places),
      last: Math.max(...places),
      confidence: own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length),
    };
  });
}

/** How many pairs, where these are in the version, and how sure they are. */
function partsTable(beads: readonly BeadPoint[], { said, number }: PageScope): string {
  const percent = (value: number) => lineHtml(`${number(value * 100)}%`);
  const rows = partsOf(beads).map(({ from, to, pairs, doubtful, first, last, confidence }) => [
    `${percent(from)}–${percent(to)}`,
    pairs === 0 ? '–' : `${percent(first)}–${percent(last)}`,
    number(pairs),
    pairs === 0 ? '–' : number(confidence, 2),
    number(doubtful),
  ]);
  const heads = [
    said('map.target'),
    said('map.source'),
    said('map.pairs'),
    said('map.confidence'),
    said('map.doubtful'),
  ];
  return tableHtml(heads, rows, [1, 2, 3, 4]);
}
