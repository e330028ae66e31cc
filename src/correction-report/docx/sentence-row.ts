import { LANGUAGES, type LanguageCode } from '../../core/language.js';
import { overlaps, type Span, united } from '../../core/span.js';
import { columnsOf } from '../../text/columns.js';
import type { DiffPiece } from '../../text/sentence-diff.js';
import { placeOf } from '../cells.js';
import { excerptOf, UNMARKED } from '../excerpt.js';
import { languageLabel } from '../language-names.js';
import type { CorrectedSentence, Correction, CorrectionReport } from '../model.js';
import { sentenceChanges } from '../sentence-changes.js';
import { together } from '../sentences.js';
import type { CorrectionWords } from '../words/index.js';
import { LETTER, linesIn, MARGINS, PAGE_LINES } from './row-height.js';
import { linesOf, paragraph, run } from './runs.js';
import type { Row } from './table.js';
import { element, type Xml } from './xml.js';

const FILL = 'F1F4F9';

/** A run of a sentence as it is shown: what the entries ask about, and nobody has changed, is bold. */
interface ShownPiece extends DiffPiece {
  readonly bold?: boolean;
}

/** A line below the place: what it is, and the words of a language. */
interface NamedLine {
  readonly name: string;
  readonly language: LanguageCode;
  readonly pieces: readonly ShownPiece[];
}

/**
 * The row above the entries of a sentence, as wide as the table: where it stands, what changes in it, what becomes of it, and what the versions have. It stays on the page of its first entry.
 * @param width in twentieths of a point
 */
export function sentenceRow(
  sentence: CorrectedSentence,
  entries: readonly Correction[],
  report: CorrectionReport,
  { words, span, width }: { readonly words: CorrectionWords; readonly span: number; readonly width: number },
): Row {
  const lines = namedLines(sentence, entries, report, words);
  const indent = indentOf(words);
  const hanging = `<w:keepNext/>${element('w:ind', { 'w:left': indent, 'w:hanging': indent })}`;
  const place = paragraph(placeRuns(entries[0]!, report, words), 'Cell', '<w:keepNext/>');
  const content = [place, ...lines.map((line) => paragraph(lineRuns(line), 'Cell', hanging))];
  const height = lines.reduce((sum, { pieces }) => {
    const text = pieces.map((piece) => piece.text).join('');
    return sum + linesIn(text, width - indent - MARGINS);
  }, 1);
  return { cells: [{ content, fill: FILL, span }], breaks: height > PAGE_LINES };
}

/** The same in every table of a report: room for its longest label. */
function indentOf(words: CorrectionWords): number {
  const labels = [
    ...(['column.sentence', 'column.corrected', 'column.proposed'] as const).map((key) => words[key]),
    ...LANGUAGES.map((language) => languageLabel(language, words)),
  ];
  return (Math.max(...labels.map(columnsOf)) + 2) * LETTER;
}

function placeRuns(first: Correction, report: CorrectionReport, words: CorrectionWords): Xml {
  const language = report.texts[first.text]?.language;
  const section = linesOf(first.section).join(' ');
  return (
    run(placeOf(first, report, words), { bold: true }) +
    (section === '' ? '' : run(`  ${section}`, { language, faint: true }))
  );
}

function namedLines(
  { before, after, isConfirmed, sources }: CorrectedSentence,
  entries: readonly Correction[],
  { texts }: CorrectionReport,
  words: CorrectionWords,
): NamedLine[] {
  const { language } = texts[entries[0]!.text]!;
  const becomes = words[isConfirmed ? 'column.corrected' : 'column.proposed'];
  const own = sentenceChanges({ before, after }, together(entries), language);
  return [
    { name: words['column.sentence'], language, pieces: emphasised(own, askedOf(entries)) },
    ...(after === undefined ? [] : [{ name: becomes, language, pieces: [{ kind: 'same', text: after } as const] }]),
    ...sources.flatMap(({ language: other, passage }, k): NamedLine[] => {
      if (!passage) return [];
      const isMarked = entries.every((one) => (one.sources[k]?.passage?.marks.length ?? 0) > 0);
      const pieces = excerptOf(passage, isMarked ? undefined : UNMARKED).map(
        ({ text, isMarked }): ShownPiece => ({ kind: 'same', text, bold: isMarked }),
      );
      return [{ name: languageLabel(other, words), language: other, pieces }];
    }),
  ];
}

/** Words of the entries that change nothing in the sentence: nobody has said what to write, or it is not decided. */
function askedOf(entries: readonly Correction[]): Span[] {
  const asked = entries.filter(
    ({ edits, status }) => edits.length === 0 || status === 'question' || status === 'conflict',
  );
  return united(asked.map(({ at, wrong }) => ({ start: at, end: at + wrong.length })));
}

/** Pieces cut where emphasis begins and ends. What goes or comes has its own look. */
function emphasised(pieces: readonly DiffPiece[], spans: readonly Span[]): ShownPiece[] {
  let at = 0;
  return pieces.flatMap((piece): ShownPiece[] => {
    if (piece.kind === 'added') return [piece];
    const own = { start: at, end: at + piece.text.length };
    at = own.end;
    if (piece.kind === 'removed') return [piece];
    const bounds = spans.flatMap(({ start, end }) => [start, end]).filter((one) => one > own.start && one < own.end);
    const cuts = [own.start, ...bounds, own.end];
    return cuts.slice(1).map((end, k) => {
      const start = cuts[k]!;
      const text = piece.text.slice(start - own.start, end - own.start);
      return { kind: 'same', text, bold: spans.some((span) => overlaps(span, { start, end })) };
    });
  });
}

/** A line of the file that ends within the sentence ends here, too. */
function lineRuns({ name, language, pieces }: NamedLine): Xml {
  const runs = pieces.map(({ kind, text, bold = false }) => {
    const look = { language, bold, change: kind === 'same' ? undefined : kind };
    return linesOf(text)
      .map((line) => run(line, look))
      .join('<w:r><w:br/></w:r>');
  });
  return run(`${name}:\t`, { faint: true }) + runs.join('');
}
