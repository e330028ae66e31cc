import { lineHtml } from '../../correction-report/html/escape.js';
import { isDoubtful } from '../../review/alignment/beads.js';
import type { ReviewBead, ReviewSegment, ReviewVersion } from '../../review/model.js';
import { languageName } from './language-name.js';
import { said } from './said.js';
import type { Scope } from './view.js';

/** The picture's own units; it is as wide as its place. */
const [WIDE, HIGH] = [1000, 64] as const;
/** Between the two texts. What is doubtful sticks out above and below, so that it is not told by its colour alone. */
const [TOP, BOTTOM] = [10, HIGH - 10] as const;
/** Beads that are drawn as one are so wide, both sides together: hardly more than 200 of them, however long the text is. */
const LEAST_BAND = (2 * WIDE) / 200;
/** The marked bead and doubtful ones are never thinner, or nobody would see them. */
const LEAST_SEEN = 3;

/** Where a bead stands in both texts, in the picture's units. */
interface Band {
  readonly target: readonly [start: number, end: number];
  readonly source: readonly [start: number, end: number];
}

type Kind = 'sure' | 'locked' | 'weak';

/** The alignment as a picture: the text above, the version below, between them a band for what belongs together. What is missing on one side ends in a point. The list below it says the same in words. */
export function alignmentMapHtml(version: ReviewVersion, at: number, scope: Scope): string {
  const { words, language, state } = scope;
  const { beads } = version;
  if (beads.length === 0) return '';
  const bands = bandsOf(version, state.review.segments);
  const paths = pathsOf(beads, bands);
  const marked = bands[at] ? shapeOf(widened(bands[at])) : '';
  const count = beads.filter(isDoubtful).length;
  const names = [state.review.language, version.language].map((code) => languageName(code, language));
  const legend = (['sure', 'weak', 'locked', 'at'] as const)
    .filter((kind) => kind === 'at' || paths[kind] !== '')
    .map((kind) => `<li><span class="swatch ${kind}"></span>${lineHtml(words[`beads.map.${kind}`])}</li>`);
  return [
    '<figure class="bead-map">',
    `<svg viewBox="0 0 ${WIDE} ${HIGH}" preserveAspectRatio="none" role="img" aria-labelledby="bead-map-title bead-map-text">`,
    `<title id="bead-map-title">${said(words['beads.map'], { target: names[0]!, version: names[1]! })}</title>`,
    `<desc id="bead-map-text">${said(words['beads.map.text'], { count, all: beads.length })}</desc>`,
    ...(['sure', 'locked', 'weak'] as const).map((kind) => `<path class="${kind}" d="${paths[kind]}"/>`),
    `<path class="text" d="M0 ${TOP}H${WIDE}M0 ${BOTTOM}H${WIDE}"/>`,
    `<path class="at" d="${marked}"/>`,
    '</svg>',
    `<figcaption><ul class="legend">${legend.join('')}</ul></figcaption>`,
    '</figure>',
  ].join('\n');
}

function bandsOf({ beads, segments }: ReviewVersion, target: readonly ReviewSegment[]): readonly Band[] {
  const along = (side: readonly ReviewSegment[]) => {
    const scale = WIDE / Math.max(1, side.at(-1)?.span.end ?? 1);
    let end = 0;
    // A side without sentences is a point where the last one ended.
    return (indexes: readonly number[]): readonly [number, number] => {
      const start = end;
      end = Math.max(end, (side[indexes.at(-1) ?? -1]?.span.end ?? 0) * scale);
      return [start, end];
    };
  };
  const [across, below] = [along(target), along(segments)];
  return beads.map((bead) => ({ target: across(bead.target), source: below(bead.source) }));
}

/** The bands of each kind as one path. What is doubtful lies above the others, so that a single doubtful bead of thousands is seen. */
function pathsOf(beads: readonly ReviewBead[], bands: readonly Band[]): Readonly<Record<Kind, string>> {
  return { ...groundOf(beads, bands), weak: weakOf(beads, bands) };
}

/** All beads; thin neighbours are one band, and count as locked where all of them are. */
function groundOf(beads: readonly ReviewBead[], bands: readonly Band[]): Readonly<Record<'sure' | 'locked', string>> {
  const paths = { sure: '', locked: '' };
  let first = 0;
  let isLocked = true;
  for (const [k, { locked }] of beads.entries()) {
    isLocked &&= locked;
    const band = joined(bands[first]!, bands[k]!);
    if (widthOf(band) < LEAST_BAND && k < beads.length - 1) continue;
    paths[isLocked ? 'locked' : 'sure'] += shapeOf(band);
    [first, isLocked] = [k + 1, true];
  }
  return paths;
}

/** Doubtful beads; those that would be drawn over each other are one band. */
function weakOf(beads: readonly ReviewBead[], bands: readonly Band[]): string {
  let path = '';
  let last: Band | undefined;
  const close = () => {
    if (last) path += stickingOut(widened(last));
  };
  for (const [k, bead] of beads.entries()) {
    if (!isDoubtful(bead)) continue;
    const own = bands[k]!;
    if (last && own.target[0] - last.target[0] < LEAST_SEEN && own.source[0] - last.source[0] < LEAST_SEEN) {
      last = joined(last, own);
    } else {
      close();
      last = own;
    }
  }
  close();
  return path;
}

function joined(first: Band, last: Band): Band {
  return { target: [first.target[0], last.target[1]], source: [first.source[0], last.source[1]] };
}

function widthOf({ target, source }: Band): number {
  return target[1] - target[0] + source[1] - source[0];
}

/** A band that can be seen; a point stays one. */
function widened({ target, source }: Band): Band {
  const wide = ([start, end]: Band['target']): Band['target'] => {
    return end > start && end - start < LEAST_SEEN ? [start, start + LEAST_SEEN] : [start, end];
  };
  return { target: wide(target), source: wide(source) };
}

function shapeOf({ target, source }: Band): string {
  return `M${short(target[0])} ${TOP}H${short(target[1])}L${short(source[1])} ${BOTTOM}H${short(source[0])}Z`;
}

function stickingOut({ target, source }: Band): string {
  const [a, b, c, d] = [target[0], target[1], source[1], source[0]].map(short);
  return `M${a} 0H${b}V${TOP}L${c} ${BOTTOM}V${HIGH}H${d}V${BOTTOM}L${a} ${TOP}Z`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
