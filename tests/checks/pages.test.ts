import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.js';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import { collationOf, earlierOf, type OkRow } from '../support/check-tester.js';
import { mark, parseMarked } from '../support/marked-text.js';
import { type Bench, check, openBench } from '../support/session.js';

/**
 * The examples on the pages of checks are true. Notation of a block, one example each:
 *
 *     ```example
 *     ja: …⟦words that are flagged⟧…
 *     vi: …
 *     fix: what the finding proposes, one line a finding
 *     ```
 *
 * Several lines of one language are sentences that follow each other; `-` says that the version has nothing beside that sentence.
 * `target: vi` puts another version than the Japanese under review. `term:` is a concept of the glossary, its terms
 * set apart by ` | `: `term: carbon | ja:炭素 | vi:các bon`. `old vi:` is what a version said at an earlier commit, for checks that compare with one.
 */
const HEADINGS = [
  'What it flags',
  'Why it matters',
  'Flagged',
  'Not flagged',
  'Options',
  'Known limits',
  'When to turn it off',
  'References',
];

const LEAST_EXAMPLES = 3;
const folder = join(import.meta.dirname, '../../docs/checks');

interface Example {
  readonly row: OkRow;
  readonly fixes: readonly string[];
}

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe.each(CHECKS.map(({ meta }) => meta.id).filter((id) => existsSync(join(folder, `${id}.md`))))('%s', (id) => {
  const page = readFileSync(join(folder, `${id}.md`), 'utf8');
  const sections = sectionsOf(page);
  const flagged = examplesOf(sections.get('Flagged') ?? '', id);
  const right = examplesOf(sections.get('Not flagged') ?? '', id);

  test('has its headings in the fixed order', () => {
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    expect([...sections.keys()]).toEqual(HEADINGS);
    expect([...sections].filter(([, body]) => body.trim() === '').map(([heading]) => heading)).toEqual([]);
  });

  test('has enough examples', () => {
    expect(flagged.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
    expect(right.length).toBeGreaterThanOrEqual(LEAST_EXAMPLES);
  });

  test.each(flagged.map((example) => [textOf(example.row), example] as const))('flags %s', (marked, example) => {
    const findings = findingsOf(example.row, id);
    expect(
      mark(
        parseMarked(marked).text,
        findings.map((finding) => finding.target),
      ),
    ).toBe(marked);
    expect(marked).toContain('⟦');
    if (example.fixes.length === 0) return;
    expect(findings.map((finding) => finding.suggestions[0]?.text)).toEqual(example.fixes);
  });

  test.each(right.map((example) => [textOf(example.row), example] as const))('lets %s pass', (marked, example) => {
    expect(marked).not.toContain('⟦');
    expect(findingsOf(example.row, id).map((finding) => finding.message)).toEqual([]);
  });
});

function findingsOf(row: OkRow, id: string) {
  const glossary = row.glossary && glossaryTable(row.glossary);
  const collation = collationOf(row, bench);
  const { findings } = check(bench, collation, id, glossary, earlierOf(row, collation, bench));
  return [...findings].sort((a, b) => a.target.start - b.target.start || a.target.end - b.target.end);
}

function textOf(row: OkRow): string {
  const lines = row[row.target ?? 'ja']!.split('\n');
  return lines.filter((line) => line !== '-').join('\n');
}

/** The text under each `##`, by heading. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^## (.+)$/m);
  const sections = new Map<string, string>();
  for (let k = 1; k < parts.length; k += 2) sections.set(parts[k]!.trim(), parts[k + 1]!);
  return sections;
}

function examplesOf(section: string, id: string): Example[] {
  return [...section.matchAll(/^```example\n([\s\S]*?)^```$/gm)].map((block) => exampleOf(block[1]!, id));
}

function exampleOf(block: string, id: string): Example {
  const versions: Partial<Record<PackLanguage, string>> = {};
  const old: Partial<Record<PackLanguage, string>> = {};
  const fixes: string[] = [];
  const glossary: Record<string, string[]> = {};
  let target: PackLanguage | undefined;
  for (const line of block.trim().split('\n')) {
    const [, then, key = '', value = ''] = /^(old )?(\w+): (.*)$/.exec(line) ?? [];
    const language = LANGUAGES.find((code) => code === key);
    const texts = then === undefined ? versions : old;
    if (language) texts[language] = texts[language] === undefined ? value : `${texts[language]}\n${value}`;
    else if (key === 'fix') fixes.push(value);
    else if (key === 'target') target = LANGUAGES.find((code) => code === value);
    else if (key === 'term') {
      const [concept = '', ...terms] = value.split(' | ');
      glossary[concept] = terms;
    } else throw new Error(`${id}: no line of an example: ${line}`);
  }
  const row: OkRow = {
    why: id,
    ...versions,
    ...(target ? { target } : {}),
    ...(Object.keys(glossary).length > 0 ? { glossary } : {}),
    ...(Object.keys(old).length > 0 ? { old } : {}),
  };
  return { row, fixes };
}

function glossaryTable(glossary: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(glossary).flatMap(([id, terms]) =>
    terms.map((entry, k) => {
      const [language = '', term = '', status] = entry.split(':');
      const first = terms.findIndex((other) => other.startsWith(`${language}:`)) === k;
      return [id, language, term, status ?? (first ? 'preferred' : 'admitted')].join('\t');
    }),
  );
  return ['concept_id\tlang\tterm\tstatus', ...rows, ''].join('\n');
}
