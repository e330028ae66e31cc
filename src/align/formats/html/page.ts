import { escapeHtml } from '../../../text/markup.js';
import type { AlignedPair, FormatOptions } from '../types.js';
import { formatMap, PATTERNS } from './map.js';
import { type Names, namesOf } from './names.js';
import { STYLE } from './style.js';
import { formatSums, formatZones } from './summary.js';
import { formatRows } from './table.js';
import { makePage, type Page } from './view.js';

/** Nothing is loaded and no script runs, whatever a document might smuggle in. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page that needs nothing else: where to look, a picture of each alignment, and the sentences side by side. */
export function formatHtml(pairs: readonly AlignedPair[], options: FormatOptions): string {
  const { target } = pairs[0]!;
  const page = makePage(pairs, options);
  const names = namesOf(pairs);
  const paths = pairs.map(({ source }) => source.document.path).join(', ');
  const title = escapeHtml(`${target.document.path} and ${paths}: alignment`);
  const { path, language } = target.document;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="taiyaku ${escapeHtml(options.version)}">`,
    `<title>${title}</title>`,
    `<style>\n${STYLE}\n</style>`,
    '</head>',
    '<body>',
    PATTERNS,
    `<h1>Alignment of <bdi>${escapeHtml(path)}</bdi> <small>${escapeHtml(language)}, ${target.segments.length} sentences</small></h1>`,
    formatSums(pairs, names),
    '<h2>Where to look</h2>',
    formatZones(pairs, page, names, options.minConfidence),
    '<h2>Picture</h2>',
    formatLegend(options.minConfidence),
    ...pairs.map((pair, index) => formatFigure(pair, index, page, names, options.minConfidence)),
    '<h2>Sentences</h2>',
    formatRows(pairs, page, names, options.minConfidence),
    `<footer><p>Sentences are counted from 1; 2-1 is two sentences of ${names.target} beside one of the version. Confidence, from 0 to 1, is how sure the alignment is, not how good the translation is. Made by taiyaku ${escapeHtml(options.version)}.</p></footer>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

function formatFigure(pair: AlignedPair, index: number, page: Page, names: Names, minConfidence: number): string {
  return [
    '<figure>',
    `<figcaption>above ${names.target}, below ${names.sources[index]}</figcaption>`,
    formatMap(pair, index, page, minConfidence),
    '</figure>',
  ].join('\n');
}

function formatLegend(minConfidence: number): string {
  const sample = (...paths: readonly (readonly [style: string, path: string])[]) =>
    `<svg viewBox="0 0 36 16" aria-hidden="true">${paths.map(([style, path]) => `<path class="${style}" d="${path}"/>`).join('')}</svg>`;
  const block = 'M1 1H35V15H1z';
  const entries = [
    `${sample(['sure0', 'M1 1H18V15H1z'], ['sure1', 'M18 1H35V15H18z'])}sentences that correspond`,
    `${sample(['weak', block])}⚠ weak: confidence below 0.5, look here`,
    ...(minConfidence > 0 ? [`${sample(['below', block])}▽ below ${minConfidence}`] : []),
    `${sample(['gap', 'M1 1H35L18 15z'])}∅ gap: no counterpart`,
  ];
  return `<ul class="legend">${entries.map((entry) => `<li>${entry}</li>`).join('')}<li>Click a band to read its sentences.</li></ul>`;
}
