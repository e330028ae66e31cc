import { regionsOf } from '../../evidence/segment-facts.js';
import { createKeyTable, linkByName, type Side, type Signal, type SignalContext } from '../signal.js';

/** Countries, currencies, languages, months and weekdays: 米国 meets Hoa Kỳ, 미국 and US. */
export const regionSignal: Signal = {
  id: 'region',
  extract: (context) => linkByName(names(context.target, context), names(context.source, context)),
};

function names(side: Side, { lexicon }: SignalContext) {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const { code, kind, start, end } of regionsOf(lexicon, side.pack, segment)) {
      // A country and its people are one name: Korean, Korea.
      table.add(`${kind === 'adjective' ? 'region' : kind} ${code}`, index, segment.text.slice(start, end));
    }
  });
  return table;
}
