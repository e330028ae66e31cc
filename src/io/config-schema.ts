import { LANGUAGES } from '../core/language.js';
import { SEVERITIES } from '../core/mqm.js';
import { PROFILES } from '../core/policy.js';

/** Levels that `failOn` and `--fail-on` take. */
export const FAIL_LEVELS = [...SEVERITIES, 'none'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** The file of old findings that is found by itself. */
export const BASELINE_NAME = 'taiyaku-baseline.json';

/** What a key of the configuration may hold. */
export type ConfigType =
  | { readonly kind: 'text' }
  | { readonly kind: 'texts' }
  | { readonly kind: 'flag' }
  /** A number above 0. */
  | { readonly kind: 'positive' }
  /** A number from 0 to 1. */
  | { readonly kind: 'share' }
  /** A day: 2027-03-31. */
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | ObjectType
  /** An object whose keys are names that only others know. */
  | { readonly kind: 'map'; readonly of: ConfigType; readonly example: string }
  | { readonly kind: 'list'; readonly of: ObjectType; readonly example: string }
  /** A choice or, for more, an object. */
  | { readonly kind: 'either'; readonly choices: readonly string[]; readonly object: ObjectType };

/** An object of these keys, the required ones among them. */
export interface ObjectType {
  readonly kind: 'object';
  readonly keys: Readonly<Record<string, ConfigType>>;
  readonly required: readonly string[];
  readonly example: string;
}

const CHECK: ObjectType = {
  kind: 'object',
  keys: {
    off: { kind: 'flag' },
    severity: { kind: 'choice', choices: SEVERITIES },
    certainFrom: { kind: 'share' },
    allow: { kind: 'texts' },
    locked: { kind: 'flag' },
  },
  required: [],
  example: '{"severity": "minor", "allow": ["ソング"]}',
};

const IGNORE: ObjectType = {
  kind: 'object',
  keys: {
    id: { kind: 'text' },
    check: { kind: 'text' },
    text: { kind: 'text' },
    file: { kind: 'text' },
    reason: { kind: 'text' },
    date: { kind: 'day' },
    until: { kind: 'day' },
  },
  required: ['reason'],
  example: '{"check": "name-variant", "text": "サーバ", "reason": "…"}',
};

/** The keys of `taiyaku.config.json`. `schemas/config.schema.json` says the same for editors. */
export const CONFIG_KEYS: Readonly<Record<string, ConfigType>> = {
  $schema: { kind: 'text' },
  glossary: { kind: 'texts' },
  lexicon: { kind: 'texts' },
  target: { kind: 'choice', choices: LANGUAGES },
  original: { kind: 'choice', choices: LANGUAGES },
  failOn: { kind: 'choice', choices: FAIL_LEVELS },
  profile: { kind: 'choice', choices: PROFILES },
  since: { kind: 'text' },
  baseline: { kind: 'text' },
  checks: {
    kind: 'map',
    of: { kind: 'either', choices: ['off', ...SEVERITIES], object: CHECK },
    example: '{"punctuation": "off"}',
  },
  ignore: { kind: 'list', of: IGNORE, example: `[${IGNORE.example}]` },
  embedding: {
    kind: 'object',
    keys: { model: { kind: 'text' }, weight: { kind: 'positive' } },
    required: ['model'],
    example: '{"model": "./models/NAME"}',
  },
};
