import { readFileSync } from 'node:fs';

/** The words of EDICT (EUC-JP), as written, and whether it marks them as common. */
export function readEdict(path: string): { readonly word: string; readonly common: boolean }[] {
  const lines = new TextDecoder('euc-jp', { fatal: true }).decode(readFileSync(path)).split('\n');
  return lines.map((line) => ({ word: line.split(/[\s(;[]/)[0]!, common: line.includes('/(P)/') }));
}
