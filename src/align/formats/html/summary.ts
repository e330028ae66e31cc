import { escapeHtml } from '../../../text/markup.js';
import { measureFit } from '../../fit.js';
import type { AlignedPair } from '../types.js';
import { numbersOf, type Page } from './view.js';
import { gaps, unsureZones, weakZones, type Zone } from './zones.js';

/** Longer lists are folded away, so that the picture stays in sight. */
const FOLDED_FROM = 25;

/** One line a source: how many sentences, how sure, how many of each side are alone. */
export function formatSums(pairs: readonly AlignedPair[]): string {
  const { target } = pairs[0]!;
  const here = `<bdi>${escapeHtml(target.document.path)}</bdi>`;
  const rows = pairs.map(({ source, alignment: { beads } }) => {
    const { meanConfidence, doubtful } = measureFit({ beads });
    const alone = (side: 'target' | 'source', other: 'target' | 'source') =>
      beads.reduce((sum, bead) => sum + (bead[other].length === 0 ? bead[side].length : 0), 0);
    const mean = doubtful
      ? `<span class="doubt">⚠ ${meanConfidence.toFixed(2)}: hardly versions of one text</span>`
      : meanConfidence.toFixed(2);
    const cells = [source.segments.length, beads.length, mean, alone('target', 'source'), alone('source', 'target')];
    return `<tr>${fileHead(source)}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return [
    '<table class="sums">',
    '<thead><tr><th scope="col">Version</th><th scope="col">Sentences</th><th scope="col">Beads</th><th scope="col">Mean confidence</th>' +
      `<th scope="col">Only in ${here}</th><th scope="col">Only in the version</th></tr></thead>`,
    '<tbody>',
    ...rows,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function fileHead({ document }: AlignedPair['source']): string {
  const { path, language } = document;
  return `<th scope="row"><bdi>${escapeHtml(path)}</bdi> <small>${escapeHtml(language)}</small></th>`;
}

/** Where to look: weak zones, then what is below the confidence asked for, then gaps, each with a link to its row. */
export function formatZones(pairs: readonly AlignedPair[], page: Page, minConfidence: number): string {
  return pairs
    .map((pair, index) => {
      const { beads } = pair.alignment;
      const name = `<bdi>${escapeHtml(pair.source.document.path)}</bdi>`;
      const list = (zones: readonly Zone[], style: string, one: string, many: string) => {
        if (zones.length === 0) return '';
        const links = zones.map((zone) => {
          const row = page.rowOf[index]!.get(zone.beads[0]!);
          return `<li><a class="${style}" href="#row-${row}">${nameOf(zone, pair)}</a></li>`;
        });
        const open = zones.length < FOLDED_FROM ? ' open' : '';
        const title = `${zones.length} ${zones.length === 1 ? one : many}`;
        return `<details${open}><summary>${title} in ${name}</summary><ul class="zones">${links.join('')}</ul></details>`;
      };
      const weak = weakZones(beads);
      const parts = [
        weak.length === 0 ? `<p>No weak zone in ${name}.</p>` : list(weak, 'weak', '⚠ weak zone', '⚠ weak zones'),
        list(unsureZones(beads, minConfidence), 'below', ...below(minConfidence)),
        list(gaps(beads), 'gap', '∅ gap', '∅ gaps'),
      ];
      return parts.filter((part) => part !== '').join('\n');
    })
    .join('\n');
}

function below(minConfidence: number): [string, string] {
  return [`▽ place below ${minConfidence}`, `▽ places below ${minConfidence}`];
}

/** `ja 12–15 ↔ vi 11–14`, or `only ja 9`. */
function nameOf({ target, source }: Zone, pair: AlignedPair): string {
  const sides = [
    ...(target.length > 0 ? [`${escapeHtml(pair.target.document.language)} ${numbersOf(target)}`] : []),
    ...(source.length > 0 ? [`${escapeHtml(pair.source.document.language)} ${numbersOf(source)}`] : []),
  ];
  return sides.length === 2 ? sides.join(' ↔ ') : `only ${sides[0]}`;
}
