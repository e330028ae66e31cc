import { quantitiesOf } from '../../evidence/segment-facts.js';
import { createKeyTable, linkByName, type Side, type Signal } from '../signal.js';

/** Numbers by value: 2,400億 meets 240 tỷ, 2,400억 and 240 billion; 2025年 meets năm 2025. */
export const numberSignal: Signal = {
  id: 'number',
  extract: ({ target, source }) => linkByName(values(target), values(source)),
};

function values(side: Side) {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const quantity of quantitiesOf(side.pack, segment)) {
      const words = segment.text.slice(quantity.start, quantity.end);
      for (const value of quantity.values) table.add(String(value), index, words);
    }
  });
  return table;
}
