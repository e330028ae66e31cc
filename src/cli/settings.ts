import { existsSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { Fault } from '../core/fault.js';
import { LANGUAGES, type PackLanguage } from '../core/language.js';
import { PROFILES, type ProfileName } from '../core/policy.js';
import { findBaseline } from '../io/baseline-file.js';
import { CONFIG_NAME, type ConfigFile, findConfig, readConfig } from '../io/config.js';
import { FAIL_LEVELS, type FailLevel } from '../io/config-schema.js';
import { findOwnGlossary } from '../io/glossary-file.js';
import type { Environment } from '../io/terminal.js';
import { columnsOf, padColumns } from '../text/columns.js';
import { escapeUnseen, visible } from '../text/visible.js';
import { type CheckChoices, type PolicyFlags, resolveChecks } from './check-policy.js';
import { type Embedding, namedEmbedding } from './embedding-setting.js';
import type { SettingsFlags } from './flag-types.js';
import { countLessons, type LessonsInForce } from './lessons-in-force.js';
import { shortPath } from './short-path.js';

/** A value and what set it: a flag, a variable, a place in the configuration, or `default`. */
export interface Setting<T> {
  readonly value: T;
  readonly from: string;
}

export interface Settings {
  /** Path of the configuration in force. */
  readonly config: string | undefined;
  /** Paths. */
  readonly glossary: Setting<readonly string[]>;
  /** Paths of the user's lexicons, what counts most first. */
  readonly lexicon: Setting<readonly string[]>;
  readonly target: Setting<PackLanguage>;
  /** Undefined: the first source is the original. */
  readonly original: Setting<PackLanguage | undefined>;
  readonly failOn: Setting<FailLevel>;
  readonly profile: Setting<ProfileName>;
  /** What is said of single checks and findings, by flags and configuration. */
  readonly choices: CheckChoices;
  /** Name of a commit, or `last-change`; undefined: texts are not compared with earlier ones. */
  readonly since: Setting<string | undefined>;
  /** Path of the file of old findings that may stay; undefined: none may. The file need not be there. */
  readonly baseline: Setting<string | undefined>;
  /** Undefined: texts are aligned without a model. */
  readonly embedding: Setting<Embedding | undefined>;
}

/**
 * Settings in force: flags, then environment, then configuration, then defaults.
 * @param folder where the search for a configuration begins
 * @throws Fault `usage` for a broken configuration, a bad variable, or a glossary, lexicon or check that does not exist
 */
export async function resolveSettings(
  flags: SettingsFlags & PolicyFlags & { readonly since?: string; readonly baseline?: string },
  env: Environment,
  folder: string,
): Promise<Settings> {
  const config = await loadConfig(flags.config, folder);
  const first = <T>(...settings: readonly (Setting<T> | undefined)[]): Setting<T> => settings.find(Boolean)!;
  const configured = <T>(key: string): Setting<T> | undefined => {
    const entry = config?.values.get(key);
    return entry && { value: entry.value as T, from: entry.where };
  };
  const flag = <T>(value: T | undefined, from: string): Setting<T> | undefined =>
    value === undefined ? undefined : { value, from };
  const settings: Settings = {
    config: config?.path,
    glossary: withOwnGlossary(first(...filesOf('glossary', flags.glossary, env, config)), folder),
    lexicon: first(...filesOf('lexicon', flags.lexicon, env, config)),
    target: first(
      flag(flags.target, '--target'),
      variable(env, 'TAIYAKU_TARGET', LANGUAGES),
      configured<PackLanguage>('target'),
      flag<PackLanguage>('ja', 'default'),
    ),
    original: first<PackLanguage | undefined>(
      flag(flags.original, '--original'),
      variable(env, 'TAIYAKU_ORIGINAL', LANGUAGES),
      configured<PackLanguage>('original'),
      { value: undefined, from: 'default' },
    ),
    failOn: first(
      flag(flags.failOn, '--fail-on'),
      variable(env, 'TAIYAKU_FAIL_ON', FAIL_LEVELS),
      configured<FailLevel>('failOn'),
      flag<FailLevel>('major', 'default'),
    ),
    profile: first(
      flag(flags.profile, '--profile'),
      variable(env, 'TAIYAKU_PROFILE', PROFILES),
      configured<ProfileName>('profile'),
      flag<ProfileName>('default', 'default'),
    ),
    choices: await resolveChecks(flags, config),
    since: commitNamed(
      first<string | undefined>(
        flag(flags.since, '--since'),
        flag(env.TAIYAKU_SINCE || undefined, 'TAIYAKU_SINCE'),
        configured<string>('since'),
        { value: undefined, from: 'default' },
      ),
    ),
    baseline: fileOrNone(
      first(
        flag(flags.baseline, '--baseline'),
        flag(env.TAIYAKU_BASELINE || undefined, 'TAIYAKU_BASELINE'),
        besideConfig(configured<string>('baseline'), config),
        { value: ownBaseline(folder), from: 'default' },
      ),
    ),
    embedding: namedEmbedding(flags.embedding, env, config) ?? { value: undefined, from: 'default' },
  };
  requireFiles('glossary', settings.glossary);
  requireFiles('lexicon', settings.lexicon);
  return settings;
}

/** `none` takes back what a configuration says. */
function commitNamed({ value, from }: Setting<string | undefined>): Setting<string | undefined> {
  if (value === undefined || value === 'none') return { value: undefined, from };
  if (value.trim() !== '') return { value, from };
  const cure = 'Name a commit, a branch or a tag; or last-change, or none.';
  throw new Fault('usage', { where: from, what: 'the name of the commit is empty', cure });
}

function ownBaseline(folder: string): string {
  const found = findBaseline(folder);
  return found === undefined ? 'none' : shortPath(found);
}

/** A path in the configuration is relative to it. */
function besideConfig(
  setting: Setting<string> | undefined,
  config: ConfigFile | undefined,
): Setting<string> | undefined {
  if (!setting || !config || setting.value === 'none' || setting.value.trim() === '') return setting;
  return { ...setting, value: isAbsolute(setting.value) ? setting.value : join(dirname(config.path), setting.value) };
}

/** `none` takes back what is configured, and what would be found. */
function fileOrNone({ value, from }: Setting<string>): Setting<string | undefined> {
  if (value.trim() === '') {
    throw new Fault('usage', { where: from, what: 'the name of the file is empty', cure: 'Name a file, or none.' });
  }
  return { value: value === 'none' ? undefined : value, from };
}

async function loadConfig(flag: string | undefined, folder: string): Promise<ConfigFile | undefined> {
  if (flag === 'none') return undefined;
  if (flag !== undefined) return readConfig(flag);
  const found = findConfig(folder);
  return found === undefined ? undefined : readConfig(shortPath(found));
}

const FILE_VARIABLES = { glossary: 'TAIYAKU_GLOSSARY', lexicon: 'TAIYAKU_LEXICON' } as const;

/** Files by the flag, the variable, the configuration, whichever is there first; else none. */
function filesOf(
  name: keyof typeof FILE_VARIABLES,
  flag: readonly string[] | undefined,
  env: Environment,
  config: ConfigFile | undefined,
): (Setting<readonly string[]> | undefined)[] {
  const given = flag && { value: withoutNone(flag, `--${name}`), from: `--${name}` };
  const none = { value: [], from: 'default' };
  return [given, variableFiles(FILE_VARIABLES[name], env), configuredFiles(name, config), none];
}

/** The glossary to which a review adds terms is in force beside the others; "none", by flag or variable, means none at all. */
function withOwnGlossary({ value, from }: Setting<readonly string[]>, folder: string): Setting<readonly string[]> {
  const own = findOwnGlossary(folder);
  const isRefused = value.length === 0 && (from === '--glossary' || from === FILE_VARIABLES.glossary);
  if (own === undefined || isRefused || value.some((path) => resolve(path) === own)) return { value, from };
  return { value: [...value, shortPath(own)], from: value.length === 0 ? '.taiyaku' : `${from} and .taiyaku` };
}

function variableFiles(name: string, env: Environment): Setting<readonly string[]> | undefined {
  const files = (env[name] ?? '').split(delimiter).filter((file) => file !== '');
  return files.length === 0 ? undefined : { value: withoutNone(files, name), from: name };
}

function withoutNone(files: readonly string[], from: string): readonly string[] {
  if (!files.includes('none')) return files;
  if (files.length === 1) return [];
  throw new Fault('usage', { where: from, what: '"none" stands beside a file', cure: 'Give files, or none alone.' });
}

/** Paths in the configuration are relative to it. */
function configuredFiles(name: string, config: ConfigFile | undefined): Setting<readonly string[]> | undefined {
  const entry = config?.values.get(name);
  if (!config || !entry) return undefined;
  const folder = dirname(config.path);
  const paths = [entry.value as string | readonly string[]]
    .flat()
    .map((path) => (isAbsolute(path) ? path : join(folder, path)));
  return { value: paths, from: entry.where };
}

function variable<T extends string>(env: Environment, name: string, choices: readonly T[]): Setting<T> | undefined {
  const value = env[name];
  if (!value) return undefined;
  const known = choices.find((choice) => choice === value);
  if (known !== undefined) return { value: known, from: name };
  throw new Fault('usage', {
    where: name,
    what: `the environment sets it to "${value}"`,
    cure: `Set it to one of ${choices.join(', ')}, or unset it.`,
  });
}

function requireFiles(name: string, { value, from }: Setting<readonly string[]>): void {
  const missing = value.filter((path) => !existsSync(path));
  if (missing.length === 0) return;
  const details = missing.map((path) => ({
    where: from,
    what: `there is no ${name} ${path}`,
    cure: 'Check the path; in a configuration it is relative to that file.',
  }));
  throw new Fault('usage', details);
}

/** What a session is opened with, as the settings have it. */
export function sessionSettings({ glossary, lexicon, embedding }: Settings) {
  return {
    glossaries: glossary.value,
    lexicons: lexicon.value,
    ...(embedding.value && { embedding: embedding.value }),
  };
}

/**
 * What `--print-config` shows: for people a line a setting, for programs JSON.
 * @param lessons in force, for commands that check
 */
export function formatSettings(settings: Settings, json: boolean, lessons?: LessonsInForce): string {
  const { config, glossary, lexicon, target, original, failOn, profile, choices, since, baseline, embedding } =
    settings;
  if (json) {
    const shown = {
      ...{ glossary, lexicon, target, original: orNull(original), failOn, profile },
      checks: { value: Object.fromEntries(choices.checks), from: 'flags and configuration' },
      ignore: { value: choices.ignore, from: 'configuration' },
      since: orNull(since),
      baseline: orNull(baseline),
      embedding: orNull(embedding),
      ...(lessons && { lessons: { value: lessons.learned, from: lessons.path ?? 'default' } }),
    };
    const value = { config: config ?? null, settings: shown };
    return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
  }
  const rows: [string, string, string][] = [
    ['config', config ?? 'none', config === undefined ? `no ${CONFIG_NAME} from the texts' folder upward` : ''],
    ['glossary', glossary.value.join(' ') || 'none', glossary.from],
    ['lexicon', lexicon.value.join(' ') || 'none', lexicon.from],
    ['target', target.value, target.from],
    ['original', original.value ?? 'the first version', original.from],
    ['failOn', failOn.value, failOn.from],
    ['profile', profile.value, profile.from],
    ...[...choices.checks].map(([id, own]): [string, string, string] => [id, JSON.stringify(own), '']),
    ...choices.ignore.map(({ text, id, reason, where }): [string, string, string] => [
      'ignore',
      `${text ?? id} (${reason})`,
      where,
    ]),
    ['since', since.value ?? 'none', since.from],
    ['baseline', baseline.value ?? 'none', baseline.from],
    ['embedding', embedding.value ? `${embedding.value.model} × ${embedding.value.weight}` : 'none', embedding.from],
    ...lessonRows(lessons),
  ];
  const width = Math.max(...rows.map(([, value]) => columnsOf(value))) + 2;
  const first = Math.max(11, ...rows.map(([key]) => key.length + 2));
  const lines = rows.map(([key, value, from]) => `${key.padEnd(first)}${padColumns(value, width)}${from}`.trimEnd());
  return `${lines.map(visible).join('\n')}\n`;
}

function lessonRows(lessons: LessonsInForce | undefined): [string, string, string][] {
  return lessons && lessons.learned.length > 0 ? [['lessons', countLessons(lessons.learned), lessons.path ?? '']] : [];
}

function orNull<T>({ value, from }: Setting<T | undefined>): Setting<T | null> {
  return { value: value ?? null, from };
}
