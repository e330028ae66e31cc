import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import type { Concept } from '../../src/core/termbase.js';
import { readTbx } from '../../src/glossary/read-tbx.js';

const DCA = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>made up</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="s1">
<descrip type="subjectField">shore</descrip>
<descripGrp><descrip type="definition">Wall against the <hi>sea</hi></descrip></descripGrp>
<note>See the dike law</note>
<langSec xml:lang="ja">
<termSec><term>海岸
  堤防</term><termNote type="termType">fullForm</termNote><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>海堤</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><note>forbidden</note></termSec>
<termSec><term>防潮堤</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><note>too narrow</note></termSec>
</langSec>
<langSec xml:lang="en-GB"><termSec><term>R&amp;D <hi>dike</hi></term></termSec></langSec>
</conceptEntry>
</body></text></tbx>`;

const DCT = `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:m="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:x="urn:other">
<text><body><conceptEntry id="s1"><m:subjectField>shore</m:subjectField>
<langSec xml:lang="vi"><basic:definition>Wall</basic:definition><x:note>not read</x:note><termSec><x:term>nor this</x:term>
<term>đê biển</term><m:administrativeStatus>admittedTerm-admn-sts</m:administrativeStatus><m:partOfSpeech>noun</m:partOfSpeech>
<basic:termType>variant</basic:termType></termSec></langSec></conceptEntry></body></text></tbx>`;

const MARTIF = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry id="s1"><descripGrp><descrip type="subjectField">shore</descrip></descripGrp>
<langSet xml:lang="ko"><tig><term>해안 제방</term><termNote type="normativeAuthorization">preferredTerm</termNote></tig>
<ntig><termGrp><term>방조제</term><termNoteGrp><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termNoteGrp>
<termNote type="termType">shortForm</termNote></termGrp></ntig></langSet></termEntry>
<termEntry><langSet xml:lang="en"><tig><term>quay</term></tig></langSet></termEntry>
</body></text></martif>`;

describe('readTbx reads', () => {
  const rows: { why: string; text: string; concepts: Concept[] }[] = [
    {
      why: 'TBX 3 in the DCA style, and tells forbidden from deprecated by the note',
      text: DCA,
      concepts: [
        {
          id: 's1',
          domain: 'shore',
          definition: 'Wall against the sea',
          note: 'See the dike law',
          terms: [
            { text: '海岸 堤防', language: 'ja', status: 'preferred', type: 'full', partOfSpeech: 'noun' },
            { text: '海堤', language: 'ja', status: 'forbidden', type: 'full' },
            { text: '防潮堤', language: 'ja', status: 'deprecated', type: 'full', note: 'too narrow' },
            { text: 'R&D dike', language: 'en', status: 'preferred', type: 'full' },
          ],
        },
      ],
    },
    {
      why: 'TBX 3 in the DCT style, by namespaces and not by prefixes',
      text: DCT,
      concepts: [
        {
          id: 's1',
          domain: 'shore',
          definition: 'Wall',
          terms: [{ text: 'đê biển', language: 'vi', status: 'admitted', type: 'variant', partOfSpeech: 'noun' }],
        },
      ],
    },
    {
      why: 'TBX 2 with tig and ntig, and an entry without id',
      text: MARTIF,
      concepts: [
        {
          id: 's1',
          domain: 'shore',
          terms: [
            { text: '해안 제방', language: 'ko', status: 'preferred', type: 'full' },
            { text: '방조제', language: 'ko', status: 'deprecated', type: 'short' },
          ],
        },
        { id: 'entry-2', terms: [{ text: 'quay', language: 'en', status: 'preferred', type: 'full' }] },
      ],
    },
  ];
  it.each(rows)('$why', ({ text, concepts }) => {
    expect(readTbx(text, 'shore.tbx').concepts).toEqual(concepts);
  });

  it('the line of each term', () => {
    expect([...readTbx(DCA, 'shore.tbx').origin.values()]).toEqual([
      'shore.tbx:10',
      'shore.tbx:12',
      'shore.tbx:13',
      'shore.tbx:15',
    ]);
  });

  it('a status that contradicts the note as the status, and keeps the note', () => {
    const text = entry(
      '<term>quay</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote><note>forbidden</note>',
    );
    expect(readTbx(text, 'x.tbx').concepts[0]?.terms[0]).toMatchObject({ status: 'admitted', note: 'forbidden' });
  });
});

