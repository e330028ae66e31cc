import type { Finding, ReportPlace } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import type { RenderOptions } from '../../src/reporters/reporter.js';
import { createLocator } from '../../src/text/position.js';
import { parseMarked } from './marked-text.js';
import { findingOf, type MarkedFile, reportOfFindings } from './reports.js';

/** Words that try to be something else in XML, JSON, a terminal, a link or a placeholder; the last three are no Unicode text. */
export const HOSTILE = ']]><script>alert("1")</script>&amp; [a](http://b) {0} \u001b[2J\u202e\u0000\ud83d\ufffe\uffff';

/** What reporters for build servers are tried with: a report, and the options that go with its texts. */
export interface ServerReport {
  readonly report: Report;
  readonly options: RenderOptions;
}

/**
 * A report with a finding for each mark of its target. Places of a source are the testimonies of all findings.
 * @param stated what differs from a usual finding, one a mark
 */
export function serverReport(
  target: MarkedFile,
  stated: readonly Partial<Finding>[] = [],
  sources: readonly MarkedFile[] = [],
): ServerReport {
  const testimonies = sources.flatMap((source) =>
    placesOf(source).map((place) => ({ ...place, language: source.language, role: 'contradicts' as const })),
  );
  const findings = placesOf(target).map((place, k) => {
    const id = `0000000${k}`;
    return findingOf(place, testimonies, { id, fingerprints: [id], ...stated[k] });
  });
  const texts = new Map([target, ...sources].map(({ path, marked }) => [path, parseMarked(marked).text] as const));
  const options = { texts, color: false, width: 80, uncertain: false };
  return { report: reportOfFindings({ target, sources }, findings), options };
}

function placesOf({ marked }: MarkedFile): ReportPlace[] {
  const { text, spans } = parseMarked(marked);
  const locator = createLocator(text);
  return spans.map((span) => ({ ...span, ...locator.locate(span.start), text: text.slice(span.start, span.end) }));
}

/** Two wrong numbers in the second line, which begins with characters of two UTF-16 units and four bytes; the first can be corrected. */
export function fishMarket(): ServerReport {
  const marked = '市場\n🐟🐟朝市は⟦3⟧時に開き、⟦5⟧軒が並ぶ。\n';
  const start = '市場\n🐟🐟朝市は'.length;
  return serverReport(
    { path: 'market/asa.ja.txt', language: 'ja', marked },
    [
      { expected: ['4'], suggestions: [{ start, end: start + 1, text: '4' }] },
      { severity: 'minor', confidence: 0.57 },
    ],
    [{ path: 'market/asa.vi.txt', language: 'vi', marked: 'Chợ\n🐟 Chợ sáng mở lúc ⟦4⟧ giờ, có 6 quầy.\n' }],
  );
}

/** A finding about words, a message and a path, all of them hostile. */
export function hostileReport(): ServerReport {
  const words = HOSTILE;
  return serverReport({ path: `x/${words}.ja.txt`, language: 'ja', marked: `港⟦${words}⟧` }, [
    {
      message: words,
      explanation: words,
      expected: [words],
      suggestions: [{ start: 1, end: 1 + words.length, text: words }],
      reason: words,
    },
  ]);
}
