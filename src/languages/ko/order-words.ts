import type { OrderWords } from '../../core/order-words.js';

/** Origin: 접속 부사 and 격 조사 of school grammar. 각각 is also "each": it ties lists only where there are two. */
export const ORDER_WORDS: OrderWords = {
  respectively: new Set(['각각', '각기', '차례로', '순서대로', '차례대로']),
  next: new Set(['그다음', '그 다음', '그 후', '그후', '다음으로', '이어서', '이어', '그런 다음', '그러고 나서']),
  partings: new Set(['에서', '부터', '까지', '으로', '로', '보다', '대비', '반면']),
  from: new Set(['에서', '부터', '에서부터']),
  to: new Set(['까지', '으로', '로', '에']),
  markSide: 'after',
};
