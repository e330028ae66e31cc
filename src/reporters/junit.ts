import { visible } from '../text/visible.js';
import { XML_DECLARATION, xmlTag, xmlText } from '../text/xml.js';
import {
  type ProgramFinding,
  type ProgramUnread,
  programFindings,
  programPath,
  UNREAD,
  unreadTexts,
} from './program-findings.js';
import { type Reporter, reportsOf } from './reporter.js';

/** How many tests of a suite, or of all, did not pass. */
interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

interface Suite {
  readonly counts: Counts;
  readonly lines: readonly string[];
}

/**
 * The report as results of tests, in the form that JUnit's task of Ant began and build servers read: a suite a text, a test a finding. A certain finding fails whatever
 * its severity; an uncertain one is skipped, because it never fails a check. A text in which nothing was found is a test that passes.
 */
export const junit: Reporter = {
  id: 'junit',
  isForPeople: false,
  render(result, options) {
    const checked = reportsOf(result).map((report) =>
      suiteOf(programPath(report.target.path, options), programFindings(report, options)),
    );
    const suites = [...unreadTexts(options).map(unreadSuite), ...checked];
    const all = sumOf(suites.map(({ counts }) => counts));
    const isEmpty = suites.length === 0;
    const lines = [XML_DECLARATION, xmlTag('testsuites', { name: 'taiyaku', ...all }, isEmpty)];
    lines.push(...suites.flatMap((suite) => suite.lines));
    if (!isEmpty) lines.push('</testsuites>');
    return `${lines.join('\n')}\n`;
  },
};

function sumOf(all: readonly Counts[]): Counts {
  const sum = (of: (counts: Counts) => number) => all.reduce((total, counts) => total + of(counts), 0);
  return {
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
    skipped: sum(({ skipped }) => skipped),
  };
}

function suiteOf(path: string, findings: readonly ProgramFinding[]): Suite {
  const skipped = findings.filter(({ finding }) => finding.uncertain).length;
  const counts = { tests: Math.max(1, findings.length), failures: findings.length - skipped, errors: 0, skipped };
  const names = uniqueNames(findings.map(nameOf));
  const cases = findings.flatMap((one, k) => caseOf(one, path, names[k]!));
  const passing = `    ${xmlTag('testcase', { classname: path, name: 'no findings' }, true)}`;
  const inner = findings.length === 0 ? [passing] : cases;
  return { counts, lines: [`  ${xmlTag('testsuite', { name: path, ...counts })}`, ...inner, '  </testsuite>'] };
}

/** A text that could not be checked is a test with an error, which is no failure: nothing was tried. */
function unreadSuite({ path, message }: ProgramUnread): Suite {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 };
  const lines = [
    `  ${xmlTag('testsuite', { name: path, ...counts })}`,
    `    ${xmlTag('testcase', { classname: path, name: UNREAD })}`,
    `      ${xmlTag('error', { type: UNREAD, message }, true)}`,
    '    </testcase>',
    '  </testsuite>',
  ];
  return { counts, lines };
}

/** What a test is called: `number-mismatch 2:22 30億`. */
function nameOf({ finding, start }: ProgramFinding): string {
  const words = [...visible(finding.target.text.slice(0, NAME * 4))];
  const short = words.length > NAME ? `${words.slice(0, NAME).join('')}…` : words.join('');
  return `${finding.check} ${start.line}:${start.column} ${short}`.trimEnd();
}

/** Characters of the words that a test is called by. */
const NAME = 60;

/** Servers take tests of one name as one: the second of two equal names becomes `omission 3:9 (2)`. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let k = 2; taken.has(own); k++) own = `${name} (${k})`;
    taken.add(own);
    return own;
  });
}

function caseOf(one: ProgramFinding, classname: string, name: string): readonly string[] {
  const { finding, message } = one;
  const open = `    ${xmlTag('testcase', { classname, name })}`;
  if (finding.uncertain) return [open, `      ${xmlTag('skipped', { message }, true)}`, '    </testcase>'];
  const failure = xmlTag('failure', { type: finding.check, message });
  return [open, `      ${failure}${bodyOf(one).map(xmlText).join('\n')}</failure>`, '    </testcase>'];
}

/** What stands in a failure, a line each: why, the words and those of the versions, how grave it is, and its name in decisions. */
function bodyOf({ finding, report }: ProgramFinding): readonly string[] {
  const { explanation, message, severity, target, sources, id } = finding;
  const words = target.text === '' ? [] : [`${report.target.language} ${target.line}: ${target.text}`];
  const versions = sources.map(({ language, line, text, role }) => `${language} ${line}: ${text} (${role})`);
  return [explanation || message, ...words, ...versions, `${severity}, ${id}`];
}
