import type { EventOf, Finding } from '../validate/finding.js';
import { formatCents } from '../values.js';
import { composite, isWritable, segmentText, writable } from './answer.js';
import type { BatchDetails, ClaimDetails, ClaimLevels, PartyName } from '../validate/claim-details.js';
import { isNpi } from '../validate/rules/identifiers.js';
import type { LineDetails } from '../validate/claim-lines.js';
import type { HeldText } from './held-text.js';
import { providerStatusOf, type StatusCodes, statusOf } from './status-codes.js';

type SetEvent = EventOf<'set'>;

/** Statuses of one claim; what is beyond says nothing new to who has to correct it. */
const STATUSES_MAX = 20;
const ENCODER = new TextEncoder();
/** Findings that wait for their claim. */
const FINDINGS_MAX = 200;
/** HL 1 is the source, 2 the receiver. */
const LEVELS_ABOVE = 2;

/** How many claims are accepted and rejected, and what they charge. */
export class Totals {
  accepted = 0;
  rejected = 0;
  acceptedCents = 0;
  rejectedCents = 0;

  count(chargeCents: number, isAccepted: boolean): void {
    if (isAccepted) {
      this.accepted++;
      this.acceptedCents += chargeCents;
    } else {
      this.rejected++;
      this.rejectedCents += chargeCents;
    }
  }

  get cents(): number {
    return this.acceptedCents + this.rejectedCents;
  }

  /** QTY and AMT of a level; `accepted` and `rejected` are its QTY01. */
  segments(accepted: string, rejected: string): string[] {
    return [
      ...(this.accepted > 0 ? [segmentText('QTY', [accepted, String(this.accepted)])] : []),
      ...(this.rejected > 0 ? [segmentText('QTY', [rejected, String(this.rejected)])] : []),
      ...(this.accepted > 0 ? [segmentText('AMT', ['YU', formatCents(this.acceptedCents)])] : []),
      ...(this.rejected > 0 ? [segmentText('AMT', ['YY', formatCents(this.rejectedCents)])] : []),
    ];
  }
}

/**
 * The claims of one 837 as levels 2000C and 2000D of a 277CA, each judged as it ends. They are held: the totals of the receiver and of each
 * provider stand before them.
 */
