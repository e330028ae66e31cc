/** A phrase found at a place. */
export interface PhraseMatch<T> {
  /** Where the phrase ends (exclusive, UTF-16 units). */
  readonly end: number;
  readonly phrase: string;
  readonly value: T;
}

/** Finds the longest phrase of a table that starts exactly at `at`. */
export type PhraseReader<T> = (text: string, at: number) => PhraseMatch<T> | undefined;

/**
 * Makes a reader of fixed phrases, longest first, so that 年間 wins over 年.
 * @param entries phrase → value. Phrases are compared as they are: fold the case of both sides first where that matters.
 * @param accepts asked for every candidate; a refusal lets a shorter phrase try. Use it for word boundaries.
 */
export function phraseReader<T>(
  entries: Readonly<Record<string, T>>,
  accepts: (text: string, end: number, phrase: string) => boolean = () => true,
): PhraseReader<T> {
  const byFirst = new Map<string, { phrase: string; value: T }[]>();
  for (const [phrase, value] of Object.entries(entries)) {
    const first = phrase.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push({ phrase, value });
    else byFirst.set(first, [{ phrase, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return (text, at) => {
    for (const { phrase, value } of byFirst.get(text.charAt(at)) ?? []) {
      const end = at + phrase.length;
      if (text.startsWith(phrase, at) && accepts(text, end, phrase)) return { end, phrase, value };
    }
    return undefined;
  };
}

/**
 * Matches a sticky expression at one place.
 * @param pattern must carry the `y` flag
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
