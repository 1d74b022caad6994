import type { Claim837P, Receiver, Submitter, TransactionHeader } from './model.js';
import { ClaimReader } from './read-837p-claim.js';
import { type Level, openLevel, readLevel } from './read-837p-levels.js';
import { keepUnreadName, type PartyParts, readNamed, readPartySegment } from './read-parts.js';
import { keepUnread, type Segment } from './segment.js';
import { readHeader, readSets, type TransactionSet } from './sets.js';

/**
 * Reads professional claims (005010X222) one by one. Claims of the same provider, subscriber or patient
 * share these objects. Throws `X12Error` where the file or a claim cannot be read.
 */
export function* read837P(bytes: Uint8Array): Generator<Claim837P> {
  for (const set of readSets(bytes, '837P')) yield* new SetReader(set).claims();
}

class SetReader {
  private header: TransactionHeader | undefined;
  private submitter: Submitter | undefined;
  private receiver: Receiver | undefined;
  private party: PartyParts | undefined;
  private partyLoop = '1000A';
  private level: Level | undefined;
  private readonly levels = new Map<string, Level>();

  constructor(private readonly set: TransactionSet) {}

  *claims(): Generator<Claim837P> {
    let claim: ClaimReader | undefined;
    for (const segment of this.set.segments) {
      if (segment.id === 'HL' || segment.id === 'CLM') {
        if (claim) yield this.finish(claim);
        claim = segment.id === 'CLM' ? new ClaimReader(segment) : undefined;
        if (segment.id === 'HL') this.level = openLevel(segment, this.levels);
      } else if (claim) claim.read(segment);
      else if (this.level) readLevel(this.level, segment);
      else this.readFront(segment);
    }
    if (claim) yield this.finish(claim);
  }

  private finish(claim: ClaimReader): Claim837P {
    const { level } = this;
    const subscriberLevel = level?.loop === '2000C' ? level.parent : level;
    const need = <T>(value: T | undefined, what: string): T => value ?? claim.lacks(what);
    return {
      envelope: this.set.envelope,
      header: need(this.header, 'BHT'),
      submitter: need(this.submitter, 'NM1*41 (1000A)'),
      receiver: need(this.receiver, 'NM1*40 (1000B)'),
      billingProvider: need(subscriberLevel?.parent?.billingProvider, 'NM1*85 (2010AA)'),
      subscriber: need(subscriberLevel?.subscriber, 'NM1*IL (2010BA)'),
      payer: need(subscriberLevel?.payer, 'NM1*PR (2010BB)'),
      patient: level?.loop === '2000C' ? need(readyPatient(level), 'NM1*QC with DMG (2010CA)') : undefined,
      claim: claim.finish(),
    };
  }

  private readFront(segment: Segment): void {
    const entity = segment.id === 'NM1' ? segment.text(1) : undefined;
    if (segment.id === 'BHT') {
      this.header = readHeader(segment);
    } else if (entity === '41') {
      this.submitter = { ...readNamed(segment), id: segment.required(9), contacts: [] };
      this.party = this.submitter;
      this.partyLoop = '1000A';
      keepUnreadName(this.submitter, segment, '1000A');
    } else if (entity === '40') {
      segment.required(2);
      this.receiver = { name: segment.text(3) ?? '', id: segment.required(9) };
      this.party = this.receiver;
      this.partyLoop = '1000B';
      keepUnread(this.receiver, segment, '1000B', [1, 2, 3, 8, 9]);
    } else if (this.party) {
      readPartySegment(this.party, segment, this.partyLoop);
    } else {
      throw segment.fault('unexpected_segment', 'Before the submitter only BHT may stand');
    }
  }
}

function readyPatient({ patient }: Level): Level['patient'] {
  return patient?.birthDate === '' ? undefined : patient;
}
