import type { Finding, ReportTestimony, Suggestion } from '../core/finding.js';
import { checkName } from '../finding-words/names.js';
import { codeOf, proseOf } from '../text/markdown-text.js';
import { excerptOf } from './excerpt.js';
import type { ReportWords, Say } from './report-words.js';
import { shortMiddle, shortStart } from './shorten.js';
import { chooseTestimonies } from './testimonies.js';

/** Columns of words that are quoted in a cell. */
const WORDS_COLUMNS = 40;
/** Columns of why it is a finding. */
const WHY_COLUMNS = 160;
/** Quoted places, fixes and the like in a cell: with the columns they bound the bytes of a row. */
const NAMED = 6;
/** Stands where something is missing. */
const CARET = '‸';
const BREAK = '<br>';

/** What the rows of a text share. */
export interface RowScope {
  readonly targetText: string | undefined;
  readonly say: Say;
  readonly words: ReportWords;
}

/** The head of a table of findings, two lines. */
export function tableHead(say: Say): string {
  const names = [
    say('markdown.severity'),
    say('markdown.line'),
    say('markdown.words'),
    say('markdown.versions'),
    say('finding.fix'),
    say('finding.why'),
  ];
  return `${rowOf(names)}${rowOf(names.map((_, k) => (k === 1 ? '---:' : '---')))}`;
}

/** A finding as a row, a few kilobytes at most whatever its words are. */
export function findingRow(finding: Finding, scope: RowScope): string {
  const { severity, status, target, checks } = finding;
  const { say } = scope;
  const level = say(`severity.${severity}`);
  // What stops a build stands out.
  const shown = severity === 'critical' || severity === 'major' ? `**${level}**` : level;
  const why = proseOf(shortStart(finding.message || finding.explanation, WHY_COLUMNS));
  return rowOf([
    status === 'open' ? shown : `${shown} (${say(`status.${status}`)})`,
    `${target.line}:${target.column}`,
    wordsOf(finding, scope),
    versionsOf(finding.sources, say),
    fixOf(finding, scope),
    `${why}${BREAK}${checksOf(checks, scope)}`,
  ]);
}

/** What has found it, with its id, which a setting wants: ``数値の不一致 `number-mismatch` ``. */
function checksOf(checks: readonly string[], { words }: RowScope): string {
  const named = checks.slice(0, NAMED).map((check) => {
    const name = checkName(check, words);
    return name === check ? quote(check) : `${proseOf(name)} ${quote(check)}`;
  });
  return named.join(' ');
}

/** `| a | b |` and a line end. */
export function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function wordsOf({ target }: Finding, { targetText }: RowScope): string {
  if (target.text !== '' || targetText === undefined) return quote(target.text);
  const { before, after } = excerptOf(targetText, target, WORDS_COLUMNS);
  return codeOf(`${before}${CARET}${after}`);
}

function versionsOf(sources: readonly ReportTestimony[], say: Say): string {
  const { shown, hidden } = chooseTestimonies(sources);
  const named = shown.slice(0, NAMED).map(({ language, text, role }) => {
    const said = `${proseOf(shortMiddle(language, WORDS_COLUMNS))} ${quote(text)}`;
    // That a version contradicts is what findings are about.
    return role === 'contradicts' ? said : `${said} (${say(`role.${role}`)})`;
  });
  const count = hidden + Math.max(0, shown.length - NAMED);
  const rest = count > 0 ? [say(count === 1 ? 'versions.more.one' : 'versions.more', { count })] : [];
  // A version that says it twice says it once.
  return [...new Set([...named, ...rest])].join(BREAK);
}

function fixOf({ suggestions, expected, actual }: Finding, scope: RowScope): string {
  const { say } = scope;
  if (suggestions.length > 0) {
    return suggestions
      .slice(0, NAMED)
      .map((one) => changeOf(one, scope.targetText?.slice(one.start, one.end) ?? actual, say))
      .join(BREAK);
  }
  if (expected.length === 0) return '';
  return `${say('finding.expected')}: ${expected.slice(0, NAMED).map(quote).join(' / ')}`;
}

function changeOf({ text }: Suggestion, before: string, say: Say): string {
  if (before === '') return say('fix.insert', { text: quote(text) });
  return text === '' ? say('fix.delete', { text: quote(before) }) : `${quote(before)} → ${quote(text)}`;
}

function quote(words: string): string {
  return words === '' ? CARET : codeOf(shortMiddle(words, WORDS_COLUMNS));
}
