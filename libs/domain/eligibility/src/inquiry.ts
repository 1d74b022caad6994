import { type CalendarDate } from '@claimwright/kernel';
import { type Eligibility270, type EligibilityDependent, type Named, type Person } from '@claimwright/x12';

/** Whose coverage on which day is asked about. */
export interface InquirySubject {
  subscriber: { person: InquiryPerson; memberId: string; birthDate?: CalendarDate };
  /** Only where the patient is not the subscriber. */
  dependent?: { person: InquiryPerson; birthDate: CalendarDate };
  /** The day of the service, never the day the policy began. */
  serviceDate: CalendarDate;
}

export type InquiryPerson = Pick<Person, 'lastName' | 'firstName'>;

/** Who is asked, and who asks. */
export interface InquiryParties {
  payer: { name: string; id: string };
  provider: Named & { npi: string };
}

/** How the question travels: who sends it and the numbers by which its answer is found. */
export interface InquirySending {
  senderId: string;
  receiverId: string;
  /** ISA13 and GS06. */
  controlNumber: number;
  /** Which question of its interchange it is, from 1. */
  position?: number;
  /** TRN02 and BHT03; the answer echoes it. */
  traceNumber: string;
  /** TRN03, ten characters: `1` and the asker's tax id, or `9` and a number of his own. */
  traceOriginator: string;
  createdOn: CalendarDate;
  /** `HH:MM`. */
  createdTime: string;
  usage: 'P' | 'T';
}

const GUIDE = '005010X279A1';
const ENTIRE_PLAN = '30'; // CAQH CORE 154: the generic inquiry

/**
 * The question to the payer. It carries the member id, names and birth date and nothing else of the patient:
 * payers match on every field they are sent, so each further one is a chance of a mismatch.
 */
export function buildInquiry(subject: InquirySubject, parties: InquiryParties, sending: InquirySending): Eligibility270 {
  const { subscriber, dependent, serviceDate } = subject;
  return {
    envelope: envelope(sending),
    header: { purpose: '13', reference: sending.traceNumber, createdOn: sending.createdOn, createdTime: sending.createdTime },
    payer: { kind: 'organization', name: parties.payer.name, entity: 'PR', id: { qualifier: 'PI', value: parties.payer.id }, references: [], contacts: [] },
    provider: { ...parties.provider, entity: '1P', id: { qualifier: 'XX', value: parties.provider.npi }, references: [], contacts: [] },
    subscriber: {
      kind: 'person',
      person: namesOnly(subscriber.person),
      memberId: subscriber.memberId,
      idQualifier: 'MI',
      ...(subscriber.birthDate === undefined ? {} : { birthDate: subscriber.birthDate }),
      references: [],
      dates: [],
    },
    ...(dependent ? { dependent: dependentLoop(dependent) } : {}),
    traces: [{ kind: '1', number: sending.traceNumber, originator: sending.traceOriginator }],
    serviceDate: { from: serviceDate },
    serviceTypes: [ENTIRE_PLAN],
  };
}

function dependentLoop(dependent: NonNullable<InquirySubject['dependent']>): EligibilityDependent {
  return { person: namesOnly(dependent.person), birthDate: dependent.birthDate, references: [], dates: [] };
}

function namesOnly(person: InquiryPerson): Person {
  return { lastName: person.lastName, ...(person.firstName === undefined ? {} : { firstName: person.firstName }) };
}

function envelope(sending: InquirySending): Eligibility270['envelope'] {
  return {
    senderQualifier: 'ZZ',
    senderId: sending.senderId,
    receiverQualifier: 'ZZ',
    receiverId: sending.receiverId,
    applicationSender: sending.senderId,
    applicationReceiver: sending.receiverId,
    interchangeControlNumber: String(sending.controlNumber).padStart(9, '0'),
    groupControlNumber: String(sending.controlNumber),
    setControlNumber: String(sending.position ?? 1).padStart(4, '0'),
    guide: GUIDE,
    usage: sending.usage,
    acknowledgmentRequested: false,
    createdOn: sending.createdOn,
    createdTime: sending.createdTime,
  };
}
