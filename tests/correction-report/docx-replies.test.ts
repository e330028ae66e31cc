import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import { docx } from '../../src/correction-report/docx/docx.js';
import { readDocxReplies } from '../../src/correction-report/docx/read-replies.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { correctionReportOf } from '../support/corrections-in-text.js';

const MAIN = 'word/document.xml';
const TEXT = { text: '港は150億円で直す。\n船は港を出た。\nホテルは三階だ。' };

async function sent(language: PackLanguage = 'ja'): Promise<Uint8Array> {
  const entries = [{ words: '150億' }, { words: '船' }, { words: 'ホテル' }];
  return docx.write(correctionReportOf([TEXT], entries, { language }), await correctionWordsFor(language));
}

/** The document with its main part changed, as a word processor would store it. */
function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = new TextDecoder().decode(files[MAIN]);
  const after = change(before);
  if (after === before) throw new Error('nothing was changed');
  return zipSync({ ...files, [MAIN]: new TextEncoder().encode(after) });
}

const controlOf = (tag: string) =>
  new RegExp(`<w:sdt><w:sdtPr>(?:(?!</w:sdt>).)*<w:tag w:val="${tag}"/>.*?</w:sdt>`, 'su');
const rowOf = (id: string) => new RegExp(`<w:tr>(?:(?!</w:tr>).)*${id}.*?</w:tr>`, 'su');

/** As Word fills a control in: the placeholder is gone. */
function filled(tag: string, words: string) {
  return (xml: string) =>
    xml.replace(controlOf(tag), (control) =>
      control
        .replace('<w:showingPlcHdr/>', '')
        .replace(/<w:sdtContent>.*<\/w:sdtContent>/su, `<w:sdtContent>${words}</w:sdtContent>`),
    );
}

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const [FIRST, SECOND, THIRD] = ['00000000', '00000001', '00000002'] as const;

