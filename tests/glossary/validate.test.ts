import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import type { Termbase } from '../../src/core/termbase.js';
import type { ConceptDraft, TermDraft } from '../../src/glossary/draft.js';
import { parseGlossary } from '../../src/glossary/format.js';
import { mergeTermbases } from '../../src/glossary/merge.js';
import { validate } from '../../src/glossary/validate.js';

function concept(...terms: (Partial<TermDraft> & { language: string; text: string })[]): ConceptDraft {
  return {
    id: 'k1',
    position: { line: 1 },
    terms: terms.map((term, index) => ({ position: { line: index + 1 }, ...term })),
  };
}

function mistakesOf(draft: ConceptDraft): string[] {
  try {
    validate([draft], 'g', []);
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.details.map(({ where, what, cure }) => `${where}: ${what} | ${cure}`);
  }
}

describe('validate accepts', () => {
  const rows: { why: string; language: string; text: string; type?: string }[] = [
    { why: 'kanji', language: 'ja', text: '干潟' },
    { why: 'Latin acronym in Japanese', language: 'ja', text: 'GX' },
    { why: 'digits in Japanese', language: 'ja', text: '5G' },
    { why: 'one French letter in Japanese', language: 'ja', text: 'Société X' },
    { why: 'hangul', language: 'ko', text: '갯벌' },
    { why: 'hanja beside hangul', language: 'ko', text: '韓·아세안' },
    { why: 'acronym in Korean', language: 'ko', text: 'PM2.5' },
    { why: 'acronym with a small letter in Korean', language: 'ko', text: 'IoT' },
    { why: 'Latin word that its author calls an abbreviation', language: 'ko', text: 'K-pop', type: 'abbreviation' },
    { why: 'Vietnamese', language: 'vi', text: 'bãi triều' },
    { why: 'loanword without marks in Vietnamese', language: 'vi', text: 'hydrogen' },
    { why: 'Vietnamese name in English', language: 'en', text: 'Đà Nẵng Port' },
    { why: 'a language without a pack', language: 'zh-Hant-TW', text: '灘塗' },
    { why: 'a region that is not asked for', language: 'en-GB', text: 'tidal flat' },
  ];
  it.each(rows)('$why', ({ why: _, ...term }) => {
    expect(mistakesOf(concept(term))).toEqual([]);
  });

  it('a term in NFD, and gives it in NFC', () => {
    const { concepts } = validate([concept({ language: 'vi', text: 'bãi  triều'.normalize('NFD') })], 'g', []);
    expect(concepts[0]?.terms[0]?.text).toBe('bãi triều');
  });

  it('two preferred terms of different types, or of different languages', () => {
    const draft = concept(
      { language: 'en', text: 'Tidal Flat Council' },
      { language: 'en', text: 'TFC', type: 'acronym' },
      { language: 'ja', text: '干潟評議会' },
    );
    expect(mistakesOf(draft)).toEqual([]);
  });
});

describe('validate refuses', () => {
  const rows: { why: string; draft: ConceptDraft; mistakes: RegExp[] }[] = [
    { why: 'empty term', draft: concept({ language: 'ja', text: '  ' }), mistakes: [/^g:1: term is empty/] },
    { why: 'no term', draft: concept(), mistakes: [/^g:1: concept k1 has no term/] },
    {
      why: 'empty id',
      draft: { ...concept({ language: 'ja', text: '干潟' }), id: '' },
      mistakes: [/^g:1: concept id/],
    },
    { why: 'country for language: Japan', draft: concept({ language: 'jp', text: '干潟' }), mistakes: [/"ja"\?$/] },
    { why: 'country for language: Viet Nam', draft: concept({ language: 'VN', text: 'bãi' }), mistakes: [/"vi"\?$/] },
    { why: 'country for language: Korea', draft: concept({ language: 'kr', text: '갯벌' }), mistakes: [/"ko"\?$/] },
    { why: 'underscore', draft: concept({ language: 'ja_JP', text: '干潟' }), mistakes: [/"ja"\?$/] },
    { why: 'name of a language', draft: concept({ language: 'Japanes', text: '干潟' }), mistakes: [/"ja"\?$/] },
    {
      why: 'no language at all',
      draft: concept({ language: '', text: '干潟' }),
      mistakes: [/^g:1: language is empty/],
    },
    { why: 'nonsense', draft: concept({ language: 'x1y2', text: '干潟' }), mistakes: [/Use a BCP 47 language tag/] },
    {
      why: 'unknown status',
      draft: concept({ language: 'ja', text: '干潟', status: 'deprecatd' }),
      mistakes: [/unknown status "deprecatd" \| Did you mean "deprecated"\?/],
    },
    {
      why: 'status that is like no other',
      draft: concept({ language: 'ja', text: '干潟', status: 'red' }),
      mistakes: [/Use one of preferred, admitted, deprecated, forbidden/],
    },
    {
      why: 'unknown term type',
      draft: concept({ language: 'en', text: 'TFC', type: 'acronim' }),
      mistakes: [/unknown term type "acronim" \| Did you mean "acronym"\?/],
    },
    {
      why: 'hangul in Japanese',
      draft: concept({ language: 'ja', text: '갯벌' }),
      mistakes: [/cannot contain hangul/],
    },
    {
      why: 'Vietnamese in Japanese',
      draft: concept({ language: 'ja', text: 'đê biển' }),
      mistakes: [/Vietnamese letters/],
    },
    {
      why: 'Vietnamese of letters that French has as well',
      draft: concept({ language: 'ja', text: 'Lê Hà' }),
      mistakes: [/Vietnamese letters/],
    },
    {
      why: 'only punctuation in Japanese',
      draft: concept({ language: 'ja', text: '…' }),
      mistakes: [/must contain kana/],
    },
    { why: 'kana in Korean', draft: concept({ language: 'ko', text: '갯벌の' }), mistakes: [/cannot contain kana/] },
    {
      why: 'kanji alone in Korean',
      draft: concept({ language: 'ko', text: '干潟' }),
      mistakes: [/must contain hangul/],
    },
    {
      why: 'English in Korean',
      draft: concept({ language: 'ko', text: 'Tidal Flat' }),
      mistakes: [/must contain hangul/],
    },
    {
      why: 'kanji in Vietnamese',
      draft: concept({ language: 'vi', text: '干潟' }),
      mistakes: [/cannot contain kanji/],
    },
    { why: 'kana in English', draft: concept({ language: 'en', text: 'ひがた' }), mistakes: [/cannot contain kana/] },
    { why: 'hangul in English', draft: concept({ language: 'en', text: '갯벌' }), mistakes: [/cannot contain hangul/] },
    {
      why: 'control character',
      draft: concept({ language: 'en', text: 'tidal\u0007flat' }),
      mistakes: [/a control character \(U\+0007\)/],
    },
    {
      why: 'zero-width space',
      draft: concept({ language: 'ja', text: '干\u200b潟' }),
      mistakes: [/a control character \(U\+200B\)/],
    },
    {
      why: 'the same term twice, one in NFD',
      draft: concept(
        { language: 'vi', text: 'bãi' },
        { language: 'vi', text: 'bãi'.normalize('NFD'), status: 'admitted' },
      ),
      mistakes: [/^g:2: "bãi" is a second time a term of concept k1 \(vi\) \| .*line 1/],
    },
    {
      why: 'the same term twice under two tags of one language',
      draft: concept({ language: 'ja', text: '干潟' }, { language: 'ja-JP', text: '干潟' }),
      mistakes: [/^g:2: "干潟" is a second time/],
    },
    {
      why: 'two preferred terms of one language and type',
      draft: concept(
        { language: 'ja', text: '干潟' },
        { language: 'ko', text: '갯벌' },
        { language: 'ja', text: '潟' },
      ),
      mistakes: [/^g:3: concept k1 has two preferred terms in ja: "干潟" and "潟" \| .*line 1/],
    },
  ];
  it.each(rows)('$why', ({ draft, mistakes }) => {
    expect(mistakesOf(draft)).toEqual(mistakes.map((mistake) => expect.stringMatching(mistake)));
  });
});

