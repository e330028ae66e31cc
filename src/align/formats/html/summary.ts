import { escapeHtml } from '../../../text/markup.js';
import { measureFit } from '../../fit.js';
import type { AlignedPair } from '../types.js';
import type { Names } from './names.js';
import { numbersOf, type Page, SIGNS } from './view.js';
import { type Zone, zonesOf } from './zones.js';

/** Longer lists are folded away, so that the picture stays in sight. */
const FOLDED_FROM = 25;

/** One line a source: how many sentences, how sure, how many of each side are alone. */
export function formatSums(pairs: readonly AlignedPair[], names: Names): string {
  const rows = pairs.map(({ source, alignment: { beads } }) => {
    const { meanConfidence, doubtful } = measureFit({ beads });
    const alone = (side: 'target' | 'source', other: 'target' | 'source') =>
      beads.reduce((sum, bead) => sum + (bead[other].length === 0 ? bead[side].length : 0), 0);
    const mean = doubtful
      ? `<span class="doubt">⚠ ${meanConfidence.toFixed(2)}: hardly versions of one text</span>`
      : meanConfidence.toFixed(2);
    const cells = [source.segments.length, mean, alone('target', 'source'), alone('source', 'target')];
    const { path, language } = source.document;
    const head = `<th scope="row"><bdi>${escapeHtml(path)}</bdi></th><td>${escapeHtml(language)}</td>`;
    return `<tr>${head}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return [
    '<div class="wide"><table class="sums">',
    '<thead><tr><th scope="col">Version</th><th scope="col">Language</th><th scope="col">Sentences</th><th scope="col">Mean confidence</th>' +
      `<th scope="col">Only in ${names.target}</th><th scope="col">Only in the version</th></tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table></div>',
  ].join('\n');
}

/** Where to look: of each source the weak zones, then what is below the confidence asked for, then gaps, with links to their rows. */
export function formatZones(pairs: readonly AlignedPair[], page: Page, names: Names, minConfidence: number): string {
  const kinds = [
    ['weak', 'weak zone', 'weak zones'],
    ['below', `place below ${minConfidence}`, `places below ${minConfidence}`],
    ['gap', 'gap', 'gaps'],
  ] as const;
  const blocks = pairs.map((pair, index) => {
    const lists = kinds.map(([state, one, many]) => {
      const zones = zonesOf(pair.alignment.beads, state, minConfidence);
      if (zones.length === 0) return state === 'weak' ? '<p>No weak zone.</p>' : '';
      const links = zones.map((zone) => {
        const row = page.rowOf[index]!.get(zone.beads[0]!);
        return `<a class="${state}" href="#row-${row}">${placeOf(zone, pair)}</a>`;
      });
      const title = `${SIGNS[state]} ${zones.length} ${zones.length === 1 ? one : many}`;
      if (zones.length < FOLDED_FROM) return `<p>${title}: ${links.join(' ')}</p>`;
      return `<details><summary>${title}</summary><p>${links.join(' ')}</p></details>`;
    });
    return `<dt>${names.sources[index]}</dt><dd>${lists.join('')}</dd>`;
  });
  return `<dl class="zones">\n${blocks.join('\n')}\n</dl>`;
}

/** `ja 12–15 ↔ vi 11–14`, or `only ja 9`. */
function placeOf({ target, source }: Zone, pair: AlignedPair): string {
  const sides = [
    ...(target.length > 0 ? [`${escapeHtml(pair.target.document.language)} ${numbersOf(target)}`] : []),
    ...(source.length > 0 ? [`${escapeHtml(pair.source.document.language)} ${numbersOf(source)}`] : []),
  ];
  return sides.length === 2 ? sides.join(' ↔ ') : `only ${sides[0]}`;
}
