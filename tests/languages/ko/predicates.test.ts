import { pack } from '../../../src/languages/ko/pack.js';
import { testPredicates } from '../../support/predicate-table.js';

testPredicates(pack, [
  ['표를 환불할 수 있습니다.', ['환불할 수 있습니다 → 환불할 수 없습니다']],
  ['문을 안 열었다.', ['!안 열었다']],
  ['위원회는 계획을 승인하지 않았다.', ['!승인하지 않았다 → 승인했다']],
  ['이미 고친 상태이다.', ['고친 상태이다']],
]);
