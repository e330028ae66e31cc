import type { LanguageCode } from './language.js';

/** A text and its translations, from a translation memory or an alignment. */
export interface MemoryUnit {
  /** One text a language; the first where the memory has several (en-US, en-GB). */
  readonly texts: ReadonlyMap<LanguageCode, string>;
  /** From 0 to 1, where the memory says how sure the unit is; else 1. */
  readonly confidence: number;
}

/** Reads a memory piece by piece, so that large ones need not fit into memory. */
export interface MemoryReader {
  /**
   * Takes the next piece of the text.
   * @returns the units that it completes
   * @throws Fault (`input`) where the text is broken
   */
  write(text: string): MemoryUnit[];
  /** Tells that the text ends. @returns what was waiting for that */
  close(): MemoryUnit[];
}
