/** Words of one syllable that only tie others together, and so are never doubled for their meaning (từ láy): của, và, các. */
const NEVER: ReadonlySet<string> = new Set('của và các những nhưng tại bởi với hoặc nếu vì đang sẽ rằng'.split(' '));

/** See `LanguagePack.mayRepeat`. Nearly any syllable may be doubled (xanh xanh, người người, từ từ), compounds are not. */
export function mayRepeat(surface: string): boolean {
  return !surface.includes(' ') && !NEVER.has(surface.toLowerCase());
}
