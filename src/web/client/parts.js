// Shows a view: the parts that differ, with the reviewer's place in them.
import { placeOf } from './place.js';

/** @typedef {import('../page/view.js').PageView} PageView */
/** @typedef {import('../page/view.js').PartName} PartName */

/** What each part was last drawn from. @type {Partial<Record<PartName, string>>} */
const drawn = {};

/**
 * Draws the parts that differ.
 * @param {PageView} view
 * @param {boolean} isSameField the field that is typed in stays as it is, and the part that it stands in
 */
export function drawParts({ parts, field }, isSameField) {
  const restore = placeOf();
  const names = /** @type {PartName[]} */ (Object.keys(parts));
  for (const name of names) {
    const part = document.getElementById(`part-${name}`);
    if (!part || (name === 'form' && isSameField)) continue;
    // A field that is opened anew is a new one, also when it looks like the one before.
    const isAnew = name === 'form' && field !== undefined;
    if (isAnew || isOther(part, name, parts[name])) redraw(part, parts[name]);
    drawn[name] = parts[name];
  }
  restore();
}

/** @param {HTMLElement} part @param {PartName} name @param {string} html */
function isOther(part, name, html) {
  const before = drawn[name];
  if (before !== undefined) return before !== html;
  // The page came with its parts; a browser writes them a little differently than the server.
  return part.innerHTML !== contentOf(html).innerHTML;
}

/**
 * Draws a part again. Elements at its top that stay the same keep their place: a line that is read out when it changes is read out only then, and a list that was scrolled stays so.
 * @param {HTMLElement} part @param {string} html
 */
function redraw(part, html) {
  const open = [...part.querySelectorAll('details[id]')].map(
    (one) => /** @type {const} */ ([one.id, one.hasAttribute('open')]),
  );
  const fresh = contentOf(html);
  // A field says so for pages without this script, which gives it the focus itself. Browsers complain where something has the focus already.
  for (const one of fresh.content.querySelectorAll('[autofocus]')) one.removeAttribute('autofocus');
  const [old, next] = [[...part.children], [...fresh.content.children]];
  if (old.length === next.length && old.every((one, k) => isAlike(one, next[k]))) {
    for (const [k, one] of old.entries()) {
      const other = next[k];
      if (other && one.innerHTML !== other.innerHTML) one.replaceChildren(...other.childNodes);
    }
  } else part.replaceChildren(...fresh.content.childNodes);
  for (const [id, isOpen] of open) document.getElementById(id)?.toggleAttribute('open', isOpen);
}

/** @param {Element} one @param {Element | undefined} other */
function isAlike(one, other) {
  // What a reviewer has typed or opened is not in the attributes of these; a button is one with its value.
  if (!other || !/^(?:DIV|NAV|SECTION|ARTICLE|ASIDE|P|OL|UL|HEADER|FOOTER)$/u.test(one.tagName)) return false;
  return one.cloneNode(false).isEqualNode(other.cloneNode(false));
}

/** @param {string} html of the server */
function contentOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template;
}
