import type { DateRange } from '../../model.js';
import { fields } from '../op.js';
import { type Rule, rules } from '../table.js';

const range = fields<DateRange>();

/** DTM with a range of days in DTM05 and DTM06. */
export function coveragePeriodIn<T extends object>(): Rule<T> {
  return rules<{ coveragePeriod?: DateRange }>().into('coveragePeriod', 'DTM', [range.constant(1, '582'), range.period(5, 'from')], {
    when: ['582'],
    create: () => ({ from: '', to: undefined }),
    reads: (_owner, values) => values.text(5) === 'RD8' && !values.has(2),
  });
}
