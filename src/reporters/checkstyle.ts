import { XML_DECLARATION, xmlTag } from '../text/xml.js';
import { programFindings, programPath, UNREAD, unreadTexts } from './program-findings.js';
import type { ProgramLevel } from './program-levels.js';
import { type Reporter, reportsOf } from './reporter.js';

/** Version of Checkstyle whose form this is, as other tools name it. */
const FORM = '4.3';
const SEVERITY: Readonly<Record<ProgramLevel, string>> = { error: 'error', warning: 'warning', notice: 'info' };

/**
 * The report as Checkstyle writes its own (`XMLLogger` of Checkstyle: `file` with `error`s), which many servers read. Columns are code points, as in the report.
 * Texts without findings are named, so that one sees that they were checked.
 */
export const checkstyle: Reporter = {
  id: 'checkstyle',
  isForPeople: false,
  render(result, options) {
    const lines = [XML_DECLARATION, xmlTag('checkstyle', { version: FORM })];
    for (const { path, message } of unreadTexts(options)) {
      const error = xmlTag('error', { line: 1, severity: 'error', message, source: `taiyaku.${UNREAD}` }, true);
      lines.push(`  ${xmlTag('file', { name: path })}`, `    ${error}`, '  </file>');
    }
    for (const report of reportsOf(result)) {
      const findings = programFindings(report, options);
      const name = programPath(report.target.path, options);
      lines.push(`  ${xmlTag('file', { name }, findings.length === 0)}`);
      for (const { finding, level, start, message } of findings) {
        const { line, column } = start;
        const source = `taiyaku.${finding.check}`;
        lines.push(`    ${xmlTag('error', { line, column, severity: SEVERITY[level], message, source }, true)}`);
      }
      if (findings.length > 0) lines.push('  </file>');
    }
    return `${[...lines, '</checkstyle>'].join('\n')}\n`;
  },
};
