import type { BlockKind } from '../../core/document.js';
import type { HtmlElement } from './tree.js';

/** Elements that start and end a block of text; all others are inline. HTML Standard §15.3, "flow content" and what tables and lists are made of. */
const BLOCKS =
  words(`address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot
  th thead title tr ul xmp listing`);

const LIST_ITEMS = words('li dt dd');
const CELLS = words('td th caption');

/** Text inside these is no text of the page: programs, pictures, what the user enters, fallbacks, and the reading aids of ruby (漢字 with かんじ above). */
const NO_TEXT =
  words(`script style noscript template svg math iframe object embed audio video canvas map noembed noframes
  input select textarea button datalist option output progress meter rt rp rtc`);

/** Roles of what surrounds the text of a page. WAI-ARIA 1.2, landmark and widget roles. */
const FURNITURE_ROLES = words(
  'navigation banner contentinfo complementary search menu menubar toolbar dialog alertdialog tablist tooltip',
);

/** Where an element stands: inside how many `main` and `article` elements. */
export interface Region {
  readonly main: number;
  readonly article: number;
}

/** True for elements whose text the reader of the page does not see, or which belongs to the page and not to the text on it. */
export function isLeftOut(element: HtmlElement, region: Region): boolean {
  const { name, attribs } = element;
  if (NO_TEXT.has(name) || isHidden(element)) return true;
  const role = roleOf(element);
  if (role) return FURNITURE_ROLES.has(role);
  if (name === 'nav' || name === 'aside' || name === 'search') return true;
  if (name === 'dialog') return attribs.open === undefined;
  // The header of an article is its title and lead; the header of the page is the site's.
  return (name === 'header' || name === 'footer') && region.main + region.article === 0;
}

function isHidden(element: HtmlElement): boolean {
  const { attribs } = element;
  if (attribs.hidden !== undefined) return true;
  if (attribs.style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribs.style)) return true;
  // On a block this is often left behind by a closed dialog, and the text under it is seen all the same.
  return attribs['aria-hidden'] === 'true' && !isBlock(element);
}

/** True for elements that end the block before them and are a block, or several, themselves. */
export function isBlock(element: HtmlElement): boolean {
  return BLOCKS.has(element.name) || regionOf(element) !== undefined;
}

/** `main` and `article`, by name or by role. */
export function regionOf(element: HtmlElement): 'main' | 'article' | undefined {
  const role = roleOf(element) || element.name;
  return role === 'main' || role === 'article' ? role : undefined;
}

/** What an element says of the text in it; `undefined` for those that only group. */
export function kindOf(element: HtmlElement): { kind: BlockKind; level?: number } | undefined {
  if (/^h[1-6]$/.test(element.name)) return { kind: 'heading', level: Number(element.name[1]) };
  if (LIST_ITEMS.has(element.name)) return { kind: 'list-item' };
  if (CELLS.has(element.name)) return { kind: 'cell' };
  return undefined;
}

/** True for elements whose white space is shown as it is. */
export function isPreformatted(element: HtmlElement): boolean {
  return element.name === 'pre' || element.name === 'listing' || element.name === 'xmp';
}

function roleOf(element: HtmlElement): string {
  return element.attribs.role?.trim().split(/\s+/, 1)[0]?.toLowerCase() ?? '';
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
