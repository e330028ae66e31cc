import { xmlText } from '../../text/xml.js';
import { figure } from '../figure.js';
import type { Correction, CorrectionReport } from '../model.js';
import { partOf, REPORT_PARTS } from '../parts.js';
import { nameOf } from '../progress-lines.js';
import { reportTitle } from '../report-title.js';
import { entriesIn } from '../sentences.js';
import type { CorrectionWords } from '../words/index.js';
import { type CorrectionWriter, say } from '../writer.js';
import { anchorsOf, commentsOf, type RestComment } from './comments.js';
import { entryTable } from './entries.js';
import {
  alignment,
  assessment,
  generalCorrections,
  heading,
  howToRead,
  howToReply,
  titleAndTexts,
} from './front-matter.js';
import { packageOf } from './package.js';
import { createRevisions, PROGRAM, type Revisions } from './revisions.js';
import { paragraph, run } from './runs.js';
import { stylesOf } from './styles.js';
import { trackedText } from './tracked-text.js';
import { unreviewedRests } from './unreviewed.js';
import { element, property, RELATIONS, WORDPROCESSING, type Xml } from './xml.js';

/** The report as a document of Word: the tables, with fields for the answers, and the whole text with tracked changes and comments. */
export const docx: CorrectionWriter = {
  id: 'docx',
  async write(report, words) {
    const revisions = createRevisions(report);
    // Comments have the numbers of their entries; other elements none of these.
    for (const _ of report.corrections) revisions.next();
    const rests = unreviewedRests(report, words).map((rest) => ({ rest, id: revisions.next() }));
    const document = documentXml(report, words, revisions, rests);
    return packageOf(
      document,
      [
        {
          name: 'styles.xml',
          kind: 'styles',
          root: stylesOf(report.language, report.texts[0]?.language ?? report.language),
        },
        { name: 'settings.xml', kind: 'settings', root: SETTINGS },
        { name: 'comments.xml', kind: 'comments', root: commentsOf(report, words, revisions, rests) },
        { name: 'footer.xml', kind: 'footer', root: footerXml(report, words) },
      ],
      { core: propertiesXml(report, words), extended: programXml(report) },
    );
  },
};

/** Relation of the footer: the fourth part. */
const FOOTER = 'rId4';

function documentXml(
  report: CorrectionReport,
  words: CorrectionWords,
  revisions: Revisions,
  rests: readonly RestComment[],
): Xml {
  const body = [
    titleAndTexts(report, words),
    assessment(report, words),
    howToReply(report, words),
    howToRead(report, words),
    generalCorrections(report, words),
    entries(report, words),
    alignment(report, words),
    paragraph('', undefined, sectionXml('landscape')),
    wholeTexts(report, words, revisions, rests),
    sectionXml('portrait'),
  ];
  return element('w:document', { 'xmlns:w': WORDPROCESSING, 'xmlns:r': RELATIONS }, element('w:body', {}, ...body));
}

/** What is corrected, what the author is asked, what is missing or too much: each with the numbers that it has in every format. */
function entries(report: CorrectionReport, words: CorrectionWords): Xml {
  if (report.corrections.length === 0) {
    // What nobody has looked at is not without errors.
    if (report.scorecard.open > 0) return '';
    return heading(words['part.corrections']) + paragraph(run(words['score.none']));
  }
  const tables = REPORT_PARTS.map((part) => {
    const own = report.sentences.filter((sentence) => partOf(entriesIn(sentence, report)[0]!) === part);
    return own.length === 0 ? '' : heading(words[`part.${part.id}`]) + entryTable(part, own, report, words);
  });
  return tables.join('');
}

function wholeTexts(
  { texts, corrections }: CorrectionReport,
  words: CorrectionWords,
  revisions: Revisions,
  rests: readonly RestComment[],
): Xml {
  const own = (k: number): Correction[] => corrections.filter(({ text }) => text === k);
  return [
    heading(words['part.fullText']),
    paragraph(
      run(words[texts.some(({ edits }) => edits.length > 0) ? 'fullText.how' : 'fullText.none'], {
        faint: true,
      }),
    ),
    // Who accepts all changes must know first what they leave as it is.
    ...rests.map(({ rest }) => paragraph(run(rest.sentence, { bold: true }))),
    ...texts.flatMap((text, k) => [
      paragraph(run(nameOf(text)), 'Heading2'),
      ...trackedText(
        text,
        anchorsOf(
          own(k),
          rests.filter(({ rest }) => rest.text === k),
          revisions,
        ),
        revisions,
      ),
    ]),
  ].join('');
}

/** A4, in twentieths of a point. */
const [SHORT_SIDE, LONG_SIDE] = [11906, 16838];

function sectionXml(orient: 'landscape' | 'portrait'): Xml {
  const [width, height] = orient === 'landscape' ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const side = orient === 'landscape' ? 720 : 1304;
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': FOOTER }),
    element('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orient }),
    element('w:pgMar', {
      'w:top': 851,
      'w:right': side,
      'w:bottom': 851,
      'w:left': side,
      'w:header': 425,
      'w:footer': 425,
      'w:gutter': 0,
    }),
  );
}

/** Pages may be handed on by themselves: each says that something is still open. */
function footerXml(report: CorrectionReport, words: CorrectionWords): Xml {
  const { texts, language } = report;
  const open = texts.reduce((sum, { progress }) => sum + progress.open, 0);
  const parts = [
    reportTitle(report, words),
    ...(open > 0 ? [say(words, 'section.unlisted', { count: figure(open, language) })] : []),
  ];
  const field = (code: string) => element('w:fldSimple', { 'w:instr': ` ${code} ` }, run('1'));
  return element(
    'w:ftr',
    { 'xmlns:w': WORDPROCESSING },
    paragraph(run(`${parts.join('  ·  ')}  ·  `) + field('PAGE') + run(' / ') + field('NUMPAGES'), 'Footer'),
  );
}

/** Laid out as by Word 2013 and later, not as by Word 2003. */
const SETTINGS = element(
  'w:settings',
  { 'xmlns:w': WORDPROCESSING },
  property('w:characterSpacingControl', 'compressPunctuation'),
  element(
    'w:compat',
    {},
    element('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  ),
);

function propertiesXml(report: CorrectionReport, words: CorrectionWords): Xml {
  const { texts, date, language } = report;
  const title = [reportTitle(report, words), ...texts.map(nameOf)].join(' ');
  const created = `${date}T00:00:00Z`;
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, xmlText(title)),
    element('dc:creator', {}, PROGRAM),
    element('dc:language', {}, language),
    date === undefined ? '' : element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, created),
  );
}

/** The program and its version: for who looks for them, not for who reads the report. */
function programXml({ version }: CorrectionReport): Xml {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, xmlText(`${PROGRAM} ${version}`)),
  );
}