describe('parseGlossary', () => {
  const table = 'concept_id\tlang\tterm\na\tja\t干潟\n';
  const tbx =
    '<tbx><text><body><conceptEntry id="a"><langSec xml:lang="ja"><termSec><term>干潟</term></termSec></langSec></conceptEntry></body></text></tbx>';
  it.each([
    { why: 'TSV by name', path: 'shore.TSV', text: table },
    { why: 'CSV by name', path: 'a.b/shore.csv', text: table.replaceAll('\t', ',') },
    { why: 'TBX by name', path: 'shore.tbx', text: tbx },
    { why: 'TBX by content', path: 'shore.xml', text: `\ufeff${tbx}` },
    { why: 'table by content', path: 'shore', text: table },
  ])('$why', ({ path, text }) => {
    expect(parseGlossary(text, path).concepts.map(({ terms }) => terms[0]?.text)).toEqual(['干潟']);
  });
  it('refuses what is neither', () => {
    expect(() => parseGlossary('dear colleague', 'letter.txt')).toThrow(/letter.txt: not a glossary/);
  });
});

describe('mergeTermbases', () => {
  const base = (...ids: string[]): Termbase => ({ concepts: ids.map((id) => ({ id, terms: [] })) });
  it.each([
    {
      why: 'no clash, no prefix',
      parts: [
        ['a.tsv', ['c1']],
        ['b.tsv', ['c2']],
      ],
      ids: ['c1', 'c2'],
    },
    {
      why: 'only what clashes gets a prefix',
      parts: [
        ['x/a.tsv', ['c1', 'c2']],
        ['b.tbx', ['c2']],
      ],
      ids: ['c1', 'a:c2', 'b:c2'],
    },
    {
      why: 'files of one name',
      parts: [
        ['x/a.tsv', ['c1']],
        ['y/a.tsv', ['c1']],
      ],
      ids: ['a:c1', 'a:c1-2'],
    },
    {
      why: 'a prefixed id that is taken',
      parts: [
        ['a.tsv', ['c1']],
        ['b.tsv', ['c1', 'a:c1']],
      ],
      ids: ['a:c1-2', 'b:c1', 'a:c1'],
    },
  ] as { why: string; parts: [string, string[]][]; ids: string[] }[])('$why', ({ parts, ids }) => {
    const merged = mergeTermbases(parts.map(([path, own]) => ({ path, termbase: base(...own) })));
    expect(merged.concepts.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the shipped glossary', () => {
  const read = (name: string): Termbase =>
    parseGlossary(readFileSync(new URL(`../../glossary/${name}`, import.meta.url), 'utf8'), name);
  const tsv = read('diplomacy.tsv').concepts;
  const tbx = read('diplomacy.tbx').concepts;

  it('holds as many concepts and terms as its README says', () => {
    expect([tsv.length, tsv.flatMap(({ terms }) => terms).length]).toEqual([161, 812]);
  });

  it('is the same in both formats', () => {
    // A table has notes of terms only, the TBX file notes of concepts only: they are compared as one.
    const plain = (concepts: Termbase['concepts']) =>
      concepts.map(({ note, terms, ...concept }) => ({
        ...concept,
        note: [note, ...terms.map((term) => term.note)].filter(Boolean).join('; '),
        terms: terms.map(({ note: _, ...term }) => term),
      }));
    expect(plain(tsv)).toEqual(plain(tbx));
  });
});