export class ClaimBatch {
  details: BatchDetails | undefined;
  readonly totals = new Totals();
  private levels = LEVELS_ABOVE;
  private providerLevel = 0;
  /** Of the provider whose claims are being told: what was said of it alone, and of its claims. */
  private providerFaults: readonly Finding[] = [];
  private providerTotals = new Totals();
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
    /** Where the claims wait; what it held of a set before is done with. */
    private readonly held: HeldText,
  ) {
    held.clear();
    this.institutional = set.guide.startsWith('005010X223');
  }

  find(finding: Finding): void {
    if (this.findings.length < FINDINGS_MAX) this.findings.push(finding);
  }

  claim(details: ClaimDetails): void {
    this.details ??= details.batch;
    const faults = this.findings.filter((finding) => concerns(finding, details.levels));
    this.findings = faults.filter(({ offset }) => offset < details.levels.claim);
    this.writeProvider(details);
    this.totals.count(details.chargeCents, faults.length === 0);
    this.providerTotals.count(details.chargeCents, faults.length === 0);
    this.writePatient(details);
    this.writeStatuses(details, faults);
    for (const line of details.lines ?? []) this.writeLine(line, faults);
  }

  /** The segments of all claims, in pieces; nothing may be added after. */
  end(): HeldText {
    this.endProvider();
    return this.held;
  }

  private writeProvider({ provider, levels }: ClaimDetails): void {
    if (this.provider === levels.provider) return;
    this.endProvider();
    this.provider = levels.provider;
    this.patient = -1;
    this.providerLevel = ++this.levels;
    this.providerFaults = this.findings.filter(({ loop = '' }) => isOfProvider(loop));
    this.providerTotals = new Totals();
    this.add('HL', String(this.providerLevel), String(LEVELS_ABOVE), '19', '1');
    this.add('NM1', '85', ...nameElements(provider, provider?.type === '1' ? '1' : '2'), ...providerId(provider));
    this.held.leaveGap();
  }

  /** 2200C: the provider's claims, and why none of them is accepted where it is at fault itself. A trace of it is not known: 0. */
  private endProvider(): void {
    if (this.provider < 0) return;
    const { providerFaults, providerTotals, institutional } = this;
    const statuses = distinct(providerFaults.map((fault) => providerStatusOf(fault, institutional)));
    const charge = formatCents(providerTotals.cents);
    this.held.fillGap([
      segmentText('TRN', ['1', '0']),
      ...statuses.map(({ category, status, entity }) => segmentText('STC', [composite(category, status, entity), undefined, 'U', charge])),
      ...providerTotals.segments('QA', 'QC'),
    ]);
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
    for (const { category, status, entity } of this.statusesOf(faults)) this.add('STC', composite(category, status, entity), this.processedOn, 'U', charge);
    if (clearinghouseNumber && isWritable(clearinghouseNumber)) this.add('REF', 'D9', clearinghouseNumber);
    if (billType && isWritable(billType)) this.add('REF', 'BLT', billType);
    // 2200D DTP is required; a claim without a day of service (a pregnancy's, a predental one) is given the day of its file.
    const first = from ?? batch.createdOn;
    const range = to !== undefined && to !== first;
    this.add('DTP', '472', range ? 'RD8' : 'D8', writable(range ? `${first}-${to}` : first));
  }

  /** 2220D, beside the statuses of the claim, which name what is wrong but not where. */
  private writeLine({ from, to, product, revenueCode, chargeCents, units, control, date }: LineDetails, faults: readonly Finding[]): void {
    const statuses = this.statusesOf(faults.filter(({ segmentNumber, loop = '' }) => loop.startsWith('24') && segmentNumber >= from && segmentNumber < to));
    // Qualifiers of products that a 277CA has no room for (N4 and the like) leave their line to the claim.
    if (statuses.length === 0 || !PRODUCTS.has(product[0] ?? '') || !product.slice(1).every((part) => part === '' || isWritable(part)) || !product[1]) return;
    this.add('SVC', composite(...product), formatCents(chargeCents), undefined, revenueCode && isWritable(revenueCode) ? revenueCode : undefined, undefined, undefined, units && isWritable(units) ? units : undefined);
    for (const { category, status, entity } of statuses) this.add('STC', composite(category, status, entity), this.processedOn, 'U');
    if (control && isWritable(control)) this.add('REF', 'FJ', writable(control, 50));
    if (date && isWritable(date)) this.add('DTP', '472', date.includes('-') ? 'RD8' : 'D8', date);
  }

  private statusesOf(faults: readonly Finding[]): StatusCodes[] {
    return distinct(faults.map((fault) => statusOf(fault, this.institutional)));
  }

  private add(id: string, ...elements: readonly (string | undefined)[]): void {
    this.held.add(segmentText(id, elements));
  }
}

/** SVC01-1 of a 277CA. */
const PRODUCTS = new Set(['AD', 'ER', 'HC', 'HP', 'IV', 'NU', 'WK']);

/** The number that the claims give, or the tax number where they give none or no NPI as one. */
function providerId(provider: ClaimDetails['provider']): string[] {
  const number = ENCODER.encode(provider?.id ?? '');
  const isGiven = number.length > 0 && (provider?.qualifier !== 'XX' || isNpi(number, 0, number.length));
  return isGiven || !provider?.taxId ? identifier(provider?.qualifier || 'FI', provider?.id) : identifier('FI', provider.taxId);
}

function isOfProvider(loop: string): boolean {
  return /^20(00A|10A)/.test(loop);
}

/** Whether a finding speaks of a claim, or of the subscriber, patient or provider above it. */
function concerns({ offset, loop = '' }: Finding, levels: ClaimLevels): boolean {
  if (offset >= levels.claim) return true;
  if (isOfProvider(loop)) return offset >= levels.provider;
  if (/^20(00B|10B)/.test(loop)) return offset >= levels.subscriber;
  return levels.patient !== undefined && /^20(00C|10C)/.test(loop) && offset >= levels.patient;
}

function distinct(all: readonly StatusCodes[]): StatusCodes[] {
  const statuses = new Map<string, StatusCodes>();
  for (const status of all) if (statuses.size < STATUSES_MAX) statuses.set(`${status.category}:${status.status}:${status.entity ?? ''}`, status);
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
