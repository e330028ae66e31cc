/**
 * Phones: one letter each, the same alphabet for all languages, so that a Japanese, a Korean and a Latin spelling of one name can be compared.
 *
 * | phones | |
 * | --- | --- |
 * | `p b f v t d k g m n r s z h w y` | as in most alphabets; `r` is also l |
 * | `S C J c T N Q` | sh, ch, j, ts, English th, ng, ng before a vowel (Nguyễn, グエン, 응우옌) |
 * | `a i u e o @` | vowels; `@` is the open-mid vowel of 어 and of ơ |
 * | `R G F` | letters that another language may leave out: r after a vowel (Carter カーター), g of ng (Mekong メコン), フ and 후 for f or h |
 * | `U O I` | vowels that kana and hangul need between consonants: ドラム, 드럼 for drum |
 *
 * The skeleton of a sound keeps the consonants only, and only what languages do not mix up: l=r, v=f=p=b, g=k, d=t, m=n=ng.
 */

interface SoundAlphabet {
  /** Cost to leave a phone out, by character code. */
  readonly weights: Float64Array;
  /** Cost to take one phone for another, at `a · SIZE + b`; the same both ways. */
  readonly costs: Float64Array;
  /**
   * The most weight of another sound that a phone can stand for at no cost: .9 for the R of "Carter", which costs .1 to take for an r that
   * weighs 1. So what one sound weighs more than the other covers is a lower bound of their distance.
   */
  readonly covers: Float64Array;
}

/** Character codes of phones. */
export const SIZE = 128;

