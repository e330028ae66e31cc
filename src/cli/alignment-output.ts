import type { AlignmentFormat } from '../align/formats/index.js';
import { Fault } from '../core/fault.js';

/** The formats of `taiyaku align`, the usual one first. */
export const ALIGNMENT_FORMATS = ['beads', 'tsv', 'json', 'tmx', 'html'] as const satisfies AlignmentFormat[];

const BY_ENDING: Readonly<Record<string, AlignmentFormat>> = {
  tsv: 'tsv',
  json: 'json',
  tmx: 'tmx',
  html: 'html',
  htm: 'html',
};

/** The format that the name of the output asks for: `memory.tmx` is TMX; beads when it asks for none. */
export function formatByEnding(output: string | undefined): AlignmentFormat {
  const ending = /\.(\w+)$/u.exec(output ?? '')?.[1]?.toLowerCase() ?? '';
  return BY_ENDING[ending] ?? 'beads';
}

/**
 * The value of `--min-confidence`; 0 when it is not given.
 * @throws Fault `usage`
 */
export function readMinConfidence(value: string | undefined): number {
  if (value === undefined) return 0;
  // `0x1`, `1e-1` and an empty word are numbers for JavaScript only.
  const number = /^(?:\d+\.?\d*|\.\d+)$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  const what = `"${value}" is no confidence`;
  throw new Fault('usage', { where: '--min-confidence', what, cure: 'Write a number from 0 to 1, as 0.8.' });
}
