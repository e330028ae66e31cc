import { pack } from '../../../src/languages/en/pack.js';
import { testPredicates } from '../../support/predicate-table.js';

testPredicates(pack, [
  ['The gate is not open.', ['!is not open → is open']],
  ['He was not alone.', ['was not alone']],
  ['The airport has already been completed.', ['has already been completed → has not already been completed']],
  ['You can enter.', ['can enter → cannot enter']],
]);
