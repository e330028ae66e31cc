import { existsSync } from 'node:fs';
import type { Finding } from '../../src/core/finding.js';
import type { Session } from '../../src/node.js';
import { corpusDocument, corpusJson } from './corpus.js';
import { type AnnotatedError, type Annotation, pointsAt, scoreFindings } from './score-findings.js';

/** What a document is, for tables. */
export const ANNOTATED: Readonly<Record<string, string>> = {
  'joint-statement-2025': 'joint statement',
  'coastal-recovery': 'news article',
  'pump-manual': 'technical manual',
};

/** All versions at once, and each alone. */
export const VERSIONS = ['vi ko en', 'vi', 'ko', 'en'] as const;
export type Versions = (typeof VERSIONS)[number];

/** Certain findings beside the annotations of a document, counted. */
export interface CheckScore {
  readonly errors: number;
  readonly found: number;
  /** Of these, critical and major ones. */
  readonly grave: number;
  readonly graveFound: number;
  readonly findings: number;
  readonly false: number;
  readonly uncertain: number;
  /** Certain findings on the clean translation, where there is one. */
  readonly clean?: number;
  /** By check: findings that point at an error, and all. A finding of several checks counts for each. */
  readonly checks: Readonly<Record<string, readonly [right: number, all: number]>>;
}

export type RecordedCheckScores = Readonly<Record<string, Readonly<Record<Versions, CheckScore>>>>;

async function findingsIn(session: Session, work: string, name: string, versions: Versions): Promise<Finding[]> {
  const target = { ...(await corpusDocument(work, name)), language: 'ja' };
  const sources = await Promise.all(versions.split(' ').map((code) => corpusDocument(work, code)));
  return [...session.check(session.collate(target, sources, 'vi')).findings];
}

/** Checks a document of the corpora without a glossary and counts what is found. */
export async function scoreChecks(session: Session, work: string, versions: Versions): Promise<CheckScore> {
  const { errors } = corpusJson<{ errors: AnnotatedError[] }>(`${work}/errors.dev.json`);
  const { unscored = [] } = corpusJson<{ unscored?: Annotation[] }>(`${work}/acceptable.dev.json`);
  const findings = await findingsIn(session, work, 'ja', versions);
  const certain = findings.filter(({ uncertain }) => !uncertain);
  const scored = errors.filter(({ severity }) => severity !== 'neutral');
  const grave = scored.filter(({ severity }) => severity !== 'minor');
  const { falseAlarms } = scoreFindings(findings, errors, [], unscored);
  const hits = (finding: Finding) =>
    scored.some((error) => [error, ...(error.other_spans ?? [])].some((span) => pointsAt(finding.target, span)));
  const checks: Record<string, [number, number]> = {};
  for (const finding of certain) {
    for (const id of finding.checks) {
      checks[id] ??= [0, 0];
      checks[id][1]++;
      if (hits(finding)) checks[id][0]++;
    }
  }
  const hasClean = existsSync(new URL(`../../corpora/${work}/ja.clean.txt`, import.meta.url));
  const clean = hasClean ? await findingsIn(session, work, 'ja.clean', versions) : undefined;
  return {
    errors: scored.length,
    found: scoreFindings(findings, scored).found.length,
    grave: grave.length,
    graveFound: scoreFindings(findings, grave).found.length,
    findings: certain.length,
    false: falseAlarms.length,
    uncertain: findings.length - certain.length,
    ...(clean ? { clean: clean.filter(({ uncertain }) => !uncertain).length } : {}),
    checks: Object.fromEntries(Object.entries(checks).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
