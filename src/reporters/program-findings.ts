import type { Finding, ReportPlace } from '../core/finding.js';
import type { Report } from '../core/report.js';
import { createLocator, type Locator, type Position } from '../text/position.js';
import { levelOf, type ProgramLevel } from './program-levels.js';
import { sayIn } from './report-words.js';
import { type RenderOptions, type ReportSet, reportsOf } from './reporter.js';
import { shortMiddle, shortStart } from './shorten.js';
import { en } from './words/en.js';

/** A finding as build servers are told of it. */
export interface ProgramFinding {
  readonly finding: Finding;
  /** The report that has it. */
  readonly report: Report;
  /** The target as the build server names it, with slashes and without `./`; not made visible. */
  readonly path: string;
  readonly level: ProgramLevel;
  /** 1-based, the column in code points. */
  readonly start: Position;
  /** The place behind the last character; equal to the start where something is missing. */
  readonly end: Position;
  /** One line of English that says what is wrong and what to write; safe to print. */
  readonly message: string;
}

/**
 * The findings that a format for build servers has, text by text, each text's in the order of its report.
 * @param isWanted what is told; by default all but what is dismissed or written already
 */
export function programFindings(
  result: Report | ReportSet,
  options: RenderOptions,
  isWanted: (finding: Finding) => boolean = isStanding,
): readonly ProgramFinding[] {
  return reportsOf(result).flatMap((report) => {
    const text = options.texts.get(report.target.path);
    const locator = text === undefined ? undefined : createLocator(text);
    const path = programPath(report.target.path, options);
    return report.findings.filter(isWanted).map((finding): ProgramFinding => {
      const { line, column } = finding.target;
      return {
        finding,
        report,
        path,
        level: levelOf(finding),
        start: { line, column },
        end: endOf(finding.target, locator, text?.length ?? 0),
        message: programMessage(finding, text),
      };
    });
  });
}

/** True for what someone should still look at: not dismissed, and not yet corrected in the file. */
export function isStanding({ status }: Finding): boolean {
  return status !== 'dismissed' && status !== 'written';
}

/** A text as build servers name it: `texts/pier.ja.txt`, where the report says `./pier.ja.txt` and one is in `texts`. */
export function programPath(path: string, { repositoryPath }: RenderOptions): string {
  return (repositoryPath?.(path) ?? path).replace(/^(?:\.\/+)+/u, '');
}

function endOf(place: ReportPlace, locator: Locator | undefined, length: number): Position {
  if (locator !== undefined && place.end <= length) return locator.locate(place.end);
  // Without the document, its words still tell how far they reach.
  const { line, column } = createLocator(place.text).locate(place.text.length);
  return line === 1 ? { line: place.line, column: place.column + column - 1 } : { line: place.line + line - 1, column };
}

/** Stands for a check where a text could not be checked. */
export const UNREAD = 'unread-text';

/** A text that could not be checked, as build servers are told of it; safe to print. */
export interface ProgramUnread {
  readonly path: string;
  /** One line. */
  readonly what: string;
  /** The same for who sees nothing else of it. */
  readonly message: string;
}

export function unreadTexts(options: RenderOptions): readonly ProgramUnread[] {
  return (options.unread ?? []).map((text) => {
    const what = shortStart(text.what, MESSAGE_COLUMNS);
    return { path: programPath(text.path, options), what, message: `not checked: ${what}` };
  });
}

/** Columns of what a check says: some servers refuse or cut what is longer. */
const MESSAGE_COLUMNS = 400;
/** Columns of words that are quoted in a fix. */
const WORDS_COLUMNS = 80;
/** Fixes and expected words that are named. */
const NAMED = 4;

/**
 * What is wrong and what to write, in one line: `150億 (15 billion), but the versions say 150 billion. Fix: 150億 -> 1,500億`.
 * @param text of the target, undefined when it is not at hand: then the words of the finding are what is replaced
 */
export function programMessage(finding: Finding, text: string | undefined): string {
  const said = shortStart(finding.message || finding.explanation, MESSAGE_COLUMNS);
  const fix = fixOf(finding, text);
  return fix === '' ? said : `${said.replace(/[.。]$/u, '')}. ${fix}`;
}

const say = sayIn(en);

function fixOf({ actual, expected, suggestions }: Finding, text: string | undefined): string {
  if (suggestions.length > 0) {
    const fixes = suggestions.slice(0, NAMED).map((suggestion) => {
      const before = quoted(text?.slice(suggestion.start, suggestion.end) ?? actual);
      const after = quoted(suggestion.text);
      if (before === '') return say('fix.insert', { text: after });
      return after === '' ? say('fix.delete', { text: before }) : `${before} -> ${after}`;
    });
    return `${say('finding.fix')}: ${fixes.join('; ')}`;
  }
  return expected.length === 0 ? '' : `Expected: ${expected.slice(0, NAMED).map(quoted).join(' / ')}`;
}

function quoted(words: string): string {
  return shortMiddle(words, WORDS_COLUMNS);
}
