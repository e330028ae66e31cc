import { Fault, type FaultDetail } from '../core/fault.js';
import type { Concept, Term } from '../core/termbase.js';

/** A place in a glossary file: 1-based line, and 1-based column in UTF-16 units where the parser knows it. */
export interface Position {
  readonly line: number;
  readonly column?: number;
}

/** A term as its file states it: nothing checked, `status` and `type` in the file's own words or absent. */
export interface TermDraft {
  readonly text: string;
  readonly language: string;
  readonly position: Position;
  readonly status?: string;
  readonly type?: string;
  readonly partOfSpeech?: string;
  readonly note?: string;
}

/** A concept as its file states it. `terms` may be empty or contradict each other; `validate` says so. */
export interface ConceptDraft {
  readonly id: string;
  readonly position: Position;
  readonly domain?: string;
  readonly definition?: string;
  readonly note?: string;
  readonly terms: readonly TermDraft[];
}

/** Something that is wrong in a glossary file, and what its author can do about it. */
export interface Mistake {
  readonly position: Position;
  readonly what: string;
  readonly cure: string;
}

/** A glossary file that was read without a mistake. */
export interface GlossaryFile {
  readonly concepts: Concept[];
  /** Where each term stands, as `path:line`. */
  readonly origin: ReadonlyMap<Term, string>;
}

/** `path:line` or `path:line:column`. */
export function formatPosition(path: string, position: Position): string {
  return position.column === undefined ? `${path}:${position.line}` : `${path}:${position.line}:${position.column}`;
}

/** All mistakes of one file as one fault, in the order of the file's lines. */
export function toFault(path: string, mistakes: readonly Mistake[]): Fault {
  const details = [...mistakes]
    .sort((a, b) => a.position.line - b.position.line || (a.position.column ?? 0) - (b.position.column ?? 0))
    .map(
      ({ position, what, cure }): FaultDetail => ({
        where: formatPosition(path, position),
        what,
        cure,
      }),
    );
  return new Fault('usage', details);
}
