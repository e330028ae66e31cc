import type { Check } from '../core/check.js';
import type { FindingDraft } from '../core/finding.js';
import { alignedSegments, type CheckContext } from '../evidence/context.js';
import { type RunningEnd, sentenceEnds } from '../evidence/sentence-ends.js';

/** A sentence that ends politely in a plain text, or plainly in a polite one. */
export const registerDrift: Check<CheckContext> = {
  meta: {
    id: 'register-drift',
    mqm: 'style/inconsistent-style',
    its: 'register',
    severity: 'minor',
    scope: 'document',
    languages: ['ja', 'ko'],
    summary: 'A sentence ends in です・ます in a text in だ・である, or the other way round.',
    messages: {
      drift: {
        message: '{{actual}} among sentences in {{usual}}',
        explanation:
          '{{share}} % of the sentences of this text, and those around this one, end in {{usual}}; this one ends in {{own}}.',
      },
    },
  },
  run({ collation }, context) {
    const ends = sentenceEnds(collation.target, context.packs.target);
    const usual = usualOf(ends);
    if (!usual) return [];
    return ends
      .filter((end, k) => end.register !== usual.register && !end.isAddress && isAmong(k, ends))
      .filter(({ segment }) => !isQuotation(segment.index, context))
      .map((end) => draft(end, usual, ends));
  },
};

/** Sentences that a text must have before it has a register, and the share of them that makes one. */
const LEAST = 8;
const CLEAR = 0.85;

interface Usual {
  readonly register: RunningEnd['register'];
  readonly name: string;
  readonly share: number;
}

function usualOf(ends: readonly RunningEnd[]): Usual | undefined {
  if (ends.length < LEAST) return undefined;
  const polite = ends.filter(({ register }) => register === 'polite').length / ends.length;
  const share = Math.max(polite, 1 - polite);
  if (share < CLEAR) return undefined;
  const register = polite > 0.5 ? 'polite' : 'plain';
  return { register, share, name: ends.find((end) => end.register === register)!.name };
}

/** Sentences in a row that may drift; more are a letter, a quotation or a part of its own. And paragraphs to the next sentence that is as usual. */
const LONGEST = 2;
const NEAR = 3;

/** True when the sentences around are in the other register: those of its own paragraph, or else those before and after it. */
function isAmong(at: number, ends: readonly RunningEnd[]): boolean {
  const { register, paragraph } = ends[at]!;
  let [first, last] = [at, at];
  while (ends[first - 1]?.register === register) first--;
  while (ends[last + 1]?.register === register) last++;
  if (last - first >= LONGEST) return false;
  const neighbours = [ends[first - 1], ends[last + 1]];
  if (neighbours.some((end) => end?.paragraph === paragraph)) {
    return !ends.some((end, k) => end.paragraph === paragraph && end.register === register && (k < first || k > last));
  }
  return neighbours.every((end) => end !== undefined && Math.abs(end.paragraph - paragraph) <= NEAR);
}

/** True when some version has a quotation here: the speaker's own way of talking. */
function isQuotation(segment: number, context: CheckContext): boolean {
  return context.collation.sources.some((_, source) =>
    alignedSegments(context, source, segment).some(({ text }) => /^[“"«‘「『]/u.test(text)),
  );
}

function draft(end: RunningEnd, usual: Usual, ends: readonly RunningEnd[]): FindingDraft {
  const target = { segment: end.segment.index, start: end.start, end: end.end };
  const actual = end.segment.text.slice(end.start, end.end);
  const uses = (form: string) =>
    ends.filter(({ segment, start, end: to }) => segment.text.slice(start, to) === form).length;
  // だ or である, as the text has it more often.
  const [best] = [...end.others].sort((a, b) => uses(b) - uses(a));
  return {
    messageId: 'drift',
    data: { actual, usual: usual.name, own: end.name, share: Math.floor(usual.share * 100) },
    target,
    sources: [],
    actual,
    ...(best === undefined ? {} : { expected: [best], suggestions: [{ ...target, text: best }] }),
    confidence: 0.75 + (usual.share - CLEAR),
  };
}
