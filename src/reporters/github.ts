import { plural } from '../text/plural.js';
import { visible } from '../text/visible.js';
import { type ProgramFinding, type ProgramUnread, programFindings, UNREAD, unreadTexts } from './program-findings.js';
import { PROGRAM_LEVELS, type ProgramLevel, worstFirst } from './program-levels.js';
import type { Reporter } from './reporter.js';

/** Annotations of a kind that GitHub shows for one step; it drops the later ones without a word. */
const SHOWN = 10;

/**
 * Workflow commands, which GitHub Actions reads from the log and shows as annotations beside the lines of a pull request
 * ("Workflow commands for GitHub Actions", docs.github.com): `::error file=pier.ja.txt,line=2,…::150億 (15 billion), but …`.
 * The worst come first; how many are left over stands in a line of its own. Lines that are no commands have no words of a document.
 */
export const github: Reporter = {
  id: 'github',
  isForPeople: false,
  render(result, options) {
    const all = [...programFindings(result, options)].sort((a, b) => worstFirst(a.finding, b.finding));
    const unread = unreadTexts(options).map(unreadCommand);
    // A log with nothing in it looks like a step that did not run.
    if (all.length + unread.length === 0) return 'No findings.\n';
    const byLevel = PROGRAM_LEVELS.map((level) => {
      const own = all.filter((one) => one.level === level).map(commandOf);
      return level === 'error' ? [...unread, ...own] : own;
    });
    const commands = byLevel.flatMap((some) => some.slice(0, SHOWN));
    const left = PROGRAM_LEVELS.flatMap((level, k) => moreOf(level, byLevel[k]!.length - SHOWN));
    const lines = left.length === 0 ? commands : [...commands, `${left.join(', ')}: see the whole report`];
    return `${lines.join('\n')}\n`;
  },
};

function moreOf(level: ProgramLevel, count: number): string[] {
  return count > 0 ? [plural(count, level).replace(' ', ' more ')] : [];
}

/** What could not be read is no finding and graver than any. */
function unreadCommand({ path, message }: ProgramUnread): string {
  return `::error file=${escapeProperty(visible(path))},title=${UNREAD}::${escapeData(message)}`;
}

function commandOf({ finding, path, level, start, end, message }: ProgramFinding): string {
  const { checks, severity, uncertain } = finding;
  const isOneLine = start.line === end.line;
  const properties: readonly (readonly [string, string | number])[] = [
    // What a terminal would obey can stand in no path that GitHub finds.
    ['file', visible(path)],
    ['line', start.line],
    ['endLine', end.line],
    // The runner takes columns only of annotations within a line.
    ...(isOneLine ? ([['col', start.column] as const, ['endColumn', end.column] as const] as const) : []),
    ['title', visible(`${checks.join(', ')} (${severity}${uncertain ? ', uncertain' : ''})`)],
  ];
  const said = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(',');
  return `::${level} ${said}::${escapeData(message)}`;
}

/** As `@actions/core` of GitHub's toolkit escapes what stands behind a command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As it escapes a property, which a comma ends and a colon might. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
