import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balances, type Entry, reverseJournal } from '../ledger.js';
import { businessDaysBetween, isBusinessDay } from './business-days.js';
import { depositJournal, depositMatchJournal } from './deposit-journals.js';
import { matchDeposits, type OpenDeposit, type OpenRemittance } from './match-deposits.js';
import { traceIn, traceKey } from './trace.js';

const deposit = (parts: Partial<OpenDeposit> = {}): OpenDeposit => ({ id: 'd1', amountCents: 1_000, depositedOn: '2026-11-16', ...parts });
const remittance = (parts: Partial<OpenRemittance> = {}): OpenRemittance => ({ id: 'r1', amountCents: 1_000, paidOn: '2026-11-16', payerId: 'P', held: false, ...parts });

describe('business days', () => {
  it('are those on which the Federal Reserve settles', () => {
    const closed = ['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-09-07', '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25', '2023-01-02', '2027-07-05', '2026-11-14', '2026-11-15'];
    expect(closed.filter(isBusinessDay)).toEqual([]);
    // 4 July 2026 is a Saturday: the Friday before is a day like others.
    expect(['2026-07-03', '2026-11-27', '2026-01-02', '2026-11-13'].every(isBusinessDay)).toBe(true);
  });

  it('are counted in either direction, over weekends and holidays', () => {
    expect(businessDaysBetween('2026-11-13', '2026-11-16')).toBe(1);
    expect(businessDaysBetween('2026-11-30', '2026-11-25')).toBe(2);
    expect(businessDaysBetween('2026-11-16', '2026-11-16')).toBe(0);
    expect(businessDaysBetween('1999-01-01', '2026-11-16')).toBeGreaterThan(100);
  });
});

describe('a trace', () => {
  it('is read out of the text of a bank, whatever it made of the tilde', () => {
    expect(traceIn('EVERGREEN HCCLAIMPMT TRN*1*260316000042*1391999999~')).toEqual({ number: '260316000042', payerId: '1391999999' });
    expect(traceIn('TRN*1*ABC\\')).toEqual({ number: 'ABC' });
    expect(traceIn('PATTERN*1*ABC')).toBeUndefined();
    expect(traceIn('')).toBeUndefined();
  });

  it('is compared without the zeros in front, and is none when it has nothing else', () => {
    expect(traceKey('0000100417')).toBe(traceKey('100417'));
    expect(traceKey('px-9')).toBe('PX9');
    expect(['000', '', '--'].map(traceKey)).toEqual([undefined, undefined, undefined]);
  });
});

