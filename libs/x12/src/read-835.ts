import type { ProviderAdjustment, Remittance835, RemittancePayee, RemittancePayer } from './model.js';
import { ClaimPaymentReader } from './read-835-claim.js';
import { type PartyParts, readPartySegment, readReference } from './read-parts.js';
import { keep, keepUnread, type Segment } from './segment.js';
import { readSets, type TransactionSet } from './sets.js';

/** Reads remittances (005010X221) one transaction set at a time. Throws `X12Error` where one cannot be read. */
export function* read835(bytes: Uint8Array): Generator<Remittance835> {
  for (const set of readSets(bytes, '835')) yield new SetReader(set).read();
}

type Draft = Partial<Remittance835> & Pick<Remittance835, 'references' | 'claims' | 'providerAdjustments' | 'other'>;

class SetReader {
  private readonly draft: Draft = { references: [], claims: [], providerAdjustments: [] };
  private party: PartyParts | undefined;
  private partyLoop = '1000A';
  private headerNumber: string | undefined;
  private readonly summaries: Segment[] = [];
  private claim: ClaimPaymentReader | undefined;
  private detail = false;

  constructor(private readonly set: TransactionSet) {}

  read(): Remittance835 {
    for (const segment of this.set.segments) this.readSegment(segment);
    this.closeClaim();
    for (const summary of this.summaries) keep(this.draft, summary, '2000');
    const { draft, set } = this;
    const need = <T>(value: T | undefined, what: string): T => {
      if (value === undefined) throw set.header.fault('missing_segment', `The remittance has no ${what}`);
      return value;
    };
    return {
      envelope: set.envelope,
      payment: need(draft.payment, 'BPR'),
      trace: need(draft.trace, 'TRN'),
      references: draft.references,
      productionDate: draft.productionDate,
      payer: need(draft.payer, 'N1*PR (1000A)'),
      payee: need(draft.payee, 'N1*PE (1000B)'),
      claims: draft.claims,
      providerAdjustments: draft.providerAdjustments,
      other: draft.other,
    };
  }

  private readSegment(segment: Segment): void {
    switch (segment.id) {
      case 'LX':
        this.closeClaim();
        this.detail = true;
        this.headerNumber = segment.required(1);
        return;
      case 'CLP':
        this.closeClaim();
        this.detail = true;
        this.claim = new ClaimPaymentReader(segment, this.headerNumber, this.summaries.splice(0));
        return;
      case 'PLB':
        this.closeClaim();
        this.detail = true;
        this.draft.providerAdjustments.push(...readPlb(segment));
        return;
    }
    if (this.claim) this.claim.read(segment);
    else if (this.detail) this.summaries.push(segment);
    else this.readHeader(segment);
  }

  private closeClaim(): void {
    if (this.claim) this.draft.claims.push(this.claim.finish());
    this.claim = undefined;
  }

  private readHeader(segment: Segment): void {
    const { draft } = this;
    if (segment.id === 'N1') return this.openParty(segment);
    if (this.party !== undefined) return this.readParty(this.party, segment);
    switch (segment.id) {
      case 'BPR':
        draft.payment = {
          handlingCode: segment.required(1),
          amountCents: segment.requiredCents(2),
          creditDebit: segment.required(3) === 'D' ? 'D' : 'C',
          method: segment.required(4),
          date: segment.requiredDate(16),
        };
        return;
      case 'TRN':
        draft.trace = { number: segment.required(2), payerId: segment.required(3), supplementalCode: segment.text(4) };
        return keepUnread(draft, segment, 'header', [1, 2, 3, 4]);
      case 'REF':
        return readReference(draft, draft.references, segment, 'header');
      case 'DTM':
        if (segment.text(1) !== '405' || draft.productionDate !== undefined) return keep(draft, segment, 'header');
        draft.productionDate = segment.requiredDate(2);
        return;
      default:
        return keep(draft, segment, 'header');
    }
  }

  private openParty(n1: Segment): void {
    switch (n1.required(1)) {
      case 'PR': {
        const payer: RemittancePayer = { name: n1.text(2) ?? '', planId: n1.text(4), references: [], contacts: [] };
        this.draft.payer = payer;
        this.party = payer;
        this.partyLoop = '1000A';
        return keepUnread(payer, n1, '1000A', [1, 2, 3, 4]);
      }
      case 'PE':
        this.draft.payee = readPayee(n1);
        this.party = this.draft.payee;
        this.partyLoop = '1000B';
        return;
      default:
        throw n1.fault('unexpected_segment', 'N101 names neither payer nor payee', 1);
    }
  }

  private readParty(party: PartyParts, segment: Segment): void {
    const { payee } = this.draft;
    const isTaxId = this.partyLoop === '1000B' && segment.id === 'REF' && segment.text(1) === 'TJ';
    if (isTaxId && payee && payee.taxId === undefined) payee.taxId = segment.required(2);
    else readPartySegment(party, segment, this.partyLoop);
  }
}

function readPayee(n1: Segment): RemittancePayee {
  const payee: RemittancePayee = { name: n1.text(2) ?? '', references: [] };
  const id = n1.required(4);
  switch (n1.required(3)) {
    case 'XX':
      payee.npi = id;
      break;
    case 'FI':
      payee.taxId = id;
      break;
    case 'XV':
      payee.planId = id;
      break;
    default:
      n1.invalid(3, 'FI, XV or XX');
  }
  keepUnread(payee, n1, '1000B', [1, 2, 3, 4]);
  return payee;
}

/** PLB: up to six pairs of code and amount. */
function readPlb(plb: Segment): ProviderAdjustment[] {
  const adjustments: ProviderAdjustment[] = [];
  for (let position = 3; position <= 13; position += 2) {
    const [code = '', reference] = plb.components(position);
    if (code === '' && plb.text(position + 1) === undefined) continue;
    if (code === '') plb.missing(position);
    adjustments.push({
      providerId: plb.required(1),
      fiscalDate: plb.requiredDate(2),
      code,
      reference: reference || undefined,
      amountCents: plb.requiredCents(position + 1),
    });
  }
  if (adjustments.length === 0) plb.missing(3);
  return adjustments;
}
