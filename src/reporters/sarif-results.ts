import type { Finding, ReportPlace } from '../core/finding.js';
import type { Report } from '../core/report.js';
import type { Span } from '../core/span.js';
import { remember } from '../text/remember.js';
import { rangesOf } from '../text/unit-ranges.js';
import { visible } from '../text/visible.js';
import { isInRepository, uriOf } from './artifact-uri.js';
import { correctionEdits } from './correction.js';
import { type ProgramFinding, programPath } from './program-findings.js';
import type { ProgramLevel } from './program-levels.js';
import type { RenderOptions } from './reporter.js';

const LEVEL: Readonly<Record<ProgramLevel, string>> = { error: 'error', warning: 'warning', notice: 'note' };

/** Places of a result besides its own: GitHub shows a hundred, and refuses a file with a result of more than a thousand. */
const RELATED = 100;

/** Where words stand in a file, as SARIF says it. */
type PlaceOf = (path: string, place: ReportPlace) => object;

/** What the results of a run share. */
interface ResultScope {
  readonly options: RenderOptions;
  readonly ruleIndex: ReadonlyMap<string, number>;
  readonly isBaselined: boolean;
  readonly placeOf: PlaceOf;
  /** A number that parts findings of one name in one text, from 1. */
  readonly ordinal: (one: ProgramFinding) => number;
  readonly regionOf: (path: string, span: Span) => object | undefined;
}

/**
 * The results of a run, in the order of the findings (SARIF 2.1.0, section 3.27).
 * @param rules of the run: results name them by their index
 * @param isBaselined a baseline is in force, so that it can be said what is new
 */
export function sarifResults(
  findings: readonly ProgramFinding[],
  rules: readonly { readonly id: string }[],
  options: RenderOptions,
  isBaselined: boolean,
): readonly object[] {
  const regionOf = regionsOf(options);
  const scope: ResultScope = {
    options,
    ruleIndex: new Map(rules.map(({ id }, index) => [id, index])),
    isBaselined,
    regionOf,
    placeOf: (path, place) => ({
      artifactLocation: artifactOf(path, options),
      region: { ...(regionOf(path, place) ?? { startLine: place.line }), ...snippetOf(place.text) },
    }),
    ordinal: counter(),
  };
  return findings.map((one) => resultOf(one, scope));
}

function resultOf(one: ProgramFinding, scope: ResultScope): object {
  const { finding, report } = one;
  const { check, checks, mqm, severity, status, uncertain, expected, confidence, id } = finding;
  return {
    ruleId: check,
    ruleIndex: scope.ruleIndex.get(check),
    level: LEVEL[one.level],
    message: { text: messageOf(one) },
    locations: [{ physicalLocation: scope.placeOf(report.target.path, finding.target) }],
    ...relatedOf(finding, report, scope),
    // GitHub takes results of one rule in one file with equal hashes as one: the hash of the line would join two findings of a long line.
    partialFingerprints: { primaryLocationLineHash: `${id}:${scope.ordinal(one)}`, 'taiyaku/v1': id },
    ...suppressionOf(finding),
    ...(scope.isBaselined && { baselineState: finding.dismissedBy === 'baseline' ? 'unchanged' : 'new' }),
    rank: Math.round(confidence * 1000) / 10,
    ...fixOf(one, scope),
    properties: { checks, mqm, severity, status, uncertain, expected: expected.map(wellFormed) },
  };
}

/** The fault and its fix in the first line, which servers show alone where they have little room; then why. */
function messageOf({ finding, message }: ProgramFinding): string {
  const { explanation } = finding;
  const isSaid = explanation === '' || explanation === (finding.message || explanation);
  return sarifText(message) + (isSaid ? '' : `\n${sarifText(explanation)}`);
}

/**
 * Text from anywhere as a message of SARIF: braces are doubled (section 3.11.5), `[…](…)` is kept from being a link (3.11.6), and what a terminal would obey is a symbol.
 */
export function sarifText(text: string): string {
  return visible(text)
    .replace(/[{}]/gu, (brace) => brace + brace)
    .replaceAll('](', '] (');
}

/** The words of the versions, and the other places of the text. */
function relatedOf({ sources, related }: Finding, report: Report, { placeOf }: ResultScope): object {
  const versions = sources.flatMap((place) => {
    const path = report.sources.find(({ language }) => language === place.language)?.path;
    return path === undefined ? [] : [{ path, place, text: `${place.language} ${place.role}: ${place.text}` }];
  });
  const others = related.map((place) => ({ path: report.target.path, place, text: `see also: ${place.text}` }));
  const all = [...versions, ...others].slice(0, RELATED).map(({ path, place, text }, k) => ({
    id: k + 1,
    physicalLocation: placeOf(path, place),
    message: { text: sarifText(text) },
  }));
  return all.length > 0 ? { relatedLocations: all } : {};
}

function suppressionOf({ status, dismissedBy, reason }: Finding): object {
  if (status !== 'dismissed') return {};
  const kind = dismissedBy === 'comment' ? 'inSource' : 'external';
  const why = reason ? { justification: visible(reason) } : {};
  const by = dismissedBy ? { properties: { dismissedBy } } : {};
  return { suppressions: [{ kind, status: 'accepted', ...why, ...by }] };
}

/** One fix, for the suggestions of a finding are made together. The last place comes first: so the others stay where they are, however a program applies them. */
function fixOf({ finding, report }: ProgramFinding, { options, regionOf }: ResultScope): object {
  const { path } = report.target;
  const text = options.texts.get(path);
  const edits = text === undefined ? [] : correctionEdits(finding, path, text);
  if (edits.length === 0) return {};
  const replacements = edits.toReversed().map((edit) => ({
    deletedRegion: regionOf(path, edit),
    insertedContent: { text: edit.text },
  }));
  return { fixes: [{ artifactChanges: [{ artifactLocation: artifactOf(path, options), replacements }] }] };
}

/** Regions of the texts of a run; undefined where the text is not at hand or has no such place. */
function regionsOf({ texts }: RenderOptions): (path: string, span: Span) => object | undefined {
  const rangeOf = remember((path) => {
    const text = texts.get(path);
    return text === undefined ? undefined : { length: text.length, at: rangesOf(text, 'utf-16') };
  });
  return (path, { start, end }) => {
    const known = rangeOf(path);
    return known && start <= end && end <= known.length ? known.at({ start, end }) : undefined;
  };
}

export function artifactOf(path: string, options: RenderOptions): object {
  const known = programPath(path, options);
  return { uri: uriOf(known), ...(isInRepository(known) && { uriBaseId: '%SRCROOT%' }) };
}

function snippetOf(text: string): object {
  return text === '' ? {} : { snippet: { text: wellFormed(text) } };
}

/** Readers of JSON refuse halves of a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function counter(): (one: ProgramFinding) => number {
  const counts = new Map<string, number>();
  return ({ path, finding }) => {
    const key = `${path}\n${finding.id}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}
