import { lineHtml } from '../../correction-report/html/escape.js';
import { isDoubtful } from '../../review/alignment/beads.js';
import type { ReviewBead, ReviewSegment, ReviewVersion } from '../../review/model.js';
import { fillValues } from '../../text/placeholders.js';
import { languageName } from './language-name.js';
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
    `<title id="bead-map-title">${lineHtml(fillValues(words['beads.map'], { target: names[0]!, version: names[1]! }))}</title>`,
    `<desc id="bead-map-text">${lineHtml(fillValues(words['beads.map.text'], { count, all: beads.length }))}</desc>`,
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

/** The bands of each kind as one path; thin neighbours are one band, of the kind that most wants to be looked at. */
function pathsOf(beads: readonly ReviewBead[], bands: readonly Band[]): Readonly<Record<Kind, string>> {
  const paths: Record<Kind, string> = { sure: '', locked: '', weak: '' };
  let first = 0;
  let kind: Kind = 'locked';
  for (const [k, bead] of beads.entries()) {
    kind = graver(kind, bead);
    const band: Band = {
      target: [bands[first]!.target[0], bands[k]!.target[1]],
      source: [bands[first]!.source[0], bands[k]!.source[1]],
    };
    if (widthOf(band) < LEAST_BAND && k < beads.length - 1) continue;
    paths[kind] += kind === 'weak' ? stickingOut(widened(band)) : shapeOf(band);
    [first, kind] = [k + 1, 'locked'];
  }
  return paths;
}

function graver(kind: Kind, bead: ReviewBead): Kind {
  if (kind === 'weak' || isDoubtful(bead)) return 'weak';
  return bead.locked ? kind : 'sure';
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
