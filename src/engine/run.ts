import { type Bead, beadsByTarget, WEAK_BEAD } from '../core/alignment.js';
import type { Check, CheckMeta } from '../core/check.js';
import type { Collation, Row } from '../core/collation.js';
import type { Finding, FindingDraft, Place, ReportPlace, ReportTestimony } from '../core/finding.js';
import { inEnglish } from '../core/phrase.js';
import { DEFAULT_POLICY, type Policy } from '../core/policy.js';
import type { Report } from '../core/report.js';
import type { RunEvidence } from '../core/run.js';
import { type SegmentedDocument, toDocumentSpan } from '../core/segment.js';
import { createLocator, type Locator } from '../text/position.js';
import { fingerprint, normaliseParts } from './fingerprint.js';
import { applyInlineIgnores } from './inline-ignores.js';
import { mergeFindings } from './merge.js';
import { applyPolicy, checksInForce, isAllowed, isCertain, settingsOf } from './policy.js';
import { fill } from './registry.js';
import { round, summarizeAlignment, summarizeFindings } from './summarize.js';

export interface RunOptions {
  /** The program's. */
  readonly version: string;
  /** Id of the pair of files for fingerprints (`pairIdOf`). */
  readonly pair: string;
  /** What is reported; the default profile when absent. */
  readonly policy?: Policy;
}

/** What a check said of a text, before it is made a finding. */
export interface Drafted {
  /** Id of the check. */
  readonly check: string;
  readonly draft: FindingDraft;
  /** Index of the row, of checks that look at rows. */
  readonly row: number | undefined;
}

/**
 * Runs checks over a collation.
 * @param checks in the order of the registry; those not for the target's language are left out
 * @param context what the checks may ask
 */
export function runChecks<Context>(
  collation: Collation,
  checks: readonly Check<Context>[],
  context: Context,
  options: RunOptions,
): Report {
  return reportOn(collation, checks, draftFindings(collation, checks, context, options.policy), options);
}

/** The drafts of all checks in force for a text by itself. */
export function draftFindings<Context>(
  collation: Collation,
  checks: readonly Check<Context>[],
  context: Context,
  policy: Policy = DEFAULT_POLICY,
): Drafted[] {
  return checksInForce(checks, collation.target.document.language, policy).flatMap((check) => {
    const drafted = (row?: Row) =>
      check
        .run({ collation, ...(row ? { row } : {}) }, context)
        .map((draft) => ({ check: check.meta.id, draft, row: row?.index }));
    return check.meta.scope === 'document' ? drafted() : collation.rows.flatMap(drafted);
  });
}

/**
 * The drafts of a text once all texts of its run are known.
 * @param drafted its drafts by itself
 */
export function draftAcross<Context>(
  collation: Collation,
  drafted: readonly Drafted[],
  checks: readonly Check<Context>[],
  run: RunEvidence,
  context: Context,
  policy: Policy = DEFAULT_POLICY,
): Drafted[] {
  return checksInForce(checks, collation.target.document.language, policy).flatMap((check) => {
    const own = drafted.filter((one) => one.check === check.meta.id);
    if (!check.across) return own;
    const rows = new Map(own.map(({ draft, row }) => [draft, row]));
    const drafts = check.across([...rows.keys()], run, context);
    return drafts.map((draft) => ({ check: check.meta.id, draft, row: rows.get(draft) }));
  });
}

/** Makes the report of a text from its drafts. */
export function reportOn<Context>(
  collation: Collation,
  checks: readonly Check<Context>[],
  drafted: readonly Drafted[],
  { version, pair, policy = DEFAULT_POLICY }: RunOptions,
): Report {
  const stamp = createStamper(collation, pair, policy);
  const metas = new Map(checks.map(({ meta }) => [meta.id, meta]));
  const findings = drafted
    .map(({ check, draft, row }) => stamp(metas.get(check)!, draft, row === undefined ? row : collation.rows[row]))
    .filter(({ check, target }) => !isAllowed(policy, check, target));
  const order = checks.map((check) => check.meta.id);
  const { ignores } = collation.target.document;
  const reported = applyInlineIgnores(
    applyPolicy(mergeFindings(findings, order), policy),
    ignores?.entries ?? [],
    policy,
  ).sort(inReadingOrder);
  return {
    schema: 'taiyaku.report/1',
    tool: { name: 'taiyaku', version },
    target: fileOf(collation.target),
    sources: collation.sources.map((source) => ({
      ...fileOf(source),
      original: source.original,
      alignment: summarizeAlignment(collation, source),
    })),
    summary: summarizeFindings(collation.target.segments.length, reported),
    findings: reported,
  };
}

function fileOf({ document }: SegmentedDocument) {
  return { path: document.path, language: document.language, sha256: document.sha256 };
}

