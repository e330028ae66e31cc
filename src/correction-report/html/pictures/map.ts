import { WEAK_BEAD } from '../../../core/alignment.js';
import type { BeadPoint, ReportedSource, ReportedText } from '../../model.js';
import { lineHtml } from '../escape.js';
import { type PageScope, tableHtml } from '../scope.js';
import { labelSvg, pictureHtml, short } from './frame.js';

const SIDE = 300;
const MARGIN = 22;
/** Thinner weak stretches are drawn so wide, or nobody would see them. */
const LEAST = 3;
/** Stretches of the table. */
const PARTS = 10;

/**
 * The alignment with one version: across the text under review, down the version. A sound one is a line from corner to corner; what was moved or left out bends it.
 * @param id unique on the page
 */
export function mapHtml(source: ReportedSource, text: ReportedText, id: string, scope: PageScope): string {
  const { said } = scope;
  const { beads, alignment } = source;
  const isDoubtful = ({ confidence }: BeadPoint) => confidence < WEAK_BEAD;
  const whole = Math.max(1, text.segments.at(-1)?.end ?? 1);
  const zones = alignment.weakZones.map(({ start, end }) => {
    const wide = Math.max(LEAST, ((end - start) / whole) * SIDE);
    const x = Math.min((start / whole) * SIDE, SIDE - LEAST);
    return `<rect class="weak" x="${short(MARGIN + x)}" y="${MARGIN}" width="${short(Math.min(wide, SIDE - x))}" height="${SIDE}"/>`;
  });
  const shapes = [
    `<rect class="ground" x="${MARGIN}" y="${MARGIN}" width="${SIDE}" height="${SIDE}"/>`,
    ...zones,
    `<path class="faint" d="${pointsOf(beads.filter(isDoubtful))}"/>`,
    `<path class="sure" d="${pointsOf(beads.filter((bead) => !isDoubtful(bead)))}"/>`,
    labelSvg(`${scope.words['map.target']} →`, MARGIN, MARGIN - 7),
    labelSvg(`${scope.words['map.source']} →`, 0, 0, ` transform="translate(5 ${MARGIN}) rotate(90)"`),
  ];
  return pictureHtml(
    {
      id,
      title: said('picture.map', { file: source.path }),
      description: said('picture.map.text'),
      width: SIDE + MARGIN + 2,
      height: SIDE + MARGIN + 2,
      shapes: shapes.join('\n'),
      legend: [
        ['sure', said('map.sure')],
        ...(beads.some(isDoubtful) ? [['faint', said('map.doubtful')] as const] : []),
        ...(zones.length > 0 ? [['weak', said('map.weak')] as const] : []),
      ],
      table: partsTable(beads, scope),
    },
    scope,
  );
}

/** Strokes without length and with round ends: dots. */
function pointsOf(beads: readonly BeadPoint[]): string {
  return beads
    .map(({ target, source }) => `M${short(MARGIN + target * SIDE)} ${short(MARGIN + source * SIDE)}h0`)
    .join('');
}

/** Tenths of the text: how many pairs, where these are in the version, and how sure they are. */
function partsTable(beads: readonly BeadPoint[], { said, number }: PageScope): string {
  const percent = (value: number) => lineHtml(`${number(value * 100)}%`);
  const rows = Array.from({ length: PARTS }, (_, part) => {
    const own = beads.filter(({ target }) => Math.min(PARTS - 1, Math.floor(target * PARTS)) === part);
    const places = own.map(({ source }) => source);
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length);
    return [
      `${percent(part / PARTS)}–${percent((part + 1) / PARTS)}`,
      own.length === 0 ? '–' : `${percent(Math.min(...places))}–${percent(Math.max(...places))}`,
      number(own.length),
      own.length === 0 ? '–' : number(mean, 2),
      number(own.filter(({ confidence }) => confidence < WEAK_BEAD).length),
    ];
  });
  const heads = [
    said('map.target'),
    said('map.source'),
    said('map.pairs'),
    said('map.confidence'),
    said('map.doubtful'),
  ];
  return tableHtml(heads, rows, [1, 2, 3, 4]);
}
