import type { CalendarDate } from '@claimwright/kernel';
import type { Address, BillingProvider, Coverage, Diagnosis, EncounterBody, Patient, ServiceLine, Subscriber } from './encounter.js';

/** SBR01, by a coverage's place in the encounter. */
export type PayerResponsibility = 'P' | 'S' | 'T';

export type EncounterCoverage = Coverage & { payerResponsibility: PayerResponsibility };

/** encounter.captured `subject`: what asking a payer about a coverage needs. */
export interface EncounterSubject {
  patient: Patient;
  coverages: EncounterCoverage[];
  /** Who asks. */
  provider: Pick<BillingProvider, 'npi' | 'name' | 'lastName' | 'firstName'>;
}

/** encounter.coded `content`: everything the claims of the encounter are built from. */
export type BillableEncounter = Omit<EncounterBody, 'serviceDate' | 'coverages'> & {
  /** The first day of service. */
  serviceDate: CalendarDate;
  coverages: EncounterCoverage[];
};

/** claim.submitted `statementParty`: where the patient's share is billed. */
export interface StatementParty {
  name: { lastName: string; firstName: string; middleName?: string; suffix?: string };
  address: Address;
  accountNumber?: string;
}

/** correction.requested `corrections`: what the next version of the claim has in place of the old; what is absent stays. */
export interface Correction {
  /** The whole list, in place of the claim's. */
  diagnoses?: Diagnosis[];
  lines?: LineCorrection[];
  /** The coverage of the payer this claim went to. */
  coverage?: Partial<Pick<Coverage, 'memberId' | 'groupNumber' | 'groupName' | 'relationship' | 'claimFilingCode' | 'priorAuthorization'>> & { subscriber?: Partial<Subscriber> };
  patient?: Partial<Patient>;
  references?: EncounterBody['references'];
  note?: string;
}

/** The line with this control number, with other values; `remove` leaves it out. */
export interface LineCorrection {
  controlNumber: string;
  remove?: true;
  change?: Partial<ServiceLine>;
}
