import { CHECKS } from '../src/checks/index.js';
import { ANNOTATED, type Case, type CheckScore, caseName, casesOf } from '../tests/support/check-scores.js';

type Scores = Readonly<Record<string, Readonly<Record<string, CheckScore>>>>;

/** `docs/accuracy.md` from the recorded scores: by document and versions, by language under review, with a glossary, and by check. */
export function accuracyPage(scores: Scores): string {
  return `# Accuracy

What \`taiyaku check\` finds of the errors that people annotated in texts of different kinds, without a glossary unless said otherwise. Uncertain findings are left out. Made from
[corpora/scores.json](../corpora/scores.json) by \`npx tsx scripts/record-scores.ts\`; do not edit.

An error is found when a finding points at it: it shares a letter with it and is at most three times as long and twelve letters longer. A finding that points at no error is false. These
texts were looked at while the checks were written; the notice, the speech, the magazine feature, the health report, the visit report, the business news, the newspaper report and the press release only after they had been scored once. Then a fifth to three eighths of their critical and major
errors was found, a third to a half with a glossary, and six to nine findings of ten were right ([corpora/README.md](../corpora/README.md)): expect that of a text of your own.

## By document and versions

What a second version buys: each Japanese document with all its versions, and with each alone.

${scoreTable(scores, ({ target, glossary }) => target === 'ja' && !glossary)}

## With a glossary

The same with a glossary of the document that was made without sight of the errors; for the joint statement the glossary that comes with taiyaku.

${scoreTable(scores, ({ glossary }) => glossary)}

## Other languages under review

Texts in Vietnamese, Korean and English with errors as machine translation from Japanese makes them.

${scoreTable(scores, ({ target }) => target !== 'ja')}

## By check

Findings that point at an error, of all its certain findings, over these documents without a glossary: with three versions, and with one (the sum of the three).

${table(
  ['check', 'three versions', 'one version'],
  CHECKS.map(({ meta }) => [
    meta.id,
    precisionOf(scores, meta.id, ({ versions }) => versions.length > 1),
    precisionOf(scores, meta.id, ({ versions }) => versions.length === 1),
  ]),
)}
`;
}

function scoreTable(scores: Scores, isMeant: (one: Case) => boolean): string {
  const cases = Object.keys(scores).flatMap(casesOf).filter(isMeant);
  return table(
    [
      'document',
      'language',
      'versions',
      'errors found',
      'critical and major',
      'findings',
      'false',
      'uncertain',
      'on the clean text',
    ],
    cases.map((one) => {
      const score = scores[one.work]![caseName(one)]!;
      return [
        ANNOTATED[one.work]!.name,
        one.target,
        one.versions.join(' '),
        share(score.found, score.errors),
        share(score.graveFound, score.grave),
        String(score.findings),
        String(score.false),
        String(score.uncertain),
        score.clean === undefined ? '–' : String(score.clean),
      ];
    }),
  );
}

function precisionOf(scores: Scores, id: string, isMeant: (one: Case) => boolean): string {
  let [right, all] = [0, 0];
  const cases = Object.keys(scores)
    .flatMap(casesOf)
    .filter((one) => !one.glossary && isMeant(one));
  for (const one of cases) {
    const [hits = 0, findings = 0] = scores[one.work]![caseName(one)]!.checks[id] ?? [];
    right += hits;
    all += findings;
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
