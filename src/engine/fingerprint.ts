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

/** Eight characters of base 32 (40 bits of FNV-1a over the normalised parts). */
export function fingerprint(parts: FingerprintParts): string {
  const text = [parts.check, parts.pair, normalise(parts.words), normalise(parts.original), parts.ordinal].join(
    '\u0000',
  );
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return ((hash >> 24n) & 0xffffffffffn).toString(32).padStart(8, '0');
}

function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** A language code with or without a region: `ja`, `ja-JP`. */
const LANGUAGE_SUFFIX = /[._-](?:ja|vi|ko|en)(?:[-_][a-z]{2})?$/i;

/** `talks.ja.txt` and `ja/talks.txt` are both `talks`; `notes/ja.txt` is `notes` because its stem says only the language. */
export function pairIdOf(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
  const stem = (parts.pop() ?? '').replace(/\.[^.]+$/, '');
  if (!/^(?:ja|vi|ko|en)$/i.test(stem)) return stem.replace(LANGUAGE_SUFFIX, '');
  return parts.pop() ?? stem;
}
