import { type CalendarDate, isCalendarDate } from '@claimwright/kernel';
import { type InquiryPerson, type InquirySubject } from './inquiry.js';

/** What of a patient tells him from others. */
export interface PatientIdentity extends InquiryPerson {
  firstName: string;
  birthDate: CalendarDate;
  address: { postalCode: string };
}

/** What of a coverage an inquiry needs. */
export interface InsuredBy {
  memberId: string;
  relationship: 'self' | 'spouse' | 'child' | 'other';
  subscriber?: InquiryPerson & { birthDate?: CalendarDate };
}

/**
 * The text by which two encounters are seen to be about one person: names, birth date and five digits of the ZIP, however they are
 * written. Two people taken for one would be billed for each other, while one person kept twice is only kept twice; so it is strict.
 */
export function patientKey({ lastName, firstName, birthDate, address }: PatientIdentity): string {
  return [plain(lastName), plain(firstName), birthDate, address.postalCode.slice(0, 5)].join('|');
}

/** A member id as the card and the keyboard may differ in it: without blanks, dashes and case. */
export function memberKey(memberId: string): string {
  return memberId.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** Letters and digits only, without accents and case. */
function plain(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Whom the inquiry names as subscriber and as dependent; undefined where the coverage or the patient lacks what every payer asks for. */
export function inquirySubject(patient: PatientIdentity, coverage: InsuredBy, serviceDate: CalendarDate): InquirySubject | undefined {
  if (memberKey(coverage.memberId) === '' || plain(patient.lastName) === '' || !isCalendarDate(patient.birthDate)) return undefined;
  const { memberId } = coverage;
  if (coverage.relationship === 'self') return { subscriber: { person: patient, memberId, birthDate: patient.birthDate }, serviceDate };
  const { subscriber } = coverage;
  if (!subscriber || plain(subscriber.lastName) === '') return undefined;
  const { birthDate } = subscriber;
  return {
    subscriber: { person: subscriber, memberId, ...(birthDate === undefined ? {} : { birthDate }) },
    dependent: { person: patient, birthDate: patient.birthDate },
    serviceDate,
  };
}
