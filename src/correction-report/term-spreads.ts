import type { Finding } from '../core/finding.js';
import type { TermSpread } from './model.js';

const CHECK = 'term-inconsistent';
/** Terms in a picture. */
const MOST = 8;

/** Terms that a text calls by several words, as the check of that has counted them; those with the most places first. */
export function termSpreads(findings: readonly Finding[]): TermSpread[] {
  const terms = new Map<string, Map<string, number>>();
  for (const { checks, data, actual } of findings) {
    const { usual, count } = data;
    if (!checks.includes(CHECK) || typeof usual !== 'string' || typeof count !== 'number') continue;
    const uses = terms.get(usual) ?? new Map([[usual, count]]);
    uses.set(actual, (uses.get(actual) ?? 0) + 1);
    terms.set(usual, uses);
  }
  const placesOf = ({ uses }: TermSpread) => uses.reduce((sum, { count }) => sum + count, 0);
  return [...terms.values()]
    .map((uses) => ({ uses: [...uses].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count) }))
    .sort((a, b) => placesOf(b) - placesOf(a))
    .slice(0, MOST);
}
