import type {
  ClaimStatus,
  ClaimStatus277CA,
  StatusClaim,
  StatusCode,
  StatusLine,
  StatusProvider,
  StatusReceiver,
  StatusSource,
  StatusTotals,
  TransactionHeader,
  WithOther,
} from './model.js';
import { keepUnreadName, readDtp, readIdentifier, readNamed, readReference, requiredProcedure } from './read-parts.js';
import { keep, keepUnread, type Segment } from './segment.js';
import { readHeader, type TransactionSet } from './sets.js';

/** Reads the body of one 277CA. */
export function read277CASet(set: TransactionSet): ClaimStatus277CA {
  const reader = new Reader();
  for (const segment of set.segments) reader.read(segment);
  return reader.finish(set);
}

type Level = 'source' | 'receiver' | 'provider' | 'patient';
const LEVELS: Readonly<Record<string, Level>> = { '20': 'source', '21': 'receiver', '19': 'provider', PT: 'patient' };

class Reader {
  private header: TransactionHeader | undefined;
  private source: StatusSource | undefined;
  private receiver: StatusReceiver | undefined;
  private readonly providers: StatusProvider[] = [];
  /** Providers by the number of their HL, which HL02 of a patient names. */
  private readonly byLevel = new Map<string, StatusProvider>();
  private level: Level | undefined;
  private hl: Segment | undefined;
  private patient: StatusClaim['patient'] | undefined;
  private provider: StatusProvider | undefined;
  private claim: StatusClaim | undefined;
  private line: StatusLine | undefined;

  read(segment: Segment): void {
    if (segment.id === 'BHT') {
      this.header = readHeader(segment);
      return;
    }
    if (segment.id === 'HL') return this.open(segment);
    if (segment.id === 'NM1') return this.name(segment);
    switch (this.level) {
      case 'source':
        return readSource(named(this.source, segment), segment);
      case 'receiver':
        return readReceiver(named(this.receiver, segment), segment);
      case 'provider':
        return readProvider(named(this.provider, segment), segment);
      case 'patient':
        return this.readPatient(segment);
      case undefined:
        throw segment.fault('unexpected_segment', 'Before the first HL only BHT may stand');
    }
  }

  finish(set: TransactionSet): ClaimStatus277CA {
    const { header, source, receiver, providers } = this;
    const need = <T>(value: T | undefined, what: string): T => {
      if (value === undefined) throw set.header.fault('missing_segment', `The acknowledgement has no ${what}`);
      return value;
    };
    return {
      type: '277CA',
      envelope: set.envelope,
      header: need(header, 'BHT'),
      source: need(source, 'NM1 in 2100A'),
      receiver: need(receiver, 'NM1 in 2100B'),
      providers,
    };
  }

  private open(hl: Segment): void {
    this.level = LEVELS[hl.required(3)] ?? hl.invalid(3, '20, 21, 19 or PT');
    this.hl = hl;
    this.claim = undefined;
    this.line = undefined;
    this.patient = undefined;
    this.provider = undefined;
    if (this.level !== 'patient') return;
    this.provider = this.byLevel.get(hl.text(2) ?? '');
    if (this.provider === undefined) throw hl.fault('invalid_element', 'HL02 does not name a level 2000C', 2);
  }

  private name(nm1: Segment): void {
    const party = { ...readNamed(nm1), id: readIdentifier(nm1) };
    switch (this.level) {
      case 'source':
        this.source = { ...party, id: party.id ?? nm1.missing(9), entity: nm1.required(1), trace: '' };
        return keepUnreadName(this.source, nm1, '2100A');
      case 'receiver':
        this.receiver = { ...party, id: party.id ?? nm1.missing(9), trace: '', statuses: [], totals: {} };
        return keepUnreadName(this.receiver, nm1, '2100B');
      case 'provider':
        this.provider = { ...party, id: party.id ?? nm1.missing(9), statuses: [], references: [], totals: {}, claims: [] };
        this.providers.push(this.provider);
        this.byLevel.set(this.hl?.required(1) ?? '', this.provider);
        return keepUnreadName(this.provider, nm1, '2100C');
      case 'patient':
        this.patient = party;
        return;
      case undefined:
        throw nm1.fault('unexpected_segment', 'NM1 stands before the first HL');
    }
  }

  private readPatient(segment: Segment): void {
    if (segment.id === 'TRN') {
      const patient = named(this.patient, segment);
      this.claim = { patient, claimNumber: segment.required(2), statuses: [], references: [], lines: [] };
      this.line = undefined;
      this.provider?.claims.push(this.claim);
      return keepUnread(this.claim, segment, '2200D', [1, 2]);
    }
    const claim = this.claim;
    if (claim === undefined) throw segment.fault('unexpected_segment', `${segment.id} stands before TRN (2200D)`);
    if (segment.id === 'SVC') {
      this.line = readSvc(segment);
      claim.lines.push(this.line);
    } else if (this.line) {
      readBelow(this.line, segment, '2220D');
    } else {
      readBelow(claim, segment, '2200D');
    }
  }
}

