import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { readCsv } from '../../src/glossary/read-csv.js';

const HEAD = 'concept_id\tlang\tterm\tstatus\n';

function mistakesOf(text: string, path = 'river.tsv'): string[] {
  try {
    readCsv(text, path);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.kind).toBe('usage');
    for (const detail of error.details) expect(detail.cure, detail.what).toBeTruthy();
    return error.details.map(({ where, what, cure }) => `${where}: ${what} | ${cure}`);
  }
  return [];
}

describe('readCsv reads', () => {
  it('all columns of a TSV, in any order', () => {
    const { concepts, origin } = readCsv(
      [
        'term\tlang\tconcept_id\tnote\tdefinition\tpart_of_speech\tterm_type\tstatus\tdomain',
        '堤防\tja\tr1\t土木\tWall along a river\tnoun\tfull\tpreferred\twater',
        'đê\tvi\tr1\t\t\tnoun\tshort\tadmitted\twater',
      ].join('\n'),
      'river.tsv',
    );
    expect(concepts).toEqual([
      {
        id: 'r1',
        domain: 'water',
        definition: 'Wall along a river',
        terms: [
          { text: '堤防', language: 'ja', status: 'preferred', type: 'full', partOfSpeech: 'noun', note: '土木' },
          { text: 'đê', language: 'vi', status: 'admitted', type: 'short', partOfSpeech: 'noun' },
        ],
      },
    ]);
    expect([...origin.values()]).toEqual(['river.tsv:2', 'river.tsv:3']);
  });

  const same = [
    { why: 'CSV', text: 'concept_id,lang,term\nr1,ja,堤防\n' },
    { why: 'CSV with semicolons', text: 'concept_id;lang;term\nr1;ja;堤防\n' },
    { why: 'CSV with quoted cells', text: '"concept_id","lang","term"\n"r1","ja","堤防"\n' },
    { why: 'byte order mark', text: '\ufeffconcept_id,lang,term\nr1,ja,堤防' },
    { why: 'CRLF', text: 'concept_id,lang,term\r\nr1,ja,堤防\r\n' },
    { why: 'empty lines and spaces around cells', text: '\nconcept_id\tlang\tterm\n\n r1\tja \t堤防 \n\t\t\n' },
    { why: 'regional tag', text: 'concept_id,lang,term\nr1,ja-JP,堤防\n' },
    { why: 'empty cells behind the last column', text: 'concept_id,lang,term\nr1,ja,堤防,,\n' },
    { why: 'empty status', text: 'concept_id\tlang\tterm\tstatus\nr1\tja\t堤防\t\n' },
  ];
  it.each(same)('$why', ({ text }) => {
    expect(readCsv(text, 'river.csv').concepts).toEqual([
      { id: 'r1', terms: [{ text: '堤防', language: 'ja', status: 'preferred', type: 'full' }] },
    ]);
  });

  it('rows of one concept that do not stand together', () => {
    const { concepts } = readCsv(`${HEAD}a\tja\t堤防\t\nb\tja\t水門\t\na\tko\t제방\t\n`, 'river.tsv');
    expect(concepts.map(({ id, terms }) => [id, terms.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('a quotation mark in a TSV as itself', () => {
    expect(readCsv(`${HEAD}a\ten\t"dry" dock\t\n`, 'river.tsv').concepts[0]?.terms[0]?.text).toBe('"dry" dock');
  });
});

describe('readCsv refuses', () => {
  const rows: { why: string; text: string; path?: string; mistakes: (string | RegExp)[] }[] = [
    { why: 'an empty file', text: '\n\n', mistakes: [/^river.tsv:1: glossary is empty/] },
    {
      why: 'a missing column',
      text: 'concept_id\tterm\na\t堤防\n',
      mistakes: [/^river.tsv:1: column "lang" is missing/],
    },
    {
      why: 'an unknown column, with the nearest name',
      text: 'concept_id\tlang\tterm\tstaus\na\tja\t堤防\tpreferred\n',
      mistakes: ['river.tsv:1: unknown column "staus" | Did you mean "status"?'],
    },
    {
      why: 'a column that is like no other, with all names',
      text: 'concept_id\tlang\tterm\tcolour\na\tja\t堤防\tred\n',
      mistakes: [/^river.tsv:1: unknown column "colour" \| Known columns: concept_id, domain, /],
    },
    {
      why: 'a column named twice',
      text: 'concept_id\tlang\tterm\tterm\na\tja\t堤防\t堤\n',
      mistakes: [/^river.tsv:1: column "term" is named 2 times/],
    },
    {
      why: 'a cell too many',
      text: `${HEAD}a\tja\t堤防\tpreferred\tx\n`,
      mistakes: [/^river.tsv:2: row has 5 cells, the header 4/],
    },
    {
      why: 'rows without id, each by its line',
      text: `${HEAD}\tja\t堤防\t\n\tja\t水門\t\n`,
      mistakes: [/^river.tsv:2: concept id is empty/, /^river.tsv:3: concept id is empty/],
    },
    {
      why: 'a quote that is never closed, by the line where its row begins',
      text: 'concept_id,lang,term\na,ja,堤防\nb,ja,"水門\nc,ja,運河\nd,ja,\n',
      path: 'river.csv',
      mistakes: [/^river.csv:3: a quotation mark is opened in this row and never closed/],
    },
    {
      why: 'a quote inside a cell',
      text: 'concept_id,lang,term\na,en,12" pipe\n',
      path: 'river.csv',
      mistakes: [/^river.csv:2: a quotation mark stands inside a cell/],
    },
    {
      why: 'the line is right behind a cell of several lines',
      text: 'concept_id,lang,term,note\na,ja,堤防,"one\ntwo"\nb,jp,水門,\n',
      path: 'river.csv',
      mistakes: ['river.csv:4: unknown language "jp" | Did you mean "ja"?'],
    },
    {
      why: 'every mistake at once, in the order of the lines',
      text: `${HEAD}a\tvn\tđê\t\nb\tja\t\t\nc\tja\t운하\tpreffered\n`,
      mistakes: [
        'river.tsv:2: unknown language "vn" | Did you mean "vi"?',
        /^river.tsv:3: term is empty/,
        'river.tsv:4: unknown status "preffered" | Did you mean "preferred"?',
        /^river.tsv:4: "운하" is marked "ja", but a Japanese term cannot contain hangul/,
      ],
    },
  ];
  it.each(rows)('$why', ({ text, path, mistakes }) => {
    expect(mistakesOf(text, path)).toEqual(
      mistakes.map((mistake) => (typeof mistake === 'string' ? mistake : expect.stringMatching(mistake))),
    );
  });
});
