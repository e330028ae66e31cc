import { isPackLanguage } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';

/** What co-occurrence is counted over. */
export interface LexicalUnits {
  readonly segments: readonly (readonly string[])[];
  /** Units without a meaning of their own: "of", しかし, in Vietnamese also pairs with such a word ("của tôi"). */
  readonly functional: ReadonlySet<string>;
}

/** Words of languages that no pack can lemmatise are counted by so many first letters: Berge, Bergen, Bergs. */
const STEM_LENGTH = 5;

/**
 * All words by base form, and for languages that write compounds apart (Vietnamese "ngoại giao") also pairs of neighbouring words. Function words say
 * something about what corresponds, too: しかし goes with "however", また with cũng.
 */
export function lexicalUnits(pack: LanguagePack, segments: readonly Segment[]): LexicalUnits {
  const functional = new Set<string>();
  const content = new Set<string>();
  const units = segments.map((segment) =>
    unitsOf(pack, segment).map((unit) => {
      (unit.functional ? functional : content).add(unit.text);
      return unit.text;
    }),
  );
  for (const unit of content) functional.delete(unit);
  return { segments: units, functional };
}

/**
 * The units of segments that were read part by part.
 * @param owner the segment of each part; never falls
 */
export function joinUnits(
  { segments, functional }: LexicalUnits,
  owner: ArrayLike<number>,
  count: number,
): LexicalUnits {
  const joined = Array.from({ length: count }, (): string[] => []);
  segments.forEach((units, part) => {
    const list = joined[owner[part]!]!;
    for (const unit of units) list.push(unit);
  });
  return { segments: joined, functional };
}

/** The same without those that have no meaning of their own. */
export function contentUnits(pack: LanguagePack, segments: readonly Pick<Segment, 'tokens'>[]): string[][] {
  return segments.map((segment) =>
    unitsOf(pack, segment)
      .filter(({ functional }) => !functional)
      .map(({ text }) => text),
  );
}

interface Unit {
  readonly text: string;
  readonly functional: boolean;
}

function unitsOf(pack: LanguagePack, { tokens }: Pick<Segment, 'tokens'>): Unit[] {
  const lemmatised = isPackLanguage(pack.code);
  const units: Unit[] = [];
  let before: { readonly token: Token; readonly functional: boolean } | undefined;
  for (const token of tokens) {
    if (token.kind !== 'word') {
      before = undefined;
      continue;
    }
    const functional = !pack.isContent(token);
    units.push({ text: lemmatised ? token.base : token.base.slice(0, STEM_LENGTH), functional });
    if (pack.compoundsApart && before) {
      units.push({ text: `${before.token.base} ${token.base}`, functional: functional || before.functional });
    }
    before = { token, functional };
  }
  return units;
}
