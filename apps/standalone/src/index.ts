export { expectedTotals, readTotals, type Reader, type Totals } from './sandbox/totals.js';
