/**
 * What stands between two letters. `hyphen` is a dash without white space (Asia-Pacific, Asia–Pacific), `dash` one with white
 * space on a side (Việt Nam – Hàn Quốc), `dot` a middle dot (レー・ズアン), `break` two or more marks, which no term spans.
 */
export type Separator = '' | 'space' | 'hyphen' | 'dash' | 'dot' | 'break';

/** One character of a folded text, and the stretch of the text as given that it stands for. */
export interface Letter {
  /** NFKC, lower case; one code point. */
  readonly char: string;
  /** True when the character was a capital. */
  readonly upper: boolean;
  /** What stands before it. */
  readonly separator: Separator;
  readonly start: number;
  readonly end: number;
}
