import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type AlignedPair, formatAlignments } from '../../../src/align/formats/index.js';
import { isNull } from '../../../src/core/alignment.js';
import type { SegmentedDocument } from '../../../src/core/segment.js';
import { oddPairs, optionsFor, pairsOf, ratedBeads, textOf } from '../../support/alignments.js';

interface Variant {
  language: string;
  text: string;
  beads: string;
}

interface Unit {
  readonly type: string | undefined;
  confidence: string;
  readonly variants: Variant[];
}

/** Reads TMX as another program would: with a parser that checks that it is well-formed. */
function parse(xml: string): { header: Record<string, string>; units: Unit[] } {
  const parser = new SaxesParser();
  const units: Unit[] = [];
  let header: Record<string, string> = {};
  let text = '';
  let property = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    text = '';
    if (name === 'header') header = { ...(attributes as Record<string, string>) };
    if (name === 'tu') units.push({ type: attributes.segtype as string | undefined, confidence: '', variants: [] });
    if (name === 'tuv') units.at(-1)!.variants.push({ language: String(attributes['xml:lang']), text: '', beads: '' });
    if (name === 'prop') property = String(attributes.type);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    const unit = units.at(-1);
    if (name === 'seg') unit!.variants.at(-1)!.text = text;
    if (name === 'prop' && property === 'x-beads') unit!.variants.at(-1)!.beads = text;
    if (name === 'prop' && property === 'x-confidence' && unit!.variants.length === 0) unit!.confidence = text;
  });
  parser.write(xml).close();
  return { header, units };
}

const write = (pairs: readonly AlignedPair[], least = 0) =>
  parse(formatAlignments(pairs, 'tmx', optionsFor(pairs, least)));

const JA = textOf('ja', ['橋を渡る。', '川は深い。', '道は狭い。']);
const VI = textOf('vi', ['Qua cầu.', 'Sông sâu.', 'Đường hẹp.']);
const EN = textOf('en', ['Cross the bridge; the river is deep.', 'The road is narrow.']);
/** For each unit the beads of its variants, target first. */
const shapes = (units: readonly Unit[]) =>
  units.map(({ variants }) => variants.map(({ language, beads }) => (beads ? `${language} ${beads}` : language)));

