import type { OrderWords } from '../../core/order-words.js';

/** Origin: quan hệ từ and the sequencing phrases of school grammar. lần lượt is also "in turn": it ties lists only where there are two. */
export const ORDER_WORDS: OrderWords = {
  respectively: new Set(['lần lượt', 'tương ứng', 'theo thứ tự', 'theo thứ tự đó', 'theo thứ tự này']),
  next: new Set(['sau đó', 'tiếp theo', 'tiếp đó', 'kế đó', 'kế tiếp', 'rồi', 'rồi mới', 'sau đấy']),
  partings: new Set(['từ', 'lên', 'xuống', 'đến', 'tới', 'so với', 'trong khi', 'còn']),
  from: new Set(['từ']),
  to: new Set(['đến', 'tới', 'sang', 'về', 'lên', 'xuống', 'vào']),
  markSide: 'before',
};
