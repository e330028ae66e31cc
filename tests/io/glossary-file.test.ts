import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { parseGlossary } from '../../src/glossary/format.js';
import {
  addTerm,
  findOwnGlossary,
  glossaryForTerms,
  type NewTerm,
  ownGlossaryPath,
} from '../../src/io/glossary-file.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

function termOf(terms: Readonly<Record<string, string>>, note?: string): NewTerm {
  const list = Object.entries(terms).map(([language, text]) => ({ language, text }));
  return note === undefined ? { terms: list } : { terms: list, note };
}

const PUMP = termOf({ ja: '揚水ポンプ', vi: 'máy bơm nước', ko: '양수 펌프', en: 'water pump' }, 'not 汲み上げ機');

/** As the command line checks it. */
function add(path: string, term: NewTerm) {
  return addTerm(path, term, (text) => parseGlossary(text, path));
}

function faultOf(action: () => unknown): Fault {
  try {
    action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a file that is not there', () => {
  it('is made with its folder, header line and all', () => {
    const path = ownGlossaryPath(folder.path);
    expect(add(path, PUMP)).toEqual({ path, id: 'c001', added: PUMP.terms, present: [] });
    expect(readFileSync(path, 'utf8').split('\n')).toEqual([
      'concept_id\tdomain\tlang\tterm\tstatus\tterm_type\tpart_of_speech\tdefinition\tnote',
      'c001\t\tja\t揚水ポンプ\t\t\t\t\tnot 汲み上げ機',
      'c001\t\tvi\tmáy bơm nước\t\t\t\t\tnot 汲み上げ機',
      'c001\t\tko\t양수 펌프\t\t\t\t\tnot 汲み上げ機',
      'c001\t\ten\twater pump\t\t\t\t\tnot 汲み上げ機',
      '',
    ]);
    const [concept] = parseGlossary(readFileSync(path, 'utf8'), path).concepts;
    expect(concept!.terms.map(({ language, text, status }) => [language, text, status])).toEqual([
      ['ja', '揚水ポンプ', 'preferred'],
      ['vi', 'máy bơm nước', 'preferred'],
      ['ko', '양수 펌프', 'preferred'],
      ['en', 'water pump', 'preferred'],
    ]);
  });

  it('is not made in a folder that is not there', () => {
    const fault = faultOf(() => add(folder.file('misspelt/.taiyaku/glossary.tsv'), PUMP));
    expect([fault.kind, fault.details[0]!.what]).toEqual(['usage', 'the folder does not exist']);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

describe('a file that is there stays as it is, and gets lines behind', () => {
  const HEAD = 'concept_id\tlang\tterm';
  it.each<readonly [why: string, before: string, after: string]>([
    ['unix line ends', `${HEAD}\nc001\tja\t灯台\n`, 'c002\tja\t堤防\nc002\tko\t제방\n'],
    ['windows line ends', `${HEAD}\r\nc001\tja\t灯台\r\n`, 'c002\tja\t堤防\r\nc002\tko\t제방\r\n'],
    ['old line ends', `${HEAD}\rc001\tja\t灯台\r`, 'c002\tja\t堤防\rc002\tko\t제방\r'],
    ['a byte order mark', `\ufeff${HEAD}\r\nc001\tja\t灯台\r\n`, 'c002\tja\t堤防\r\nc002\tko\t제방\r\n'],
    ['no line end at its end', `${HEAD}\nc001\tja\t灯台`, '\nc002\tja\t堤防\nc002\tko\t제방\n'],
    ['no line end at all', HEAD, '\nc001\tja\t堤防\nc001\tko\t제방\n'],
    ['other ids, with a gap', `${HEAD}\nc041\tja\t灯台\nport\tja\t港\n`, 'c042\tja\t堤防\nc042\tko\t제방\n'],
    ['a decomposed term', `${HEAD}\nc001\tja\t${'ダム'.normalize('NFD')}\n`, 'c002\tja\t堤防\nc002\tko\t제방\n'],
  ])('%s', (_why, before, after) => {
    const path = folder.write('terms.tsv', before);
    add(path, termOf({ ja: '堤防', ko: '제방' }));
    expect(readFileSync(path, 'utf8')).toBe(before + after);
    expect(readdirSync(folder.path)).toEqual(['terms.tsv']);
  });

  it('columns in another order, with the note where its column is', () => {
    const path = folder.write('terms.tsv', 'note\tterm\tlang\tdomain\tconcept_id\n');
    add(path, termOf({ en: 'levee' }, 'of a river'));
    expect(readFileSync(path, 'utf8')).toBe('note\tterm\tlang\tdomain\tconcept_id\nof a river\tlevee\ten\t\tc001\n');
  });

  it('an empty file with a byte order mark keeps the mark', () => {
    const path = folder.write('terms.tsv', '\ufeff');
    add(path, termOf({ en: 'levee' }));
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffconcept_id\tdomain\t.*\nc001\t\ten\tlevee\t/u);
  });
});

describe('terms that are there', () => {
  const TABLE = 'concept_id\tlang\tterm\nc001\ten\tbank\nc001\tja\t銀行\nc002\ten\tbank\nc002\tvi\tbờ sông\n';

  it('all: nothing is written', () => {
    const path = folder.write('terms.tsv', TABLE);
    const term = termOf({ ja: '銀行', en: 'bank' });
    expect(add(path, term)).toEqual({ path, id: 'c001', added: [], present: term.terms });
    expect(readFileSync(path, 'utf8')).toBe(TABLE);
  });

  it('some: the concept gets the others', () => {
    const path = folder.write('terms.tsv', TABLE);
    expect(add(path, termOf({ ja: '岸', vi: 'bờ sông'.normalize('NFD') }))).toMatchObject({
      id: 'c002',
      added: [{ language: 'ja', text: '岸' }],
      present: [{ language: 'vi', text: 'bờ sông' }],
    });
    expect(readFileSync(path, 'utf8')).toBe(`${TABLE}c002\tja\t岸\n`);
  });

  it('another meaning of a word is another concept', () => {
    const path = folder.write('terms.tsv', TABLE);
    const { id, present } = add(path, termOf({ en: 'bank', ja: '土手', vi: 'con đê' }));
    expect([id, present]).toEqual(['c003', []]);
  });
});

describe('refused, and nothing is written', () => {
  const HEAD = 'concept_id\tlang\tterm\n';
  it.each<readonly [why: string, content: string | Uint8Array, term: NewTerm, what: RegExp]>([
    ['a tab in a term', HEAD, termOf({ ja: '堤\t防' }), /the term has a tab/u],
    ['a line end in a term', HEAD, termOf({ ja: '堤防\r\nc009\tja\t川' }), /the term has a tab or a line end/u],
    ['a line end in a note', HEAD, termOf({ ja: '堤防' }, 'of\na river'), /the note has a tab or a line end/u],
    ['an empty term', HEAD, termOf({ ja: '　' }), /the term is empty/u],
    [
      'a control character, which the reader of glossaries finds',
      HEAD,
      termOf({ ja: '堤\u202e防' }),
      /control character/u,
    ],
    ['the wrong script, which it finds too', HEAD, termOf({ ko: 'levee' }), /marked "ko"/u],
    ['a mistake that was there before', `${HEAD}c001\txx\tlevee\n`, termOf({ ja: '堤防' }), /unknown language/u],
    ['a table with commas', 'concept_id,lang,term\n', termOf({ ja: '堤防' }), /does not name the columns/u],
    ['a column is missing', 'concept_id\tterm\n', termOf({ ja: '堤防' }), /does not name the column lang/u],
    ['Shift_JIS', new Uint8Array([0x92, 0xe7, 0x96, 0x68]), termOf({ ja: '堤防' }), /not in UTF-8/u],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), termOf({ ja: '堤防' }), /not in UTF-8/u],
  ])('%s', (_why, content, term, what) => {
    const path = folder.write('terms.tsv', content);
    const before = readFileSync(path);
    const fault = faultOf(() => add(path, term));
    expect(fault.kind).toBe('usage');
    expect(fault.details[0]!.what).toMatch(what);
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(folder.path)).toEqual(['terms.tsv']);
  });

  it('a folder of that name', () => {
    folder.write('terms.tsv/x', '');
    expect(faultOf(() => add(folder.file('terms.tsv'), PUMP)).details[0]!.what).toBe('this is no file');
  });
});

describe('which file', () => {
  it.each<readonly [why: string, inForce: readonly string[], expected: string]>([
    ['the first in force', ['a/Terms.TSV', 'b.tsv'], 'a/Terms.TSV'],
    ['a table with commas may have quotation marks', ['a.csv', 'b.tsv'], 'talks/.taiyaku/glossary.tsv'],
    ['TBX', ['a.tbx'], 'talks/.taiyaku/glossary.tsv'],
    ['none', [], 'talks/.taiyaku/glossary.tsv'],
  ])('%s', (_why, inForce, expected) => {
    expect(glossaryForTerms(inForce, 'talks').replaceAll('\\', '/')).toBe(expected);
  });

  it('is found from a folder below, but not beyond the repository', () => {
    const path = folder.write('talks/.taiyaku/glossary.tsv', '');
    folder.write('talks/may/ja.txt', '');
    folder.write('talks/june/.git/HEAD', '');
    expect(findOwnGlossary(folder.file('talks/may'))).toBe(path);
    expect(findOwnGlossary(folder.file('talks/june'))).toBeUndefined();
  });
});
