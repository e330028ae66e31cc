import type { Finding } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import type { RenderOptions } from '../../src/reporters/reporter.js';
import { createLocator } from '../../src/text/position.js';
import { parseMarked } from './marked-text.js';
import { findingOf, reportOfFindings } from './reports.js';

const SOURCES = [{ path: 'pier.vi.txt', language: 'vi', marked: 'Cầu tàu dài ⟦300 mét⟧.' }];

/** A report on a text with a finding at each mark, in order, each with an id of its own. @param stated what matters of the k-th finding */
export function reportOfMarks(
  marked: string,
  stated: (k: number) => Partial<Finding> = () => ({}),
  path = 'pier.ja.txt',
): { report: Report; options: RenderOptions } {
  const { text, spans } = parseMarked(marked);
  const locator = createLocator(text);
  const source = {
    start: 12,
    end: 19,
    line: 1,
    column: 13,
    text: '300 mét',
    language: 'vi',
    role: 'contradicts',
  } as const;
  const findings = spans.map((span, k) => {
    const target = { ...span, ...locator.locate(span.start), text: text.slice(span.start, span.end) };
    const id = k.toString(32).padStart(8, '0');
    return findingOf(target, [source], { id, fingerprints: [id], ...stated(k) });
  });
  const report = reportOfFindings({ target: { path, language: 'ja', marked }, sources: SOURCES }, findings);
  const options = { texts: new Map([[path, text]]), color: false, width: 80, uncertain: false };
  return { report, options };
}

/** Text that would be something else in a terminal, a log of a build server, Markdown or JSON. */
export const HOSTILE =
  '::error::x\n##[error]y\r\n| a | `b` \\| <script>alert(1)</script> <!-- @team #1 GH-2 [x](http://a.example) www.a.example a@b.example ![i](j) **b** $x$ $y$ % , \u001b[31m \u0000 \u202e \ud800';
