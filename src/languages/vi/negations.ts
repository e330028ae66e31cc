import { negationReader } from '../../text/negation-reader.js';

const whole = (words: string) => `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`;

const DENIALS = 'không|chưa|chẳng|chả|đừng|chớ';
const BETWEEN = '(?:(?:thể|được|phải|hề|bị|có|cần|nên|còn|quá|đến mức) )?';

/** Words that deny of themselves; denied again they affirm: "không thiếu" (there is plenty). */
const NEGATIVE =
  'thiếu|quên|cấm|từ chối|phủ nhận|bác bỏ|loại trừ|ngoại trừ|tránh|hết|mất|bỏ|ngừng|ngớt|dừng|khó|hiếm|ít|kém|hạn chế|nghi ngờ|phản đối|ngăn|hoãn|hủy|huỷ|nhầm|sai|trượt|thất bại';

/** Words that are denied to say much, the same, or a measure: "không xa", "không quá". */
const DEGREES =
  'khác|xa|lâu|nhỏ|dễ|ngại|tiếc|vượt|vượt quá|quá|hơn|lớn hơn|cao hơn|nhiều hơn|nhỏ hơn|thấp hơn|dưới|trên|(?:tới|đến|đầy)(?= (?:\\d|một|nửa|hai|ba|mức))|may|sao|kể|nói (?:đến|tới|gì)|ngẫu nhiên|bao lâu|mấy chốc|chỉ|những|riêng|đơn thuần|khỏi|không|gì lạ';

/** Words that deny in Vietnamese. Origin: the negative adverbs (phó từ phủ định) of school grammar; the rest compiled by hand for taiyaku. */
export const negations = negationReader({
  neutral: [
    // Air, space and nought.
    whole(
      '(?<!(?:lô|mặt|đơn|khách|cửa|ngân|kiện|nhà|giao|mua|bán|xếp|gửi|trả|nhận|đặt|chở|bốc|dỡ|lấy|chủ|loại|nguồn|các|những|món|kho) )hàng không(?! (?:được|phải|thể|bị|có|còn|đủ|thuộc|nên|cần|hề))',
    ),
    whole('phòng không|trên không|hư không|tay không|con số không|số không|bỏ không|đất đối không'),
    whole('không (?:khí|gian|quân|trung|phận|kích|lực|tặc|vận|hải|lưu|giờ|phẩy|độ|phần trăm)'),
    whole('chẳng hạn|chả (?:giò|cá|lụa|mực|tôm|bò|quế)|(?:nem|bún|giò) chả'),
    whole('vô cùng|vô tuyến|vô địch|vô số|vô vàn|bất động sản|bất kỳ|bất kì|bất cứ|bất ngờ'),
    whole('phi công|châu phi|phi cơ|phi hành|phi trường|phi đội|ngoài ra|trong và ngoài|ra khỏi'),
  ],
  phrase: [
    whole(`(?:${DENIALS}) ${BETWEEN}(?:${NEGATIVE}|${DEGREES})`),
    // Questions end with the same words, and so do "whether" and tags.
    `(?<![\\p{L}\\p{M}])(?:${DENIALS})(?=\\s*(?:[.?!,;:)\\]"”»]|$))|${whole('không (?:ạ|nhỉ|vậy)|(?<=^|\\s)có phải .{0,40}?không|(?:hay|hoặc) (?:không|chưa)|rồi chưa|được không|phải không')}`,
    // Conditions: the other case is as often named by a word of its own.
    whole(`(?:nếu|trừ khi|(?<!(?:dữ|tài|vật|nguyên|tư|số|chất|nhiên) )liệu) (?:[^\\s,.;]+ ){0,6}?(?:${DENIALS})`),
    whole('chưa kể|chẳng những|mà không|không chừng|không khỏi|khó mà'),
  ],
  affix: [whole('vô|bất|phi|thất')],
  word: [
    whole(
      `trừ|ngoài|chống|thay vì|khỏi|miễn|chỉ|trái|${NEGATIVE}|rời|xa|khác|ngưng|lỡ|tạm|trước khi|cho đến khi|nghiêm cấm|rỗng|trống|ẩn|còn quá sớm|đáng lẽ|lẽ ra|suýt|lầm|thấp|vi phạm|phá vỡ|vắng`,
    ),
  ],
  clause: [whole(DENIALS)],
  scope: 'after',
});
