// Draws entries of the core lexicon by a seed, for readers to judge: numbered lines with `=` written out.
//
//   npx tsx bench/lexicon/sample.ts [--count 300] [--seed 1]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORE_LANGUAGES, coreLines, parseCoreLine, READING, readingOf } from '../../src/lexicon/core-lexicon.js';
import { parseReadings } from '../../src/lexicon/readings.js';
import { createRandom } from './random.js';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const root = new URL('../../', import.meta.url);
const readings = parseReadings(readFileSync(new URL('data/readings/readings.tsv', root), 'utf8'));
const lines = coreLines(readFileSync(new URL('glossary/core-lexicon.tsv', root), 'utf8'));
const random = createRandom(Number(values.seed));
for (let k = 1; k <= Number(values.count) && lines.length > 0; k++) {
  const [line] = lines.splice(random(lines.length), 1);
  const { word, pos, equivalents, note } = parseCoreLine(line!);
  const columns = CORE_LANGUAGES.map((language) =>
    equivalents[language].map((own) => (own === READING ? readingOf(word, language, readings) : own)).join('; '),
  );
  console.log([k, word, pos, ...columns, note].join('\t'));
}
