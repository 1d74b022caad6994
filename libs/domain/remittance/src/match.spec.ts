import { describe, expect, it } from '@jest/globals';
import { indexClaims, matchClaim } from './index.js';
import { aClaimOnBooks, aClaimPayment, aLinePayment } from './testing/a-remittance.js';

const procedure = (code: string, ...modifiers: string[]) => ({ procedure: { qualifier: 'HC', code, modifiers } });
const LINES = [aLinePayment(12_500, [], { ...procedure('99213', '25'), controlNumber: 'C1-1' }), aLinePayment(7_500, [], { ...procedure('87880'), controlNumber: 'C1-2' })];

describe('matching a claim payment', () => {
  it('goes by our number first', () => {
    const books = indexClaims([aClaimOnBooks(), aClaimOnBooks({ claimId: 'clm_2', claimNumber: 'C2', payerClaimNumbers: ['H1'] })]);
    expect(matchClaim(aClaimPayment(LINES), books, 'EVG01')).toMatchObject({ claim: { claimId: 'clm_1' }, by: 'claim_number', confidence: 'certain', concerns: [] });
  });

  it('goes by the payer’s number where ours is unknown', () => {
    const books = indexClaims([aClaimOnBooks({ payerClaimNumbers: ['h1 '] })]);
    expect(matchClaim(aClaimPayment(LINES, { claimNumber: 'LOST' }), books, 'EVG01')).toMatchObject({ claim: { claimId: 'clm_1' }, by: 'payer_claim_number', confidence: 'likely' });
  });

  it('takes the payer’s number for that payer’s claim only, since another payer may use the same one', () => {
    const books = indexClaims([aClaimOnBooks({ payerId: 'EVG01', payerClaimNumbers: ['H1'] })]);
    const foreign = aClaimPayment([aLinePayment(4_200, [], procedure('A0425'))], { claimNumber: 'NOTOURS' });
    expect(matchClaim(foreign, books, 'PNE01')).toMatchObject({ by: 'none', suggestions: ['clm_1'] });
    expect(matchClaim(foreign, books, 'EVG01')).toMatchObject({ claim: { claimId: 'clm_1' }, concerns: ['charge_differs', 'line_not_matched'] });
    const both = indexClaims([aClaimOnBooks({ payerId: 'EVG01', payerClaimNumbers: ['H1'] }), aClaimOnBooks({ claimId: 'clm_2', claimNumber: 'C2', payerId: 'PNE01', payerClaimNumbers: ['H1'] })]);
    expect(matchClaim(foreign, both, 'PNE01')).toMatchObject({ claim: { claimId: 'clm_2' }, by: 'payer_claim_number' });
  });

  it('goes by the payer’s number also under another name of the payer where charge and lines are those we sent', () => {
    const books = indexClaims([aClaimOnBooks({ payerId: 'EVG01', payerClaimNumbers: ['H1'] })]);
    expect(matchClaim(aClaimPayment(LINES, { claimNumber: 'LOST' }), books, '1391999999')).toMatchObject({ claim: { claimId: 'clm_1' }, by: 'payer_claim_number', confidence: 'likely' });
  });

  it('does not guess between several claims, and suggests them', () => {
    const books = indexClaims([aClaimOnBooks({ payerClaimNumbers: ['H1'] }), aClaimOnBooks({ claimId: 'clm_2', claimNumber: 'C2', payerClaimNumbers: ['H1'] })]);
    expect(matchClaim(aClaimPayment(LINES, { claimNumber: 'LOST' }), books, 'EVG01')).toMatchObject({ by: 'none', suggestions: ['clm_1', 'clm_2'] });
  });

  it('leaves an unknown claim unmatched', () => {
    expect(matchClaim(aClaimPayment(LINES, { claimNumber: 'LOST' }), indexClaims([]), 'EVG01')).toMatchObject({ by: 'none', suggestions: [] });
  });

  it('notes another charge, another turn and a line of unknown origin', () => {
    const payment = aClaimPayment([aLinePayment(100, [], procedure('A0425'))], { status: '2' });
    expect(matchClaim(payment, indexClaims([aClaimOnBooks()]), 'EVG01')).toMatchObject({ concerns: ['charge_differs', 'payer_turn_differs', 'line_not_matched'] });
  });

  it('takes a reversal for its claim, though its charge is negative', () => {
    const reversal = aClaimPayment([aLinePayment(-20_000, [], { ...procedure('99213'), controlNumber: 'C1-1' })], { status: '22' });
    expect(matchClaim(reversal, indexClaims([aClaimOnBooks()]), 'EVG01')).toMatchObject({ concerns: [] });
  });
});

describe('matching a service payment', () => {
  const match = (...lines: Parameters<typeof aClaimPayment>[0]) => {
    const found = matchClaim(aClaimPayment(lines), indexClaims([aClaimOnBooks()]), 'EVG01');
    return found.claim ? found.lines.map(({ line, by, confidence }) => `${line?.controlNumber ?? '-'} ${by} ${confidence}`) : [];
  };

  it('goes by our line number, whatever else the payer changed', () => {
    expect(match(aLinePayment(1, [], { ...procedure('99212'), controlNumber: 'C1-2' }))).toEqual(['C1-2 control_number certain']);
  });

  it('goes by code, modifiers, day and charge where the number is missing', () => {
    expect(match(aLinePayment(7_500, [], procedure('87880')), aLinePayment(12_500, [], procedure('99213', '25')))).toEqual([
      'C1-2 code_modifiers_date_charge likely', 'C1-1 code_modifiers_date_charge likely',
    ]);
  });

  it('forgives modifiers that the payer does not return', () => {
    expect(match(aLinePayment(12_500, [], procedure('99213')))).toEqual(['C1-1 code_date_charge likely']);
  });

  it('goes by the code we sent where the payer adjudicated another', () => {
    expect(match(aLinePayment(7_500, [], { ...procedure('87430'), originalProcedure: { qualifier: 'HC', code: '87880', modifiers: [] } }))).toEqual(['C1-2 code_modifiers_date_charge likely']);
  });

  it('takes each of our lines once, unless the payer split it under its number', () => {
    expect(match(aLinePayment(7_500, [], procedure('87880')), aLinePayment(7_500, [], procedure('87880')))).toEqual(['C1-2 code_modifiers_date_charge likely', '- none none']);
    const half = aLinePayment(6_250, [], { ...procedure('99213', '25'), controlNumber: 'C1-1' });
    expect(match(half, half)).toEqual(['C1-1 control_number certain', 'C1-1 control_number certain']);
  });

  it('leaves a line of another day alone', () => {
    expect(match(aLinePayment(7_500, [], { ...procedure('87880'), serviceDate: { from: '2026-03-03' } }))).toEqual(['- none none']);
  });
});
