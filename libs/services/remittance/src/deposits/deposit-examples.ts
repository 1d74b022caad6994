const BANK_ACCOUNT = 'bka_019cf5a0d80070008000000000000005';
const REMITTANCE = 'era_019cf5a0d80070008000000000000001';
const MATCH = {
  id: 'dmt_019cf5a0d80070008000000000000007', method: 'rule', reasonCode: 'trace_amount_and_date', amountCents: 9_040, depositIds: ['dep_019cf5a0d80070008000000000000006'], remittanceIds: [REMITTANCE],
  matchedAt: '2026-03-17T06:00:00.000Z',
};
const MATCHED = {
  id: 'dep_019cf5a0d80070008000000000000006', status: 'matched', bankAccountId: BANK_ACCOUNT, source: 'csv', depositedOn: '2026-03-17', amountCents: 9_040, method: 'ach', traceNumber: '260316000042',
  tracePayerId: '1391999999', matchId: MATCH.id, byHand: false, ageDays: 0, ageBucket: '0-3', receivedAt: '2026-03-17T06:00:00.000Z',
};
const OPEN = { id: 'dep_019cf5a0d80070008000000000000008', status: 'unmatched', reasonCode: 'trace_unknown', bankAccountId: BANK_ACCOUNT, source: 'csv', depositedOn: '2026-03-12', amountCents: 41_700, method: 'check', traceNumber: '100417', byHand: false, ageDays: 5, ageBucket: '4-10', receivedAt: '2026-03-17T06:00:00.000Z' };

/** What the documentation shows. */
export const EXAMPLES = {
  body: { bankAccountId: BANK_ACCOUNT, bankReference: '0093817264', depositedOn: '2026-03-17', amountCents: 9_040, bankText: 'EVERGREEN HCCLAIMPMT TRN*1*260316000042*1391999999~' },
  csv: 'Date,Amount,Bank Ref,Description,Check No\n03/17/2026,90.40,0093817264,EVERGREEN HCCLAIMPMT TRN*1*260316000042*1391999999~,\n',
  bai2: '01,121000358,RIVERSIDE,260317,0615,1,80,,2/\n02,RIVERSIDE,121000358,1,260317,,USD,2/\n03,00012345678,USD/\n16,142,9040,,0093817264,,TRN*1*260316000042*1391999999~/\n49,9040,3/\n98,9040,1,5/\n99,9040,1,7/\n',
  imported: { id: 'dim_019cf5a0d80070008000000000000009', format: 'csv', deposits: 1, amountCents: 9_040, known: 0, duplicate: false },
  item: MATCHED,
  page: { items: [MATCHED, OPEN] },
  view: { ...MATCHED, bankReference: '0093817264', bankText: 'EVERGREEN HCCLAIMPMT TRN*1*260316000042*1391999999~', matches: [MATCH], candidates: [] },
  expected: { items: [{ remittanceId: REMITTANCE, status: 'missing', reasonCode: 'no_deposit', payerId: 'EVG01', traceNumber: '260316000042', tracePayerId: '1391999999', paidOn: '2026-03-16', amountCents: 9_040, method: 'ACH', byHand: false, ageDays: 5, ageBucket: '4-10', announcedAt: '2026-03-16T06:00:00.000Z' }] },
  summary: { asOf: '2026-03-17T06:00:00.000Z', deposits: [{ status: 'unmatched', ageBucket: '4-10', count: 1, cents: 41_700 }, { status: 'matched', count: 12, cents: 4_120_050 }], remittances: [{ status: 'missing', ageBucket: '0-3', count: 2, cents: 81_000 }] },
  match: { depositIds: [OPEN.id], remittanceIds: [REMITTANCE], reason: 'trace_wrong' },
  matched: { ...MATCH, method: 'person', reasonCode: 'trace_wrong' },
  unmatch: { matchId: MATCH.id, reason: 'wrong_remittance' },
  unmatched: { ...MATCH, undoneAt: '2026-03-18T06:00:00.000Z', undoneReason: 'wrong_remittance' },
};