function entry(term: string, attributes = 'xml:lang="en"'): string {
  return `<tbx><text><body>\n<conceptEntry id="q"><langSec ${attributes}>\n<termSec>${term}</termSec>\n</langSec></conceptEntry></body></text></tbx>`;
}

describe('readTbx refuses', () => {
  const bomb = `<!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n${entry('<term>&b;</term>')}`;
  const rows: { why: string; text: string; mistakes: RegExp[] }[] = [
    { why: 'entity declarations', text: bomb, mistakes: [/^x.tbx:1:\d+: the document type declares entities/] },
    {
      why: 'an unknown entity',
      text: entry('<term>caf&eacute;</term>'),
      mistakes: [/^x.tbx:3:\d+: invalid XML: undefined entity/],
    },
    {
      why: 'a tag that is closed wrongly, once',
      text: entry('<term>quay</trem>'),
      mistakes: [/^x.tbx:3:\d+: invalid XML: unexpected close tag/],
    },
    { why: 'a file that ends too early', text: '<tbx><text>', mistakes: [/^x.tbx:1:\d+: invalid XML: unclosed tag/] },
    {
      why: 'an undeclared prefix',
      text: entry('<m:x>1</m:x><term>quay</term>'),
      mistakes: [/invalid XML: unbound namespace/],
    },
    { why: 'another kind of XML', text: '<tmx/>', mistakes: [/^x.tbx:1: the root element is <tmx>/] },
    { why: 'no entry', text: '<tbx><text><body/></text></tbx>', mistakes: [/^x.tbx:1: glossary has no entry/] },
    { why: 'an empty term', text: entry('<term> </term>'), mistakes: [/^x.tbx:3: term is empty/] },
    { why: 'no language', text: entry('<term>quay</term>', 'lang="en"'), mistakes: [/^x.tbx:3: language is empty/] },
    {
      why: 'an unknown status, with the nearest of TBX',
      text: entry('<term>quay</term><termNote type="administrativeStatus">preferedTerm-admn-sts</termNote>'),
      mistakes: [/^x.tbx:3: unknown status "preferedTerm-admn-sts" \| Did you mean "preferredTerm-admn-sts"\?/],
    },
    {
      why: 'an unknown term type',
      text: entry('<term>quay</term><termNote type="termType">nickname</termNote>'),
      mistakes: [/^x.tbx:3: unknown term type "nickname" \| Use one of fullForm, /],
    },
    {
      why: 'an id that stands there twice',
      text: entry('<term>quay</term>').replace(
        '</body>',
        '<conceptEntry id="q"><langSec xml:lang="en"><termSec><term>pier</term></termSec></langSec></conceptEntry></body>',
      ),
      mistakes: [/^x.tbx:4: concept q stands in the file twice \| .*line 2/],
    },
    {
      why: 'what came before the broken place as well',
      text: `${entry('<term>갯벌</term>').replace('</body></text></tbx>', '')}<conceptEntry <`,
      mistakes: [/^x.tbx:3: "갯벌" is marked "en"/, /^x.tbx:4:\d+: invalid XML/],
    },
  ];
  it.each(rows)('$why', ({ text, mistakes }) => {
    let details: string[] = [];
    try {
      readTbx(text, 'x.tbx');
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      details = error.details.map(({ where, what, cure }) => `${where}: ${what} | ${cure}`);
    }
    expect(details).toEqual(mistakes.map((mistake) => expect.stringMatching(mistake)));
  });
});
