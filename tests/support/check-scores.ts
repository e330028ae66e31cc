import { fileURLToPath } from 'node:url';
import type { Finding } from '../../src/core/finding.js';
import { LANGUAGES, type LanguageCode } from '../../src/core/language.js';
import { openSession, type Session } from '../../src/node.js';
import { corpusDocument, corpusJson } from './corpus.js';
import { type AnnotatedError, type Annotation, pointsAt, scoreFindings } from './score-findings.js';

/** A document of the corpora with annotated errors. */
interface AnnotatedWork {
  /** What it is, for tables. */
  readonly name: string;
  /** Languages in which it has a text with errors. */
  readonly targets: readonly LanguageCode[];
  /** Whether the Japanese has a clean text, as the other languages always have. */
  readonly clean: boolean;
  /** Its glossary, from the folder of the corpora on. */
  readonly glossary: string;
}

export const ANNOTATED: Readonly<Record<string, AnnotatedWork>> = {
  'joint-statement-2025': {
    name: 'joint statement',
    targets: ['ja'],
    clean: false,
    glossary: '../glossary/diplomacy.tsv',
  },
  'coastal-recovery': {
    name: 'news article',
    targets: ['ja', 'vi', 'ko', 'en'],
    clean: true,
    glossary: 'coastal-recovery/glossary.tsv',
  },
  'pump-manual': { name: 'technical manual', targets: ['ja'], clean: true, glossary: 'pump-manual/glossary.tsv' },
  'import-notice': {
    name: 'notice',
    targets: ['ja', 'vi', 'ko', 'en'],
    clean: true,
    glossary: 'import-notice/glossary.tsv',
  },
  'museum-feature': { name: 'magazine feature', targets: ['ja'], clean: true, glossary: 'museum-feature/glossary.tsv' },
  'health-report': { name: 'health report', targets: ['ja'], clean: true, glossary: 'health-report/glossary.tsv' },
  'province-visit': { name: 'visit report', targets: ['ja'], clean: true, glossary: 'province-visit/glossary.tsv' },
  'seafood-results': { name: 'business news', targets: ['ja'], clean: true, glossary: 'seafood-results/glossary.tsv' },
  'drought-report': { name: 'newspaper report', targets: ['ja'], clean: true, glossary: 'drought-report/glossary.tsv' },
  'energy-meeting': { name: 'press release', targets: ['ja'], clean: true, glossary: 'energy-meeting/glossary.tsv' },
  'exchange-speech': { name: 'speech', targets: ['ja'], clean: true, glossary: 'exchange-speech/glossary.tsv' },
};

/** A text under review, the versions beside it, and whether a glossary is in force. */
export interface Case {
  readonly work: string;
  readonly target: LanguageCode;
  readonly versions: readonly LanguageCode[];
  readonly glossary: boolean;
}

/** Each text with all its versions and with each alone, and the Japanese with its glossary. */
export function casesOf(work: string): Case[] {
  return ANNOTATED[work]!.targets.flatMap((target) => {
    const versions = LANGUAGES.filter((code) => code !== target);
    const plain = [versions, ...versions.map((code) => [code])];
    return [
      ...plain.map((list) => ({ work, target, versions: list, glossary: false })),
      ...(target === 'ja' ? [{ work, target, versions, glossary: true }] : []),
    ];
  });
}

/** Names a case among those of its work: `ja: vi ko en`. */
export function caseName({ target, versions, glossary }: Case): string {
  return `${target}: ${versions.join(' ')}${glossary ? ' glossary' : ''}`;
}

/** Certain findings beside the annotations of a text, counted. */
export interface CheckScore {
  readonly errors: number;
  readonly found: number;
  /** Of these, critical and major ones. */
  readonly grave: number;
  readonly graveFound: number;
  readonly findings: number;
  readonly false: number;
  readonly uncertain: number;
  /** Certain findings on the text without errors, where there is one. */
  readonly clean?: number;
  /** By check: findings that point at an error, and all. A finding of several checks counts for each. */
  readonly checks: Readonly<Record<string, readonly [right: number, all: number]>>;
}

