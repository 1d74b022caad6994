import type { Guide, SegmentUsage } from '../guides/guide.js';
import type { Segment } from '../scan/segment.js';
import { type LineDetails, LineCollector } from './claim-lines.js';

/** A name as NM1 has it. */
export interface PartyName {
  /** NM102: `1` a person, `2` an organisation. */
  type: string;
  last: string;
  first: string;
  middle: string;
  suffix: string;
  /** NM108 and NM109. */
  qualifier: string;
  id: string;
}

/** What an 837 says of itself before its claims. */
export interface BatchDetails {
  /** BHT03. */
  reference: string;
  /** BHT04. */
  createdOn: string;
  /** 1000A and 1000B. */
  submitter?: PartyName;
  receiver?: PartyName;
}

/** What a 277CA repeats of a claim. Dates are CCYYMMDD; all of it is patient data. */
export interface ClaimDetails {
  batch: BatchDetails;
  /** 2010AA. */
  provider?: PartyName & { taxId: string };
  /** The patient's name; the id is the patient's or else the subscriber's. */
  patient?: PartyName;
  /** CLM01. */
  number: string;
  chargeCents: number;
  /** CLM05-1 and CLM05-3 of an institutional claim. */
  billType?: string;
  /** REF*D9. */
  clearinghouseNumber?: string;
  /** The first and the last day of service. */
  from?: string;
  to?: string;
  /** Offsets of the HL of each level and of CLM, by which findings are told apart; undefined for a level that there is not. */
  levels: ClaimLevels;
  /** Lines in which errors of SNIP 3 to 5 were found; absent where there are none. */
  lines?: readonly LineDetails[];
}

export interface ClaimLevels {
  provider: number;
  subscriber: number;
  patient?: number;
  claim: number;
}

// What each segment of a guide is to a 277CA, by loop and id.
const PARTS = ['', 'ST BHT', '1000A NM1', '1000B NM1', '2000A HL', '2010AA NM1', '2010AA REF', '2000B HL', '2010BA NM1', '2000C HL', '2010CA NM1', '2300 CLM', '2300 DTP', '2300 REF', '2400 DTP', '2400 LX', '2400 SV1', '2400 SV2', '2400 SV3', '2400 REF'];

/** Collects what a 277CA repeats of the claims of an 837, as their segments are placed. */
export class ClaimDetailsCollector {
  private readonly parts: Uint8Array;
  private batch: BatchDetails = { reference: '', createdOn: '' };
  private provider: (PartyName & { taxId: string }) | undefined;
  private subscriber: PartyName | undefined;
  private patient: PartyName | undefined;
  private readonly at = { provider: 0, subscriber: 0, patient: -1, claim: 0 };
  private claim: Pick<ClaimDetails, 'number' | 'chargeCents' | 'billType' | 'clearinghouseNumber' | 'from' | 'to'> = { number: '', chargeCents: 0 };

  private readonly lines = new LineCollector();
  /** Number in the file of the segment before ST. */
  private base = 0;

  /** For the sets of this guide. */
  constructor(guide: Guide) {
    this.parts = Uint8Array.from(guide.segments, ({ id, loop }) => {
      const part = PARTS.indexOf(`${guide.loops[loop]?.id ?? ''} ${id}`);
      return part < 0 ? 0 : part;
    });
  }

  /** Before each set, whose ST has this number in the file. */
  reset(first: number): void {
    this.base = first - 1;
    this.lines.startClaim();
    this.batch = { reference: '', createdOn: '' };
    this.provider = this.subscriber = this.patient = undefined;
  }

  /** The next segment that found its place. */
  place(usage: SegmentUsage, segment: Segment): void {
    const part = this.parts[usage.index] as number;
    if (part === 0) return;
    const { at } = this;
    switch (PARTS[part]) {
      case 'ST BHT':
        this.batch = { ...this.batch, reference: segment.text(3), createdOn: segment.text(4) };
        return;
      case '1000A NM1':
        this.batch.submitter = nameOf(segment);
        return;
      case '1000B NM1':
        this.batch.receiver = nameOf(segment);
        return;
      case '2000A HL':
        at.provider = segment.offset;
        this.provider = this.subscriber = this.patient = undefined;
        return;
      case '2010AA NM1':
        this.provider = { ...nameOf(segment), taxId: '' };
        return;
      case '2010AA REF':
        if (this.provider && ['EI', 'SY'].includes(segment.text(1))) this.provider = { ...this.provider, taxId: segment.text(2) };
        return;
      case '2000B HL':
        at.subscriber = segment.offset;
        at.patient = -1;
        this.subscriber = this.patient = undefined;
        return;
      case '2010BA NM1':
        this.subscriber = nameOf(segment);
        return;
      case '2000C HL':
        at.patient = segment.offset;
        this.patient = undefined;
        return;
      case '2010CA NM1':
        this.patient = nameOf(segment);
        return;
      default:
        this.placeClaim(PARTS[part], segment);
    }
  }

  /** An error of SNIP 3 to 5 was found in a line, at the segment of that number in the set. */
  lineFault(segmentNumber: number): void {
    this.lines.fault(segmentNumber);
  }

  /** What was collected of the claim that has ended before the segment of that number in the set. */
  claimEnd(segmentNumber: number): ClaimDetails {
    const { batch, provider, subscriber, at } = this;
    const named = this.patient ?? subscriber;
    const patient = named && subscriber && named.id === '' ? { ...named, qualifier: subscriber.qualifier, id: subscriber.id } : named;
    const levels = { provider: at.provider, subscriber: at.subscriber, claim: at.claim, ...(at.patient < 0 ? {} : { patient: at.patient }) };
    const lines = this.lines.endClaim(segmentNumber);
    return { ...this.claim, batch, provider, patient, levels, ...(lines.length > 0 && { lines }) };
  }

  private placeClaim(part: string | undefined, segment: Segment): void {
    if (part === '2300 CLM') {
      this.at.claim = segment.offset;
      this.lines.startClaim();
      this.claim = { number: segment.text(1), chargeCents: segment.cents(2) || 0, billType: billType(segment) };
    } else if (part === '2300 REF') {
      if (segment.text(1) === 'D9') this.claim.clearinghouseNumber = segment.text(2);
    } else if (part === '2400 DTP' || part === '2300 DTP') {
      // 472: service; 434: the statement of an institutional claim.
      const qualifier = segment.text(1);
      if (qualifier === '472' || qualifier === '434') this.addDates(segment.text(3));
    }
    if (part?.startsWith('2400')) this.lines.place(segment, segment.number - this.base);
  }

  private addDates(text: string): void {
    const from = text.slice(0, 8);
    const dash = text.indexOf('-');
    const to = dash < 0 ? from : text.slice(dash + 1, dash + 9);
    const { claim } = this;
    if (claim.from === undefined || from < claim.from) claim.from = from;
    if (claim.to === undefined || to > claim.to) claim.to = to;
  }
}

function nameOf(nm1: Segment): PartyName {
  const [type, last, first, middle] = [nm1.text(2), nm1.text(3), nm1.text(4), nm1.text(5)];
  return { type, last, first, middle, suffix: nm1.text(7), qualifier: nm1.text(8), id: nm1.text(9) };
}

/** CLM05-2 is A in an institutional claim: then the parts before and after it make the bill type. */
function billType(clm: Segment): string | undefined {
  const [facility, qualifier, frequency] = clm.text(5).split(String.fromCharCode(clm.delimiters.component));
  return qualifier === 'A' && facility && frequency ? facility + frequency : undefined;
}
