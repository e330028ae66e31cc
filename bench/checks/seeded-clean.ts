// How many errors of one kind, made by rule, a check finds in clean human translations beside their other versions. An error is put into every second sentence that has room for it, then into
// the other half. `denied`: of errors of the kind "negation lost" those where all versions deny in a clause of their own.
//
//   npx tsx bench/checks/seeded-clean.ts --data DIR --text NAME --check negation-mismatch --kind 'negation lost' [--target ja]... [--versions vi,ko,en] [--list]
import { parseArgs } from 'node:util';
import { CHECKS } from '../../src/checks/index.js';
import type { Segment } from '../../src/core/segment.js';
import { type CheckContext, createCheckContext } from '../../src/evidence/context.js';
import { createRandom } from '../../tests/support/made-up-sentences.js';
import { readCleanText } from './clean-text.js';
import { SEEDERS } from './seeds.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    text: { type: 'string' },
    check: { type: 'string' },
    kind: { type: 'string' },
    versions: { type: 'string' },
    target: { type: 'string', multiple: true, default: ['ja', 'vi', 'ko', 'en'] },
    list: { type: 'boolean', default: false },
  },
});
const checks = CHECKS.filter(({ meta }) => meta.id === values.check);
const seeder = SEEDERS[values.kind ?? ''];
if (!values.data || !values.text || checks.length === 0 || !seeder) {
  console.error('usage: see the head of bench/checks/seeded-clean.ts');
  process.exit(2);
}

const HALVES = [0, 1];

interface Seeded {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
}

/** The segments of a context with an error in every second one. */
function seed(context: CheckContext, half: number): { readonly context: CheckContext; readonly errors: Seeded[] } {
  const { collation, packs, lexicon, matcher } = context;
  const random = createRandom(half + 1);
  const errors: Seeded[] = [];
  const segments = collation.target.segments.map((segment) => {
    if (segment.index % 2 !== half || segment.offsets) return segment;
    const edit = seeder!(segment, collation.target, packs.target, (list) => list[Math.floor(random() * list.length)]);
    if (!edit) return segment;
    const start = edit.span.start - segment.span.start;
    const text = segment.text.slice(0, start) + edit.text + segment.text.slice(edit.span.end - segment.span.start);
    const changed = { ...segment, text, tokens: packs.target.tokenize(text) };
    errors.push({ segment: changed, start: start + edit.error.start, end: start + edit.error.end });
    return changed;
  });
  const target = { ...collation.target, segments };
  return { context: createCheckContext({ ...collation, target }, packs, lexicon, matcher), errors };
}

const denies = (context: CheckContext, index: number) =>
  context.packs.sources.every((pack, source) =>
    (context.links.beadOf(source, index)?.source ?? []).some((other) =>
      pack.negations(context.collation.sources[source]!.segments[other]!).some(({ force }) => force === 'clause'),
    ),
  );

console.log(['language', 'found', 'seeded', 'found denied', 'denied', 'elsewhere'].join('\t'));
for (const target of values.target) {
  const versions = values.versions?.split(',') ?? ['ja', 'vi', 'ko', 'en'].filter((code) => code !== target);
  const { contexts } = await readCleanText(values.data, values.text, versions, target);
  const count = { found: 0, seeded: 0, foundDenied: 0, denied: 0, elsewhere: 0 };
  for (const clean of contexts) {
    for (const half of HALVES) {
      const { context, errors } = seed(clean, half);
      const drafts = context.collation.rows.flatMap((row) =>
        checks.flatMap((check) => check.run({ collation: context.collation, row }, context)),
      );
      const certain = drafts.filter(({ confidence }) => confidence >= 0.7);
      const at = (error: Seeded) =>
        certain.some(
          ({ target: place }) =>
            place.segment === error.segment.index && place.start < error.end && error.start < place.end,
        );
      for (const error of errors) {
        const isDenied = denies(context, error.segment.index);
        const isFound = at(error);
        count.seeded++;
        if (isFound) count.found++;
        if (isDenied) count.denied++;
        if (isDenied && isFound) count.foundDenied++;
        if (values.list && !isFound && (isDenied || values.kind !== 'negation lost')) {
          const { text } = error.segment;
          console.log(
            `MISS ${text.slice(0, error.start)}⟦${text.slice(error.start, error.end)}⟧${text.slice(error.end)}`,
          );
          for (const { target: place } of certain.filter((one) => one.target.segment === error.segment.index)) {
            console.log(`   but ${text.slice(place.start, place.end)}`);
          }
          for (const [k, { segments }] of context.collation.sources.entries()) {
            const texts = (context.links.beadOf(k, error.segment.index)?.source ?? []).map((n) => segments[n]!.text);
            console.log(`   ${versions[k]} ${texts.join(' ')}`);
          }
        }
      }
      count.elsewhere += certain.filter(
        ({ target: place }) => !errors.some(({ segment }) => segment.index === place.segment),
      ).length;
    }
  }
  console.log([target, count.found, count.seeded, count.foundDenied, count.denied, count.elsewhere].join('\t'));
}
