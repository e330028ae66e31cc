import type { Check } from '../core/check.js';
import type { FindingDraft, Place } from '../core/finding.js';
import type { CheckContext } from '../evidence/context.js';
import { type Paragraph, paragraphsOf } from '../evidence/paragraphs.js';
import { partnerPlace } from '../evidence/partner-place.js';
import { readBrackets } from '../text/bracket-faults.js';
import { type BracketFault, type BracketMark, type Brackets, closersOf } from '../text/bracket-marks.js';
import { isClosing, isOpening } from '../text/bracket-pairs.js';
import { dashFaults, type MarkFault, narrowKanaFaults, strayFaults, widthFaults } from '../text/mark-forms.js';

/** Quotes and brackets without their partner, and marks in another form than the rest of the text has. */
export const punctuation: Check<CheckContext> = {
  meta: {
    id: 'punctuation',
    mqm: 'linguistic-conventions/punctuation',
    its: 'typographical',
    severity: 'minor',
    scope: 'document',
    languages: ['ja', 'vi', 'ko', 'en'],
    summary: 'A quote or bracket has no partner, or a mark has another form than in the rest of the text.',
    messages: {
      unclosed: {
        message: '{{mark}} is not closed',
        explanation: '{{mark}} opens here and nothing closes it in this paragraph or the next ones.',
      },
      unopened: {
        message: '{{mark}} closes nothing',
        explanation: '{{mark}} closes here, and nothing has been opened in this paragraph or those before.',
      },
      mismatched: {
        message: '{{open}} is closed with {{close}}',
        explanation: 'What {{open}} opens is closed with {{close}}, which belongs to another mark.',
      },
      width: {
        message: '{{actual}} among {{usual}}',
        explanation: 'The text otherwise has {{usual}} in such places.',
      },
      narrowKana: {
        message: '{{actual}} is half-width',
        explanation: 'The text is in full-width letters and marks otherwise: {{usual}}.',
      },
      doubled: {
        message: 'Two marks stand side by side: {{actual}}',
        explanation: 'One of the two marks is too much.',
      },
      spaced: {
        message: 'A space before {{next}}',
        explanation: 'No space stands before {{next}}.',
      },
      dash: {
        message: 'A hyphen between spaces joins two clauses',
        explanation:
          'Other languages set a dash so. Japanese has {{usual}} or a comma, or says in words how the clauses belong together.',
      },
    },
  },
  run({ collation }, context) {
    const paragraphs = paragraphsOf(collation.target.segments);
    const blocks = paragraphs.map(({ text }) => text);
    const brackets = readBrackets(blocks);
    const marks = [widthFaults, narrowKanaFaults, strayFaults, dashFaults].flatMap((find) => find(blocks));
    return [
      ...slips(brackets).map((fault) => bracketDraft(fault, brackets, paragraphs, context)),
      ...marks.flatMap((fault) => markDraft(fault, paragraphs)),
    ];
  },
};

const CONFIDENCE = { unclosed: 0.85, unopened: 0.85, mismatched: 0.9 };
const MARK_CONFIDENCE = { width: 0.85, narrowKana: 0.9, doubled: 0.95, spaced: 0.9, dash: 0.8 };

/** How often a fault may come again before it is the way of the text: "…” all through. */
const OFTEN = 3;

/** Faults that are no habit of the text. */
function slips({ pairs, faults }: Brackets): BracketFault[] {
  const proper = countBy(pairs.flatMap(({ open, close }) => [open.character, close.character]));
  const seen = countBy(faults.map(keyOf));
  return faults.filter((fault) => {
    const count = seen.get(keyOf(fault))!;
    const rivals = Math.max(...marksOf(fault).map(({ character }) => proper.get(character) ?? 0));
    return count < OFTEN || count * 2 < rivals;
  });
}

function marksOf(fault: BracketFault): BracketMark[] {
  if (fault.kind === 'mismatched') return [fault.open, fault.close];
  return [fault.kind === 'unclosed' ? fault.open : fault.close];
}

