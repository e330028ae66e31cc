import { itemMarkers } from '../../evidence/item-markers.js';
import { quantitiesOf } from '../../evidence/segment-facts.js';
import { createKeyTable, linkByName, type Side, type Signal } from '../signal.js';

/**
 * Numbers by value: 2,400億 meets 240 tỷ, 2,400억 and 240 billion; 2025年 meets năm 2025. Letters that number a list are read as numbers: イ) meets b) and
 * 나.
 */
export const numberSignal: Signal = {
  id: 'number',
  extract: ({ target, source }) => linkByName(values(target), values(source)),
};

function values({ pack, segments }: Side) {
  const table = createKeyTable();
  const items = new Map(itemMarkers(segments, pack.code).map((marker) => [marker.segment, marker]));
  segments.forEach((segment, index) => {
    const item = items.get(index);
    if (item) table.add(String(item.ordinal), index, item.text);
    for (const quantity of quantitiesOf(pack, segment)) {
      const words = segment.text.slice(quantity.start, quantity.end);
      for (const value of quantity.values) table.add(String(value), index, words);
    }
  });
  return table;
}
