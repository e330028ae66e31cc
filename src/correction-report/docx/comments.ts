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
import type { UnreviewedRest } from './unreviewed.js';
import { element, WORDPROCESSING, type Xml } from './xml.js';

/** Whether it is for somebody to say what is to be written: there is no tracked change for it, and a comment asks. */
export function isAsked(correction: Correction): boolean {
  return !isConfirmed(correction) || (correction.status === 'accepted' && correction.edits.length === 0);
}

/** The comment where nobody has looked on, and its number. */
export interface RestComment {
  readonly rest: UnreviewedRest;
  readonly id: number;
}

/** `word/comments.xml`: one for each entry that is asked about, numbered like it, and one a text from where on nobody has looked at it. */
export function commentsOf(
  report: CorrectionReport,
  words: CorrectionWords,
  revisions: Revisions,
  rests: readonly RestComment[],
): Xml {
  const asked = report.corrections.filter(isAsked).map((one) => entryComment(one, words, revisions));
  const open = rests.map(({ rest, id }) =>
    commentXml(revisions.attributes(id, PROGRAM), run(rest.comment, { bold: true })),
  );
  return element('w:comments', { 'xmlns:w': WORDPROCESSING }, ...asked, ...open);
}

/** @param paragraphs below the head */
function commentXml(attributes: ReturnType<Revisions['attributes']>, head: Xml, paragraphs: readonly Xml[] = []): Xml {
  return element(
    'w:comment',
    { ...attributes, 'w:initials': [...String(attributes['w:author'])][0] },
    paragraph(`<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>${head}`, 'CommentText'),
    ...paragraphs,
  );
}

function entryComment(correction: Correction, words: CorrectionWords, revisions: Revisions): Xml {
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
  return commentXml(revisions.attributes(number, author), run(head, { bold: true }), [
    ...lines.map((line) => paragraph(run(line), 'CommentText')),
    ...versionsBeside(correction).flatMap(({ language, text }) =>
      linesOf(text).map((line, k) => {
        const name = k === 0 ? run(`${languageLabel(language, words)}: `, { faint: true }) : '';
        return paragraph(name + run(line, { language }), 'CommentText');
      }),
    ),
  ]);
}

/** Bookmarks and comments of a text, at the words of its entries and from where on nobody has looked at it, by offset. */
export function anchorsOf(
  corrections: readonly Correction[],
  rests: readonly RestComment[],
  revisions: Revisions,
): Anchor[] {
  const anchors = corrections.flatMap((correction): Anchor[] => {
    const { number } = correction;
    const [start, end] = wordsOf(correction);
    const id = revisions.next();
    const bookmark = `${element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmarkOf(number) })}${element('w:bookmarkEnd', { 'w:id': id })}`;
    const opens = (xml: Xml): Anchor => ({ offset: start, closes: false, xml });
    if (!isAsked(correction)) return [opens(bookmark)];
    const [from, to] = rangeOf(number);
    if (start === end) return [opens(bookmark + from + to)];
    return [opens(bookmark + from), { offset: end, closes: true, xml: to }];
  });
  const open = rests.flatMap(({ rest, id }): Anchor[] => {
    const [from, to] = rangeOf(id);
    return [
      { offset: rest.start, closes: false, xml: from },
      { offset: rest.end, closes: true, xml: to },
    ];
  });
  // At one place what ends comes before what begins.
  return [...open, ...anchors].sort((a, b) => a.offset - b.offset || Number(b.closes) - Number(a.closes));
}

/** What stands before and behind the words of a comment. */
function rangeOf(id: number): readonly [from: Xml, to: Xml] {
  const reference = element('w:commentReference', { 'w:id': id });
  return [
    element('w:commentRangeStart', { 'w:id': id }),
    `${element('w:commentRangeEnd', { 'w:id': id })}<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>${reference}</w:r>`,
  ];
}

/** The words in question; where something is missing, the sentence: a comment at no words is not seen. */
function wordsOf({ place, target }: Correction): readonly [number, number] {
  return place.start < place.end ? [place.start, place.end] : [target.span.start, target.span.end];
}
