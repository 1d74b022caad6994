import { describe, expect, it } from '@jest/globals';
import { buildInquiry, type InquirySubject } from './index.js';

const PARTIES = { payer: { name: 'Blue Heron Health', id: '99901' }, provider: { kind: 'organization', name: 'Elm Street Clinic', npi: '1234567893' } } as const;
const SENDING = {
  senderId: 'CW001', receiverId: 'CLEAR', controlNumber: 42, traceNumber: 'T42', traceOriginator: '9000000001',
  createdOn: '2026-03-02', createdTime: '09:15', usage: 'T',
} as const;

function aSubject(subject: Partial<InquirySubject> = {}): InquirySubject {
  return { subscriber: { person: { lastName: 'Marsh', firstName: 'Ada' }, memberId: 'W123', birthDate: '1970-05-06' }, serviceDate: '2026-03-01', ...subject };
}

describe('an eligibility inquiry', () => {
  it('asks about the whole plan on the day of service', () => {
    const inquiry = buildInquiry(aSubject(), PARTIES, SENDING);
    expect(inquiry).toMatchObject({ serviceTypes: ['30'], serviceDate: { from: '2026-03-01' }, header: { purpose: '13' } });
  });

  it('sends nothing of the patient but member id, names and birth date, also when it is handed more', () => {
    const person = { lastName: 'Marsh', firstName: 'Ada', middleName: 'Q', suffix: 'Jr' };
    const { subscriber } = buildInquiry(aSubject({ subscriber: { person, memberId: 'W123', birthDate: '1970-05-06' } }), PARTIES, SENDING);
    expect(subscriber).toEqual({
      kind: 'person', person: { lastName: 'Marsh', firstName: 'Ada' }, memberId: 'W123', idQualifier: 'MI', birthDate: '1970-05-06', references: [], dates: [],
    });
  });

  it('names a dependent only where the patient is not the subscriber', () => {
    expect(buildInquiry(aSubject(), PARTIES, SENDING)).not.toHaveProperty('dependent');
    const child = { person: { lastName: 'Marsh', firstName: 'Tom' }, birthDate: '2015-01-01' };
    expect(buildInquiry(aSubject({ dependent: child }), PARTIES, SENDING).dependent).toMatchObject(child);
  });

  it('carries a trace that its answer will echo, and nine-digit control numbers', () => {
    const inquiry = buildInquiry(aSubject(), PARTIES, SENDING);
    expect(inquiry.traces).toEqual([{ kind: '1', number: 'T42', originator: '9000000001' }]);
    expect(inquiry.envelope).toMatchObject({ interchangeControlNumber: '000000042', groupControlNumber: '42', guide: '005010X279A1' });
  });

  it('is numbered where it is one of several in an interchange', () => {
    const numbers = [undefined, 1, 250].map((position) => buildInquiry(aSubject(), PARTIES, { ...SENDING, position }).envelope.setControlNumber);
    expect(numbers).toEqual(['0001', '0001', '0250']);
  });
});
