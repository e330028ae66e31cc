import { joinUnits, type LexicalUnits, lexicalUnits } from '../lexicon/lexical-units.js';
import type { FeatureClass } from './model.js';
import { cutSegments, ofSegments, type Parts } from './parts.js';
import type { Correspondence, DenseScorer, DenseSignal, Signal, SignalContext } from './signal.js';

/** The kinds of evidence in force. */
export interface Evidence {
  readonly signals: readonly Signal[];
  readonly dense: readonly DenseSignal[];
}

/** What is read from two texts before any constant is applied. */
export interface AlignmentInputs {
  readonly context: SignalContext;
  readonly languages: { readonly target: string; readonly source: string };
  readonly texts: { readonly target: readonly string[]; readonly source: readonly string[] };
  /** What a lexicon is learned over. */
  readonly units: { readonly target: LexicalUnits; readonly source: LexicalUnits };
  readonly correspondences: readonly { readonly id: FeatureClass; readonly found: Correspondence }[];
  /** Signals that score beads as wholes. */
  readonly dense: readonly ({ readonly id: string } & DenseScorer)[];
}

/** Two texts as they are read. */
export interface Reading {
  /** What is to be aligned. */
  readonly inputs: AlignmentInputs;
  /** The same as parts, which are aligned first; absent where segments have none. */
  readonly parts?: Parts & { readonly inputs: AlignmentInputs };
}

/** Asks every signal once. */
export function read({ signals, dense }: Evidence, context: SignalContext): Reading {
  const parts = cutSegments(context);
  const correspondences = signals.map((signal) => ({
    id: signal.id,
    found: signal.extract(parts?.context ?? context),
  }));
  const scorers = dense.map((signal) => ({ id: signal.id, score: signal.scorer(context).score }));
  if (!parts) return { inputs: { ...plainInputs(context, unitsOf(context)), correspondences, dense: scorers } };
  const units = unitsOf(parts.context);
  const { owner } = parts;
  const joined = {
    target: joinUnits(units.target, owner.target, context.target.segments.length),
    source: joinUnits(units.source, owner.source, context.source.segments.length),
  };
  const ofWhole = correspondences.map(({ id, found }) => ({ id, found: ofSegments(found, parts) }));
  return {
    inputs: { ...plainInputs(context, joined), correspondences: ofWhole, dense: scorers },
    // Dense signals are prepared for the segments and know nothing of parts.
    parts: { ...parts, inputs: { ...plainInputs(parts.context, units), correspondences, dense: [] } },
  };
}

function unitsOf({ target, source }: SignalContext): AlignmentInputs['units'] {
  return { target: lexicalUnits(target.pack, target.segments), source: lexicalUnits(source.pack, source.segments) };
}

function plainInputs(context: SignalContext, units: AlignmentInputs['units']) {
  const { target, source } = context;
  return {
    context,
    units,
    languages: { target: target.pack.code, source: source.pack.code },
    texts: { target: target.segments.map(({ text }) => text), source: source.segments.map(({ text }) => text) },
  };
}
