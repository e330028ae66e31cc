import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import type { MemoryReader } from '../../src/core/memory.js';
import { createTableReader } from '../../src/readers/memory/table.js';
import { createTmxReader } from '../../src/readers/memory/tmx.js';

/** Units as plain values, the text given in pieces of `size` letters. */
function read(reader: MemoryReader, text: string, size = text.length) {
  const units = [];
  for (let at = 0; at < text.length; at += size) units.push(...reader.write(text.slice(at, at + size)));
  units.push(...reader.close());
  return units.map(({ texts, confidence }) => [Object.fromEntries(texts), confidence]);
}

const tmx = (units: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${head}<tmx version="1.4"><header/><body>${units}</body></tmx>`;
const tuv = (language: string, segment: string) => `<tuv xml:lang="${language}"><seg>${segment}</seg></tuv>`;

describe('TMX', () => {
  test.each([
    ['a unit', `<tu>${tuv('ja', '雨')}${tuv('vi', 'mưa')}</tu>`, [[{ ja: '雨', vi: 'mưa' }, 1]]],
    [
      'regions and old attributes',
      `<tu>${tuv('ja-JP', '雨')}<tuv lang="EN-US"><seg>rain</seg></tuv></tu>`,
      [[{ ja: '雨', en: 'rain' }, 1]],
    ],
    [
      'the first text of a language',
      `<tu>${tuv('ja', '色')}${tuv('en-US', 'color')}${tuv('en-GB', 'colour')}</tu>`,
      [[{ ja: '色', en: 'color' }, 1]],
    ],
    [
      'codes are no text, highlighted words are; white space is one space',
      `<tu>${tuv('ja', '<bpt i="1">&lt;b&gt;</bpt>雨<ept i="1">&lt;/b&gt;</ept>')}${tuv('en', 'some\n <hi>rain</hi><ph>x<sub>y</sub></ph>')}</tu>`,
      [[{ ja: '雨', en: 'some rain' }, 1]],
    ],
    [
      'how sure a unit is; what a version says of itself is not that',
      `<tu><prop type="x-confidence">0.512</prop>${tuv('ja', '雨')}<tuv xml:lang="ko"><prop type="x-confidence">0.9</prop><seg>비</seg></tuv></tu>`,
      [[{ ja: '雨', ko: '비' }, 0.512]],
    ],
    ['a text alone is no unit', `<tu>${tuv('ja', '雨')}</tu><tu>${tuv('ja', '雪')}${tuv('vi', ' ')}</tu>`, []],
    ['a language that is none', `<tu>${tuv('ja', '雨')}${tuv('xx1', 'mưa')}</tu>`, []],
  ])('%s', (_why, units, expected) => {
    expect(read(createTmxReader('a.tmx'), tmx(units))).toEqual(expected);
  });

  test('a document type without entities is passed over', () => {
    const text = tmx(`<tu>${tuv('ja', '雨')}${tuv('vi', 'mưa')}</tu>`, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">');
    expect(read(createTmxReader('a.tmx'), text)).toHaveLength(1);
  });

  test.each([
    ['broken XML', '<tmx><body><tu></body></tmx>', /a\.tmx:1: invalid XML/],
    ['a file that ends too early', '<tmx><body>', /a\.tmx:1: invalid XML/],
    ['another root', '<html></html>', /the root element is <html>/],
    ['entities', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx></tmx>', /declares entities/],
  ])('a fault: %s', (_why, text, message) => {
    expect(() => read(createTmxReader('a.tmx'), text)).toThrow(Fault);
    expect(() => read(createTmxReader('a.tmx'), text)).toThrow(message);
  });

  test('pieces make no difference', () => {
    const text = tmx(
      `<tu><prop type="x-confidence">0.7</prop>${tuv('ja', '雨&amp;雪')}${tuv('vi', 'mưa')}</tu><tu>${tuv('ja', '風')}${tuv('vi', 'gió')}</tu>`,
    );
    const whole = read(createTmxReader('a.tmx'), text);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        expect(read(createTmxReader('a.tmx'), text, size)).toEqual(whole);
      }),
    );
  });
});

describe('tables', () => {
  test.each([
    ['languages as columns', 'ja\tvi-VN\n雨\tmưa\n\n雪\t\n', [[{ ja: '雨', vi: 'mưa' }, 1]]],
    ['other columns are passed over', 'id\tja\tnote\tko\n1\t雨\tx\t비', [[{ ja: '雨', ko: '비' }, 1]]],
    [
      'an alignment of taiyaku: languages by the texts',
      'target\tsource\tcost\tconfidence\ttarget text\tsource text\n0\t0\t0.1\t0.900\t雨が降っている。\tTrời đang mưa.\n1\t\t0.1\t0.500\t雪だ。\t\n',
      [[{ ja: '雨が降っている。', vi: 'Trời đang mưa.' }, 0.9]],
    ],
    [
      'of several versions',
      'version\ttarget\tsource\tcost\tconfidence\ttarget text\tsource text\na.txt\t0\t0\t0.1\t0.9\t雨が降っている。\tTrời đang mưa.\nb.txt\t0\t0\t0.1\t0.8\t雨が降っている。\t비가 오고 있다.\n',
      [
        [{ ja: '雨が降っている。', vi: 'Trời đang mưa.' }, 0.9],
        [{ ja: '雨が降っている。', ko: '비가 오고 있다.' }, 0.8],
      ],
    ],
  ])('%s', (_why, text, expected) => {
    expect(read(createTableReader('a.tsv'), text)).toEqual(expected);
    expect(read(createTableReader('a.tsv'), text, 3)).toEqual(expected);
  });

  test.each([
    ['no header', '雨\tmưa\n', /a\.tsv:1: the first line does not name two columns/],
    ['one language', 'ja\tnote\n雨\tmưa\n', /does not name two columns/],
    ['nothing', '\n', /the table is empty/],
  ])('a fault: %s', (_why, text, message) => {
    expect(() => read(createTableReader('a.tsv'), text)).toThrow(message);
  });
});
