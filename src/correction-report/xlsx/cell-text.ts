import type { LanguageCode } from '../../core/language.js';
import { visible } from '../../text/visible.js';

/** How a run of a cell looks: what goes is struck, what comes is underlined, `marked` are the words that a version has in question, `aside` are words of the report among words of a text. */
export type RunLook = 'plain' | 'removed' | 'added' | 'marked' | 'aside';

/** Part of a cell's text. */
export interface CellRun {
  readonly text: string;
  readonly look: RunLook;
  /** Whose letters it has: Vietnamese in a font for Japanese is patched together of two fonts. */
  readonly language: LanguageCode;
}

/** What a cell can hold: "Excel specifications and limits" (support.microsoft.com), in UTF-16 units. */
const LONGEST = 32_767;

/** Allowed neither in XML 1.0 nor as an escape, and not among the characters that `visible` shows. */
const NOT_IN_XML = /[\ufffe\uffff]/gu;

/** Text of a document as a cell may have it: its lines, and in them symbols for whatever is no letter or sign. NUL is ␀, a lone surrogate ⟨U+D83D⟩. */
export function cellText(text: string): string {
  return text
    .split(/\r\n|[\r\n]/u)
    .map((line) => visible(line).replace(NOT_IN_XML, (one) => `⟨U+${one.charCodeAt(0).toString(16).toUpperCase()}⟩`))
    .join('\n');
}

/** Runs as a cell may have them: shown as they are, none empty, neighbours that look alike joined, and cut with … where a cell can hold no more. */
export function cellRuns(runs: readonly CellRun[]): CellRun[] {
  const joined: CellRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.look === run.look && last.language === run.language) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else if (run.text !== '') joined.push(run);
  }
  return cutRuns(joined.map((run) => ({ ...run, text: cellText(run.text) })));
}

function cutRuns(runs: readonly CellRun[]): CellRun[] {
  if (runs.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST) return [...runs];
  let room = LONGEST - 1;
  const kept = runs.flatMap((run): CellRun[] => {
    const text = run.text.slice(0, room).replace(/[\ud800-\udbff]$/u, '');
    room = Math.max(0, room - run.text.length);
    return text === '' ? [] : [{ ...run, text }];
  });
  const last = kept.at(-1)!;
  return [...kept.slice(0, -1), { ...last, text: `${last.text}…` }];
}

/**
 * Whether a spreadsheet would take a text for a formula when somebody types it or edits the cell: it begins with = + - @, wide ones too (OWASP, "CSV Injection").
 */
export function looksLikeFormula(runs: readonly CellRun[]): boolean {
  return /^\s*[=+\-@＝＋－＠]/u.test(runs.map(({ text }) => text).join(''));
}
