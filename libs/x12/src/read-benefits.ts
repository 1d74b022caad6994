import type { Benefit, BenefitEntity, EligibilityRejection } from './model.js';
import { readRejection } from './read-eligibility.js';
import { keepUnreadName, readDate, readIdentifier, readNamed, readPartySegment, readProcedure, readReference } from './read-parts.js';
import { keep, keepUnread, type Segment } from './segment.js';

/** Reads the 2110 loops of one patient: EB with its dates, messages and related entities. */
export class BenefitReader {
  private readonly benefits: Benefit[] = [];
  private entity: BenefitEntity | undefined;

  constructor(
    private readonly loop: string,
    private readonly rejections: EligibilityRejection[],
  ) {}

  read(segment: Segment): void {
    if (segment.id === 'EB') {
      this.entity = undefined;
      this.benefits.push(readEb(segment, this.loop));
      return;
    }
    const benefit = this.benefits.at(-1);
    if (benefit === undefined) return;
    if (segment.id === 'LS' || segment.id === 'LE') this.entity = undefined;
    else if (segment.id === 'NM1') this.entity = openEntity(benefit, segment, this.entityLoop);
    else if (this.entity) readEntity(this.entity, segment, this.entityLoop);
    else this.readBenefit(benefit, segment);
  }

  finish(): Benefit[] {
    return this.benefits;
  }

  private get entityLoop(): string {
    return `2120${this.loop.slice(4)}`;
  }

  private readBenefit(benefit: Benefit, segment: Segment): void {
    switch (segment.id) {
      case 'DTP':
        return readDate(benefit, benefit.dates, segment, this.loop);
      case 'REF':
        return readReference(benefit, benefit.references, segment, this.loop);
      case 'MSG':
        benefit.messages.push(segment.required(1));
        return;
      case 'AAA':
        this.rejections.push(readRejection(segment, this.loop));
        return;
      default:
        return keep(benefit, segment, this.loop);
    }
  }
}

function readEb(eb: Segment, loop: string): Benefit {
  const qualifier = eb.text(9);
  const value = eb.decimal(10);
  const benefit: Benefit = {
    code: eb.required(1),
    coverageLevel: eb.text(2),
    serviceTypes: eb.repetitions(3),
    insuranceType: eb.text(4),
    plan: eb.text(5),
    period: eb.text(6),
    amountCents: eb.cents(7),
    percent: eb.decimal(8),
    quantity: qualifier === undefined || value === undefined ? undefined : { qualifier, value },
    authorizationRequired: eb.text(11),
    inNetwork: eb.text(12),
    procedure: readProcedure(eb, 13),
    dates: [],
    references: [],
    messages: [],
    relatedEntities: [],
  };
  keepUnread(benefit, eb, loop, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  return benefit;
}

function openEntity(benefit: Benefit, nm1: Segment, loop: string): BenefitEntity {
  const entity: BenefitEntity = { ...readNamed(nm1), entity: nm1.required(1), id: readIdentifier(nm1), contacts: [] };
  benefit.relatedEntities.push(entity);
  keepUnreadName(entity, nm1, loop);
  return entity;
}

function readEntity(entity: BenefitEntity, segment: Segment, loop: string): void {
  if (segment.id === 'PRV' && segment.text(2) === 'PXC' && entity.taxonomy === undefined) {
    entity.providerCode = segment.required(1);
    entity.taxonomy = segment.required(3);
    keepUnread(entity, segment, loop, [1, 2, 3]);
  } else {
    readPartySegment(entity, segment, loop);
  }
}
