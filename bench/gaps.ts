// How many omissions and additions that the checks are certain of are true, on sets with gold beads and one source.
//
//   npx tsx bench/gaps.ts DIR NAME…      DIR and NAME as in bench/align/run.ts, Japanese first: ntrex.ja-vi.noisy
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBeads } from '../src/align/bead-lines.js';
import { openSession } from '../src/node.js';
import { lineSpans } from '../src/text/line-spans.js';

const [folder = '.', ...names] = process.argv.slice(2);
for (const name of names) {
  const [, targetLanguage = 'ja', sourceLanguage = 'en'] = /\.(\w\w)-(\w\w)\./.exec(name) ?? [];
  const session = await openSession({ languages: [targetLanguage, sourceLanguage] });
  const segmented = (path: string, language: string) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return session.segmentBySpans({ path, language, text, sha256: '', blocks: [] }, lineSpans(text));
  };
  const target = segmented(`${name}.src`, targetLanguage);
  const source = segmented(`${name}.tgt`, sourceLanguage);
  const gold = parseBeads(readFileSync(join(folder, `${name}.gold`), 'utf8'), `${name}.gold`);
  const added = new Set(gold.filter((bead) => bead.source.length === 0).flatMap((bead) => bead.target));
  const left = new Set(gold.filter((bead) => bead.target.length === 0).flatMap((bead) => bead.source));
  const leftAt = new Set(source.segments.filter(({ index }) => left.has(index)).map(({ span }) => span.start));
  const { findings } = session.check(session.collate(target, [source]));
  const certain = findings.filter((finding) => !finding.uncertain);
  const additions = certain.filter((finding) => finding.check === 'addition');
  const omissions = certain.filter((finding) => finding.check === 'omission');
  const rightAdditions = additions.filter((finding) => added.has(finding.segment)).length;
  const rightOmissions = omissions.filter((finding) => finding.sources.some(({ start }) => leftAt.has(start))).length;
  console.log(
    `${name}  additions ${rightAdditions} of ${additions.length} (gold ${added.size})  omissions ${rightOmissions} of ${omissions.length} (gold ${left.size})`,
  );
}
