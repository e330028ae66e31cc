import { escapeHtml } from '../../../text/markup.js';
import type { AlignedPair } from '../types.js';
import { type Band, edgesOf, makeBands, type Stretch } from './bands.js';
import { numbersOf, type Page, stateOf } from './view.js';

/** The picture in its own units; a page shows it about 1,200 pixels wide. */
const WIDTH = 1000;
const BAND = { top: 24, bottom: 92 };
const BAR = 9;
const HEIGHT = 116;
/** Thinner bands are drawn together. */
const LEAST = 2;
/** Doubtful places are drawn at least so wide, or nobody would see one among 5,000. */
const LEAST_DOUBTFUL = 4;
/** Numbers along a side keep this distance. */
const LABEL_DISTANCE = 42;

/** Fill patterns of the bands. They are shared by all pictures of the page. */
export const PATTERNS = `<svg class="defs" width="0" height="0" aria-hidden="true"><defs>
<pattern id="p-weak" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="weak-a" width="6" height="6"/><rect class="weak-b" width="2.6" height="6"/></pattern>
<pattern id="p-gap" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="gap-a" width="5" height="5"/><circle class="gap-b" cx="2.5" cy="2.5" r="1.5"/></pattern>
<pattern id="p-below" width="5" height="5" patternUnits="userSpaceOnUse"><rect class="below-a" width="5" height="5"/><rect class="below-b" width="5" height="1.3"/></pattern>
</defs></svg>`;

/**
 * A picture of one alignment: the target above, the source below, lengths by characters; each bead a band that joins its two
 * stretches and leads to its row. A gap is a wedge that ends in a point on the side that lacks it.
 */
export function formatMap(pair: AlignedPair, index: number, page: Page, minConfidence: number): string {
  const bands = makeBands(pair, WIDTH, LEAST, minConfidence);
  const rowOf = page.rowOf[index]!;
  // Doubtful bands last, so that their widened shapes lie on top.
  const order = [...bands.entries()].sort(([a, x], [b, y]) => Number(isDoubtful(x)) - Number(isDoubtful(y)) || a - b);
  const shapes = order.map(([place, band]) => {
    const first = band.beads.find((bead) => stateOf(bead, minConfidence) === band.state)!;
    const style = band.state === 'sure' ? `sure${place % 2}` : band.state;
    // Sure bands are for the mouse: a hundred stops of the tab key would bar the way to the table.
    const stop = isDoubtful(band) ? '' : ' tabindex="-1"';
    return `<a href="#row-${rowOf.get(first)}"${stop}><path class="${style}" d="${outline(band)}"/><title>${escapeHtml(titleOf(band, minConfidence))}</title></a>`;
  });
  const [above, below] = [pair.target, pair.source].map(({ document }) => document);
  const label = `Alignment of ${above!.path} (above) and ${below!.path} (below)`;
  return [
    `<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="group" aria-label="${escapeHtml(label)}">`,
    side(edgesOf(pair.target, WIDTH), BAND.top - BAR - 1, BAND.top - BAR - 4),
    side(edgesOf(pair.source, WIDTH), BAND.bottom + 1, BAND.bottom + BAR + 11),
    ...shapes,
    '</svg>',
  ].join('\n');
}

function isDoubtful({ state }: Band): boolean {
  return state !== 'sure';
}

/** A bar with a notch between segments, as far as they are wide enough, and sentence numbers along it. */
function side(edges: readonly number[], top: number, textLine: number): string {
  const notches = edges.length * 3 < WIDTH ? edges.slice(1, -1).map((x) => `M${short(x)} ${top}v${BAR}`) : [];
  const labels: string[] = [];
  let next = 0;
  edges.slice(0, -1).forEach((x, index) => {
    if (x < next || x > WIDTH - 20) return;
    labels.push(`<text x="${short(x)}" y="${textLine}">${index + 1}</text>`);
    next = x + LABEL_DISTANCE;
  });
  return `<rect class="side" y="${top}" width="${WIDTH}" height="${BAR}"/><path class="notch" d="${notches.join('')}"/>${labels.join('')}`;
}

function outline(band: Band): string {
  const target = widened(band.target, band);
  const source = widened(band.source, band);
  return `M${short(target.from)} ${BAND.top}H${short(target.to)}L${short(source.to)} ${BAND.bottom}H${short(source.from)}z`;
}

/** A doubtful stretch is never too thin to be seen. A side with nothing on it stays a point. */
function widened({ from, to }: Stretch, band: Band): Stretch {
  const lack = LEAST_DOUBTFUL - (to - from);
  const isPoint = to === from;
  if (!isDoubtful(band) || lack <= 0 || isPoint) return { from, to };
  const left = Math.min(Math.max(0, from - lack / 2), WIDTH - LEAST_DOUBTFUL);
  return { from: left, to: left + LEAST_DOUBTFUL };
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function titleOf({ beads, state }: Band, minConfidence: number): string {
  const range = (side: 'target' | 'source') => {
    const indexes = beads.flatMap((bead) => bead[side]);
    return indexes.length > 0 ? numbersOf(indexes) : '–';
  };
  const lowest = Math.min(...beads.map(({ confidence }) => confidence)).toFixed(2);
  const words = { sure: '', weak: ', weak', gap: ', without counterpart', below: `, below ${minConfidence}` };
  return `${range('target')} ↔ ${range('source')}: ${lowest}${words[state]}`;
}
