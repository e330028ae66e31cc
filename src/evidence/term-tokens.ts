import type { LanguagePack } from '../core/ports.js';
import type { Token } from '../core/segment.js';

const known = new WeakMap<LanguagePack, Map<string, readonly Token[]>>();

/** Tokens of a term; cut once for each pack, since the same terms are looked for in sentence after sentence. */
export function termTokens(term: string, pack: LanguagePack): readonly Token[] {
  const cache = known.get(pack) ?? new Map<string, readonly Token[]>();
  known.set(pack, cache);
  const before = cache.get(term);
  if (before) return before;
  const tokens = pack.tokenize(term);
  cache.set(term, tokens);
  return tokens;
}