describe('matchDeposits', () => {
  it('matches by trace, payer, amount and date, three business days apart and no more', () => {
    expect(matchDeposits([deposit({ payerId: 'P' })], [remittance()]).matches).toEqual([{ depositId: 'd1', remittanceId: 'r1' }]);
    expect(matchDeposits([deposit({ depositedOn: '2026-11-19' })], [remittance()]).matches).toHaveLength(1);
    expect(matchDeposits([deposit({ depositedOn: '2026-11-20' })], [remittance()])).toMatchObject({ matches: [], deposits: new Map([['d1', 'date_out_of_rule']]), remittances: new Map([['r1', 'date_out_of_rule']]) });
  });

  it.each<[string, OpenDeposit[], OpenRemittance[], [string, string?]]>([
    ['has no remittance of its trace', [deposit()], [], ['trace_unknown']],
    ['is of another payer', [deposit({ payerId: 'Q' })], [remittance()], ['payer_differs', 'payer_differs']],
    ['has another amount', [deposit({ amountCents: 999 })], [remittance()], ['amount_differs', 'amount_differs']],
    ['fits two remittances', [deposit()], [remittance(), remittance({ id: 'r2', paidOn: '2026-11-17' })], ['several_candidates', 'several_candidates']],
    ['comes twice', [deposit(), deposit({ id: 'd2' })], [remittance()], ['several_candidates', 'several_candidates']],
    ['pays two remittances together', [deposit({ amountCents: 3_000 })], [remittance(), remittance({ id: 'r2', amountCents: 2_000 })], ['several_remittances', 'several_remittances']],
    ['is a part of what is paid', [deposit({ amountCents: 400 }), deposit({ id: 'd2', amountCents: 600 })], [remittance()], ['several_deposits', 'several_deposits']],
    ['is for a remittance that is held', [deposit()], [remittance({ held: true })], ['remittance_held']],
  ])('says why a deposit is left that %s', (_, deposits, remittances, reasons) => {
    const found = matchDeposits(deposits, remittances);
    expect(found.matches).toEqual([]);
    expect([found.deposits.get('d1'), found.remittances.get('r1')]).toEqual([reasons[0], reasons[1]]);
  });

  it('says of a remittance that nothing has come for it', () => {
    expect(matchDeposits([], [remittance()]).remittances.get('r1')).toBe('no_deposit');
  });

  const day = fc.constantFrom('2026-11-13', '2026-11-16', '2026-11-18', '2026-11-23');
  const amount = fc.constantFrom(500, 1_000, 1_500);
  const payer = fc.constantFrom('P', 'Q');
  const someDeposits = fc.array(fc.record({ amountCents: amount, depositedOn: day, payerId: fc.option(payer, { nil: undefined }) }), { maxLength: 5 });
  const someRemittances = fc.array(fc.record({ amountCents: amount, paidOn: day, payerId: payer, held: fc.boolean() }), { maxLength: 5 });
  const all = fc.tuple(someDeposits, someRemittances).map(([d, r]) => ({
    deposits: d.map(({ payerId, ...one }, i): OpenDeposit => ({ id: `d${i}`, ...one, ...(payerId !== undefined && { payerId }) })), remittances: r.map((one, i): OpenRemittance => ({ id: `r${i}`, ...one })),
  }));

  it('comes to the same in every order, uses each once, and tells of each that is left why', () => {
    const told = ({ matches, deposits, remittances }: ReturnType<typeof matchDeposits>) => [matches.map((m) => `${m.depositId} ${m.remittanceId}`).sort(), [...deposits].sort(), [...remittances].sort()];
    fc.assert(fc.property(all, fc.infiniteStream(fc.nat()), ({ deposits, remittances }, random) => {
      const shuffled = <T>(items: readonly T[]): T[] => items.map((item) => ({ item, at: random.next().value as number })).sort((a, b) => a.at - b.at).map(({ item }) => item);
      const found = matchDeposits(deposits, remittances);
      expect(told(matchDeposits(shuffled(deposits), shuffled(remittances)))).toEqual(told(found));
      expect(new Set(found.matches.map(({ depositId }) => depositId)).size).toBe(found.matches.length);
      expect(new Set(found.matches.map(({ remittanceId }) => remittanceId)).size).toBe(found.matches.length);
      expect(found.matches.length + found.deposits.size).toBe(deposits.length);
      expect(found.matches.length + found.remittances.size).toBe(remittances.filter(({ held }) => !held).length);
      for (const { depositId, remittanceId } of found.matches) {
        expect(deposits.find(({ id }) => id === depositId)?.amountCents).toBe(remittances.find(({ id }) => id === remittanceId)?.amountCents);
      }
    }));
  });

  it('moves money so that cash is the sum of deposits, whatever is matched and undone', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('come', 'matched', 'undone')), { maxLength: 10 }), (history) => {
      const entries = history.flatMap(([cents, fate]): Entry[] => {
        const match = depositMatchJournal(cents);
        return [...depositJournal(cents), ...(fate === 'come' ? [] : match), ...(fate === 'undone' ? reverseJournal(match) : [])];
      });
      const of = (...fates: string[]) => history.filter(([, fate]) => fates.includes(fate)).reduce((sum, [cents]) => sum + cents, 0);
      const totals = balances(entries);
      expect([...totals.values()].reduce((a, b) => a + b, 0)).toBe(0);
      expect(totals.get('cash') ?? 0).toBe(of('come', 'matched', 'undone'));
      expect(0 - (totals.get('cash:clearing') ?? 0)).toBe(of('matched'));
      expect(0 - (totals.get('unidentified-deposits') ?? 0)).toBe(of('come', 'undone'));
    }));
  });
});
