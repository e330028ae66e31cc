import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatAlignments } from '../../src/align/formats/index.js';
import type { Finding } from '../../src/core/finding.js';
import { CONFIG_KEYS } from '../../src/io/config-schema.js';
import { json } from '../../src/reporters/json.js';
import type { RenderOptions } from '../../src/reporters/reporter.js';
import { optionsFor, pairsOf, ratedBeads, textOf } from '../support/alignments.js';
import { runCli } from '../support/cli.js';
import { type ReportParts, reportOf } from '../support/reports.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'schemas');
const CORPUS = join(import.meta.dirname, '..', '..', 'corpora', 'joint-statement-2025');
const OPTIONS: RenderOptions = { texts: new Map(), color: false, width: 80, uncertain: false };

const PARTS: ReportParts = {
  target: { path: 'ja.txt', language: 'ja', marked: '橋が⟦3⟧本ある。' },
  sources: [{ path: 'vi.txt', language: 'vi', marked: 'Có ⟦4⟧ cây cầu.' }],
  finding: { data: { value: 3, concept: 'c1' }, expected: ['4'], suggestions: [{ start: 2, end: 3, text: '4' }] },
};

const ajv = new Ajv2020({ allErrors: true });
for (const file of readdirSync(FOLDER)) ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as object);

function errorsOf(schema: string, text: string): unknown {
  const validate = ajv.getSchema(`${schema}.schema.json`)!;
  return validate(JSON.parse(text)) ? [] : validate.errors;
}

describe('JSON Schemas', () => {
  test('a report, and a set of two', () => {
    const { report } = reportOf(PARTS);
    expect(errorsOf('report-1', json.render(report, OPTIONS))).toEqual([]);
    const set = { schema: 'taiyaku.report-set/1', reports: [report, report] } as const;
    expect(errorsOf('report-set-1', json.render(set, OPTIONS))).toEqual([]);
  });

  test.each<[string, (finding: Finding) => object]>([
    ['an unknown severity', (finding) => ({ ...finding, severity: 'grave' })],
    ['an unknown status', (finding) => ({ ...finding, status: 'done' })],
    ['a confidence above 1', (finding) => ({ ...finding, confidence: 1.1 })],
    ['a line 0', (finding) => ({ ...finding, target: { ...finding.target, line: 0 } })],
    ['an id of another kind', (finding) => ({ ...finding, id: 'XYZ' })],
    ['a missing message', (finding) => ({ ...finding, message: undefined })],
    ['a list as data', (finding) => ({ ...finding, data: { a: [] } })],
  ])('refuse %s', (_, change) => {
    const { report } = reportOf(PARTS);
    const changed = { ...report, findings: report.findings.map(change) };
    expect(errorsOf('report-1', JSON.stringify(changed))).not.toEqual([]);
  });

  test('the report of the shipped text', async () => {
    const { stdout } = await runCli(['check', CORPUS, '--json']);
    expect(errorsOf('report-1', stdout)).toEqual([]);
    expect(stdout).toContain('"findings": [\n');
  });

  test('an alignment of the shipped text', async () => {
    const files = ['ja.txt', '--against', 'vi.txt', 'ko.txt'].map((name) =>
      name.startsWith('--') ? name : join(CORPUS, name),
    );
    const { stdout } = await runCli(['align', ...files, '--json']);
    expect(errorsOf('alignment-1', stdout)).toEqual([]);
  });

  test('an alignment with signals, and without its unsure beads', () => {
    const [bead, unsure] = ratedBeads('0:0 1:1/.2');
    const pairs = pairsOf(textOf('ja', ['道。', '橋。']), [
      [textOf('vi', ['Đường.', 'Cầu.']), [{ ...bead!, signals: { length: 0.25, shape: -1.5 } }, unsure!]],
    ]);
    const text = formatAlignments(pairs, 'json', optionsFor(pairs, 0.5));
    expect(text).toContain('"signals"');
    expect(errorsOf('alignment-1', text)).toEqual([]);
    expect(errorsOf('alignment-1', text.replace('-1.5', '"low"'))).not.toEqual([]);
    expect(errorsOf('alignment-1', text.replace('"minConfidence": 0.5', '"minConfidence": 5'))).not.toEqual([]);
  });

  test.each([
    ['{}', true],
    ['{"glossary": "a.tsv", "target": "ja", "original": "vi", "failOn": "none", "$schema": "x"}', true],
    ['{"glossary": ["a.tsv", "b.tbx"]}', true],
    ['{"glosary": "a.tsv"}', false],
    ['{"failOn": "bad"}', false],
    ['{"glossary": [1]}', false],
    ['{"profile": "quiet", "checks": {"punctuation": "off", "omission": {"severity": "minor", "locked": true}}}', true],
    ['{"profile": "loud"}', false],
    ['{"checks": {"punctuation": "on"}}', false],
    ['{"checks": {"punctuation": {"alow": "x"}}}', false],
    ['{"ignore": [{"text": "x", "reason": "quoted", "until": "2027-03-31"}]}', true],
    ['{"ignore": [{"text": "x"}]}', false],
    ['{"ignore": [{"check": "punctuation", "reason": "all of it"}]}', false],
    ['{"embedding": {"model": "./own", "weight": 0.5}}', true],
    ['{"embedding": {"weight": 1}}', false],
    ['{"embedding": {"model": "./own", "weight": 0}}', false],
    ['{"embedding": {"model": "./own", "size": 1}}', false],
  ])('configuration %s: %s', (text, valid) => {
    expect((errorsOf('config', text) as unknown[]).length === 0).toBe(valid);
  });
});

test('the schema of the configuration has the keys and the choices that the program reads', () => {
  const schema = JSON.parse(readFileSync(join(FOLDER, 'config.schema.json'), 'utf8')) as {
    properties: Record<string, { enum?: string[] }>;
  };
  expect(Object.keys(schema.properties)).toEqual(Object.keys(CONFIG_KEYS));
  for (const [key, type] of Object.entries(CONFIG_KEYS)) {
    expect(schema.properties[key]?.enum, key).toEqual(type.kind === 'choice' ? [...type.choices] : undefined);
  }
});