/** Certain findings in the order of the text, then the uncertain ones, then those that are dismissed. */
export function inReadingOrder(a: Finding, b: Finding): number {
  return (
    Number(a.status === 'dismissed') - Number(b.status === 'dismissed') ||
    Number(a.uncertain) - Number(b.uncertain) ||
    a.target.start - b.target.start ||
    a.target.end - b.target.end ||
    (a.check < b.check ? -1 : a.check > b.check ? 1 : a.id < b.id ? -1 : 1)
  );
}

interface Places {
  target(place: Place): ReportPlace;
  source(index: number, place: Place): ReportPlace;
}

/** Turns places of segments into places of files. */
function createPlaces(collation: Collation): Places {
  const locators = new Map<SegmentedDocument, Locator>();
  const resolve = (file: SegmentedDocument, place: Place): ReportPlace => {
    const locator = locators.get(file) ?? createLocator(file.document.text);
    locators.set(file, locator);
    const span = toDocumentSpan(file.segments[place.segment]!, place);
    const text = file.document.text.slice(span.start, span.end);
    return { ...span, ...locator.locate(span.start), text };
  };
  return {
    target: (place) => resolve(collation.target, place),
    source: (index, place) => resolve(collation.sources[index]!, place),
  };
}

/** The bead of a target segment in a source, by the source's index. */
type BeadFinder = (source: number, segment: number) => Bead | undefined;

function createBeadFinder({ sources }: Collation): BeadFinder {
  const tables = sources.map(({ alignment }) => beadsByTarget(alignment));
  return (source, segment) => tables[source]!.get(segment);
}

/** Makes findings of drafts; counts equal ones so that each has a fingerprint of its own. */
function createStamper(collation: Collation, pair: string, policy: Policy) {
  const places = createPlaces(collation);
  const beads = createBeadFinder(collation);
  const ordinals = new Map<string, number>();
  return (meta: CheckMeta, draft: FindingDraft, row: Row | undefined): Finding => {
    const target = places.target(draft.target);
    const original = originalText(collation, draft, row);
    const parts = normaliseParts({ check: meta.id, pair, words: target.text, original });
    const key = JSON.stringify(parts);
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const id = fingerprint({ ...parts, ordinal });
    const confidence = round(draft.confidence);
    const { message, explanation } = meta.messages[draft.messageId]!;
    const data = inEnglish(draft.data);
    return {
      id,
      fingerprints: [id],
      check: meta.id,
      checks: [meta.id],
      messageId: draft.messageId,
      data,
      mqm: meta.mqm,
      its: meta.its,
      severity: settingsOf(policy, meta.id).severity ?? draft.severity ?? meta.severity,
      confidence,
      uncertain: !isCertain(policy, meta.id, confidence) || restsOnWeakBead(collation, draft, beads),
      message: fill(meta, message, data),
      explanation: fill(meta, explanation, data),
      said: [{ check: meta.id, messageId: draft.messageId, data: draft.data }],
      segment: draft.target.segment,
      target,
      sources: draft.sources.map(
        (testimony): ReportTestimony => ({
          language: collation.sources[testimony.source]!.document.language,
          ...places.source(testimony.source, testimony),
          role: testimony.role,
        }),
      ),
      related: (draft.related ?? []).map(places.target),
      actual: draft.actual ?? target.text,
      expected: draft.expected ?? [],
      suggestions: (draft.suggestions ?? []).map((suggestion) => {
        const { start, end } = places.target(suggestion);
        return { start, end, text: suggestion.text };
      }),
      status: 'open',
    };
  };
}

function originalText(collation: Collation, draft: FindingDraft, row: Row | undefined): string {
  const index = Math.max(
    0,
    collation.sources.findIndex((source) => source.original),
  );
  const source = collation.sources[index];
  if (!source) return '';
  const cited = draft.sources.filter((testimony) => testimony.source === index).map((testimony) => testimony.segment);
  const aligned = row?.beads[index]
    ?.filter((bead) => bead.target.includes(draft.target.segment))
    .flatMap((b) => b.source);
  const segments = row ? (aligned ?? []) : [...new Set(cited)];
  return segments.map((segment) => source.segments[segment]!.text).join(' ');
}

/** True when every source that the finding cites, or all there are, is aligned with little confidence: those cited here, or any as a whole. */
function restsOnWeakBead(collation: Collation, draft: FindingDraft, beads: BeadFinder): boolean {
  const cited = [...new Set(draft.sources.map((testimony) => testimony.source))];
  const witnesses = cited.length > 0 ? cited.map((index) => collation.sources[index]!) : collation.sources;
  if (witnesses.length > 0 && witnesses.every(({ doubtful }) => doubtful)) return true;
  const confidences = cited.flatMap((index) => {
    const bead = beads(index, draft.target.segment);
    return bead && bead.source.length > 0 ? [bead.confidence] : [];
  });
  return confidences.length > 0 && confidences.every((confidence) => confidence < WEAK_BEAD);
}
