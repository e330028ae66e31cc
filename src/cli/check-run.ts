import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Collation } from '../core/collation.js';
import type { Document } from '../core/document.js';
import type { Earlier } from '../core/earlier.js';
import { Fault } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import type { LockedBead } from '../core/locked-bead.js';
import type { Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import type { SegmentedDocument } from '../core/segment.js';
import { touchedSegments } from '../engine/touched-segments.js';
import type { EarlierDocuments } from '../io/read-earlier.js';
import type { Session } from '../node.js';
import { doubtsOf } from './alignment-remarks.js';
import { expiredEntries, policyFor } from './check-policy.js';
import { createShelf } from './collation-shelf.js';
import { formatFault } from './faults.js';
import { type IgnoringText, ignoreRemarks } from './ignore-remarks.js';
import { learnedLexicons, withAllowed } from './lessons-in-force.js';
import { localDay } from './local-day.js';
import { collecting, type Read, type ReadRun } from './read-run.js';
import { type Settings, sessionSettings } from './settings.js';

/** A text that was checked. */
export interface Checked {
  readonly session: Session;
  readonly collation: Collation;
  readonly report: Report;
  /** By which it was made. */
  readonly policy: Policy;
  /** Segments of the target in whose row a sentence was changed since the earlier commit; undefined where none was asked for. */
  readonly touched: readonly number[] | undefined;
}

/**
 * Aligns and checks texts, in batches that teach the aligner together, and tells what could not be read or aligned.
 * @param each is called with every text in order, when all have been read
 */
export async function checkTexts(run: ReadRun, each: (checked: Checked) => void): Promise<void> {
  await checkAll(run, each);
  run.progress.clear();
  for (const fault of run.faults) run.scope.io.stderr.write(formatFault(fault));
}

async function checkAll(
  { read, learned, settings, scope: { services }, progress, faults, locked, remark }: ReadRun,
  each: (checked: Checked) => void,
): Promise<void> {
  if (read.length === 0) return;
  const languages = read.flatMap(({ target, sources }) => [target, ...sources].map(({ language }) => language));
  const session = await services.openSession({
    languages: [...new Set(languages)],
    ...sessionSettings(settings),
    pairs: learnedLexicons(learned),
    onProgress: progress.step,
  });
  for (const entry of expiredEntries(settings.choices, localDay(new Date()))) remark(entry);
  const policyOf = policiesOf({ settings, learned });
  const texts = session.openRun(read.length);
  const shelf = createShelf(session);
  const touched = new Map<string, readonly number[]>();
  let batch: SegmentedVersions[] = [];
  const readBatch = async () => {
    const collations = await session.collateAll(batch);
    for (const [k, collation] of collations.entries()) {
      await nextTurn();
      for (const doubt of doubtsOf(pairsOf(collation))) {
        progress.clear();
        remark(doubt);
      }
      const { earlier } = batch[k]!;
      texts.read(collation, policyOf(collation.target.document), earlier);
      if (earlier) touched.set(collation.target.document.path, touchedSegments(collation, earlier));
    }
    batch = [];
    shelf.put(collations);
  };
  for (const job of read) {
    await nextTurn(); // Lets an interruption through between texts.
    const original = originalOf(job, settings, remark);
    await collecting(faults, async () => batch.push({ ...(await prepared(session, job)), original, locked }));
    if (sizeOf(batch) > BATCH_SEGMENTS) await readBatch();
  }
  await readBatch();
  for (const collation of shelf.all()) texts.count(collation);
  for (const collation of shelf.all()) {
    await nextTurn();
    const { document } = collation.target;
    const policy = policyOf(document);
    const report = texts.report(collation, policy);
    const hasEarlier = touched.has(document.path);
    for (const text of await remarksOn({ document, report, policy, isOneOfMany: read.length > 1, hasEarlier })) {
      progress.clear();
      remark(text);
    }
    each({ session, collation, report, policy, touched: touched.get(document.path) });
  }
}

/** What is to be said of the comments in a text; the checks are loaded for texts that have any. */
async function remarksOn(text: IgnoringText): Promise<string[]> {
  return text.document.ignores ? ignoreRemarks(text, (await import('../checks/index.js')).CHECKS) : [];
}

/** The policy for each text of a run, with what reviewers had it learn. */
export function policiesOf({ settings, learned }: Pick<ReadRun, 'settings' | 'learned'>) {
  const today = localDay(new Date());
  return ({ path, language }: Pick<Document, 'path' | 'language'>): Policy =>
    withAllowed(policyFor(path, today, settings.profile.value, settings.choices), language, learned);
}

function pairsOf({ target, sources }: Collation) {
  return sources.map((source) => ({ target, source, alignment: source.alignment }));
}

/** Texts that teach the aligner together are so many segments or few more: enough to learn from, and no more in memory than a long book. */
const BATCH_SEGMENTS = 20_000;

function sizeOf(batch: readonly SegmentedVersions[]): number {
  return batch.reduce((sum, { target }) => sum + target.segments.length, 0);
}

/** A target and its sources, cut. */
interface SegmentedVersions {
  readonly target: SegmentedDocument;
  readonly sources: readonly SegmentedDocument[];
  readonly original: LanguageCode | undefined;
  readonly earlier: Earlier | undefined;
  readonly locked: readonly LockedBead[];
}

async function prepared(session: Session, job: Read) {
  const target = session.segment(job.target);
  const sources = job.sources.map((source) => session.segment(source));
  for (const source of sources) await session.prepare(target, source);
  return { target, sources, earlier: job.earlier && segmentEarlier(session, job.earlier) };
}

function segmentEarlier(session: Session, { commit, date, target, sources }: EarlierDocuments): Earlier {
  const segmentsOf = (document: Document | undefined) => (document ? session.segment(document).segments : []);
  return { commit, date, target: segmentsOf(target), sources: sources.map(segmentsOf) };
}

/** The original asked for, when this text has it. */
function originalOf(
  { target, sources }: Read,
  { original }: Settings,
  tell: (text: string) => void,
): LanguageCode | undefined {
  const { value, from } = original;
  if (value === undefined || sources.some(({ language }) => language === value)) return value;
  const what = `no version of ${target.path} is in ${value}`;
  if (from === '--original') {
    throw new Fault('usage', { where: from, what, cure: 'Name the language of one of its versions.' });
  }
  tell(`${from}: ${what}; the first version is taken as the original`);
  return undefined;
}
