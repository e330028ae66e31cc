// Writes corpora/scores.json: how well the gold alignments of the corpora are reached, and what the checks find of the annotated errors; and
// docs/accuracy.md, its tables. tests/corpora.test.ts fails when a score falls or the page is not made from the file.
import { writeFileSync } from 'node:fs';
import { openSession } from '../src/node.js';
import {
  ANNOTATED,
  type CheckScore,
  caseName,
  casesOf,
  createSessions,
  scoreChecks,
} from '../tests/support/check-scores.js';
import { GOLD, type RecordedScore, scoreAlignment, toRecord } from '../tests/support/corpus.js';
import { accuracyPage } from './accuracy-page.js';

const session = await openSession({ languages: ['ja', 'vi', 'ko', 'en'] });
const alignment: Record<string, Record<string, RecordedScore>> = {};
for (const [work, languages] of Object.entries(GOLD)) {
  alignment[work] = {};
  for (const language of languages) alignment[work][language] = toRecord(await scoreAlignment(session, work, language));
}
const sessionFor = createSessions();
const checks: Record<string, Record<string, CheckScore>> = {};
for (const work of Object.keys(ANNOTATED)) {
  checks[work] = {};
  for (const one of casesOf(work)) checks[work][caseName(one)] = await scoreChecks(await sessionFor(one), one);
}
const at = (path: string) => new URL(`../${path}`, import.meta.url);
writeFileSync(at('corpora/scores.json'), `${JSON.stringify({ alignment, checks }, null, 2)}\n`);
writeFileSync(at('docs/accuracy.md'), accuracyPage(checks));
