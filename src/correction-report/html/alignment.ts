import { createLocator, type Locator } from '../../text/position.js';
import { languageLabel } from '../language-names.js';
import type { ReportedSource, ReportedText } from '../model.js';
import { nameOf } from '../progress-lines.js';
import { unmatchedLines } from '../unmatched.js';
import { lineHtml, quoteHtml } from './escape.js';
import { mapHtml } from './pictures/map.js';
import type { PageScope } from './scope.js';

/** How each version is aligned: in a sentence, where to look, and as a picture. @param index of the text */
export function alignmentHtml(text: ReportedText, index: number, scope: PageScope): string {
  const locator = createLocator(text.text);
  const versions = text.sources.map((source, k) =>
    [
      '<div class="aligned">',
      `<h4>${lineHtml(languageLabel(source.language, scope.words))}</h4>`,
      `<p>${summaryOf(source, scope)}</p>`,
      `<p>${weakOf(source, locator, scope)}</p>`,
      unmatchedOf(source, scope),
      mapHtml(source, text, `map-${index}-${k}`, scope),
      '</div>',
    ].join('\n'),
  );
  const { report } = scope;
  const name = report.texts.length > 1 ? `<h3><bdi>${lineHtml(nameOf(text))}</bdi></h3>\n` : '';
  return `${name}<div class="versions">\n${versions.join('\n')}\n</div>`;
}

function summaryOf({ alignment }: ReportedSource, { said, number }: PageScope): string {
  const { beads, meanConfidence, nulls } = alignment;
  return said('alignment.summary', {
    beads: number(beads),
    confidence: number(meanConfidence, 2),
    target: number(nulls.target),
    source: number(nulls.source),
  });
}

function unmatchedOf(source: ReportedSource, { words }: PageScope): string {
  const unmatched = unmatchedLines(source, words);
  if (!unmatched) return '';
  const lines = unmatched.lines.map((line) => `<li>${quoteHtml(line, source.language)}</li>`);
  return `<p>${lineHtml(unmatched.lead)}</p><ul>${lines.join('')}</ul>`;
}

function weakOf({ alignment }: ReportedSource, locator: Locator, { said }: PageScope): string {
  if (alignment.weakZones.length === 0) return said('alignment.sound');
  const lines = alignment.weakZones.map(({ start, end }) => {
    const [first, last] = [locator.locate(start).line, locator.locate(end).line];
    return first === last ? `${first}` : `${first}–${last}`;
  });
  return `<strong>⚠</strong> ${said('alignment.weak', { lines: [...new Set(lines)].join(', ') })}`;
}