function keyOf(fault: BracketFault): string {
  return (
    fault.kind +
    marksOf(fault)
      .map(({ character }) => character)
      .join('')
  );
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function bracketDraft(
  fault: BracketFault,
  brackets: Brackets,
  paragraphs: readonly Paragraph[],
  context: CheckContext,
): FindingDraft {
  const place = ({ block, at }: BracketMark) => paragraphs[block]!.place(at, at + 1);
  const base = { messageId: fault.kind, sources: [], confidence: CONFIDENCE[fault.kind] };
  if (fault.kind !== 'mismatched') {
    const [mark] = marksOf(fault);
    const target = place(mark!);
    const data = { mark: mark!.character };
    const missing = missingPartner(mark!, paragraphs[mark!.block]!);
    if (missing) return { ...base, data, target, suggestions: [missing] };
    const opens = fault.kind === 'unclosed';
    const lone = { segment: target.segment, at: target.start, character: mark!.character, opens };
    const gap = partnerPlace(context, lone);
    const partner = opens ? closersOf(lone.character)[0] : openerOf(lone.character);
    if (!gap || !partner) return { ...base, data, target };
    return { ...base, data, target: gap, related: [target], suggestions: [{ ...gap, text: partner }] };
  }
  const { open, close } = fault;
  const isOpenWrong = usesOf(close, brackets) > usesOf(open, brackets);
  const wrong = isOpenWrong ? open : close;
  const right = isOpenWrong ? openerOf(close.character) : closersOf(open.character)[0]!;
  const target = place(wrong);
  return {
    ...base,
    data: { open: open.character, close: close.character },
    target,
    related: [place(isOpenWrong ? close : open)],
    ...(right ? { expected: [right], suggestions: [{ ...target, text: right }] } : {}),
  };
}

/** How well established a mark is in the text; of two that are not, a Japanese one is meant rather than one of typewriters. */
function usesOf({ character }: BracketMark, { pairs }: Brackets): number {
  const uses = pairs.filter(({ open, close }) => open.character === character || close.character === character).length;
  return uses + (character > '\u3000' ? 0.5 : 0);
}

const OPENERS = '(（[［{｛「『｢【〔〈《“‘«"\'';

function openerOf(close: string): string | undefined {
  return [...OPENERS].find((open) => closersOf(open).includes(close));
}

/** Where the partner surely belongs: around the letters of an acronym, or at the end of a paragraph that is one speech. */
function missingPartner(mark: BracketMark, paragraph: Paragraph): (Place & { text: string }) | undefined {
  const { text } = paragraph;
  if (isClosing(mark.character) && !isOpening(mark.character)) {
    const acronym = /(?<=[^\p{Script=Latin}\p{Nd}\s])[A-Z][A-Za-z]{1,9}$/u.exec(text.slice(0, mark.at));
    const opener = openerOf(mark.character);
    if (!acronym || !opener) return undefined;
    return { ...paragraph.place(acronym.index, acronym.index), text: opener };
  }
  const closer = closersOf(mark.character)[0]!;
  const acronym = /^[A-Z][A-Za-z]{1,9}(?=[^\p{Script=Latin}\p{Nd}\s])/u.exec(text.slice(mark.at + 1));
  const at = acronym ? mark.at + 1 + acronym[0].length : text.length;
  if (!acronym && (mark.at > 0 || paragraph.segments.length > 1)) return undefined;
  return { ...paragraph.place(at, at), text: closer };
}

function markDraft(fault: MarkFault, paragraphs: readonly Paragraph[]): FindingDraft[] {
  const paragraph = paragraphs[fault.block]!;
  const target = paragraph.place(fault.start, fault.end);
  const actual = paragraph.text.slice(fault.start, fault.end);
  // Between two sentences stands a space that the text may not have.
  if (target.end - target.start < actual.length) return [];
  return [
    {
      messageId: fault.kind,
      data: { actual: actual.trim(), usual: fault.fix, next: paragraph.text.charAt(fault.end) },
      target,
      sources: [],
      actual,
      expected: [fault.fix],
      suggestions: [{ ...target, text: fault.fix }],
      confidence: MARK_CONFIDENCE[fault.kind],
    },
  ];
}
