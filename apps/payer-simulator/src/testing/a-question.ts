import type { Eligibility270 } from '@claimwright/x12';
import { aClaim } from './builders.js';

/** A 270 about one subscriber with invented parties. */
export function aQuestion(memberId: string): Eligibility270 {
  const { envelope, header } = aClaim();
  return {
    envelope: { ...envelope, guide: '005010X279A1' },
    header: { purpose: '13', reference: 'ASK1', createdOn: header.createdOn, createdTime: header.createdTime },
    payer: { kind: 'organization', name: 'PAYER PAYER1', entity: 'PR', id: { qualifier: 'PI', value: 'PAYER1' }, references: [], contacts: [] },
    provider: { kind: 'organization', name: 'RIVERBEND FAMILY CLINIC', entity: '1P', id: { qualifier: 'XX', value: '1234567893' }, references: [], contacts: [] },
    subscriber: { kind: 'person', person: { lastName: 'MARLOWETHORPE', firstName: 'ADA' }, memberId, idQualifier: 'MI', birthDate: '1980-02-03', references: [], dates: [] },
    traces: [{ kind: '1', number: 'ASK1', originator: '9CLINIC001' }],
    serviceDate: { from: '2026-03-01' },
    serviceTypes: ['30'],
  };
}
