import { rangesOf, type UnitRange } from '../text/unit-ranges.js';
import { escapeUnseen, visible } from '../text/visible.js';
import { correctionEdits, singleEdit } from './correction.js';
import { type ProgramFinding, type ProgramUnread, programFindings, UNREAD, unreadTexts } from './program-findings.js';
import { PROGRAM_LEVELS, type ProgramLevel } from './program-levels.js';
import { type RenderOptions, type Reporter, reportsOf } from './reporter.js';

const SEVERITY: Readonly<Record<ProgramLevel, string>> = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' };

type RangeOf = ReturnType<typeof rangesOf>;

/**
 * The report in the Reviewdog Diagnostic Format, as one JSON value (`DiagnosticResult` of `proto/rdf/reviewdog.proto` in the repository of reviewdog). Columns are bytes of
 * UTF-8 from 1, ends are exclusive: in `橋が3本` the `3` stands from 7 to 8. reviewdog refuses keys that the format does not have, so the versions' places are not in it.
 */
export const rdjson: Reporter = {
  id: 'rdjson',
  isForPeople: false,
  render(result, options) {
    const findings = reportsOf(result).map((report) => programFindings(report, options));
    const levels = new Set(findings.flat().map(({ level }) => level));
    const unread = unreadTexts(options);
    const worst = unread.length > 0 ? 'error' : PROGRAM_LEVELS.find((level) => levels.has(level));
    const value = {
      source: { name: 'taiyaku' },
      ...(worst && { severity: SEVERITY[worst] }),
      diagnostics: [...unread.map(unreadDiagnostic), ...findings.flatMap((own) => diagnosticsOf(own, options))],
    };
    return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
  },
};

function unreadDiagnostic({ path, message }: ProgramUnread): object {
  return { message, location: { path: wellFormed(path) }, severity: SEVERITY.error, code: { value: UNREAD } };
}

/** A lone surrogate has no UTF-8. */
function wellFormed(path: string): string {
  return path.replace(/\p{Cs}/gu, '\ufffd');
}

/** @param findings of one text */
function diagnosticsOf(findings: readonly ProgramFinding[], options: RenderOptions): readonly object[] {
  const text = options.texts.get(findings[0]?.report.target.path ?? '');
  const rangeOf = text === undefined ? undefined : rangesOf(text, 'utf-8');
  return findings.map((one) => ({
    message: one.message,
    location: { path: wellFormed(one.path), range: placeOf(one, rangeOf, text?.length ?? 0) },
    severity: SEVERITY[one.level],
    code: { value: visible(one.finding.check) },
    ...(text !== undefined && rangeOf && suggestionsOf(one, text, rangeOf)),
  }));
}

/** Without the text nobody knows how many bytes stand before the words: then the line is named alone. */
function placeOf({ finding, start }: ProgramFinding, rangeOf: RangeOf | undefined, length: number): object {
  return rangeOf && finding.target.end <= length
    ? rangeValue(rangeOf(finding.target))
    : { start: { line: start.line } };
}

/** Several suggestions of a diagnostic are offered one by one, and those of a finding belong together: they become one. */
function suggestionsOf({ finding, report }: ProgramFinding, text: string, rangeOf: RangeOf): object {
  const edit = singleEdit(correctionEdits(finding, report.target.path, text), text);
  return edit ? { suggestions: [{ range: rangeValue(rangeOf(edit)), text: edit.text }] } : {};
}

function rangeValue({ startLine, startColumn, endLine, endColumn }: UnitRange): object {
  return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } };
}
