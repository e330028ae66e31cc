import { dirname, resolve, sep } from 'node:path';
import { Fault, type FaultDetail } from '../core/fault.js';
import { SEVERITIES, type Severity } from '../core/mqm.js';
import type { CheckSettings, IgnoreEntry, Policy, ProfileName } from '../core/policy.js';
import type { ConfigFile } from '../io/config.js';
import type { ConfigValue } from '../io/config-values.js';
import { nearest } from '../text/nearest.js';

/** Flags that say what is reported. */
export interface PolicyFlags {
  readonly profile?: ProfileName;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** As `punctuation=minor`. */
  readonly severity?: readonly string[];
}

/** An entry of `ignore`, with what only the command line needs. */
export interface ConfiguredIgnore extends IgnoreEntry {
  /** Absolute path of the text, or of a folder with texts, that it is for; all when absent. */
  readonly file?: string;
  /** Day after which it no longer holds, as 2027-03-31. */
  readonly until?: string;
  readonly where: string;
}

/** What flags and configuration say of the checks. */
export interface CheckChoices {
  readonly checks: ReadonlyMap<string, CheckSettings>;
  readonly ignore: readonly ConfiguredIgnore[];
}

/**
 * Puts the flags over what the configuration says of each check.
 * @throws Fault `usage` for a check that does not exist, a severity that is none, a flag against a locked check, an entry that would ignore everything
 */
export async function resolveChecks(flags: PolicyFlags, config: ConfigFile | undefined): Promise<CheckChoices> {
  const configured = config?.values.get('checks')?.value as ReadonlyMap<string, ConfigValue> | undefined;
  const ignore = readIgnore(config);
  const severities = (flags.severity ?? []).map(severityFlag);
  const asked = [
    ...[...(configured ?? [])].map(([id, { where }]) => ({ id, where })),
    ...ignore.flatMap(({ check: id, where }) => (id === undefined ? [] : [{ id, where }])),
    ...(flags.only ?? []).map((id) => ({ id, where: '--only' })),
    ...(flags.skip ?? []).map((id) => ({ id, where: '--skip' })),
    ...severities.map(([id]) => ({ id, where: '--severity' })),
  ];
  if (asked.length === 0) return { checks: new Map(), ignore };
  const { CHECKS } = await import('../checks/index.js');
  const known = CHECKS.map(({ meta }) => meta.id);
  requireChecks(asked, known);
  const checks = new Map([...(configured ?? [])].map(([id, { value }]) => [id, fromConfig(value)]));
  const set = (id: string, from: string, more: CheckSettings) => {
    const settings = checks.get(id) ?? {};
    if (settings.locked) throw locked(id, from);
    checks.set(id, { ...settings, ...more });
  };
  for (const [id, severity] of severities) set(id, '--severity', { severity });
  for (const id of flags.skip ?? []) set(id, '--skip', { off: true });
  const { only } = flags;
  if (only !== undefined) {
    // A locked check is run whatever is asked for.
    for (const id of known) if (!only.includes(id) && !checks.get(id)?.locked) set(id, '--only', { off: true });
  }
  return { checks, ignore };
}

/**
 * The policy for one text.
 * @param path of the text under review
 * @param today as 2027-03-31
 */
export function policyFor(path: string, today: string, profile: ProfileName, { checks, ignore }: CheckChoices): Policy {
  const own = resolve(path);
  const holds = ({ file, until }: ConfiguredIgnore) =>
    (file === undefined || own === file || own.startsWith(file + sep)) && !isOver(until, today);
  return { profile, checks, ignore: ignore.filter(holds) };
}

/** Entries whose day is over, in words for a warning. */
export function expiredEntries({ ignore }: CheckChoices, today: string): string[] {
  return ignore
    .filter(({ until }) => isOver(until, today))
    .map(({ where, until, reason }) => `${where}: this entry held until ${until} (${reason}); renew or remove it`);
}

function isOver(until: string | undefined, today: string): boolean {
  return until !== undefined && until < today;
}

function readIgnore(config: ConfigFile | undefined): ConfiguredIgnore[] {
  const entries = (config?.values.get('ignore')?.value ?? []) as readonly ConfigValue[];
  return entries.map(({ value, where }) => {
    const entry = value as unknown as Omit<ConfiguredIgnore, 'where'>;
    if (entry.id === undefined && entry.text === undefined) {
      const cure = 'Say which finding: "text" (the flagged words) or "id"; a whole check is turned off under "checks".';
      throw new Fault('usage', { where, what: 'this entry would ignore all findings', cure });
    }
    if (entry.reason.trim() === '') {
      throw new Fault('usage', { where, what: 'the reason is empty', cure: 'Say why it may stay.' });
    }
    const { file } = entry;
    return { ...entry, ...(file === undefined ? {} : { file: resolve(dirname(config!.path), file) }), where };
  });
}

function fromConfig(value: ConfigValue['value']): CheckSettings {
  if (value === 'off') return { off: true };
  if (typeof value === 'string') return { severity: value as Severity };
  return value as CheckSettings;
}

function severityFlag(flag: string): [id: string, severity: Severity] {
  const [id = '', level = ''] = flag.split('=', 2);
  const severity = SEVERITIES.find((one) => one === level);
  if (id !== '' && severity) return [id, severity];
  const cure = `Write --severity punctuation=minor; the levels are ${SEVERITIES.join(', ')}.`;
  throw new Fault('usage', { where: '--severity', what: `"${flag}" is not CHECK=LEVEL`, cure });
}

function requireChecks(asked: readonly { readonly id: string; readonly where: string }[], known: readonly string[]) {
  const mistakes = asked
    .filter(({ id }) => !known.includes(id))
    .map(({ id, where }): FaultDetail => {
      const meant = nearest(id, known);
      const cure = meant ? `Did you mean ${meant}?` : 'taiyaku explain lists the checks.';
      return { where, what: `there is no check "${id}"`, cure };
    });
  if (mistakes.length > 0) throw new Fault('usage', mistakes);
}

function locked(id: string, from: string): Fault {
  const cure = 'Its settings are those of the configuration; change them there.';
  return new Fault('usage', { where: from, what: `the configuration locks ${id}`, cure });
}
