import { describe, expect, it } from '@jest/globals';
import { read835, readAcknowledgements, type Ack999, type AckTA1, type ClaimStatus277CA, type Remittance835 } from '@claimwright/x12';
import fc from 'fast-check';
import { aFile, type FileSketch } from '../testing/a-file.js';
import { claimLists } from '../testing/arbitraries.js';
import { imbalances } from '../testing/balances.js';
import type { ClaimSketch } from '../testing/builders.js';
import { answerFile, type Answer } from './clearinghouse.js';
import { takeIn } from './intake.js';
import { PayerMemory } from './memory.js';
import { Numbers } from './numbers.js';

/** A submitter's dealings with the clearinghouse: what the payers remember grows from file to file. */
class Dealings {
  private remembered: PayerMemory['added'] = [];

  constructor(private readonly seed = 'seed', private readonly alwaysTA1 = false) {}

  send(claims: readonly ClaimSketch[], file: FileSketch = {}): Answers {
    return this.sendBytes(aFile(claims, file));
  }

  sendBytes(bytes: Buffer): Answers {
    const memory = new PayerMemory(structuredClone(this.remembered));
    const answers = answerFile(takeIn(bytes, '000000500'), memory, { submitterId: 'SUB1', numbers: new Numbers(this.seed), alwaysTA1: this.alwaysTA1, fingerprint: 'f' });
    this.remembered = [...this.remembered.map((known) => memory.replaced.find(({ payerClaimNumber }) => payerClaimNumber === known.payerClaimNumber) ?? known), ...memory.added];
    return new Answers(answers);
  }
}

class Answers {
  constructor(readonly all: Answer[]) {}

  get kinds(): string[] {
    return this.all.map(({ type, release }) => `${type} ${release}`);
  }

  acks<T extends AckTA1 | Ack999 | ClaimStatus277CA>(type: T['type']): T[] {
    return this.of(type).flatMap((bytes) => [...readAcknowledgements(bytes)]).map((ack) => ack as T);
  }

  /** Category and status of each claim in the 277CAs with the payers' numbers. */
  get statuses(): string[] {
    const claims = this.acks<ClaimStatus277CA>('277CA').flatMap(({ providers }) => providers).flatMap((provider) => provider.claims);
    return claims.map(({ claimNumber, statuses, payerClaimNumber }) => {
      const code = statuses[0]?.codes[0];
      return [claimNumber, [code?.category, code?.status, code?.entity].filter(Boolean).join(':'), statuses[0]?.action, payerClaimNumber ? 'numbered' : ''].join(' ').trim();
    });
  }

  payerNumber(claimNumber: string): string {
    const claims = this.acks<ClaimStatus277CA>('277CA').flatMap(({ providers }) => providers).flatMap((provider) => provider.claims);
    return claims.find((claim) => claim.claimNumber === claimNumber)?.payerClaimNumber ?? 'none';
  }

  get remittances(): Remittance835[] {
    return this.of('835').flatMap((bytes) => [...read835(bytes)]);
  }

  /** Number, CLP02, charge, payment and reasons of each claim in the 835s. */
  get payments(): string[] {
    return this.remittances.flatMap(({ claims }) => claims).map((claim) => {
      const reasons = claim.lines.flatMap((line) => line.adjustments).map(({ group, reason }) => `${group}-${reason}`);
      return [claim.claimNumber, claim.status, claim.chargeCents, claim.paidCents, ...reasons].join(' ');
    });
  }

  private of(type: string): Buffer[] {
    return this.all.filter((answer) => answer.type === type).map(({ text }) => Buffer.from(text));
  }
}

const send = (claims: readonly ClaimSketch[], file?: FileSketch) => new Dealings().send(claims, file);

