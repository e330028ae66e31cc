import { CHECKS } from '../src/checks/index.js';
import { ANNOTATED, type CheckScore, VERSIONS } from '../tests/support/check-scores.js';

type Scores = Readonly<Record<string, Readonly<Record<string, CheckScore>>>>;

/** `docs/accuracy.md` from the recorded scores: by document and versions, and by check. */
export function accuracyPage(scores: Scores): string {
  return `# Accuracy

What \`taiyaku check\` finds, without a glossary, of the errors that people annotated in texts of different kinds. Uncertain findings are left out. Made from
[corpora/scores.json](../corpora/scores.json) by \`npx tsx scripts/record-scores.ts\`; do not edit.

An error is found when a finding points at it: it shares a letter with it and is at most three times as long and twelve letters longer. A finding that points at no error is false. These
texts were looked at while the checks were written, so that other texts will fare worse.

## By document and versions

What a second version buys: each document with all its versions, and with each alone.

${table(
  ['document', 'versions', 'errors found', 'critical and major', 'findings', 'false', 'uncertain', 'on the clean text'],
  Object.entries(scores).flatMap(([work, list]) =>
    VERSIONS.map((versions) => {
      const score = list[versions]!;
      return [
        ANNOTATED[work]!,
        versions,
        share(score.found, score.errors),
        share(score.graveFound, score.grave),
        String(score.findings),
        String(score.false),
        String(score.uncertain),
        score.clean === undefined ? '–' : String(score.clean),
      ];
    }),
  ),
)}

## By check

Findings that point at an error, of all its certain findings, over these documents: with three versions, and with one (the sum of the three).

${table(
  ['check', 'three versions', 'one version'],
  CHECKS.map(({ meta }) => [
    meta.id,
    precisionOf(scores, meta.id, ['vi ko en']),
    precisionOf(scores, meta.id, ['vi', 'ko', 'en']),
  ]),
)}
`;
}

function precisionOf(scores: Scores, id: string, versions: readonly string[]): string {
  let [right, all] = [0, 0];
  for (const list of Object.values(scores)) {
    for (const one of versions) {
      const [hits = 0, findings = 0] = list[one]?.checks[id] ?? [];
      right += hits;
      all += findings;
    }
  }
  return all === 0 ? '–' : share(right, all);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
