import { sum, type Cents } from '@claimwright/kernel';
import type { Adjustment, Claim837P, Envelope, OtherSubscriber, ServiceLine, TransactionHeader } from '@claimwright/x12';

/** What a test says of a claim; everything else is filled in with invented parties. */
export interface ClaimSketch {
  number?: string;
  memberId?: string;
  payerId?: string;
  npi?: string;
  frequency?: string;
  /** REF*F8. */
  replaces?: string;
  /** SBR01. */
  turn?: string;
  chargesCents?: readonly Cents[];
  /** CLM02, where it is not the sum of the lines. */
  chargeCents?: Cents;
  others?: OtherSubscriber[];
  lines?: ServiceLine[];
}

const ENVELOPE: Envelope = {
  senderQualifier: 'ZZ',
  senderId: 'SUBMITTER1',
  receiverQualifier: 'ZZ',
  receiverId: 'CLEARINGHOUSE',
  applicationSender: 'SUBMITTER1',
  applicationReceiver: 'CLEARINGHOUSE',
  interchangeControlNumber: '000000101',
  groupControlNumber: '101',
  setControlNumber: '0001',
  guide: '005010X222A1',
  usage: 'T',
  acknowledgmentRequested: false,
  createdOn: '2026-03-05',
  createdTime: '10:15',
};
const HEADER: TransactionHeader = { purpose: '00', reference: 'BATCH101', createdOn: '2026-03-05', createdTime: '10:15', kind: 'CH' };
const SUBMITTER = { kind: 'organization' as const, name: 'RIVERBEND FAMILY CLINIC', id: 'SUBMITTER1', contacts: [{ role: 'IC', name: 'BILLING', numbers: [{ qualifier: 'TE', value: '6145550100' }] }] };
const RECEIVER = { name: 'CLEARINGHOUSE', id: 'CLEARINGHOUSE' };
const ADDRESS = { line1: '12 RIVER ROAD', city: 'COLUMBUS', state: 'OH', postalCode: '432150001' };

export function aLine(number: number, chargeCents: Cents, more: Partial<ServiceLine> = {}): ServiceLine {
  return {
    number,
    procedure: { qualifier: 'HC', code: '99213', modifiers: [] },
    chargeCents,
    unitBasis: 'UN',
    units: '1',
    diagnosisPointers: [1],
    serviceDate: { from: '2026-03-01' },
    dates: [],
    controlNumber: `L${number}`,
    references: [],
    amounts: [],
    quantities: [],
    notes: [],
    providers: [],
    adjudications: [],
    ...more,
  };
}

export function aClaim(sketch: ClaimSketch = {}): Claim837P {
  const { number = 'CLAIM1', memberId = 'CONT0001', payerId = 'PAYER1', npi = '1234567893', frequency = '1', replaces, turn = 'P', chargesCents = [100_00], others = [] } = sketch;
  const lines = sketch.lines ?? chargesCents.map((cents, index) => aLine(index + 1, cents));
  return {
    envelope: ENVELOPE,
    header: HEADER,
    submitter: SUBMITTER,
    receiver: RECEIVER,
    billingProvider: { kind: 'organization', name: 'RIVERBEND FAMILY CLINIC', npi, taxId: { qualifier: 'EI', value: '311234567' }, address: ADDRESS, contacts: [], references: [] },
    subscriber: {
      kind: 'person', person: { lastName: 'MARLOWETHORPE', firstName: 'ADA' }, payerResponsibility: turn, relationship: '18', claimFilingCode: 'CI', memberId, idQualifier: 'MI',
      birthDate: '1980-02-03', sex: 'F', address: ADDRESS, references: [], contacts: [],
    },
    payer: { name: `PAYER ${payerId}`, id: payerId, idQualifier: 'PI', references: [] },
    claim: {
      number, chargeCents: sketch.chargeCents ?? sum(lines.map(({ chargeCents }) => chargeCents)), placeOfService: '11', facilityQualifier: 'B', frequency,
      providerSignatureOnFile: true, assignment: 'A', benefitsAssigned: 'Y', releaseOfInformation: 'Y',
      dates: [], references: replaces ? [{ qualifier: 'F8', value: replaces }] : [], notes: [], diagnoses: [{ qualifier: 'ABK', code: 'J069' }],
      anesthesiaProcedures: [], conditionCodes: [], providers: [], otherSubscribers: others, lines,
    },
  };
}

/** An earlier payer (2320 and 2330) and, where given, its adjustments of the claim as a whole. */
export function anOther(payerId: string, turn: string, more: Partial<Pick<OtherSubscriber, 'payerPaidCents' | 'adjustments' | 'remainingLiabilityCents'>> = {}): OtherSubscriber {
  return {
    kind: 'person', person: { lastName: 'MARLOWETHORPE', firstName: 'ADA' }, payerResponsibility: turn, relationship: '18', claimFilingCode: 'CI', adjustments: [],
    benefitsAssigned: 'Y', releaseOfInformation: 'Y', remarks: [], memberId: 'OTHER1', idQualifier: 'MI', references: [],
    payer: { name: `PAYER ${payerId}`, id: payerId, idQualifier: 'PI', references: [] }, providers: [], ...more,
  };
}

/** A line that an earlier payer adjudicated: it paid what its adjustments left. */
export function adjudicatedLine(number: number, chargeCents: Cents, by: { payerId: string; adjustments: Adjustment[] }): ServiceLine {
  const paidCents = chargeCents - sum(by.adjustments.map(({ amountCents }) => amountCents));
  const procedure = { qualifier: 'HC', code: '99213', modifiers: [] };
  return aLine(number, chargeCents, { adjudications: [{ payerId: by.payerId, paidCents, procedure, paidUnits: '1', adjustments: by.adjustments, date: '2026-03-03' }] });
}
