import { resolve } from 'node:path';
import type { Collation } from '../core/collation.js';
import type { Report } from '../core/report.js';
import { pairIdOf } from '../engine/fingerprint.js';
import type { Review } from '../review/model.js';
import { createLocator } from '../text/position.js';

/** The findings of a text with their sentences, by position. */
export function reviewOf({ target, sources }: Collation, { findings }: Report): Review {
  const { path, language, text } = target.document;
  const locator = createLocator(text);
  const items = findings
    .toSorted((a, b) => a.target.start - b.target.start)
    .map((finding) => {
      const { span } = target.segments[finding.segment]!;
      const words = { start: finding.target.start - span.start, end: finding.target.end - span.start };
      const { line } = locator.locate(span.start);
      const passage = { language, span, text: text.slice(span.start, span.end), line, marks: [words] };
      return { finding, target: passage, sources: [] };
    });
  const languages = sources.map(({ document }) => document.language);
  const pair = pairIdOf(resolve(path));
  return { path, pair, language, sources: languages, text, items, sections: [], weakZones: [] };
}