describe('readDocxReplies', () => {
  test('nobody has answered: nothing', async () => {
    expect(await readDocxReplies(await sent())).toEqual({ replies: [], remarks: [] });
  });

  test.each(LANGUAGES)('answers in %s', async (language) => {
    const words = await correctionWordsFor(language);
    let bytes = await sent(language);
    bytes = changed(bytes, filled(FIRST, run(words['answer.accept'])));
    bytes = changed(bytes, filled(SECOND, run(words['answer.reject'])));
    bytes = changed(bytes, filled(THIRD, run(words['answer.discuss'])));
    bytes = changed(bytes, filled(`reply-${SECOND}`, `${run('定訳で')}<w:r><w:br/></w:r>${run('す。')}`));
    expect(await readDocxReplies(bytes)).toEqual({
      replies: [
        { id: FIRST, knew: [], answer: 'accept', text: '' },
        { id: SECOND, knew: [], answer: 'reject', text: '定訳で\nす。' },
        { id: THIRD, knew: [], answer: 'discuss', text: '' },
      ],
      remarks: [],
    });
  });

  test('rows in another order, one deleted, one added', async () => {
    let bytes = changed(await sent(), filled(FIRST, run('採用')));
    bytes = changed(bytes, filled(THIRD, run('要相談')));
    bytes = changed(bytes, (xml) => {
      const [first, second, third] = [FIRST, SECOND, THIRD].map((id) => rowOf(id).exec(xml)![0]);
      const added = '<w:tr><w:tc><w:p><w:r><w:t>ほかに誤りはありません。</w:t></w:r></w:p></w:tc></w:tr>';
      return xml
        .replace(first!, '')
        .replace(second!, '')
        .replace(third!, () => third! + added + first!);
    });
    expect((await readDocxReplies(bytes)).replies.map(({ id, answer }) => [id, answer])).toEqual([
      [THIRD, 'discuss'],
      [FIRST, 'accept'],
    ]);
  });

  test.each<[string, (xml: string) => string, string, string]>([
    ['typed over the control', (xml) => xml.replace(controlOf(FIRST), run('採用')), 'accept', ''],
    ['typed behind the placeholder', (xml) => xml.replace(controlOf(FIRST), run('選択') + run('不採用')), 'reject', ''],
    [
      'both controls are gone, and the first cell says which entry it is',
      (xml) => xml.replace(controlOf(FIRST), run('○')).replace(controlOf(`reply-${FIRST}`), run('済み')),
      'accept',
      '済み',
    ],
    [
      'typed beside a control that was left as it is',
      (xml) => xml.replace(controlOf(FIRST), (control) => `${control}${run('採用')}`),
      'accept',
      '',
    ],
    [
      'with changes tracked: what was put in counts, what was taken out not',
      filled(
        FIRST,
        '<w:del w:id="900" w:author="M"><w:r><w:delText>採用</w:delText></w:r></w:del><w:ins w:id="901" w:author="M"><w:r><w:t>不採用</w:t></w:r></w:ins>',
      ),
      'reject',
      '',
    ],
    [
      'words that were moved away',
      filled(FIRST, `<w:moveFrom w:id="900" w:author="M">${run('採用')}</w:moveFrom>${run('要相談')}`),
      'discuss',
      '',
    ],
    [
      'the control is around the cell',
      (xml) => {
        const control = filled(FIRST, run('採用'))(xml);
        const cell = /<w:tc>(?:(?!<w:tc>).)*?<w:tag w:val="00000000"\/>.*?<\/w:tc>/su.exec(control)![0];
        const properties = /<w:sdtPr>.*?<\/w:sdtPr>/su.exec(cell)![0];
        const bare = '<w:tc><w:tcPr/><w:p><w:r><w:t>採用</w:t></w:r></w:p></w:tc>';
        return control.replace(cell, `<w:sdt>${properties}<w:sdtContent>${bare}</w:sdtContent></w:sdt>`);
      },
      'accept',
      '',
    ],
    [
      'the control was moved out of the table',
      (xml) => {
        const control = controlOf(FIRST).exec(filled(FIRST, run('採用'))(xml))![0];
        return xml.replace(rowOf(FIRST), '').replace('<w:body>', () => `<w:body><w:p>${control}</w:p>`);
      },
      'accept',
      '',
    ],
    [
      'a row in a table of its own, without the names of columns',
      (xml) => {
        const row = rowOf(FIRST).exec(filled(FIRST, run('採用'))(xml))![0];
        return xml.replace(rowOf(FIRST), '').replace('<w:body>', () => `<w:body><w:tbl>${row}</w:tbl>`);
      },
      'accept',
      '',
    ],
    [
      'as strict Open XML',
      (xml) =>
        filled(
          FIRST,
          run('採用'),
        )(xml).replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      'accept',
      '',
    ],
    [
      'with another prefix',
      (xml) => filled(FIRST, run('採用'))(xml).replace(/(<\/?|\s|xmlns:)w(?=[:=])/gu, '$1x'),
      'accept',
      '',
    ],
  ])('%s', async (_, change, answer, text) => {
    const { replies, remarks } = await readDocxReplies(changed(await sent(), change));
    expect(replies).toEqual([{ id: FIRST, knew: [], answer, text }]);
    expect(remarks).toEqual([]);
  });

  describe('documents of the older shape, with place and versions in each row', () => {
    /** Without rows of sentences, and with two more cells behind the number. */
    const older = (xml: string) => {
      const cell = (words: string) => `<w:tc><w:tcPr/><w:p>${run(words)}</w:p></w:tc>`;
      return xml.replaceAll(/<w:tr>.*?<\/w:tr>/gsu, (row) => {
        if (row.includes('<w:gridSpan')) return '';
        if (!/<w:sdt>|採否/u.test(row)) return row;
        const more = row.includes('<w:sdt>')
          ? cell('2行目\n…【船】…') + cell('ベトナム語: Cảng')
          : cell('箇所') + cell('原文');
        return row.replace('</w:tc>', () => `</w:tc>${more}`);
      });
    };

    test.each<[string, (xml: string) => string]>([
      ['in the fields', (xml) => filled(FIRST, run('採用'))(filled(`reply-${FIRST}`, run('済み'))(xml))],
      [
        'typed over the fields',
        (xml) => xml.replace(controlOf(FIRST), run('採用')).replace(controlOf(`reply-${FIRST}`), run('済み')),
      ],
    ])('%s', async (_, change) => {
      const bytes = changed(changed(await sent(), older), change);
      expect(await readDocxReplies(bytes)).toEqual({
        replies: [{ id: FIRST, knew: [], answer: 'accept', text: '済み' }],
        remarks: [],
      });
    });
  });

  test('an entry that was moved below another sentence, and a sentence without entries', async () => {
    const bytes = changed(changed(await sent(), filled(THIRD, run('不採用'))), (xml) => {
      const row = rowOf(THIRD).exec(xml)![0];
      return xml.replace(row, '').replace(rowOf(FIRST), (first) => row + first);
    });
    expect((await readDocxReplies(bytes)).replies).toEqual([{ id: THIRD, knew: [], answer: 'reject', text: '' }]);
  });

  test('a row that was deleted with changes tracked is no answer', async () => {
    const bytes = changed(await sent(), (xml) =>
      filled(
        FIRST,
        run('採用'),
      )(xml).replace(rowOf(FIRST), (row) => row.replace('<w:trPr>', '<w:trPr><w:del w:id="900" w:author="M"/>')),
    );
    expect(await readDocxReplies(bytes)).toEqual({ replies: [], remarks: [] });
  });

  test.each<[string, (xml: string) => string, RegExp]>([
    ['a word that is no answer', filled(FIRST, run('たぶん')), /^table \d+, row 3: "たぶん" is no decision$/u],
    ['a reply without an answer', filled(`reply-${FIRST}`, run('なぜ')), /^table \d+, row 3: .*no decision: "なぜ"$/u],
    [
      'an answer whose id is gone',
      (xml) =>
        xml
          .replace(controlOf(FIRST), run('採用'))
          .replace(controlOf(`reply-${FIRST}`), '')
          .replace(FIRST, ''),
      /row 3: the identifier is gone/u,
    ],
  ])('%s is told', async (_, change, remark) => {
    const { replies, remarks } = await readDocxReplies(changed(await sent(), change));
    expect(replies).toEqual([]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(remark);
  });

  test('the main part may have another name', async () => {
    const files = unzipSync(changed(await sent(), filled(FIRST, run('採用'))));
    const { [MAIN]: main, '_rels/.rels': relations, ...rest } = files;
    const renamed = new TextDecoder().decode(relations).replace('"word/document.xml"', '"/word/document2.xml"');
    const bytes = zipSync({ ...rest, 'word/document2.xml': main!, '_rels/.rels': new TextEncoder().encode(renamed) });
    expect((await readDocxReplies(bytes)).replies).toHaveLength(1);
  });
});

describe('what is no answered report', () => {
  const huge = () => zipSync({ [MAIN]: [new Uint8Array(65 * 1024 * 1024), { level: 9 }] });
  /** A bomb that says of itself that it is small. */
  const lying = () => {
    const bytes = huge();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      const signature = view.getUint32(at, true);
      if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
      if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
    }
    return bytes;
  };
  const zipOf = (xml: string) => zipSync({ [MAIN]: new TextEncoder().encode(xml) });

  test.each<[string, () => Uint8Array, RegExp]>([
    ['empty', () => new Uint8Array(), /no document of Word/u],
    ['no zip', () => new TextEncoder().encode('PK is how zips begin'), /no document of Word/u],
    ['a zip of something else', () => zipSync({ 'a.txt': new Uint8Array(3) }), /no document of Word/u],
    ['a part that is too large', huge, /more than 64 MiB/u],
    ['a part that is larger than it says', lying, /no document of Word|broken/u],
    ['broken XML', () => zipOf('<w:document><w:body>'), /broken/u],
    ['entities', () => zipOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), /broken/u],
  ])('%s is a fault', async (_, make, message) => {
    const failed = readDocxReplies(make());
    await expect(failed).rejects.toThrow(Fault);
    await expect(failed).rejects.toThrow(message);
  });
});