/** @param weighted letters and what leaving them out costs; @param near pairs and groups and what mixing them up costs */
function alphabet(
  weighted: readonly (readonly [letters: string, weight: number])[],
  near: readonly (readonly [groups: string, cost: number])[],
): SoundAlphabet {
  const weights = new Float64Array(SIZE).fill(1);
  for (const [letters, weight] of weighted) for (const letter of letters) weights[letter.charCodeAt(0)] = weight;
  const costs = new Float64Array(SIZE * SIZE);
  for (let a = 0; a < SIZE; a += 1) {
    for (let b = 0; b < SIZE; b += 1) costs[a * SIZE + b] = a === b ? 0 : Math.max(weights[a]!, weights[b]!);
  }
  for (const [groups, cost] of near) {
    for (const group of groups.split(' ')) {
      for (const a of group) {
        for (const b of group) if (a !== b) costs[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost;
      }
    }
  }
  // Code 0 is no phone: it weighs nothing, and nothing can be taken for it.
  weights[0] = 0;
  costs.fill(Number.POSITIVE_INFINITY, 1, SIZE);
  const covers = weights.map((_, b) =>
    weights.reduce((most, weight, a) => Math.max(most, weight - costs[a * SIZE + b]!), 0),
  );
  return { weights, costs, covers };
}

/** Costs of full sounds. The last line that names a pair counts. Fitted by hand on tests/evidence/sound-pairs.ts, 2026-11-23. */
export const PHONES = alphabet(
  [
    ['h', 0.5],
    ['wy', 0.4],
    ['aiueo@', 0.6],
    ['UOIRG', 0.2],
    ['F', 0.4],
  ],
  [
    ['aiueo@', 0.6],
    ['UOI', 0.1],
    ['ie uo ae ao ai', 0.4],
    ['@a @e @o @u', 0.2],
    ['U@ O@ I@ UO', 0.15],
    ['Uu Oo Ii', 0.05],
    ['bv rR', 0.05],
    ['pb td kg sz pf fb fv Sz zJ Sc vw TC mN', 0.3],
    ['Qg QN', 0.1],
    ['Qk Qn', 0.3],
    ['mn nN sS SC CJ zJ sT cs cC cz cJ Ff Fh TS Tt Fp', 0.15],
    ['kG gG', 0.05],
    ['gN dJ tC tc Td Jg yJ zy dz kC tJ dC Fb hf CT sC', 0.45],
    ['iy uw', 0.2],
  ],
);

/** Costs of skeletons, whose letters are `b t k s c T n r Q` and the weak `R G F h`. */
export const SKELETON = alphabet(
  [
    ['RG', 0.3],
    ['Fh', 0.4],
  ],
  [
    ['cs', 0.3],
    ['ct', 0.45],
    ['Ts', 0.1],
    ['Tt', 0.2],
    ['rR kG bF hF', 0.1],
    ['Qk Qn', 0.25],
    ['kc', 0.7],
  ],
);

/** Above this two letters are no more alike than any two. */
const UNLIKE = 0.7;

/**
 * Whether two skeletons may begin one name or loanword. Languages alter what is inside a word, but not its first consonant: "gravel" is no ラベル, and
 * "parental" no レンタル, though little is left out. What may be left out anywhere (h, r after a vowel) may be so here.
 * @param a, b character codes of the first letters; NaN or 0 where there is none
 */
export function mayBeginAlike(a: number, b: number): boolean {
  const { weights, costs } = SKELETON;
  if (!(weights[a]! >= 1 && weights[b]! >= 1)) return true;
  return costs[a * SIZE + b]! <= UNLIKE;
}

/** What a sound weighs: the cost of leaving all of it out. */
export function soundWeight(phones: string, { weights }: SoundAlphabet): number {
  let sum = 0;
  for (let i = 0; i < phones.length; i += 1) sum += weights[phones.charCodeAt(i)]!;
  return sum;
}

/** A row of the edit-distance table that every call of {@link soundDistance} uses again; it carries nothing from one call to the next. */
let row = new Float64Array(64);

/**
 * Weighted edit distance of two sounds. Only cells within the limit are followed (Ukkonen 1985, Algorithms for approximate string matching).
 * @returns the distance, or Infinity when it is above `limit`
 */
export function soundDistance(
  a: string,
  b: string,
  { weights, costs }: SoundAlphabet,
  limit = Number.POSITIVE_INFINITY,
): number {
  const width = b.length;
  if (width >= row.length) row = new Float64Array(width * 2);
  const cells = row;
  const beyond = Number.POSITIVE_INFINITY;
  // Cells within the limit lie between these two; others are Infinity, whatever the row holds.
  let from = 0;
  let to = 0;
  cells[0] = 0;
  for (; to < width; to += 1) {
    const next = cells[to]! + weights[b.charCodeAt(to)]!;
    if (next > limit) break;
    cells[to + 1] = next;
  }
  for (let i = 0; i < a.length; i += 1) {
    const unit = a.charCodeAt(i);
    const weight = weights[unit]!;
    const line = unit * SIZE;
    let diagonal = beyond;
    let left = beyond;
    let first = -1;
    let last = -1;
    for (let j = from; j <= width && (j <= to + 1 || left !== beyond); j += 1) {
      const above = j <= to ? cells[j]! : beyond;
      let cost = above + weight;
      if (j > 0) {
        const other = b.charCodeAt(j - 1);
        const replaced = diagonal + costs[line + other]!;
        const added = left + weights[other]!;
        if (replaced < cost) cost = replaced;
        if (added < cost) cost = added;
      }
      if (cost > limit) {
        cost = beyond;
      } else {
        if (first < 0) first = j;
        last = j;
      }
      diagonal = above;
      cells[j] = cost;
      left = cost;
    }
    if (first < 0) return beyond;
    from = first;
    to = last;
  }
  return to === width ? cells[width]! : beyond;
}

const CLASSES: readonly (readonly [phones: string, letter: string])[] = [
  ['pbfv', 'b'],
  ['td', 't'],
  ['kg', 'k'],
  ['szS', 's'],
  ['CJc', 'c'],
  ['T', 'T'],
  ['mnN', 'n'],
  ['r', 'r'],
  ['R', 'R'],
  ['G', 'G'],
  ['F', 'F'],
  ['h', 'h'],
  ['Q', 'Q'],
];

const CLASS_OF: readonly string[] = Array.from({ length: SIZE }, (_, code) => {
  const phone = String.fromCharCode(code);
  return CLASSES.find(([phones]) => phones.includes(phone))?.[1] ?? '';
});

/** The consonant skeleton of a sound. */
export function skeletonOf(phones: string): string {
  let skeleton = '';
  for (let i = 0; i < phones.length; i += 1) skeleton += CLASS_OF[phones.charCodeAt(i)]!;
  return skeleton;
}
