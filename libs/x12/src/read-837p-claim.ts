import type { ClaimDetail, Provider, RelatedCauses } from './model.js';
import { LineReader } from './read-837p-line.js';
import { OtherSubscriberReader } from './read-837p-other-subscriber.js';
import { openProvider, readProviderSegment } from './read-837p-provider.js';
import { readDate, readReference } from './read-parts.js';
import { keep, keepUnread, type Segment } from './segment.js';

/** Reads one claim: loop 2300 and everything below it. */
export class ClaimReader {
  private readonly claim: ClaimDetail;
  private otherSubscriber: OtherSubscriberReader | undefined;
  private line: LineReader | undefined;
  private provider: Provider | undefined;

  constructor(private readonly clm: Segment) {
    this.claim = readClm(clm);
  }

  read(segment: Segment): void {
    if (segment.id === 'LX') {
      this.closeLine();
      this.line = new LineReader(segment);
    } else if (this.line) {
      this.line.read(segment);
    } else if (segment.id === 'SBR') {
      this.closeOtherSubscriber();
      this.otherSubscriber = new OtherSubscriberReader(segment);
    } else if (this.otherSubscriber) {
      this.otherSubscriber.read(segment);
    } else if (segment.id === 'NM1') {
      this.provider = openProvider(segment, '2310');
      this.claim.providers.push(this.provider);
    } else if (this.provider) {
      readProviderSegment(this.provider, segment, '2310');
    } else {
      readClaimSegment(this.claim, segment);
    }
  }

  finish(): ClaimDetail {
    this.closeLine();
    this.closeOtherSubscriber();
    if (this.claim.lines.length === 0) return this.lacks('LX (2400)');
    return this.claim;
  }

  lacks(what: string): never {
    throw this.clm.fault('missing_segment', `The claim has no ${what}`);
  }

  private closeLine(): void {
    if (this.line) this.claim.lines.push(this.line.finish());
    this.line = undefined;
  }

  private closeOtherSubscriber(): void {
    if (this.otherSubscriber) this.claim.otherSubscribers.push(this.otherSubscriber.finish());
    this.otherSubscriber = undefined;
  }
}

function readClm(clm: Segment): ClaimDetail {
  const [placeOfService = '', facilityQualifier = '', frequency = ''] = clm.components(5);
  if (placeOfService === '' || frequency === '') clm.missing(5);
  const claim: ClaimDetail = {
    number: clm.required(1),
    chargeCents: clm.requiredCents(2),
    placeOfService,
    facilityQualifier,
    frequency,
    providerSignatureOnFile: clm.text(6) === 'Y',
    assignment: clm.required(7),
    benefitsAssigned: clm.required(8),
    releaseOfInformation: clm.required(9),
    patientSignature: clm.text(10),
    relatedCauses: readRelatedCauses(clm),
    specialProgram: clm.text(12),
    delayReason: clm.text(20),
    dates: [],
    references: [],
    notes: [],
    diagnoses: [],
    anesthesiaProcedures: [],
    conditionCodes: [],
    providers: [],
    otherSubscribers: [],
    lines: [],
  };
  keepUnread(claim, clm, '2300', [1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 20]);
  return claim;
}

function readRelatedCauses(clm: Segment): RelatedCauses | undefined {
  const parts = clm.components(11);
  if (parts.length === 0) return undefined;
  const causes = parts.slice(0, 3).filter((cause) => cause !== '');
  return { causes, state: parts[3] || undefined, country: parts[4] || undefined };
}

function readClaimSegment(claim: ClaimDetail, segment: Segment): void {
  switch (segment.id) {
    case 'DTP':
      return readDate(claim, claim.dates, segment, '2300');
    case 'AMT':
      if (segment.text(1) !== 'F5' || claim.patientPaidCents !== undefined) return keep(claim, segment, '2300');
      claim.patientPaidCents = segment.requiredCents(2);
      return keepUnread(claim, segment, '2300', [1, 2]);
    case 'REF':
      return readReference(claim, claim.references, segment, '2300');
    case 'NTE':
      claim.notes.push({ code: segment.text(1) ?? '', text: segment.required(2) });
      return;
    case 'HI':
      return readCodes(claim, segment);
    default:
      return keep(claim, segment, '2300');
  }
}

const DIAGNOSES = ['ABK', 'ABF', 'BK', 'BF'];
const ANESTHESIA = ['BP', 'BO'];

/** HI: diagnoses, anaesthesia procedures or conditions; one of another kind or with dates in it is kept as it is. */
function readCodes(claim: ClaimDetail, hi: Segment): void {
  const codes: [string, string][] = [];
  for (let position = 1; position < hi.elements.length; position++) {
    const [qualifier = '', code = '', ...more] = hi.components(position);
    if (qualifier === '' && code === '') continue;
    if (code === '') hi.missing(position);
    if (more.some((part) => part !== '')) return keep(claim, hi, '2300');
    codes.push([qualifier, code]);
  }
  const all = (allowed: readonly string[]) => codes.every(([qualifier]) => allowed.includes(qualifier));
  if (codes.length === 0) hi.missing(1);
  if (all(DIAGNOSES)) claim.diagnoses.push(...codes.map(([qualifier, code]) => ({ qualifier, code })));
  else if (all(ANESTHESIA)) claim.anesthesiaProcedures.push(...codes.map(([, code]) => code));
  else if (all(['BG'])) claim.conditionCodes.push(...codes.map(([, code]) => code));
  else keep(claim, hi, '2300');
}
