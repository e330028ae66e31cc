import type { OrderWords } from '../../core/order-words.js';

/** Origin: 順序を表す接続詞, 副詞 and 格助詞 of school grammar. それぞれ is also "each": it ties lists only where there are two. */
export const ORDER_WORDS: OrderWords = {
  respectively: new Set('それぞれ 各々 おのおの 順に この順で この順に'.split(' ')),
  next: new Set('次に 次いで ついで 続いて つづいて それから その後 そのあと'.split(' ')),
  partings: new Set('から まで へ に対し に対して に比べ に比べて より 一方'.split(' ')),
  from: new Set(['から']),
  to: new Set(['まで', 'へ', 'に', 'へと']),
  markSide: 'after',
};
