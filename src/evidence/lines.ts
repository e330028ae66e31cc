import type { SegmentedDocument } from '../core/segment.js';
import { createLocator, type Locator } from '../text/position.js';

const locators = new WeakMap<SegmentedDocument, Locator>();

/** The line of the file, from 1, in which a segment begins. */
export function firstLine(file: SegmentedDocument, segment: number): number {
  let locator = locators.get(file);
  if (!locator) {
    locator = createLocator(file.document.text);
    locators.set(file, locator);
  }
  return locator.locate(file.segments[segment]!.span.start).line;
}
