import { createKeyTable, linkByName, type Side, type Signal } from '../signal.js';

/** Marks that translators keep, each with the forms it takes in the languages. Japanese often asks with か and no question mark. */
const MARKS: readonly (readonly [name: string, form: RegExp])[] = [
  ['question', /[?？]|か[。」』]/u],
  ['quotation', /[「『“”"«»„]|(?:^|\s)['‘]/u],
  ['bracket', /[(（]/u],
  ['exclamation', /[!！]/u],
  ['colon', /[:：]/u],
];

/** Punctuation that is kept in translation. */
export const punctuationSignal: Signal = {
  id: 'punctuation',
  extract: ({ target, source }) => linkByName(marks(target), marks(source)),
};

function marks(side: Side) {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const [name, form] of MARKS) {
      const found = form.exec(segment.text);
      if (found) table.add(name, index, found[0].trim());
    }
  });
  return table;
}
