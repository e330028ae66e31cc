import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Collocation, collocationLines, parseCollocationLine } from '../../src/lexicon/collocations.js';
import { openBench } from '../support/session.js';

const lines = collocationLines(readFileSync(new URL('../../glossary/collocations.tsv', import.meta.url), 'utf8'));
const entries = lines.map(parseCollocationLine);

describe('glossary/collocations.tsv', () => {
  const faults = (isWrong: (entry: Collocation) => boolean) =>
    entries.filter(isWrong).map(({ nouns, wrong }) => `${nouns.join(' ')} ${wrong.join(' ')}`);

  test('at least 100 frames', () => expect(entries.length).toBeGreaterThanOrEqual(100));

  test('seven columns, NFC, sorted, nothing twice', () => {
    expect(lines.filter((line) => line.split('\t').length !== 7 || line !== line.normalize('NFC'))).toEqual([]);
    expect(lines).toEqual([...new Set(lines)].sort());
  });

  test('each has nouns, a particle, something wrong and something right', () => {
    expect(faults(({ nouns, wrong, right }) => [nouns, wrong, right].some((words) => words.length === 0))).toEqual([]);
    expect(faults(({ particle }) => !/^[をにがも]$/u.test(particle))).toEqual([]);
  });

  test('what is right is not what is wrong', () => {
    expect(faults(({ particle, wrong, right }) => wrong.some((verb) => right.includes(particle + verb)))).toEqual([]);
  });

  test('no frame stands on two lines', () => {
    const frames = entries.flatMap(({ nouns, particle, wrong }) =>
      nouns.flatMap((noun) => wrong.map((verb) => noun + particle + verb)),
    );
    expect(frames.filter((frame, k) => frames.indexOf(frame) !== k)).toEqual([]);
  });

  test('each says where it is from, and keys name a language', () => {
    expect(faults(({ source }) => !['survey', 'usage', 'grammar', 'literal'].includes(source))).toEqual([]);
    expect(faults(({ keys }) => keys.some(({ language }) => !['vi', 'ko', 'en'].includes(language)))).toEqual([]);
  });

  test('the tokenizer ends a word behind every noun', async () => {
    const japanese = (await openBench()).packs.get('ja')!;
    const isApart = (noun: string, { particle, wrong: [verb] }: Collocation) =>
      japanese.tokenize(`昨日は${noun}${particle}${verb}`).some(({ start }) => start === 3 + noun.length);
    expect(faults((entry) => entry.nouns.some((noun) => !isApart(noun, entry)))).toEqual([]);
  });
});