describe('TMX', () => {
  test('the header is complete and names no date', () => {
    const { header } = write(pairsOf(JA, [[VI, ratedBeads('0:0 1:1 2:2')]]));
    expect(header).toEqual({
      creationtool: 'taiyaku',
      creationtoolversion: '1.2.3',
      segtype: 'sentence',
      'o-tmf': 'taiyaku',
      adminlang: 'en',
      srclang: 'ja',
      datatype: 'plaintext',
    });
  });

  test('one unit a bead; those of several sentences are blocks', () => {
    const { units } = write(pairsOf(JA, [[EN, ratedBeads('0,1:0/.7 2:1/.95')]]));
    expect(units).toEqual([
      {
        type: 'block',
        confidence: '0.700',
        variants: [
          { language: 'ja', text: '橋を渡る。川は深い。', beads: '' },
          { language: 'en', text: 'Cross the bridge; the river is deep.', beads: '[0, 1]:[0]' },
        ],
      },
      {
        type: undefined,
        confidence: '0.950',
        variants: [
          { language: 'ja', text: '道は狭い。', beads: '' },
          { language: 'en', text: 'The road is narrow.', beads: '[2]:[1]' },
        ],
      },
    ]);
  });

  test.each([
    [
      'a row has all its sources, with the lowest confidence',
      '0:0/.8 1:1 2:2',
      '0,1:0 2:1',
      0,
      [
        ['ja', 'vi [0]:[0] [1]:[1]', 'en [0, 1]:[0]'],
        ['ja', 'vi [2]:[2]', 'en [2]:[1]'],
      ],
    ],
    [
      'a source that covers the row in part has units of its own',
      '0:0 1: :1 2:2',
      '0,1:0 2:1',
      0,
      [
        ['ja', 'en [0, 1]:[0]'],
        ['ja', 'vi [0]:[0]'],
        ['ja', 'vi [2]:[2]', 'en [2]:[1]'],
      ],
    ],
    [
      'so has one with an unsure bead',
      '0:0 1:1/.5 2:2',
      '0,1:0/.5 2:1/.5',
      0.8,
      [
        ['ja', 'vi [0]:[0]'],
        ['ja', 'vi [2]:[2]'],
      ],
    ],
    ['null beads are in none', '0: 1: 2: :0 :1 :2', '0,1:0 2: :1', 0, [['ja', 'en [0, 1]:[0]']]],
  ])('%s', (_why, vi, en, least, expected) => {
    const pairs = pairsOf(JA, [
      [VI, ratedBeads(vi)],
      [EN, ratedBeads(en)],
    ]);
    expect(shapes(write(pairs, least).units)).toEqual(expected);
  });

  test('two variants of one language are kept apart', () => {
    const other = textOf('vi', ['Hãy qua cầu.', 'Sông sâu.', 'Đường hẹp.'], 'other.vi.txt');
    const beads = ratedBeads('0:0 1:1 2:2');
    const { units } = write(
      pairsOf(JA, [
        [VI, beads],
        [other, beads],
      ]),
    );
    expect(units.map(({ variants }) => variants.length)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test('blank lines make no unit', () => {
    const { units } = write(pairsOf(textOf('ja', ['', '道。', '\u0000']), [[VI, ratedBeads('0:0 1:1 2:2')]]));
    expect(shapes(units)).toEqual([['ja', 'vi [1]:[1]']]);
  });

  test('markup and white space come back as they were; what XML forbids is dropped', () => {
    const odd = 'a <b>&amp;</b> "x"\r\n\t \u00a0\u3000]]>\u0001\ufffe\ud800😀 ';
    const { units } = write(pairsOf(textOf('ja', [odd]), [[textOf('vi', ['x']), ratedBeads('0:0')]]));
    expect(units[0]!.variants[0]!.text).toBe('a <b>&amp;</b> "x"\r\n\t \u00a0\u3000]]>😀 ');
  });

  test('every sure bead with two sides is in exactly one unit, with its text', () => {
    fc.assert(
      fc.property(oddPairs, fc.constantFrom(0, 0.3, 0.8), (pairs, least) => {
        const found = write(pairs, least).units.flatMap(({ variants: [target, ...others] }) => {
          expect(target!.language).toBe('ja');
          return others.flatMap(({ language, beads }) => beads.split(/(?<=\]) /u).map((bead) => `${language} ${bead}`));
        });
        const wanted = pairs.flatMap(({ target, source, alignment }) =>
          alignment.beads
            .filter((bead) => !isNull(bead) && bead.confidence >= least)
            .filter((bead) => plain(target, bead.target).trim() !== '' && plain(source, bead.source).trim() !== '')
            .map((bead) => `${source.document.language} [${bead.target.join(', ')}]:[${bead.source.join(', ')}]`),
        );
        expect(found.sort()).toEqual(wanted.sort());
      }),
    );
  });

  test('odd text comes back from a parser', () => {
    fc.assert(
      fc.property(oddPairs, ([pair]) => {
        for (const { variants } of write([pair!]).units) {
          const [target, source] = variants;
          const [own = [], other = []] = [...source!.beads.matchAll(/\[([\d, ]*)\]/gu)].map((match) =>
            match[1]!.split(', ').map(Number),
          );
          expect([target!.text, source!.text]).toEqual([plain(pair!.target, own), plain(pair!.source, other)]);
        }
      }),
    );
  });
});

/** The text of segments without the characters that XML 1.0 forbids, character by character. */
function plain({ document, segments }: SegmentedDocument, indexes: readonly number[]): string {
  const joined = indexes
    .map((index) => segments[index]!.text)
    .filter((text) => text.trim() !== '')
    .join(document.language === 'ja' ? '' : ' ');
  return [...joined]
    .filter((character) => {
      const code = character.codePointAt(0)!;
      if (code < 0x20) return code === 9 || code === 10 || code === 13;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}
