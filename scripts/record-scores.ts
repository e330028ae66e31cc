// Writes corpora/scores.json: how well the gold alignments of the corpora are reached. tests/corpora.test.ts fails when a score falls.
import { writeFileSync } from 'node:fs';
import { openSession } from '../src/node.js';
import { GOLD, type RecordedScore, scoreAlignment, toRecord } from '../tests/support/corpus.js';

const scores: Record<string, Record<string, RecordedScore>> = {};
for (const [work, languages] of Object.entries(GOLD)) {
  const session = await openSession({ languages: ['ja', ...languages] });
  scores[work] = {};
  for (const language of languages) scores[work][language] = toRecord(await scoreAlignment(session, work, language));
}
writeFileSync(new URL('../corpora/scores.json', import.meta.url), `${JSON.stringify(scores, null, 2)}\n`);
