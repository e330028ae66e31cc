import type { Finding } from '../core/finding.js';
import { contentHash } from '../text/content-hash.js';
import { escapeUnseen } from '../text/visible.js';
import { type ProgramFinding, type ProgramUnread, programFindings, UNREAD, unreadTexts } from './program-findings.js';
import type { Reporter } from './reporter.js';

/**
 * The Code Quality report that GitLab shows in a merge request ("Code Quality report format", docs.gitlab.com): a list of what is wrong. GitLab compares the
 * fingerprints of two branches, and of findings with one fingerprint it shows the first only.
 */
export const gitlab: Reporter = {
  id: 'gitlab',
  isForPeople: false,
  render(result, options) {
    const issues = [...unreadTexts(options).map(unreadIssue), ...programFindings(result, options).map(issueOf)];
    return `${escapeUnseen(JSON.stringify(issues, null, 2))}\n`;
  },
};

function issueOf({ finding, path, start, end, message }: ProgramFinding): object {
  return {
    description: finding.uncertain ? `Uncertain: ${message}` : message,
    check_name: finding.check,
    // Two texts with the same sentences may have findings with the same id.
    fingerprint: contentHash(JSON.stringify([path, finding.id])),
    severity: severityOf(finding),
    location: { path, lines: { begin: start.line, end: end.line } },
  };
}

function unreadIssue({ path, message }: ProgramUnread): object {
  return {
    description: message,
    check_name: UNREAD,
    fingerprint: contentHash(JSON.stringify([path, UNREAD])),
    severity: 'blocker',
    location: { path, lines: { begin: 1, end: 1 } },
  };
}

/** GitLab's `blocker` is left to what stops a pipeline by itself. */
function severityOf({ severity, uncertain }: Finding): string {
  return uncertain || severity === 'neutral' ? 'info' : severity;
}
