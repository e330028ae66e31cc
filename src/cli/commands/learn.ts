import { EXIT, Fault } from '../../core/fault.js';
import type { LanguageCode } from '../../core/language.js';
import type { MemoryReader, MemoryUnit } from '../../core/memory.js';
import type { MemoryLearner } from '../../lexicon/memory-learner.js';
import { readMinConfidence } from '../alignment-output.js';
import { emit, guardOutput, warn } from '../emit.js';
import type { LearnFlags } from '../flag-types.js';
import { readLanguage } from '../language-flag.js';
import { createProgress } from '../progress.js';
import type { CommandScope } from '../services.js';

/** Units that are less sure teach wrong words. */
const LEAST_CONFIDENCE = 0.8;
/** So many units between two words of progress. */
const STEP = 1000;

/** `taiyaku learn MEMORY…`. @returns 0 */
export async function learn(memories: readonly string[], flags: LearnFlags, { io }: CommandScope): Promise<number> {
  if (memories.length === 0) {
    const cure = 'Write taiyaku learn memory.tmx -o ja-vi.lexicon.tsv';
    throw new Fault('usage', { what: 'learn needs a translation memory or an alignment', cure });
  }
  guardOutput(flags.output, memories);
  const least = flags.minConfidence === undefined ? LEAST_CONFIDENCE : readMinConfidence(flags.minConfidence);
  const from = readLanguage(flags.from ?? 'ja', '--from');
  let to = flags.to === undefined ? undefined : readLanguage(flags.to, '--to');
  if (from === to) throw new Fault('usage', { where: '--to', what: `it is the language of --from, ${from}` });
  const progress = createProgress(io, flags);
  const { readMemory } = await import('../../io/read-memory.js');
  let learner: MemoryLearner | undefined;
  let unsure = 0;
  for (const path of memories) {
    const start = learner?.size ?? 0;
    for await (const unit of readMemory(path, await readerFor(path))) {
      const text = unit.texts.get(from);
      if (text === undefined) continue;
      to ??= otherLanguage(unit, from, path);
      const translation = unit.texts.get(to);
      if (translation === undefined) continue;
      if (unit.confidence < least) unsure++;
      else {
        learner ??= await createLearner(from, to);
        learner.add(text, translation);
        if (learner.size % STEP === 0) progress.step(`learning from ${path}, ${learner.size} units`);
      }
    }
    if (memories.length > 1 && (learner?.size ?? 0) === start) warn(io, flags, `${path}: no new unit to learn from`);
  }
  progress.step('comparing');
  if (!learner || to === undefined) throw nothing(memories, from, to, unsure);
  const { formatUserLexicon } = await import('../../lexicon/user-lexicon.js');
  const entries = learner.entries();
  progress.clear();
  emit(io, flags.output, formatUserLexicon({ from, to, entries }, `learned from ${learner.size} units`));
  if (!flags.quiet) {
    const leftOut = unsure > 0 ? `; below confidence ${least} and left out: ${unsure}` : '';
    io.stderr.write(`${entries.length} word pairs ${from}–${to} from ${learner.size} different units${leftOut}\n`);
  }
  return EXIT.done;
}

async function readerFor(path: string): Promise<MemoryReader> {
  if (/\.tmx$/iu.test(path)) return (await import('../../readers/memory/tmx.js')).createTmxReader(path);
  return (await import('../../readers/memory/table.js')).createTableReader(path);
}

async function createLearner(from: LanguageCode, to: LanguageCode): Promise<MemoryLearner> {
  const [{ createMemoryLearner }, { loadPack }, { japaneseTokenizer }] = await Promise.all([
    import('../../lexicon/memory-learner.js'),
    import('../../languages/index.js'),
    import('../../node.js'),
  ]);
  const [own, other] = await Promise.all([from, to].map((code) => loadPack(code, { japaneseTokenizer })));
  return createMemoryLearner(own!, other!);
}

/** The only other language of the first unit. */
function otherLanguage({ texts }: MemoryUnit, from: LanguageCode, path: string): LanguageCode {
  const others = [...texts.keys()].filter((language) => language !== from);
  if (others.length === 1) return others[0]!;
  throw new Fault('usage', {
    where: path,
    what: `the memory has several languages beside ${from}: ${others.join(', ')}`,
    cure: `Name one: --to ${others[0]}`,
  });
}

function nothing(memories: readonly string[], from: LanguageCode, to: LanguageCode | undefined, unsure: number): Fault {
  const where = memories.join(', ');
  if (unsure > 0) {
    const what = `all ${unsure} units are less sure than asked`;
    return new Fault('input', { where, what, cure: 'Lower --min-confidence.' });
  }
  const what = `no unit has ${from} and ${to ?? 'another language'}`;
  return new Fault('input', { where, what, cure: 'Name the languages of the memory: --from en --to ko' });
}
