/** The built-in sets: what `taiyaku` uses unless told otherwise. */
export { SIGNALS } from './align/signals/index.js';
export { CHECKS } from './checks/index.js';
export { READERS } from './readers/index.js';
