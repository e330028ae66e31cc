/**
 * A made-up guide in which a hotel (ホテル) is called 客桟, which is no word, in two places, and 旅館 in one; an inn is rightly 旅館. 私 in line 2 should be 私たち, which no check sees; the
 * year in line 9 is wrong. A sentence a line.
 */
const ROWS: readonly (readonly [ja: string, vi: string, en: string])[] = [
  ['港町の旅の案内', 'Hướng dẫn du lịch thị trấn cảng', 'A travel guide to the harbour town'],
  ['私は海辺の客桟に泊まった。', 'Chúng tôi ở khách sạn bên bờ biển.', 'We stayed at a hotel by the sea.'],
  [
    '旅行者は古いホテルを探している。',
    'Du khách đang tìm một khách sạn cũ.',
    'Travellers are looking for an old hotel.',
  ],
  ['港の客桟は冬に閉まる。', 'Khách sạn ở cảng đóng cửa vào mùa đông.', 'The hotel at the harbour closes in winter.'],
  [
    '市は駅前のホテルを建て直す。',
    'Thành phố xây lại khách sạn trước nhà ga.',
    'The city is rebuilding the hotel in front of the station.',
  ],
  ['島の旅館には風呂がある。', 'Khách sạn trên đảo có nhà tắm.', 'The hotel on the island has a bath.'],
  [
    'ホテルの予約は春に始まる。',
    'Việc đặt phòng khách sạn bắt đầu vào mùa xuân.',
    'Booking of the hotel begins in spring.',
  ],
  ['村の旅館は朝食を出す。', 'Quán trọ trong làng phục vụ bữa sáng.', 'The inn in the village serves breakfast.'],
  ['橋の工事は2026年に始まる。', 'Công trình cây cầu bắt đầu vào năm 2027.', 'Work on the bridge begins in 2027.'],
];

/** The text under review, and its versions. */
export const INN_NAMES = ['inn.ja.txt', 'inn.vi.txt', 'inn.en.txt'] as const;

/** The three texts. */
export function innGuide(): Record<(typeof INN_NAMES)[number], string> {
  const text = (column: 0 | 1 | 2) => ROWS.map((row) => `${row[column]}\n`).join('');
  return { 'inn.ja.txt': text(0), 'inn.vi.txt': text(1), 'inn.en.txt': text(2) };
}
