// What the script itself has to say: one line, the gravest thing first.

/** Its texts are data attributes of the element, in the language of the page. */
const GRAVEST_FIRST = /** @type {const} */ (['ended', 'failed', 'lost', 'offline', 'overtaken']);
/** @typedef {typeof GRAVEST_FIRST[number]} Trouble */

/** @type {Set<Trouble>} */
const troubles = new Set();

/** @param {Trouble} trouble */
export function tell(trouble) {
  troubles.add(trouble);
  show();
}

/** @param {readonly Trouble[]} gone */
export function tellNoMore(...gone) {
  for (const trouble of gone) troubles.delete(trouble);
  show();
}

function show() {
  const line = document.getElementById('told');
  if (!line) return;
  const trouble = GRAVEST_FIRST.find((one) => troubles.has(one));
  const text = (trouble && line.dataset[trouble]) ?? '';
  // A line that is set again is read out again.
  if (line.textContent !== text) line.textContent = text;
}
