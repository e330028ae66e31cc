import type { Predicate } from '../../core/negation.js';
import type { Segment, Token } from '../../core/segment.js';
import { overlaps, type Span } from '../../core/span.js';
import { isContent } from './content.js';
import { negations } from './negations.js';

/** Auxiliaries that stand apart behind a verb: 할 수 있다, 해야 한다, 하고 있다, 해 주다, 하지 않다. Origin: 보조 용언 and 의존 명사 of school grammar. */
const AUXILIARY =
  /^(?:수(?:가|는|도)?|것(?:이|은|이다|입니다|이며|이고)?|(?:상태|예정|중|셈|법)(?:이다|였다|이었다|입니다|였습니다|이었습니다|이며|이고)|적(?:이|은)?|바(?:가)?|줄(?:을)?|채)$|^(?:있|없|않|못[하했한할합해]|말|마[십세시라]|주[십세시었]|준|줍|줘|한다|합니다|했|하[고며는였]|된다|됩니다|되[고며는었]|보[았고]|본|봤|싶|버[리렸])/u;
const ADVERB = /^(?:안|못)$/u;
/** How far off a negative word bears on a predicate, in UTF-16 units. */
const REACH = 16;
/** Endings that a noun with its particles hardly has. */
const FINAL =
  /(?:다|[시십]오|[어아해세에예네지]요|죠|니까|[을할될]까|[아어여해]라|[하보]자|[있없았었했됐]음|지만|으며|[하되]며|[하되었았했]고|는데|으면|려고|도록|면서|다고|다는|[으하되]라고)$/u;

/** An eojeol, cut at white space, with its particles. */
interface Eojeol extends Span {
  readonly words: string;
  readonly content: Token | undefined;
}

/**
 * What may be a predicate of a Korean sentence: an eojeol with a meaning of its own, and the auxiliaries behind it. Nouns are among them, for the forms do not tell; which is meant is for
 * links to tell.
 */
export function predicates(segment: Pick<Segment, 'text' | 'tokens'>): Predicate[] {
  const { text } = segment;
  const denying = negations(text);
  const eojeols = eojeolsOf(segment);
  const found: Predicate[] = [];
  for (let at = 0; at < eojeols.length; at++) {
    const head = eojeols[at]!;
    if (!head.content || isAuxiliary(eojeols, at)) continue;
    let last = at;
    while (last + 1 < eojeols.length && isAuxiliary(eojeols, last + 1)) last++;
    const before = eojeols[at - 1];
    const start = before && ADVERB.test(before.words) ? before.start : head.start;
    const span = { start, end: eojeols[last]!.end };
    const inside = denying.filter((negation) => overlaps(negation, span));
    const denied = inside.some(({ force }) => force === 'clause');
    const words = text.slice(span.start, span.end);
    const other = denied || inside.length === 0 ? opposite(words, denied) : undefined;
    const from = found.at(-1)?.end ?? 0;
    found.push({
      ...span,
      core: { start: head.content.start, end: head.end },
      clause: { start: Math.max(from, span.start - REACH), end: Math.min(text.length, span.end + REACH) },
      denied,
      isMarked: last > at || start < head.start || FINAL.test(words),
      ...(other === undefined ? {} : { opposite: other }),
    });
  }
  return found;
}

function isAuxiliary(eojeols: readonly Eojeol[], at: number): boolean {
  const before = eojeols[at - 1];
  return before !== undefined && !/[.,]$/u.test(before.words) && AUXILIARY.test(eojeols[at]!.words);
}

function eojeolsOf({ text, tokens }: Pick<Segment, 'text' | 'tokens'>): Eojeol[] {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  const groups: Token[][] = [];
  for (const token of words) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.end === token.start) groups.at(-1)!.push(token);
    else groups.push([token]);
  }
  return groups.map((group) => {
    const span = { start: group[0]!.start, end: group.at(-1)!.end };
    return { ...span, words: text.slice(span.start, span.end), content: group.find((token) => isContent(token)) };
  });
}

/** Endings whose other answer is sure. */
const DENIALS: readonly (readonly [RegExp, string])[] = [
  [/수 있(?=\S*$)/u, '수 없'],
  [/해야 한다$/u, '하지 않아도 된다'],
  [/해야 합니다$/u, '하지 않아도 됩니다'],
  [/하십시오$/u, '하지 마십시오'],
  [/하세요$/u, '하지 마세요'],
  [/했(?=다$|습니다$|으며$|고$)/u, '하지 않았'],
  [/한다$/u, '하지 않는다'],
  [/합니다$/u, '하지 않습니다'],
  [/되었(?=다$|습니다$)|됐(?=다$|습니다$)/u, '되지 않았'],
  [/된다$/u, '되지 않는다'],
  [/됩니다$/u, '되지 않습니다'],
];
const AFFIRMATIONS: readonly (readonly [RegExp, string])[] = [
  [/수 없(?=\S*$)/u, '수 있'],
  [/하지 마십시오$/u, '하십시오'],
  [/하지 마세요$/u, '하세요'],
  [/하지 않았(?=다$|습니다$|으며$|고$)/u, '했'],
  [/하지 않는다$/u, '한다'],
  [/하지 않습니다$/u, '합니다'],
  [/되지 않았(?=다$|습니다$)/u, '되었'],
  [/되지 않는다$/u, '된다'],
  [/되지 않습니다$/u, '됩니다'],
];

function opposite(words: string, denied: boolean): string | undefined {
  const rule = (denied ? AFFIRMATIONS : DENIALS).find(([pattern]) => pattern.test(words));
  return rule && words.replace(rule[0], rule[1]);
}
