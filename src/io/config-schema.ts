import { LANGUAGES } from '../core/language.js';
import { SEVERITIES } from '../core/mqm.js';

/** Levels that `failOn` and `--fail-on` take. */
export const FAIL_LEVELS = [...SEVERITIES, 'none'] as const;
export type FailLevel = (typeof FAIL_LEVELS)[number];

/** What a key of the configuration may hold. */
export type ConfigType =
  | { readonly kind: 'text' }
  | { readonly kind: 'texts' }
  /** A number above 0. */
  | { readonly kind: 'positive' }
  /** An object of these keys, the required ones among them. */
  | {
      readonly kind: 'object';
      readonly keys: Readonly<Record<string, ConfigType>>;
      readonly required: readonly string[];
      readonly example: string;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[] };

/** The keys of `taiyaku.config.json`. `schemas/config.schema.json` says the same for editors. */
export const CONFIG_KEYS: Readonly<Record<string, ConfigType>> = {
  $schema: { kind: 'text' },
  glossary: { kind: 'texts' },
  lexicon: { kind: 'texts' },
  target: { kind: 'choice', choices: LANGUAGES },
  original: { kind: 'choice', choices: LANGUAGES },
  failOn: { kind: 'choice', choices: FAIL_LEVELS },
  embedding: {
    kind: 'object',
    keys: { model: { kind: 'text' }, weight: { kind: 'positive' } },
    required: ['model'],
    example: '{"model": "./models/NAME"}',
  },
};
