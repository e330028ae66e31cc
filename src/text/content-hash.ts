const BITS = 0xffffffffffffffffn;

/** Eight characters of base 32 that name a text by what is in it: 40 bits of FNV-1a over its UTF-8, mixed so that one other character changes them all. */
export function contentHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & BITS;
  return (mix(hash) >> 24n).toString(32).padStart(8, '0');
}

/** Whether a text can be the name that {@link contentHash} gives: `7k3f9a2c` can, `7K3F-9A2C` cannot. */
export function isContentHash(text: string): boolean {
  return /^[0-9a-v]{8}$/u.test(text);
}

/** The finaliser of MurmurHash3 (Appleby), on 64 bits. */
function mix(hash: bigint): bigint {
  let mixed = ((hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn) & BITS;
  mixed = ((mixed ^ (mixed >> 33n)) * 0xc4ceb9fe1a85ec53n) & BITS;
  return mixed ^ (mixed >> 33n);
}

/** A text in the form in which equal ones are known: NFKC, white space as one space. `１５０億  円` is `150億 円`. */
export function sameForm(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}
