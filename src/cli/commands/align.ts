import { dirname } from 'node:path';
import { evaluate } from '../../align/evaluate.js';
import { type AlignedPair, type AlignmentFormat, formatAlignments } from '../../align/formats/index.js';
import type { Document } from '../../core/document.js';
import { EXIT, Fault } from '../../core/fault.js';
import { makeRows } from '../../engine/rows.js';
import type { Session } from '../../node.js';
import { formatEvidence, readBeadNumber } from '../alignment-evidence.js';
import { formatByEnding, readMinConfidence } from '../alignment-output.js';
import { alignDocuments, alignPair, type ExplainedPair } from '../alignment-pairs.js';
import { doubtsOf, leftOutOf } from '../alignment-remarks.js';
import { emit, formatOf, guardOutput, warn } from '../emit.js';
import type { AlignFlags } from '../flag-types.js';
import { readGivenFile } from '../given-file.js';
import { evaluateByOffsets, formatScore, type Gold, parseGold, spansOfSegments } from '../gold.js';
import { readLanguage } from '../language-flag.js';
import { lockedBeadsFor } from '../locked-beads.js';
import { createProgress } from '../progress.js';
import { type CommandScope, readText } from '../services.js';
import { formatSettings, resolveSettings, sessionSettings } from '../settings.js';

/** `taiyaku align`. @returns the exit code, never 1 */
export async function align(operands: readonly string[], flags: AlignFlags, scope: CommandScope): Promise<number> {
  const { io, services } = scope;
  const format = formatOf(flags, formatByEnding(flags.output));
  const minConfidence = readMinConfidence(flags.minConfidence);
  const settings = await resolveSettings(flags, io.env, dirname(operands[0] ?? '.'));
  if (flags.printConfig) {
    emit(io, flags.output, formatSettings(settings, format === 'json'));
    return EXIT.done;
  }
  const { target, sources } = sidesOf(operands, flags, format);
  if (flags.evidence !== undefined && flags.json) {
    throw new Fault('usage', {
      where: '--evidence',
      what: 'it writes a text for people',
      cure: 'Leave out --json; the sums of each bead are in the JSON.',
    });
  }
  guardOutput(flags.output, [target, ...sources, flags.gold, flags.fixed, ...settings.glossary.value, settings.config]);
  const progress = createProgress(io, flags);
  progress.step('reading');
  const documents = {
    target: await readSide(target, flags.languageA, '--language-a', flags, scope),
    sources: await Promise.all(sources.map((path) => readSide(path, flags.languageB, '--language-b', flags, scope))),
  };
  const gold =
    flags.gold === undefined ? undefined : await readGold(flags.gold, documents.target, documents.sources[0]!);
  if (gold) requireSegments(flags, gold);
  const session = await services.openSession({
    languages: [...new Set([documents.target, ...documents.sources].map(({ language }) => language))],
    ...sessionSettings(settings),
    onProgress: progress.step,
  });
  // What is measured against gold data is the aligner, not its reviewers.
  const locked = gold ? [] : lockedBeadsFor(dirname(target), flags, scope);
  const pairs = await alignDocuments(session, documents.target, documents.sources, flags, gold, locked);
  const scores = gold ? await scoresOf(session, pairs[0]!, gold, flags) : '';
  progress.clear();
  emit(io, flags.output, await render(pairs, flags, format, minConfidence));
  io.stderr.write(scores);
  for (const doubt of doubtsOf(pairs)) warn(io, flags, doubt);
  const leftOut = leftOutOf(pairs, format, minConfidence);
  if (leftOut && !flags.quiet) io.stderr.write(`${leftOut}\n`);
  return EXIT.done;
}

async function render(
  pairs: readonly ExplainedPair[],
  flags: AlignFlags,
  format: AlignmentFormat,
  minConfidence: number,
): Promise<string> {
  const pair = pairs[0]!;
  if (flags.evidence !== undefined) {
    const number = readBeadNumber(flags.evidence, pair);
    return formatEvidence(pair, number, pair.evidence(number));
  }
  const { version } = await import('../../node.js');
  const rows = makeRows(pair.target.segments.length, pairs);
  return formatAlignments(format === 'json' ? pairs.map(withSignals) : pairs, format, { minConfidence, rows, version });
}

/** Programs get the sums of each bead's evidence too. */
function withSignals({ evidence, alignment, ...pair }: ExplainedPair): AlignedPair {
  const beads = alignment.beads.map((bead, k) => ({ ...bead, signals: evidence(k).signals }));
  return { ...pair, alignment: { beads } };
}

