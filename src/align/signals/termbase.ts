import { createKeyTable, linkByName, type Side, type Signal, type SignalContext } from '../signal.js';

/** Terms of one concept: where the glossary knows both words, they stand for each other. */
export const termbaseSignal: Signal = {
  id: 'termbase',
  extract(context) {
    return linkByName(concepts(context.target, context), concepts(context.source, context));
  },
};

function concepts(side: Side, { matcher }: SignalContext) {
  const table = createKeyTable();
  if (!matcher) return table;
  side.segments.forEach((segment, index) => {
    for (const { concept, start, end } of matcher.matches(side.pack.code, segment.text, segment.tokens)) {
      table.add(concept.id, index, segment.text.slice(start, end));
    }
  });
  return table;
}