describe('a file of claims', () => {
  it('is acknowledged at once and paid later', () => {
    const answers = send([{}]);
    expect(answers.kinds).toEqual(['999 now', '277CA now', '835 payment']);
    expect(answers.acks<Ack999>('999')).toMatchObject([{ group: { functionalCode: 'HC', controlNumber: '101', code: 'A', setsIncluded: 1, setsAccepted: 1 }, sets: [{ controlNumber: '0001', code: 'A', errors: [] }] }]);
    expect(answers.statuses).toEqual(['CLAIM1 A2:20 WQ numbered']);
    expect(answers.payments).toEqual(['CLAIM1 1 10000 8000 CO-45']);
    expect(answers.remittances[0]?.claims[0]?.payerClaimNumber).toBe(answers.payerNumber('CLAIM1'));
  });

  it('goes back to its sender', () => {
    const [ack] = send([{}]).acks<Ack999>('999');
    expect(ack?.envelope).toMatchObject({ senderId: 'CLEARINGHOUSE', receiverId: 'SUBMITTER1', usage: 'T', createdOn: '2026-03-05' });
  });

  it('gets the same answers every time, and others under another seed', () => {
    const claims = [{ number: 'A' }, { number: 'B', memberId: 'LATE1' }, { number: 'C', memberId: 'REJC1' }];
    expect(send(claims).all).toEqual(send(claims).all);
    expect(new Dealings('another').send(claims).payerNumber('A')).not.toBe(send(claims).payerNumber('A'));
  });

  it('is answered so that every 835 balances and every claim is accounted for', () => {
    fc.assert(fc.property(claimLists, (claims) => {
      const answers = send(claims);
      expect(answers.remittances.flatMap(imbalances)).toEqual([]);
      const paid = answers.remittances.flatMap((remittance) => remittance.claims).map(({ claimNumber }) => claimNumber);
      expect(new Set(paid).size).toBe(paid.length);
      const unheard = claims.some(({ memberId = '' }) => memberId.startsWith('R999') || memberId.startsWith('MUTE'));
      const expected = claims.filter(({ memberId = '' }) => !memberId.startsWith('REJC') && !memberId.startsWith('SILE')).map(({ number }) => number);
      expect(paid.sort()).toEqual(unheard ? [] : expected.sort());
    }), { numRuns: 150 });
  });

  it('brings one 835 for each payer, one payment for each payee, and the late claims apart', () => {
    const answers = send([
      { number: 'A' }, { number: 'B', payerId: 'PAYER2' }, { number: 'C', npi: '1245319599' }, { number: 'D', memberId: 'LATE1' },
    ]);
    expect(answers.kinds).toEqual(['999 now', '277CA now', '835 payment', '835 payment', '835 late']);
    expect(answers.remittances.map(({ payer, payee, claims }) => [payer.name, payee.npi, claims.map(({ claimNumber }) => claimNumber).join()])).toEqual([
      ['PAYER PAYER1', '1234567893', 'A'], ['PAYER PAYER1', '1245319599', 'C'], ['PAYER PAYER2', '1234567893', 'B'], ['PAYER PAYER1', '1234567893', 'D'],
    ]);
    expect(new Set(answers.remittances.map(({ trace }) => trace.number)).size).toBe(4);
  });

  it('with claims of several payers brings the word of each payer', () => {
    const acks = send([{ number: 'A' }, { number: 'B', payerId: 'PAYER2' }]).acks<ClaimStatus277CA>('277CA');
    expect(acks.map(({ source, receiver }) => [source.entity, source.id.value, receiver.trace, receiver.totals.acceptedCount])).toEqual([['PR', 'PAYER1', 'BATCH101', 1], ['PR', 'PAYER2', 'BATCH101', 1]]);
  });

  it('gets a TA1 where it asks for one or the setting says so', () => {
    expect(send([{}], { envelope: { acknowledgmentRequested: true } }).kinds[0]).toBe('TA1 now');
    const [ta1] = new Dealings('seed', true).send([{}]).acks<AckTA1>('TA1');
    expect(ta1).toMatchObject({ code: 'A', noteCode: '000', interchangeControlNumber: '000000101' });
  });
});

