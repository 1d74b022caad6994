/** How long money and remittances wait for each other, from the day that each of them names. */
export const AGE_BUCKETS = ['0-3', '4-10', '11-30', '31-60', '61+'] as const;
export type AgeBucketName = (typeof AGE_BUCKETS)[number];

const LAST_DAYS = [3, 10, 30, 60] as const;

/** A day that is still to come has no age. */
export const ageDaysSql = (column: string): string => `greatest((now() at time zone 'utc')::date - ${column}, 0)`;

export const ageBucketSql = (column: string): string =>
  `(case ${LAST_DAYS.map((days, i) => `when ${ageDaysSql(column)} <= ${days} then '${AGE_BUCKETS[i] ?? ''}'`).join(' ')} else '61+' end)`;

export function ageBucketOf(days: number): AgeBucketName {
  const at = LAST_DAYS.findIndex((last) => days <= last);
  return AGE_BUCKETS[at] ?? '61+';
}
