import type { Row } from '../core/collation.js';
import type { Place } from '../core/finding.js';
import { overlaps } from '../core/span.js';
import { type AskedFinder, createAskedFinder } from './asked-finder.js';
import { type AskedTerm, askedTerm, hasWords, mayBeTerm, type TermQuestion } from './asked-term.js';
import type { CheckContext } from './context.js';
import { type LinkedRendering, linkedRenderings } from './linked-renderings.js';
import { type PlaceOfTerm, placesInRow, type TermUse } from './row-places.js';

/** What a question about a term finds: places in segments' texts. */
export interface FoundTerm extends Pick<AskedTerm, 'names' | 'admitted'> {
  /** In the order of the target. */
  readonly places: readonly PlaceOfTerm[];
}

/** Words that are linked to the term in so many rows are looked for in all of the text. */
const LEAST_ROWS = 2;

/**
 * All places of the term that flagged words are about: where a version has it, and where the target has the flagged words, a term that the glossary allows, or other words that it
 * uses for it again and again. What the target has where no evidence tells it is left open rather than guessed. Linear in the text.
 */
export function termPlaces(question: TermQuestion, context: CheckContext): FoundTerm {
  const { rows, target } = context.collation;
  const term = askedTerm(question, context);
  const sources = createAskedFinder(term, [], context);
  const scenes = rows.map((row) => {
    const uses = usesIn(row, sources, term, context);
    const segments = row.target.map((index) => target.segments[index]!);
    return { row, uses, segments, linked: uses.length > 0 ? linkedRenderings(segments, uses, context) : [] };
  });
  const flagged = hasWords(question.place, context) ? question.place : undefined;
  const linked = scenes.map((scene) => scene.linked);
  const words = [
    ...new Set([...(flagged && mayBeTerm(flagged, context) ? [textOf(flagged)] : []), ...repeated(linked)]),
  ];
  const finder = createAskedFinder(term, words, context);
  const asked = { term, flagged, words: [...term.admitted, ...words], finder };
  const places = scenes.flatMap((scene) => placesInRow(scene, asked, context));
  return { names: term.names, admitted: term.admitted, places };

  /** Words that are linked to the term in several rows. */
  function repeated(byRow: readonly (readonly LinkedRendering[])[]): string[] {
    const counts = new Map<string, number>();
    for (const linked of byRow) {
      for (const text of new Set(linked.map(textOf))) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts].flatMap(([text, count]) => (count >= LEAST_ROWS ? text : []));
  }

  function textOf({ segment, start, end }: Place): string {
    return target.segments[segment]!.text.slice(start, end);
  }
}

/** Where the versions have the term in a row: as the matcher finds it, and the uses that the question is about, which it may miss. */
function usesIn(row: Row, finder: AskedFinder, term: AskedTerm, { collation }: CheckContext): TermUse[] {
  return row.beads.flatMap((beads, source) =>
    beads.flatMap((bead) =>
      bead.source.flatMap((index): TermUse[] => {
        const segment = collation.sources[source]!.segments[index]!;
        const asked = term.uses.filter((use) => use.source === source && use.segment === index);
        const found = finder.inSource(source, segment).filter((span) => !asked.some((use) => overlaps(use, span)));
        const all = [...asked, ...found].sort((a, b) => a.start - b.start);
        return all.map(({ start, end }) => ({ source, segment: index, start, end, targets: bead.target }));
      }),
    ),
  );
}
