import type { FaultDetail } from '../core/fault.js';
import type { Finding } from '../core/finding.js';
import type { SentenceTrial } from '../core/sentence-trial.js';
import type { TermPlaces } from '../core/term-place.js';
import { planCheck } from './check-jobs.js';
import { type Checked, checkTexts } from './check-run.js';
import type { ReviewFlags } from './flag-types.js';
import { knownTexts } from './known-texts.js';
import { type ReadRun, readTexts } from './read-run.js';
import type { CommandScope } from './services.js';
import { resolveSettings } from './settings.js';
import { type TextReview, textReviewOf } from './text-review.js';

/** A text as the reviewer sees it: its path, and the hash of its bytes. */
export interface TextOf {
  readonly path: string;
  readonly sha256: string;
}

/** Texts as they are now. */
export interface CheckedTexts {
  readonly texts: readonly TextReview[];
  /** What is wrong with those that could not be read or aligned; it was told on standard error, too. */
  readonly faults: readonly FaultDetail[];
}

/** What reads, aligns and checks for a review: in this thread, or in one of its own so that no key has to wait for it. */
export interface ReviewService {
  /**
   * Every text that could be read, as it is now.
   * @throws Fault
   */
  check(): Promise<CheckedTexts>;
  /** Makes ready what {@link trySentence} needs, where the texts were known and nothing had to be loaded. */
  warm(): Promise<void>;
  /**
   * What the checks say of a sentence with other words in it.
   * @returns undefined where it cannot be told, or the file is another one by now
   */
  trySentence(of: TextOf, segment: number, text: string): Promise<SentenceTrial | undefined>;
  /** All places of the term that a finding is about; none where the file is another one by now. */
  termPlaces(of: TextOf, finding: Finding): Promise<TermPlaces>;
  /** From now on prints nothing: there is a screen. Absent where nothing is printed beside it. */
  hush?(): void;
  close(): void;
}

/** The service in this thread. */
export function createReviewService(
  operands: readonly string[],
  flags: ReviewFlags,
  scope: CommandScope,
): ReviewService {
  const { io } = scope;
  let checked: readonly Checked[] | undefined;
  const read = async (): Promise<ReadRun & { readonly folder: string }> => {
    // Which versions stand beside the text was said when the review began.
    const plan = await planCheck(operands, { ...flags, quiet: true }, io, 'review');
    const settings = await resolveSettings(flags, io.env, plan.folder);
    return { ...(await readTexts(plan, settings, flags, scope)), folder: plan.folder };
  };
  const run = async (texts: ReadRun): Promise<readonly Checked[]> => {
    const done: Checked[] = [];
    await scope.services.readAhead?.();
    await checkTexts(texts, (one) => done.push(one));
    checked = done;
    return done;
  };
  const warm = async (): Promise<void> => {
    if (!checked) await run(silent(await read()));
  };
  const find = async ({ path, sha256 }: TextOf): Promise<Checked | undefined> => {
    await warm();
    const known = checked?.find(({ collation }) => collation.target.document.path === path);
    return known?.collation.target.document.sha256 === sha256 ? known : undefined;
  };
  return {
    async check() {
      const texts = await read();
      checked = undefined;
      const result = await knownTexts(texts, texts.folder, async (noted) => (await run(noted)).map(textReviewOf));
      return { texts: result, faults: texts.faults.flatMap(({ details }) => details) };
    },
    warm,
    async trySentence(of, segment, text) {
      const known = await find(of);
      return known?.session.trySentence(known.collation, segment, text, known.policy);
    },
    async termPlaces(of, finding) {
      const known = await find(of);
      return known ? known.session.termPlaces(known.collation, finding) : { names: [], places: [], admitted: [] };
    },
    close: () => undefined,
  };
}

/** The same run, which says nothing: everything has been said. */
function silent(run: ReadRun): ReadRun {
  const nothing = { step: () => undefined, clear: () => undefined };
  const { io } = run.scope;
  const stderr = { isTTY: false, columns: undefined, write: () => undefined };
  return { ...run, progress: nothing, remark: () => undefined, scope: { ...run.scope, io: { ...io, stderr } } };
}
