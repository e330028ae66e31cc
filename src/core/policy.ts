import type { Severity } from './mqm.js';

/** How much is reported: `strict` counts all findings as certain, `quiet` has the surest of the grave ones only. */
export const PROFILES = ['strict', 'default', 'quiet'] as const;
export type ProfileName = (typeof PROFILES)[number];

/** What the user asks of one check. */
export interface CheckSettings {
  /** The check is not run. */
  readonly off?: boolean;
  /** Severity of all its findings, in place of its own. */
  readonly severity?: Severity;
  /** Confidence from which on its findings are certain, 0–1, in place of the profile's. */
  readonly certainFrom?: number;
  /** Words of the target that it never flags: as a whole, in any width and case. */
  readonly allow?: readonly string[];
  /** Nothing but this setting turns the check off or dismisses its findings. */
  readonly locked?: boolean;
}

/** Findings that somebody has looked at and does not want to see again. What is given of `id`, `check` and `text` must all hold. */
export interface IgnoreEntry {
  /** Fingerprint of the finding. */
  readonly id?: string;
  readonly check?: string;
  /** The flagged words, in any width and case. */
  readonly text?: string;
  readonly reason: string;
}

/** What is reported, and how gravely. */
export interface Policy {
  readonly profile: ProfileName;
  /** By the id of the check. */
  readonly checks: ReadonlyMap<string, CheckSettings>;
  readonly ignore: readonly IgnoreEntry[];
}

export const DEFAULT_POLICY: Policy = { profile: 'default', checks: new Map(), ignore: [] };