/** @throws Fault `usage` for operands and flags that do not go together */
function sidesOf(
  operands: readonly string[],
  flags: AlignFlags,
  format: string,
): { target: string; sources: string[] } {
  const [target, ...more] = operands;
  const against = flags.against ?? [];
  const example = 'Write taiyaku align A B, or taiyaku align TARGET --against SOURCE...';
  if (target === undefined) throw new Fault('usage', { what: 'align needs two texts', cure: example });
  const sources = [...more, ...against];
  if (more.length > 0 && against.length > 0) {
    const cure = 'Name one text before --against and the others after it.';
    throw new Fault('usage', { where: more[0]!, what: 'it stands beside --against', cure });
  }
  if (sources.length === 0)
    throw new Fault('usage', { where: target, what: 'align needs a second text', cure: example });
  if (more.length > 1) {
    const cure = `Write taiyaku align ${target} --against ${more.join(' ')} --format tsv`;
    throw new Fault('usage', { where: more[1]!, what: 'align A B takes two texts', cure });
  }
  if (sources.length > 1) requireSingle(flags, format);
  return { target, sources };
}

function requireSingle(flags: AlignFlags, format: string): void {
  const [where, what] =
    flags.gold !== undefined
      ? ['--gold', 'gold data is about one pair of texts']
      : flags.evidence !== undefined
        ? ['--evidence', 'it is about a bead of one pair of texts']
        : flags.fixed !== undefined
          ? ['--fixed', 'fixed beads are about one pair of texts']
          : flags.languageB !== undefined
            ? ['--language-b', 'it names the language of one text']
            : format === 'beads'
              ? ['--format', 'beads have room for one version']
              : [];
  if (where === undefined || what === undefined) return;
  const cure = where === '--format' ? 'Name one version, or use --format tsv, json, tmx or html.' : 'Name one version.';
  throw new Fault('usage', { where, what, cure });
}

/** Reads a text for alignment. A language without a pack need not be named: it is aligned by signals that need none. */
async function readSide(
  path: string,
  named: string | undefined,
  flag: string,
  flags: AlignFlags,
  { io }: CommandScope,
): Promise<Document> {
  const plain = flags.segmented === true;
  if (named !== undefined) return readText(path, { plain, language: readLanguage(named, flag) });
  const [{ detectLanguage }, { splitName }] = await Promise.all([
    import('../../text/detect-language.js'),
    import('../../io/language-name.js'),
  ]);
  const unnamed = await readText(path, { plain, language: 'und' });
  const { language } = detectLanguage(unnamed.blocks.map((block) => block.text).join('\n'));
  if (language !== 'und' || splitName(path).language !== undefined) {
    try {
      return await readText(path, { plain });
    } catch (error) {
      if (!(error instanceof Fault) || splitName(path).language !== undefined) throw error;
    }
  }
  warn(io, flags, `${path}: its language cannot be told; signals that need none are used (${flag} LANG names it)`);
  return unnamed;
}

async function readGold(path: string, target: Document, source: Document): Promise<Gold> {
  return parseGold(await readGivenFile(path), path, { target, source });
}

function requireSegments(flags: AlignFlags, gold: Gold): void {
  if (gold.spans || flags.segmented) return;
  const cure = 'Add --segmented if every line of the texts is one segment.';
  throw new Fault('usage', { where: flags.gold!, what: 'gold beads need texts whose segments are known', cure });
}

/**
 * Scores by segments when the segments aligned are the gold's own, and by offsets for the lines of `--segmented` and for taiyaku's own
 * segmentation.
 */
async function scoresOf(session: Session, pair: AlignedPair, gold: Gold, flags: AlignFlags): Promise<string> {
  const { beads, spans } = gold;
  if (!spans) {
    requireLines(gold, pair, flags.gold!);
    return formatScore('lines', evaluate(beads, pair.alignment.beads));
  }
  const byOffsets = ({ target, source, alignment }: AlignedPair) => {
    const texts = { target: target.document.text, source: source.document.text };
    const own = { target: spansOfSegments(target), source: spansOfSegments(source), beads: alignment.beads };
    return evaluateByOffsets(texts, { ...spans, beads }, own);
  };
  if (flags.segmented) return formatScore('lines', byOffsets(pair));
  const own = await alignPair(session, session.segment(pair.target.document), session.segment(pair.source.document));
  return (
    formatScore('gold segments', evaluate(beads, pair.alignment.beads)) + formatScore('own segments ', byOffsets(own))
  );
}

/** Gold beads that speak of lines which the texts do not have are about other texts. */
function requireLines({ beads }: Gold, { target, source }: AlignedPair, where: string): void {
  const largest = (side: 'target' | 'source') => beads.reduce((most, bead) => Math.max(most, ...bead[side]), -1);
  const sides = [
    [target, largest('target')],
    [source, largest('source')],
  ] as const;
  for (const [{ document, segments }, last] of sides) {
    if (last < segments.length) continue;
    const what = `it has line ${last} (counted from 0), but ${document.path} has ${segments.length} lines`;
    throw new Fault('usage', { where, what, cure: 'Give the gold beads of these two files, in their order.' });
  }
}
