import type { Finding, ValidationEvent } from '../validate/finding.js';
import { formatCents } from '../values.js';
import { composite, isWritable, segmentText, writable } from './answer.js';
import type { HeldText } from './held-text.js';
import type { BatchDetails, ClaimDetails, ClaimLevels, PartyName } from '../validate/claim-details.js';
import { type StatusCodes, statusOf } from './status-codes.js';

type SetEvent = Extract<ValidationEvent, { kind: 'set' }>;

/** Statuses of one claim; what is beyond says nothing new to who has to correct it. */
const STATUSES_MAX = 20;
/** Findings that wait for their claim. */
const FINDINGS_MAX = 200;
/** HL 1 is the source, 2 the receiver. */
const LEVELS_ABOVE = 2;

/** The claims of one 837 as levels 2000C and 2000D of a 277CA, each judged as it ends. They are held: the totals stand before them. */
export class ClaimBatch {
  details: BatchDetails | undefined;
  accepted = 0;
  rejected = 0;
  acceptedCents = 0;
  rejectedCents = 0;
  /** Segments held. */
  segments = 0;
  private levels = LEVELS_ABOVE;
  private providerLevel = 0;
  /** Offsets of the levels that stand open, by which a claim tells whether it needs its own. */
  private provider = -1;
  private patient = -1;
  /** Errors of the open claim and of the levels above it. */
  private findings: Finding[] = [];
  private readonly institutional: boolean;

  constructor(
    readonly set: SetEvent,
    /** STC02, CCYYMMDD. */
    private readonly processedOn: string,
    /** The segments' text, some 110 bytes a claim. */
    private readonly held: HeldText,
  ) {
    held.clear();
    this.institutional = /X223|X292/.test(set.guide);
  }

  find(finding: Finding): void {
    if (this.findings.length < FINDINGS_MAX) this.findings.push(finding);
  }

  claim(details: ClaimDetails): void {
    this.details ??= details.batch;
    const faults = this.findings.filter((finding) => concerns(finding, details.levels));
    this.findings = faults.filter(({ offset }) => offset < details.levels.claim);
    if (faults.length > 0) {
      this.rejected++;
      this.rejectedCents += details.chargeCents;
    } else {
      this.accepted++;
      this.acceptedCents += details.chargeCents;
    }
    this.writeProvider(details);
    this.writePatient(details);
    this.writeStatuses(details, faults);
  }

  private writeProvider({ provider, levels }: ClaimDetails): void {
    if (this.provider === levels.provider) return;
    this.provider = levels.provider;
    this.patient = -1;
    this.providerLevel = ++this.levels;
    this.add('HL', String(this.providerLevel), String(LEVELS_ABOVE), '19', '1');
    const id = provider?.id ? [provider.qualifier, provider.id] : ['FI', provider?.taxId];
    this.add('NM1', '85', ...nameElements(provider, provider?.type === '1' ? '1' : '2'), ...identifier(id[0], id[1]));
  }

  private writePatient({ patient, levels }: ClaimDetails): void {
    const key = levels.patient ?? levels.subscriber;
    if (this.patient === key) return;
    this.patient = key;
    this.add('HL', String(++this.levels), String(this.providerLevel), 'PT');
    const qualifier = patient?.qualifier === 'II' ? 'II' : 'MI';
    this.add('NM1', 'QC', ...nameElements(patient, '1'), ...identifier(qualifier, patient?.id));
  }

  private writeStatuses(details: ClaimDetails, faults: readonly Finding[]): void {
    const { number, chargeCents, clearinghouseNumber, billType, from, to, batch } = details;
    this.add('TRN', '2', writable(number, 50));
    const charge = formatCents(chargeCents);
    if (faults.length === 0) this.add('STC', 'A2:20', this.processedOn, 'WQ', charge);
    for (const { category, status, entity } of statusesOf(faults, this.institutional)) {
      this.add('STC', composite(category, status, entity), this.processedOn, 'U', charge);
    }
    if (clearinghouseNumber && isWritable(clearinghouseNumber)) this.add('REF', 'D9', clearinghouseNumber);
    if (billType && isWritable(billType)) this.add('REF', 'BLT', billType);
    // 2200D DTP is required; a claim without a day of service (a pregnancy's, a predental one) is given the day of its file.
    const first = from ?? batch.createdOn;
    const range = to !== undefined && to !== first;
    this.add('DTP', '472', range ? 'RD8' : 'D8', writable(range ? `${first}-${to}` : first));
  }

  /** The segments of all claims, in pieces. */
  texts(): Generator<string> {
    return this.held.pieces();
  }

  private add(id: string, ...elements: readonly (string | undefined)[]): void {
    this.held.add(segmentText(id, elements));
    this.segments++;
  }
}

/** Whether a finding speaks of a claim, or of the subscriber, patient or provider above it. */
function concerns({ offset, loop = '' }: Finding, levels: ClaimLevels): boolean {
  if (offset >= levels.claim) return true;
  if (/^20(00A|10A)/.test(loop)) return offset >= levels.provider;
  if (/^20(00B|10B)/.test(loop)) return offset >= levels.subscriber;
  return levels.patient !== undefined && /^20(00C|10C)/.test(loop) && offset >= levels.patient;
}

function statusesOf(faults: readonly Finding[], institutional: boolean): StatusCodes[] {
  const statuses = new Map<string, StatusCodes>();
  for (const fault of faults) {
    const status = statusOf(fault, institutional);
    if (statuses.size < STATUSES_MAX) statuses.set(`${status.category}:${status.status}:${status.entity ?? ''}`, status);
  }
  return [...statuses.values()];
}

/** NM102 to NM107. */
export function nameElements(name: PartyName | undefined, type: string): (string | undefined)[] {
  const last = writable(name?.last ?? '', 60) || 'UNKNOWN';
  if (!name || type === '2') return [type, last, undefined, undefined, undefined, undefined];
  return [type, last, writable(name.first, 35), writable(name.middle, 25), undefined, writable(name.suffix, 10)];
}

/** NM108 and NM109, which a 277CA always has. */
export function identifier(qualifier: string | undefined, id: string | undefined): string[] {
  return [qualifier ?? '46', id !== undefined && isWritable(id) && id.length > 1 ? id : 'UNKNOWN'];
}
