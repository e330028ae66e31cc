import type { ReadingTable } from '../lexicon/readings.js';
import { readingKeys } from './reading.js';

/**
 * Other forms of syllables in names. Names of lords and kings were taboo (kỵ húy), so that the South has Phước for Phúc and Huỳnh for Hoàng; tables of readings have the
 * northern form only. After Ngô Đức Thọ, Nghiên cứu chữ húy Việt Nam qua các triều đại (1997).
 */
const TABOO_FORMS: readonly (readonly [usual: string, other: string])[] = (
  'phúc phước, hoàng huỳnh, vũ võ, nhật nhựt, sinh sanh, chính chánh, thịnh thạnh, phượng phụng, quý quới, nghĩa ngãi, nhân nhơn, sơn san, ' +
  'thái thới, an yên, hồng hường, tùng tòng, lĩnh lãnh, trường tràng, cảnh kiểng, thư thơ, bảo bửu, ân ơn, dũng dõng, mệnh mạng, đường đàng, ' +
  'đảm đởm, cương cang, kính kiếng, tính tánh, thụy thoại, hoa huê, tông tôn'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [string, string]);

/** The syllables with which a kanji may stand in a Vietnamese name, as keys of {@link readingKeys}. */
export function nameReadings(kanji: string, readings: ReadingTable): ReadonlySet<string> {
  const usual = readingKeys(kanji, 'vi', readings);
  const others = TABOO_FORMS.filter(([form]) => usual.has(form)).map(([, other]) => other);
  return others.length === 0 ? usual : new Set([...usual, ...others]);
}
