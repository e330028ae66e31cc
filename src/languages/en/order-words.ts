import type { OrderWords } from '../../core/order-words.js';

/** Origin: Quirk et al., A Comprehensive Grammar of the English Language (1985), § 8.53 ff. and § 9. */
export const ORDER_WORDS: OrderWords = {
  respectively: new Set(['respectively', 'in that order', 'in this order']),
  next: new Set(['then', 'and then', 'after that', 'afterwards', 'next', 'subsequently', 'thereafter']),
  partings: new Set(['from', 'to', 'against', 'while', 'whereas', 'compared', 'but', 'than']),
  from: new Set(['from']),
  to: new Set(['to', 'into', 'till', 'until']),
  markSide: 'before',
};