function named<T>(party: T | undefined, segment: Segment): T {
  if (party === undefined) throw segment.fault('unexpected_segment', `${segment.id} stands before NM1`);
  return party;
}

function readSource(source: StatusSource, segment: Segment): void {
  const date = segment.id === 'DTP' ? readDtp(segment) : undefined;
  if (segment.id === 'TRN' && source.trace === '') source.trace = segment.required(2);
  else if (date?.qualifier === '050' && source.receivedOn === undefined) source.receivedOn = date.date;
  else if (date?.qualifier === '009' && source.processedOn === undefined) source.processedOn = date.date;
  else keep(source, segment, '2200A');
}

function readReceiver(receiver: StatusReceiver, segment: Segment): void {
  if (segment.id === 'TRN' && receiver.trace === '') receiver.trace = segment.required(2);
  else if (segment.id === 'STC') receiver.statuses.push(readStc(segment, receiver, '2200B'));
  else if (!readTotal(receiver.totals, segment)) keep(receiver, segment, '2200B');
}

function readProvider(provider: StatusProvider, segment: Segment): void {
  if (segment.id === 'TRN' && provider.trace === undefined) provider.trace = segment.required(2);
  else if (segment.id === 'STC') provider.statuses.push(readStc(segment, provider, '2200C'));
  else if (segment.id === 'REF') readReference(provider, provider.references, segment, '2200C');
  else if (!readTotal(provider.totals, segment)) keep(provider, segment, '2200C');
}

/** QTY*90 and QTY*QA count what was accepted, QTY*AA and QTY*QC what was rejected; AMT*YU and AMT*YY are the money. */
function readTotal(totals: StatusTotals, segment: Segment): boolean {
  switch (`${segment.id}*${segment.text(1) ?? ''}`) {
    case 'QTY*90':
    case 'QTY*QA':
      totals.acceptedCount = segment.requiredInteger(2);
      return true;
    case 'QTY*AA':
    case 'QTY*QC':
      totals.rejectedCount = segment.requiredInteger(2);
      return true;
    case 'AMT*YU':
      totals.acceptedCents = segment.requiredCents(2);
      return true;
    case 'AMT*YY':
      totals.rejectedCents = segment.requiredCents(2);
      return true;
    default:
      return false;
  }
}

function readStc(stc: Segment, owner: WithOther, loop: string): ClaimStatus {
  const codes: StatusCode[] = [];
  for (const position of [1, 10, 11]) {
    const [category = '', status = '', entity] = stc.components(position);
    if (category === '') continue;
    codes.push({ category, status, entity: entity || undefined });
  }
  if (codes.length === 0) stc.missing(1);
  keepUnread(owner, stc, loop, [1, 2, 3, 4, 10, 11, 12]);
  return { codes, date: stc.date(2), action: stc.text(3) ?? '', chargeCents: stc.cents(4), message: stc.text(12) };
}

function readSvc(svc: Segment): StatusLine {
  const line: StatusLine = {
    procedure: requiredProcedure(svc, 1),
    chargeCents: svc.requiredCents(2),
    revenueCode: svc.text(4),
    units: svc.decimal(7),
    statuses: [],
    references: [],
  };
  keepUnread(line, svc, '2220D', [1, 2, 4, 7]);
  return line;
}

/** What 2200D and 2220D have alike; only REF differs in its qualifiers. */
function readBelow(owner: StatusClaim | StatusLine, segment: Segment, loop: string): void {
  const date = segment.id === 'DTP' ? readDtp(segment) : undefined;
  if (segment.id === 'STC') owner.statuses.push(readStc(segment, owner, loop));
  else if (date?.qualifier === '472' && owner.serviceDate === undefined) owner.serviceDate = { from: date.date, to: date.to };
  else if (segment.id === 'REF') readBelowReference(owner, segment, loop);
  else keep(owner, segment, loop);
}

function readBelowReference(owner: StatusClaim | StatusLine, ref: Segment, loop: string): void {
  if ('lines' in owner && ref.text(1) === '1K' && owner.payerClaimNumber === undefined) owner.payerClaimNumber = ref.required(2);
  else if ('procedure' in owner && ref.text(1) === 'FJ' && owner.controlNumber === undefined) owner.controlNumber = ref.required(2);
  else readReference(owner, owner.references, ref, loop);
}
