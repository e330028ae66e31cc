import { type Concept, isAllowed, type Termbase } from '../core/termbase.js';

/** An acronym that several concepts have in one language, so that a text alone does not tell which is meant. */
export interface AmbiguousAcronym {
  readonly acronym: string;
  readonly language: string;
  readonly concepts: readonly Concept[];
}

/** The acronyms of a glossary that stand for several concepts, in its order. */
export function ambiguousAcronyms({ concepts }: Termbase): AmbiguousAcronym[] {
  const owners = new Map<string, { acronym: string; language: string; concepts: Concept[] }>();
  for (const concept of concepts) {
    for (const { text, language, type, status } of concept.terms) {
      if (type !== 'acronym' || !isAllowed(status)) continue;
      const key = `${language} ${text}`;
      const entry = owners.get(key) ?? { acronym: text, language, concepts: [] };
      owners.set(key, entry);
      if (!entry.concepts.includes(concept)) entry.concepts.push(concept);
    }
  }
  return [...owners.values()].filter((entry) => entry.concepts.length > 1);
}
