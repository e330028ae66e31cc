import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/core/language.js';
import { officialNameFinder } from '../../src/evidence/official-name-finder.js';
import { parseOfficialNames } from '../../src/lexicon/official-names.js';
import { openBench } from '../support/session.js';
import { sideOf } from '../support/signals.js';

const NAMES = parseOfficialNames(
  [
    'council\tun\t安全保障理事会; 安保理\tHội đồng Bảo an\t안전보장이사회; 안보리\tSecurity Council; #UNSC\t',
    'lima\tcity\tリマ\tLima\t리마\tLima\t',
    'who\tun\t世界保健機関; #WHO\tTổ chức Y tế Thế giới; #WHO\t세계보건기구\tWorld Health Organization; #WHO\t',
  ].join('\n'),
);

async function linksOf(a: LanguageCode, left: string, b: LanguageCode, right: string): Promise<string> {
  const bench = await openBench();
  const [target, source] = [sideOf([a, [left]], bench), sideOf([b, [right]], bench)];
  const found = officialNameFinder(target.pack, source.pack, NAMES).find(target.segments[0]!, source.segments[0]!);
  return found
    .map(
      (link) => `${left.slice(link.target.start, link.target.end)}=${right.slice(link.source.start, link.source.end)}`,
    )
    .join(' ');
}

test.each([
  ['ja', '安全保障理事会が開かれた。', 'vi', 'Hội đồng Bảo an đã họp.', '安全保障理事会=Hội đồng Bảo an'],
  ['ja', '安保理の決議', 'ko', '안보리의 결의', '安保理=안보리'],
  ['ja', '安保理の決議', 'en', 'a resolution of the UNSC', '安保理=UNSC'],
  ['vi', 'HỘI ĐỒNG BẢO AN', 'en', 'the Security Council', 'HỘI ĐỒNG BẢO AN=Security Council'],
  ['ja', 'リマで会う。', 'en', 'They meet in Lima.', 'リマ=Lima'],
  ['ja', 'リマインダーを送る。', 'en', 'They meet in Lima.', ''],
  ['ja', 'リマで会う。', 'en', 'Limassol is an old town.', ''],
  ['ja', '世界保健機関の報告', 'en', 'Who wrote the report?', ''],
  ['ja', 'リマで会う。', 'en', 'The Security Council met.', ''],
] as const)('%s %s, %s %s: %s', async (a, left, b, right, links) => {
  expect(await linksOf(a, left, b, right)).toBe(links);
});
