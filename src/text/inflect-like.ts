/** Verbs that drop る in all forms, as far as their letters show it: 納める, but not 帰る or 切る. */
const DROPS_RU = /[えけげせぜてでねへべめれ]る$/u;

/**
 * Puts one Japanese verb into the form that another one stands in.
 * @param written as it stands there, without auxiliaries: 挽回し
 * @param base its dictionary form: 挽回する
 * @param other dictionary form of the verb to be written: 返上する
 * @returns 返上し; nothing where the two are inflected in other ways, or their letters do not show in which
 */
export function inflectLike(written: string, base: string, other: string): string | undefined {
  if (written === base) return other;
  if (base === other) return written;
  for (const ending of ['する', base.slice(-1)]) {
    const stem = base.slice(0, -ending.length);
    if (!base.endsWith(ending) || !other.endsWith(ending) || !written.startsWith(stem)) continue;
    if (ending === 'る') return written === stem && DROPS_RU.test(other) ? other.slice(0, -1) : undefined;
    return other.slice(0, -ending.length) + written.slice(stem.length);
  }
  return undefined;
}
