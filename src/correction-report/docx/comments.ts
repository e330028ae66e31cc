import { categoryName } from '../../finding-words/names.js';
import { rightOf, versionsBeside } from '../cells.js';
import { languageLabel } from '../language-names.js';
import type { Correction, CorrectionReport } from '../model.js';
import { reasonOf } from '../reasons.js';
import { isConfirmed } from '../scorecard.js';
import type { CorrectionWords } from '../words/index.js';
import { bookmarkOf } from './entries.js';
import { PROGRAM, type Revisions } from './revisions.js';
import { linesOf, paragraph, run } from './runs.js';
import type { Anchor } from './tracked-text.js';
import { element, WORDPROCESSING, type Xml } from './xml.js';

/** Whether it is for somebody to say what is to be written: there is no tracked change for it, and a comment asks. */
export function isAsked(correction: Correction): boolean {
  return !isConfirmed(correction) || (correction.status === 'accepted' && correction.edits.length === 0);
}

/** `word/comments.xml`: one for each entry that is asked about, numbered like it. */
export function commentsOf(report: CorrectionReport, words: CorrectionWords, revisions: Revisions): Xml {
  const comments = report.corrections.filter(isAsked).map((one) => commentXml(one, words, revisions));
  return element('w:comments', { 'xmlns:w': WORDPROCESSING }, ...comments);
}

function commentXml(correction: Correction, words: CorrectionWords, revisions: Revisions): Xml {
  const { number, category, severity, right, expected, remark } = correction;
  const head = `${words['column.number']} ${number}  ${categoryName(category, words)} · ${words[`severity.${severity}`]}`;
  const correct = `${words['column.right']}: ${rightOf(correction, words)}`;
  const lines = [
    ...linesOf(remark),
    ...linesOf(reasonOf(correction, words)),
    ...(right === undefined && expected.length === 0 ? [] : linesOf(correct)),
  ].filter((line) => line !== '');
  // What nobody has looked at is said by the program.
  const author = correction.status === 'open' ? PROGRAM : revisions.author;
  return element(
    'w:comment',
    { ...revisions.attributes(number, author), 'w:initials': [...author][0] },
    paragraph(
      `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>${run(head, { bold: true })}`,
      'CommentText',
    ),
    ...lines.map((line) => paragraph(run(line), 'CommentText')),
    ...versionsBeside(correction).flatMap(({ language, text }) =>
      linesOf(text).map((line, k) => {
        const name = k === 0 ? run(`${languageLabel(language, words)}: `, { faint: true }) : '';
        return paragraph(name + run(line, { language }), 'CommentText');
      }),
    ),
  );
}

/** Bookmarks and comments of a text, at the words of its entries, by offset. */
export function anchorsOf(corrections: readonly Correction[], revisions: Revisions): Anchor[] {
  const anchors = corrections.flatMap((correction): Anchor[] => {
    const { number } = correction;
    const [start, end] = wordsOf(correction);
    const id = revisions.next();
    const bookmark = `${element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmarkOf(number) })}${element('w:bookmarkEnd', { 'w:id': id })}`;
    const opens = (xml: Xml): Anchor => ({ offset: start, closes: false, xml });
    if (!isAsked(correction)) return [opens(bookmark)];
    const from = element('w:commentRangeStart', { 'w:id': number });
    const to =
      element('w:commentRangeEnd', { 'w:id': number }) +
      `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>${element('w:commentReference', { 'w:id': number })}</w:r>`;
    if (start === end) return [opens(bookmark + from + to)];
    return [opens(bookmark + from), { offset: end, closes: true, xml: to }];
  });
  // At one place what ends comes before what begins.
  return anchors.sort((a, b) => a.offset - b.offset || Number(b.closes) - Number(a.closes));
}

/** The words in question; where something is missing, the sentence: a comment at no words is not seen. */
function wordsOf({ place, target }: Correction): readonly [number, number] {
  return place.start < place.end ? [place.start, place.end] : [target.span.start, target.span.end];
}
