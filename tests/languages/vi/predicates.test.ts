import { pack } from '../../../src/languages/vi/pack.js';
import { testPredicates } from '../../support/predicate-table.js';

testPredicates(pack, [
  ['Cửa hàng sẽ không mở vào chủ nhật.', ['!sẽ không mở → sẽ mở']],
  ['Cửa hàng được mở vào chủ nhật.', ['được mở → không được mở']],
  ['Trẻ em không thể vào.', ['!không thể vào → có thể vào']],
  ['Bác sĩ đã theo dõi bệnh nhân.', ['đã theo']],
]);
