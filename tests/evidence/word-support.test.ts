import { beforeAll, expect, it } from 'vitest';
import { createCheckContext } from '../../src/evidence/context.js';
import { createWordSupport } from '../../src/evidence/word-support.js';
import { collationOf, type OkRow } from '../support/check-tester.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

/** What the versions say of some words of a Japanese sentence, in their order, and by which words. */
function supportFor(versions: Omit<OkRow, 'why'>, words: string) {
  const collation = collationOf({ why: '', ...versions }, bench);
  const pack = (code: string) => bench.packs.get(code)!;
  const packs = { target: pack('ja'), sources: collation.sources.map(({ document }) => pack(document.language)) };
  const support = createWordSupport(createCheckContext(collation, packs, bench.lexicon, undefined));
  const start = collation.target.segments[0]!.text.indexOf(words);
  return support.supportOf({ segment: 0, start, end: start + words.length }).map(({ source, grade, links }) => {
    const { segments } = collation.sources[source]!;
    return [grade, ...new Set(links.map(({ place }) => segments[place.segment]!.text.slice(place.start, place.end)))];
  });
}

it.each([
  ['会社を辞めた。', '会社', { vi: 'Anh ấy nghỉ việc ở công ty.' }, [['strong', 'công ty']], 'the core lexicon'],
  ['会社を辞めた。', '会社', { vi: 'Anh ấy nghỉ hưu.' }, [['none']], 'no counterpart'],
  ['会社を辞めた。', '会社', { vi: '-' }, [['none']], 'nothing there'],
  ['物価が上がった。', '上がっ', { ko: '물가가 올랐다.' }, [['strong', '올랐다']], 'Korean verbs in any form'],
  [
    'サービス内容の変更',
    'サービス内容',
    { ko: '서비스 내용의 변경' },
    [['strong', '서비스', '내용']],
    'a compound by its parts',
  ],
  ['両国の外交関係', '外交関係', { vi: 'ngoại giao' }, [['none']], 'half of a compound is not enough'],
  ['約束を守る。', '約束', { en: 'They keep the promise.' }, [['strong', 'promise']], 'English'],
] as const)('%s: %s (%#)', (ja, words, versions, expected, _why) => {
  expect(supportFor({ ja, ...versions }, words)).toEqual(expected);
});

it.each([
  ['草案を出した。', '草案', { ko: '방안을 내놓았다.' }, [['weak', '방안']], 'a draft and a plan'],
  ['騒動が起きた。', '騒動', { ko: '혼란이 생겼다.' }, [['weak', '혼란']], 'a disturbance and a confusion'],
] as const)('words near in meaning are weak support: %s %s (%#)', (ja, words, versions, expected, _why) => {
  expect(supportFor({ ja, ...versions }, words)).toEqual(expected);
});
