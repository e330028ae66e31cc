import type { Concept, Termbase } from '../core/termbase.js';

/** A glossary with the path it was read from. */
export interface NamedTermbase {
  readonly path: string;
  readonly termbase: Termbase;
}

/**
 * Several glossaries as one, in the order given. A concept keeps its id unless another glossary uses the same one: then every
 * concept of that id gets its file's name in front, `energy:c001` and `trade:c001`. Concepts are never joined: two authors may
 * mean different things by one term.
 */
export function mergeTermbases(parts: readonly NamedTermbase[]): Termbase {
  const owners = new Map<string, number>();
  for (const { termbase } of parts) {
    for (const { id } of termbase.concepts) owners.set(id, (owners.get(id) ?? 0) + 1);
  }
  const taken = new Set([...owners].filter(([, count]) => count === 1).map(([id]) => id));
  const concepts = parts.flatMap(({ path, termbase }) =>
    termbase.concepts.map((concept): Concept => {
      if (taken.has(concept.id)) return concept;
      const id = free(`${baseName(path)}:${concept.id}`, taken);
      taken.add(id);
      return { ...concept, id };
    }),
  );
  return { concepts };
}

/** The id itself, or with the first number behind it that nobody has: two files of one name in two folders. */
function free(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** `energy` for `glossaries/energy.tsv`. */
function baseName(path: string): string {
  const file = path.split(/[\\/]/u).at(-1) ?? path;
  return file.replace(/\.[^.]+$/u, '') || path;
}
