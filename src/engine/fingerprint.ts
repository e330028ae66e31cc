import { contentHash, sameForm } from '../text/content-hash.js';

/**
 * Names a finding by content, so that a decision on it holds when lines are added above it.
 * The definition is part of the contract with other programs; see docs/architecture.md.
 */
export interface FingerprintParts {
  readonly check: string;
  /** Id of the pair of files: from the configuration, or the file's stem without language and folder. */
  readonly pair: string;
  /** The offending words of the target. */
  readonly words: string;
  /** The aligned segment of the original. */
  readonly original: string;
  /** 0 for the first finding with the same other parts, 1 for the second … */
  readonly ordinal: number;
}

/** The parts but for the ordinal, in the form in which equal ones are counted: NFKC, white space folded. */
export function normaliseParts(parts: Omit<FingerprintParts, 'ordinal'>): Omit<FingerprintParts, 'ordinal'> {
  return { ...parts, words: sameForm(parts.words), original: sameForm(parts.original) };
}

/** Eight characters of base 32, by the normalised parts. */
export function fingerprint(parts: FingerprintParts): string {
  const { check, pair, words, original } = normaliseParts(parts);
  return contentHash([check, pair, words, original, parts.ordinal].join('\u0000'));
}

/** A language code with or without a region: `ja`, `ja-JP`. */
const LANGUAGE = '(?:ja|vi|ko|en)(?:[-_][a-z]{2})?';
const ONLY_LANGUAGE = new RegExp(`^${LANGUAGE}$`, 'i');
const LANGUAGE_SUFFIX = new RegExp(`[._-]${LANGUAGE}$`, 'i');

/**
 * Id of the pair of files that a target belongs to. `talks.ja.txt` and `ja/talks.txt` are both `talks`; `notes/ja.txt` is `notes` because
 * its stem says only the language.
 * @param path absolute, so that it does not matter in which folder the program is started
 */
export function pairIdOf(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const stem = (parts.pop() ?? '').replace(/\.[^.]+$/, '');
  if (!ONLY_LANGUAGE.test(stem)) return stem.replace(LANGUAGE_SUFFIX, '');
  return parts.pop() ?? stem;
}