describe('a claim that is not paid', () => {
  it('is rejected in the 277CA and never in an 835: REJC', () => {
    const answers = send([{ memberId: 'REJC1' }, { number: 'CLAIM2' }]);
    expect(answers.statuses).toEqual(['CLAIM1 A7:164:IL U', 'CLAIM2 A2:20 WQ numbered']);
    expect(answers.acks<ClaimStatus277CA>('277CA')[0]?.receiver.totals).toEqual({ acceptedCount: 1, rejectedCount: 1, acceptedCents: 100_00, rejectedCents: 100_00 });
    expect(answers.payments).toEqual(['CLAIM2 1 10000 8000 CO-45']);
  });

  it('is rejected where its lines do not add up to its charge', () => {
    expect(send([{ chargesCents: [60_00, 40_00], chargeCents: 100_01 }]).statuses).toEqual(['CLAIM1 A7:178 U']);
  });

  it('takes its set with it in the 999, and no other: R999', () => {
    const answers = send([{ memberId: 'R999A' }, { number: 'CLAIM2' }], { claimsPerSet: 1 });
    expect(answers.acks<Ack999>('999')).toMatchObject([{
      group: { code: 'P', setsIncluded: 2, setsReceived: 2, setsAccepted: 1 },
      sets: [{ controlNumber: '0001', code: 'R', errorCodes: ['5'], errors: [{ segment: 'NM1', loop: '2010BA', code: '8', businessUnits: [{ qualifier: 'CLM01', value: 'CLAIM1' }], elements: [{ position: 9, dataElement: '67', code: '7' }] }] }, { controlNumber: '0002', code: 'A' }],
    }]);
    expect(answers.acks<Ack999>('999')[0]?.sets[0]?.errors[0]?.position).toBeGreaterThan(2);
    expect(answers.payments).toEqual(['CLAIM2 1 10000 8000 CO-45']);
  });

  it('is accepted and forgotten: SILE', () => {
    expect(send([{ memberId: 'SILE1' }]).kinds).toEqual(['999 now', '277CA now']);
  });

  it('silences its set, or the file if it is the only one: MUTE', () => {
    expect(new Dealings('seed', true).send([{ memberId: 'MUTE1' }]).all).toEqual([]);
    const answers = send([{ memberId: 'MUTE1' }, { number: 'CLAIM2' }], { claimsPerSet: 1 });
    expect(answers.acks<Ack999>('999')).toMatchObject([{ group: { code: 'A', setsIncluded: 2, setsReceived: 1 }, sets: [{ controlNumber: '0002' }] }]);
    expect(answers.statuses).toEqual(['CLAIM2 A2:20 WQ numbered']);
  });

  it('that charges nothing is answered all the same', () => {
    expect(send([{ chargesCents: [0] }]).payments).toEqual(['CLAIM1 1 0 0']);
  });
});

describe('a claim that was sent before', () => {
  it('is denied as a duplicate, in another file or in the same', () => {
    const dealings = new Dealings();
    const first = dealings.send([{}]);
    const second = dealings.send([{}, { payerId: 'PAYER2' }]);
    expect(second.payments).toEqual(['CLAIM1 4 10000 0 OA-18', 'CLAIM1 1 10000 8000 CO-45']);
    expect(second.payerNumber('CLAIM1')).not.toBe(first.payerNumber('CLAIM1'));
    expect(send([{}, {}]).payments).toEqual(['CLAIM1 1 10000 8000 CO-45', 'CLAIM1 4 10000 0 OA-18']);
  });

  it('is new where it was rejected before', () => {
    const dealings = new Dealings();
    dealings.send([{ memberId: 'REJC1' }]);
    expect(dealings.send([{}]).payments).toEqual(['CLAIM1 1 10000 8000 CO-45']);
  });

  it('is reversed and paid anew in the same 835 when it is replaced', () => {
    const dealings = new Dealings();
    const replaces = dealings.send([{}]).payerNumber('CLAIM1');
    const answers = dealings.send([{ number: 'CLAIM1R', frequency: '7', replaces, chargesCents: [120_00] }]);
    expect(answers.payments).toEqual(['CLAIM1 22 -10000 -8000 CO-45', 'CLAIM1R 1 12000 9600 CO-45']);
    expect(answers.remittances[0]?.claims[0]?.payerClaimNumber).toBe(replaces);
    expect(answers.remittances).toMatchObject([{ payment: { amountCents: 16_00 } }]);
    expect(answers.remittances.flatMap(imbalances)).toEqual([]);
  });

  it('has nothing to reverse when it was denied', () => {
    const dealings = new Dealings();
    const replaces = dealings.send([{ memberId: 'DN16' }]).payerNumber('CLAIM1');
    expect(dealings.send([{ memberId: 'DN16', frequency: '7', replaces }]).payments).toEqual(['CLAIM1 1 10000 8000 CO-45']);
  });

  it('is taken back when it is voided, and can then be sent anew', () => {
    const dealings = new Dealings();
    const replaces = dealings.send([{}]).payerNumber('CLAIM1');
    const voided = dealings.send([{ frequency: '8', replaces }]);
    expect(voided.payments).toEqual(['CLAIM1 22 -10000 -8000 CO-45']);
    expect(voided.remittances).toMatchObject([{ payment: { amountCents: 0 }, providerAdjustments: [{ code: 'FB', amountCents: -80_00 }] }]);
    expect(dealings.send([{}]).payments).toEqual(['CLAIM1 1 10000 8000 CO-45']);
  });

  it('cannot be replaced where the payer does not know it, was not told its number, or has replaced it already', () => {
    const dealings = new Dealings();
    const replaces = dealings.send([{}]).payerNumber('CLAIM1');
    dealings.send([{ frequency: '7', replaces }]);
    const answers = dealings.send([
      { number: 'A', frequency: '7', replaces: 'PSUNKNOWN' }, { number: 'B', frequency: '8' }, { number: 'C', frequency: '7', replaces }, { number: 'D', frequency: '7', replaces, payerId: 'PAYER2' },
    ]);
    expect(answers.statuses).toEqual(['A A4:35 U', 'B A6:464 U', 'C A7:464 U', 'D A4:35 U']);
  });

  it('can be replaced again under its newest number', () => {
    const dealings = new Dealings();
    const first = dealings.send([{}]).payerNumber('CLAIM1');
    const second = dealings.send([{ frequency: '7', replaces: first }]).payerNumber('CLAIM1');
    const third = dealings.send([{ frequency: '7', replaces: second, memberId: 'PAID1' }]);
    expect(third.payments).toEqual(['CLAIM1 22 -10000 -8000 CO-45', 'CLAIM1 1 10000 10000']);
    expect(new Set([first, second, third.payerNumber('CLAIM1')]).size).toBe(3);
  });

  it('is not corrected before it is paid: the correction of a late claim is late', () => {
    const dealings = new Dealings();
    const replaces = dealings.send([{ memberId: 'LATE1' }]).payerNumber('CLAIM1');
    expect(dealings.send([{ frequency: '7', replaces }]).kinds).toEqual(['999 now', '277CA now', '835 late']);
  });
});

