import { resolve } from 'node:path';
import type { SegmentedDocument } from '../core/segment.js';
import { pairIdOf } from '../engine/fingerprint.js';

/** Id of the pair of files that a target belongs to: the same from whatever folder the program is started. */
export function pairOf({ document }: SegmentedDocument): string {
  return pairIdOf(resolve(document.path));
}
