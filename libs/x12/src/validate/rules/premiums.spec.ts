import { describe, expect, it } from '@jest/globals';
import { faultsOf, told } from './testing.js';

const GUIDE = '005010X218';
/** A payment of 288.00: 300.50 by two lines of detail, less 12.50 of an earlier payment. */
const PAYMENT = [
  'ST*820*0001*005010X218', 'BPR*I*288*C*CHK******1391999999******20260320', 'TRN*3*CHECK-9', 'N1*PE**XV*PLAN-1', 'N1*PR*QUIMBY TOOLS',
  'ENT*1*2L*FI*391234567', 'ADX*-12.5*WO', 'RMR*IK*INV-77*PI*200.5*203', 'ADX*-2.5*AX',
  'ENT*1*2J*34*123456789', 'RMR*AZ*POLICY-8**100', 'SE*12*0001',
];
const check = (from = '', to = '', snip = 3) => told(faultsOf(PAYMENT.map((text) => text.replace(from, to)), GUIDE, { snip }));

describe('a premium payment', () => {
  it('is the sum of its details and the adjustments of earlier payments', () => {
    expect(check()).toEqual([]);
    expect(check('BPR*I*288', 'BPR*I*288.01')).toEqual(['premium_not_sum_of_details BPR02 @2']);
    expect(check('**100', '**100.01')).toEqual(['premium_not_sum_of_details BPR02 @2']);
    expect(check('ADX*-12.5', 'ADX*-12.51')).toEqual(['premium_not_sum_of_details BPR02 @2']);
    expect(faultsOf(PAYMENT.map((text) => text.replace('*288*', '*300.5*')), GUIDE, { snip: 3 })).toMatchObject([
      { severity: 'error', ack: ['balance'], value: '300.50', message: 'BPR02 pays $300.50, but details $300.50 and adjustments of earlier payments -$12.50 are $288.00' },
    ]);
    expect(check('BPR*I*288', 'BPR*I*288.01', 2)).toEqual([]);
  });

  it('is not compared where it has no details, or one that cannot be read', () => {
    const alone = PAYMENT.filter((text) => !/^(ENT|ADX|RMR)/.test(text));
    expect(told(faultsOf(alone, GUIDE, { snip: 3 }))).toEqual([]);
    expect(check('**100', '**1OO')).toEqual([]);
    expect(check('RMR*IK*INV-77*PI*200.5*203', 'IT1*1')).toEqual([]);
  });

  it('pays what was billed and adjusted, with a warning', () => {
    expect(check('*203', '*204')).toEqual(['premium_detail_out_of_balance 2300A RMR04 @8']);
    expect(check('ADX*-2.5', 'ADX*-2.4')).toEqual(['premium_detail_out_of_balance 2300A RMR04 @8']);
    expect(faultsOf(PAYMENT.map((text) => text.replace('*203', '*204')), GUIDE, { snip: 3 })).toMatchObject([{ severity: 'warning' }]);
  });

  it('is checked set by set', () => {
    const next = PAYMENT.map((text) => text.replace('*288*', '*287*'));
    expect(told(faultsOf([...PAYMENT, ...next, ...PAYMENT], GUIDE, { snip: 3 }))).toHaveLength(1);
  });
});
