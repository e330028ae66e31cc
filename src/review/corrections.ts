import type { Edit } from '../core/decision.js';
import type { Finding } from '../core/finding.js';
import type { Passage } from './model.js';

export function correctionOf(_finding: Finding, _passage: Passage): readonly Edit[] | undefined {
  return undefined;
}
export function correctionFrom(_before: string, _after: string): readonly Edit[] {
  return [];
}
