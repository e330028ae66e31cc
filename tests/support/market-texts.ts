import type { Report } from '../../src/core/report.js';
import { runCli } from './cli.js';

/** Two texts with the same two false findings; the second one has a right one, too. */
export const MARKET_TEXTS = {
  'one.ja.txt': '港町はヌックマムの祭りを毎年開く。\n私たちは海辺のカックサンに泊まった。\n',
  'one.vi.txt': 'Thị trấn cảng tổ chức lễ hội nước mắm hằng năm.\nChúng tôi ở khách sạn bên bờ biển.\n',
  'one.en.txt': 'The harbour town holds a fish sauce festival every year.\nWe stayed at a hotel by the sea.\n',
  'two.ja.txt': '市場ではヌックマムが売られている。\n旅行者は古い客桟を探している。\n橋の工事は2026年に始まる。\n',
  'two.vi.txt':
    'Ở chợ người ta bán nước mắm.\nDu khách đang tìm một khách sạn cũ.\nCông trình cây cầu bắt đầu vào năm 2027.\n',
  'two.en.txt':
    'Fish sauce is sold at the market.\nTravellers are looking for an old hotel.\nWork on the bridge begins in 2027.\n',
  '.git/HEAD': '',
};
export const FISH = 'garbled-katakana ヌックマム';
export const INN = 'unknown-compound 客桟';
export const YEAR = 'number-mismatch 2026';

/** What a check says of one of these texts, in the folder that one is in. */
export async function findings(name = 'two', ...flags: string[]): Promise<string[]> {
  const argv = ['check', `${name}.ja.txt`, '--against', `${name}.vi.txt`, `${name}.en.txt`, '--json', ...flags];
  const { findings: found } = JSON.parse((await runCli(argv)).stdout) as Report;
  return found.map(({ check, target }) => `${check} ${target.text}`);
}
