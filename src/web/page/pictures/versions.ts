import { beadPoints } from '../../../correction-report/bead-points.js';
import { lineHtml } from '../../../correction-report/html/escape.js';
import { pictureHtml } from '../../../correction-report/html/pictures/frame.js';
import { drawnMap, partsOf } from '../../../correction-report/html/pictures/map.js';
import { tableHtml } from '../../../correction-report/html/scope.js';
import type { BeadPoint } from '../../../correction-report/model.js';
import { languageName } from '../language-name.js';
import { numberOf, percentOf } from '../numbers.js';
import type { Scope } from '../view.js';

/** How the text is aligned with one version, as a map and as a table. @param index of the version */
export function versionMapHtml(index: number, scope: Scope): string {
  const { words, state, language } = scope;
  const { review } = state;
  const version = review.versions[index];
  if (!version) return '';
  const beads = beadPoints(review, version);
  const drawn = drawnMap(
    { beads, weakZones: review.weakZones[index] ?? [], end: review.segments.at(-1)?.span.end ?? 1 },
    {
      target: languageName(review.language, language),
      source: languageName(version.language, language),
      sure: words['sums.sure'],
      doubtful: words['sums.doubtful'],
      weak: words['sums.weak'],
    },
  );
  return pictureHtml({
    ...drawn,
    id: `map-${index}`,
    title: lineHtml(words['sums.map'].replace('{language}', languageName(version.language, language))),
    description: lineHtml(words['sums.map.text']),
    table: partsTable(beads, version.language, scope),
    tableLabel: lineHtml(words['sums.table']),
  });
}

function partsTable(beads: readonly BeadPoint[], source: string, { words, state, language }: Scope): string {
  const rows = partsOf(beads).map(({ from, to, pairs, doubtful, first, last, confidence }) =>
    [
      `${percentOf(from, language)}–${percentOf(to, language)}`,
      pairs === 0 ? '–' : `${percentOf(first, language)}–${percentOf(last, language)}`,
      numberOf(pairs, language),
      pairs === 0 ? '–' : numberOf(confidence, language, 2),
      numberOf(doubtful, language),
    ].map(lineHtml),
  );
  const heads = [
    languageName(state.review.language, language),
    languageName(source, language),
    words['sums.pairs'],
    words['sums.confidence'],
    words['sums.doubtful'],
  ];
  return tableHtml(heads.map(lineHtml), rows, [1, 2, 3, 4]);
}
