import type { Id, Sealed } from '@claimwright/kernel';

// Values the events' examples share, so that read together they tell one story.

const at = <P extends string>(prefix: P, serial: number): Id<P> => `${prefix}_019caf3c4e0070008${serial.toString(16).padStart(15, '0')}`;

export const IDS = {
  encounterId: at('enc', 0x1001),
  patientId: at('pat', 0x1002),
  coverageId: at('cov', 0x1003),
  checkId: at('elc', 0x1004),
  claimId: at('clm', 0x1005),
  replacementClaimId: at('clm', 0x1006),
  submissionId: at('sub', 0x1007),
  remittanceId: at('era', 0x1008),
  paymentId: at('pmt', 0x1009),
  denialId: at('dnl', 0x100a),
  appealId: at('apl', 0x100b),
  statementId: at('stm', 0x100c),
  patientAccountId: at('pac', 0x100d),
  userId: at('usr', 0x10f1),
  emergencyId: at('emg', 0x10f2),
  alertId: at('ral', 0x10f3),
  endpointId: at('whe', 0x100e),
  eventId: at('evt', 0x100f),
} as const;

/** The form of a sealed value's token; nothing is inside. */
export const SEALED = `v1.1.${'c2VhbGVk'.repeat(8)}` as Sealed<never>;

export const LINES = [
  { controlNumber: 'KQ7M2-1', procedureCode: '99213', modifiers: ['25'], chargedCents: 18_500, units: '1', serviceDate: '2026-03-02' },
  { controlNumber: 'KQ7M2-2', procedureCode: '36415', modifiers: [], chargedCents: 2_500, units: '1', serviceDate: '2026-03-02' },
];
