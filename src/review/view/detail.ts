import { categoryName, checkName, checkNameAndId } from '../../finding-words/names.js';
import { visible } from '../../text/visible.js';
import { type Catalogue, say } from '../messages/index.js';
import type { ListEntry } from '../state/selectors.js';
import type { Block } from './blocks.js';
import type { Canvas } from './canvas.js';
import { contextOf } from './context.js';
import { fixLine } from './corrections.js';
import { judgementBlocks } from './judgement.js';
import { labelledBlock, passageBlocks } from './passages.js';
import { SEVERITY_LETTERS, severityOf } from './statuses.js';
import { joinParts, type Part, piece, type StyledLine, widthOf } from './styled.js';

/** Places that are listed of what belongs to a finding. */
const RELATED = 12;
/** Columns between what is said of a finding in one line. */
const GAP = 3;
/** UTF-16 units of context on either side of the sentence. */
const CONTEXT = 160;

/** Who gives way first where not everything fits; passages have 0, 1, 2 … */
const RANKS = { head: 5, fix: 6, why: 7, related: 30, context: 31 } as const;

/** A finding with all that is needed to judge it, as blocks that can shrink. */
export function detailBlocks(entry: ListEntry, canvas: Canvas): readonly Block[] {
  const label = labelsOf(canvas);
  return [
    headBlock(entry, canvas),
    ...passageBlocks(entry.item, canvas),
    ...reasonBlocks(entry, label, canvas),
    ...judgementBlocks(entry, label, canvas),
    ...relatedBlocks(entry, label, canvas),
  ];
}

/** What a wide screen has room for: the text before and after the sentence. */
export function contextBlocks({ item }: ListEntry, canvas: Canvas): readonly Block[] {
  const context = contextOf(canvas.state.review.text, item.target.span, CONTEXT);
  if (!context) return [];
  const label = labelsOf(canvas)(canvas.messages['detail.context']);
  return [labelledBlock(label, [piece(`${context.before} (…) ${context.after}`, 'faint')], RANKS.context, canvas)];
}

/** `C critical   number-mismatch   mistranslation   confidence 0.94   7k3f9a2c`; the word gives way first, then it takes two lines, then ids of checks give way. */
function headBlock(entry: ListEntry, { messages, columns, metrics }: Canvas): Block {
  const { finding } = entry.item;
  const confidence = say(messages, 'detail.confidence', { value: finding.confidence.toFixed(2) });
  const doubt = finding.uncertain ? `, ${messages['finding.uncertain']}` : '';
  const rated: Part[] = [
    { line: [piece(categoryName(finding.mqm, messages))], rank: 4 },
    { line: [piece(confidence + doubt)], rank: 2 },
    { line: [piece(finding.id, 'faint')], rank: 3 },
  ];
  const [full, brief] = [checkNameAndId, checkName].map((nameOf) => {
    return titlesOf(entry, finding.checks.map((check) => nameOf(check, messages)).join(', '), messages);
  }) as [Titles, Titles];
  const whole = (parts: readonly Part[]) => joinParts(parts, Number.POSITIVE_INFINITY, metrics, GAP);
  const fits = (line: StyledLine) => widthOf(line, metrics) <= columns;
  const one = [full.worded, full.short].map((title) => whole([...title, ...rated])).find(fits);
  const draw = (rows: number) => {
    if (one) return [one];
    if (rows < 2) return [joinParts([...brief.short, ...rated], columns, metrics, GAP)];
    const title = [full.worded, full.short, brief.worded].find((parts) => fits(whole(parts))) ?? brief.short;
    return [title, rated].map((parts) => joinParts(parts, columns, metrics, GAP));
  };
  return { natural: one ? 1 : 2, modest: 2, rank: RANKS.head, draw };
}

interface Titles {
  readonly worded: readonly Part[];
  readonly short: readonly Part[];
}

/** How grave a finding is, in a word or in a letter, and what has found it. */
function titlesOf(entry: ListEntry, checks: string, messages: Catalogue): Titles {
  const severity = severityOf(entry);
  const letter = SEVERITY_LETTERS[severity];
  const found = piece(checks, 'title');
  const word = piece(`${letter} ${messages[`severity.${severity}`]}`, severity);
  return {
    worded: [
      { line: [word], rank: 0 },
      { line: [found], rank: 1 },
    ],
    short: [{ line: [piece(letter, severity), piece(' '), found], rank: 0 }],
  };
}

function reasonBlocks({ item }: ListEntry, label: (text: string) => string, canvas: Canvas): readonly Block[] {
  const { messages } = canvas;
  const { finding } = item;
  const why = [piece(finding.explanation || finding.message)];
  const blocks = [labelledBlock(label(messages['finding.why']), why, RANKS.why, canvas)];
  const fix = fixLine(item, canvas);
  if (fix) blocks.push(labelledBlock(label(messages['finding.fix']), fix, RANKS.fix, canvas));
  else if (finding.expected.length > 0) {
    const expected = [piece(finding.expected.join(' / '))];
    blocks.push(labelledBlock(label(messages['finding.expected']), expected, RANKS.fix, canvas));
  }
  return blocks;
}

/** The other places of the same term, name or item. */
function relatedBlocks({ item }: ListEntry, label: (text: string) => string, canvas: Canvas): readonly Block[] {
  const { related } = item.finding;
  if (related.length === 0) return [];
  const places = related.slice(0, RELATED).map(({ line, column, text }) => `${line}:${column} ${text}`.trim());
  const more = related.length > RELATED ? ` +${related.length - RELATED}` : '';
  const line: StyledLine = [piece(places.join(', ') + more)];
  return [labelledBlock(label(canvas.messages['finding.related']), line, RANKS.related, canvas)];
}

/** Labels as wide as the widest of the language, with two columns behind. */
function labelsOf({ messages, metrics }: Canvas): (text: string) => string {
  const keys = [
    'finding.why',
    'finding.fix',
    'finding.expected',
    'detail.judgement',
    'finding.related',
    'detail.context',
  ] as const;
  const names = keys.map((key) => messages[key]);
  const columns = Math.max(...names.map(metrics.columnsOf)) + 2;
  return (text) => metrics.padColumns(visible(text), columns);
}
