import { describe, expect, it } from '@jest/globals';
import { inquirySubject, memberKey, patientKey, type PatientIdentity } from './index.js';

const ADA: PatientIdentity = { lastName: 'Marsh', firstName: 'Ada', birthDate: '1970-05-06', address: { postalCode: '62701' } };

describe('one patient', () => {
  it('is one however the name and the ZIP are written', () => {
    const same = { ...ADA, lastName: 'MÁRSH ', firstName: "a'da", address: { postalCode: '62701-1234' } };
    expect(patientKey(same)).toBe(patientKey(ADA));
  });

  it.each([['a twin', { firstName: 'Ida' }], ['a namesake born on another day', { birthDate: '1970-05-07' }], ['a namesake who lives elsewhere', { address: { postalCode: '10001' } }]])('is not %s', (_who, other) => {
    expect(patientKey({ ...ADA, ...other })).not.toBe(patientKey(ADA));
  });

  it('does not become another by where the names are cut', () => {
    expect(patientKey({ ...ADA, lastName: 'Mar', firstName: 'shAda' })).not.toBe(patientKey(ADA));
  });
});

describe('a member id', () => {
  it('is the same with and without blanks, dashes and capitals', () => {
    expect(memberKey(' w12-34 5')).toBe(memberKey('W12345'));
  });
});

describe('whom an inquiry is about', () => {
  it('is the subscriber, who is the patient', () => {
    expect(inquirySubject(ADA, { memberId: 'W1', relationship: 'self' }, '2026-03-01')).toEqual({ subscriber: { person: ADA, memberId: 'W1', birthDate: '1970-05-06' }, serviceDate: '2026-03-01' });
  });

  it('is the dependent of a subscriber, whose birth date need not be known', () => {
    const sam = { lastName: 'Marsh', firstName: 'Sam' };
    expect(inquirySubject(ADA, { memberId: 'W1', relationship: 'spouse', subscriber: sam }, '2026-03-01')).toEqual({
      subscriber: { person: sam, memberId: 'W1' }, dependent: { person: ADA, birthDate: '1970-05-06' }, serviceDate: '2026-03-01',
    });
  });

  it.each([
    ['without a member id', ADA, { memberId: ' - ', relationship: 'self' as const }],
    ['about a dependent of nobody', ADA, { memberId: 'W1', relationship: 'child' as const }],
    ['about a patient without a birth date', { ...ADA, birthDate: '' }, { memberId: 'W1', relationship: 'self' as const }],
  ])('is nobody %s', (_what, patient, coverage) => {
    expect(inquirySubject(patient, coverage, '2026-03-01')).toBeUndefined();
  });
});