describe('a file of other delimiters', () => {
  it('is answered although its texts hold ours', () => {
    const bytes = Buffer.from(aFile([{}]).toString().replaceAll('*', '|').replace('MARLOWETHORPE', 'MARLOWE*THORPE'));
    const answers = new Dealings().sendBytes(bytes);
    expect(answers.statuses).toEqual(['CLAIM1 A2:20 WQ numbered']);
    expect(answers.remittances[0]?.claims[0]).toMatchObject({ patient: { person: { lastName: 'MARLOWE THORPE' } }, paidCents: 80_00 });
  });
});

describe('a file that is not right', () => {
  const broken = (bytes: Buffer, from: string, to: string) => Buffer.from(bytes.toString().replace(from, to));

  it('loses only the set that cannot be read', () => {
    const bytes = broken(aFile([{ number: 'BAD' }, { number: 'GOOD' }], { claimsPerSet: 1 }), 'CLM*BAD*100*', 'CLM*BAD*1OO*');
    const answers = new Dealings().sendBytes(bytes);
    expect(answers.acks<Ack999>('999')).toMatchObject([{ group: { code: 'P' }, sets: [{ code: 'R', errors: [{ segment: 'CLM', code: '8', elements: [{ position: 2, code: '6' }] }] }, { code: 'A' }] }]);
    expect(answers.payments).toEqual(['GOOD 1 10000 8000 CO-45']);
  });

  it.each([
    ['IEA*1*000000101~', '', '023'],
    ['IEA*1*000000101~', 'IEA*1*000000102~', '001'],
    ['IEA*1*', 'IEA*2*', '021'],
  ])('is rejected as a whole where the envelope is broken: %s for %s', (from, to, noteCode) => {
    const answers = new Dealings().sendBytes(broken(aFile([{}]), from, to));
    expect(answers.kinds).toEqual(['TA1 now']);
    expect(answers.acks<AckTA1>('TA1')).toMatchObject([{ code: 'R', noteCode, interchangeControlNumber: '000000101', envelope: { receiverId: 'SUBMITTER1', createdOn: '2026-03-05' } }]);
  });

  it('loses only the group or the set that miscounts itself', () => {
    const group = new Dealings().sendBytes(broken(aFile([{}]), 'GE*1*101', 'GE*2*101'));
    expect(group.acks<Ack999>('999')).toMatchObject([{ group: { code: 'R', setsAccepted: 0 } }]);
    expect(group.kinds).toEqual(['999 now']);
    const bytes = broken(aFile([{ number: 'BAD' }, { number: 'GOOD' }], { claimsPerSet: 1 }), '*0001~ST', '*0009~ST');
    const set = new Dealings().sendBytes(bytes);
    expect(set.acks<Ack999>('999')).toMatchObject([{ group: { code: 'P' }, sets: [{ code: 'R', errorCodes: ['3'] }, { code: 'A' }] }]);
    expect(set.payments).toEqual(['GOOD 1 10000 8000 CO-45']);
  });

  it('is refused where it holds no professional claims', () => {
    const [eightThirtyFive] = send([{}]).all.filter(({ type }) => type === '835');
    expect(() => takeIn(Buffer.from(eightThirtyFive?.text ?? ''), '000000500')).toThrow(expect.objectContaining({ code: 'unexpected_transaction' }));
    expect(() => takeIn(Buffer.from('hello'), '000000500')).toThrow(expect.objectContaining({ code: 'not_x12' }));
  });
});
