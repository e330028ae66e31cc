import type { ReportTestimony } from '../core/finding.js';
import { contains } from '../core/span.js';

/** Places that are shown of one version. */
const PER_VERSION = 2;

/** The first places of each version, without those that lie inside another: several signals may point at the same words. */
export function chooseTestimonies(all: readonly ReportTestimony[]): {
  shown: readonly ReportTestimony[];
  hidden: number;
} {
  const distinct = all.filter((inner, index) =>
    all.every((outer, other) => {
      if (other === index || outer.language !== inner.language || !contains(outer, inner)) return true;
      const equal = outer.start === inner.start && outer.end === inner.end;
      return equal && index < other;
    }),
  );
  const languages = [...new Set(all.map(({ language }) => language))];
  const inOrder = languages.flatMap((language) =>
    distinct.filter((place) => place.language === language).sort((a, b) => a.start - b.start),
  );
  const counts = new Map<string, number>();
  const shown = inOrder.filter(({ language }) => {
    counts.set(language, (counts.get(language) ?? 0) + 1);
    return counts.get(language)! <= PER_VERSION;
  });
  return { shown, hidden: distinct.length - shown.length };
}