/** By work and name of the case. */
export type RecordedCheckScores = Readonly<Record<string, Readonly<Record<string, CheckScore>>>>;

const ORIGINAL: LanguageCode = 'vi';

async function findingsIn(session: Session, file: string, { work, target, versions }: Case): Promise<Finding[]> {
  const document = { ...(await corpusDocument(work, file)), language: target };
  const sources = await Promise.all(
    versions.map(async (code) => ({
      ...(await corpusDocument(work, code === 'ja' ? 'ja.clean' : code)),
      language: code,
    })),
  );
  const original = versions.includes(ORIGINAL) ? ORIGINAL : versions[0];
  return [...session.check(session.collate(document, sources, original)).findings];
}

/** Where the text of a case, its clean text and its annotations are. */
function filesOf({ target }: Case) {
  return target === 'ja'
    ? { text: 'ja', clean: 'ja.clean', errors: 'errors.dev.json', acceptable: 'acceptable.dev.json' }
    : {
        text: `${target}.errors`,
        clean: target,
        errors: `errors.${target}.dev.json`,
        acceptable: `acceptable.${target}.dev.json`,
      };
}

/** Opens sessions for cases: one without a glossary, and one for each glossary. */
export function createSessions(): (one: Case) => Promise<Session> {
  const opened = new Map<string, Promise<Session>>();
  return ({ work, glossary }) => {
    const file = glossary ? ANNOTATED[work]!.glossary : '';
    let session = opened.get(file);
    if (!session) {
      const glossaries = glossary ? [fileURLToPath(new URL(`../../corpora/${file}`, import.meta.url))] : [];
      session = openSession({ languages: LANGUAGES, glossaries });
      opened.set(file, session);
    }
    return session;
  };
}

/** Checks a text of the corpora and counts what is found. */
export async function scoreChecks(session: Session, one: Case): Promise<CheckScore> {
  const files = filesOf(one);
  const { errors } = corpusJson<{ errors: AnnotatedError[] }>(`${one.work}/${files.errors}`);
  const { unscored = [] } = corpusJson<{ unscored?: Annotation[] }>(`${one.work}/${files.acceptable}`);
  const findings = await findingsIn(session, files.text, one);
  const certain = findings.filter(({ uncertain }) => !uncertain);
  const scored = errors.filter(({ severity }) => severity !== 'neutral');
  const grave = scored.filter(({ severity }) => severity !== 'minor');
  const { falseAlarms } = scoreFindings(findings, errors, [], unscored);
  const clean =
    one.target !== 'ja' || ANNOTATED[one.work]!.clean ? await findingsIn(session, files.clean, one) : undefined;
  return {
    errors: scored.length,
    found: scoreFindings(findings, scored).found.length,
    grave: grave.length,
    graveFound: scoreFindings(findings, grave).found.length,
    findings: certain.length,
    false: falseAlarms.length,
    uncertain: findings.length - certain.length,
    ...(clean ? { clean: clean.filter(({ uncertain }) => !uncertain).length } : {}),
    checks: countByCheck(certain, scored),
  };
}

function countByCheck(findings: readonly Finding[], errors: readonly AnnotatedError[]): CheckScore['checks'] {
  const hits = (finding: Finding) =>
    errors.some((error) => [error, ...(error.other_spans ?? [])].some((span) => pointsAt(finding.target, span)));
  const checks: Record<string, [number, number]> = {};
  for (const finding of findings) {
    for (const id of finding.checks) {
      checks[id] ??= [0, 0];
      checks[id][1]++;
      if (hits(finding)) checks[id][0]++;
    }
  }
  return Object.fromEntries(Object.entries(checks).sort(([a], [b]) => (a < b ? -1 : 1)));
}
