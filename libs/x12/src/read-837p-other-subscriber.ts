import type { OtherSubscriber, Provider, WithOther } from './model.js';
import { openProvider, readProviderSegment } from './read-837p-provider.js';
import { readPayer } from './read-837p-levels.js';
import { readAdjustments, readDtp, readNamed, readPartySegment, keepUnreadName } from './read-parts.js';
import { MOA_REMARKS, readRemarks } from './remarks.js';
import { keep, keepUnread, type Segment } from './segment.js';

type Part = 'claim' | 'subscriber' | 'payer' | 'provider';

/** Reads loop 2320 with its 2330s. */
export class OtherSubscriberReader {
  /** Filled bit by bit; `finish` sees to what the guide requires. */
  private readonly draft: Partial<OtherSubscriber> &
    Pick<OtherSubscriber, 'adjustments' | 'remarks' | 'references' | 'providers'> &
    WithOther;
  private part: Part = 'claim';
  private provider: Provider | undefined;

  constructor(private readonly sbr: Segment) {
    this.draft = {
      payerResponsibility: sbr.required(1),
      relationship: sbr.required(2),
      groupNumber: sbr.text(3),
      groupName: sbr.text(4),
      insuranceType: sbr.text(5),
      claimFilingCode: sbr.text(9),
      adjustments: [],
      remarks: [],
      references: [],
      providers: [],
    };
    keepUnread(this.draft, sbr, '2320', [1, 2, 3, 4, 5, 9]);
  }

  read(segment: Segment): void {
    if (segment.id === 'NM1') return this.open(segment);
    switch (this.part) {
      case 'claim':
        return this.readClaim(segment);
      case 'subscriber':
        return readPartySegment(this.draft, segment, '2330A');
      case 'payer':
        return this.readPayer(segment);
      case 'provider':
        if (this.provider) readProviderSegment(this.provider, segment, '2330');
    }
  }

  finish(): OtherSubscriber {
    const { draft, sbr } = this;
    const lacks = (what: string): never => {
      throw sbr.fault('missing_segment', `The other subscriber has no ${what}`);
    };
    if (draft.kind === undefined) lacks('NM1*IL (2330A)');
    if (draft.payer === undefined) lacks('NM1*PR (2330B)');
    if (draft.benefitsAssigned === undefined) lacks('OI (2320)');
    return draft as OtherSubscriber;
  }

  private open(nm1: Segment): void {
    const { draft } = this;
    switch (nm1.required(1)) {
      case 'IL':
        Object.assign(draft, readNamed(nm1), { idQualifier: nm1.required(8), memberId: nm1.required(9) });
        keepUnreadName(draft as OtherSubscriber, nm1, '2330A');
        this.part = 'subscriber';
        return;
      case 'PR':
        draft.payer = readPayer(nm1, '2330B');
        this.part = 'payer';
        return;
      default:
        this.provider = openProvider(nm1, '2330');
        draft.providers.push(this.provider);
        this.part = 'provider';
    }
  }

  private readClaim(segment: Segment): void {
    const { draft } = this;
    switch (segment.id) {
      case 'CAS':
        return readAdjustments(draft.adjustments, segment);
      case 'AMT':
        return readAmount(draft, segment);
      case 'OI':
        draft.benefitsAssigned = segment.required(3);
        draft.patientSignature = segment.text(4);
        draft.releaseOfInformation = segment.required(6);
        return keepUnread(draft, segment, '2320', [3, 4, 6]);
      case 'MOA':
        return readRemarks(draft, segment, '2320', MOA_REMARKS);
      default:
        return keep(draft, segment, '2320');
    }
  }

  private readPayer(segment: Segment): void {
    const { draft } = this;
    const { payer } = draft;
    if (payer === undefined) return;
    if (segment.id === 'DTP' && segment.text(1) === '573' && draft.adjudicationDate === undefined) {
      draft.adjudicationDate = readDtp(segment)?.date ?? segment.invalid(2, 'D8');
    } else if (segment.id === 'REF' && segment.text(1) === 'F8' && draft.payerClaimNumber === undefined) {
      draft.payerClaimNumber = segment.required(2);
    } else {
      readPartySegment(payer, segment, '2330B');
    }
  }
}

type Amounts = WithOther & Pick<OtherSubscriber, 'payerPaidCents' | 'nonCoveredCents' | 'remainingLiabilityCents'>;

function readAmount(draft: Amounts, amt: Segment): void {
  const names = { D: 'payerPaidCents', A8: 'nonCoveredCents', EAF: 'remainingLiabilityCents' } as const;
  const qualifier = amt.required(1);
  const name = qualifier === 'D' || qualifier === 'A8' || qualifier === 'EAF' ? names[qualifier] : undefined;
  if (name === undefined || draft[name] !== undefined) return keep(draft, amt, '2320');
  draft[name] = amt.requiredCents(2);
  keepUnread(draft, amt, '2320', [1, 2]);
}
