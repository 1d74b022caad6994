import { type AuditRecord, type AuditSearch, PURPOSES, type Purpose } from '@claimwright/platform-audit';
import { CurrentActor, NDJSON, ndjsonAnswer, ListQuery, Operation, Permission, Returns, StepUp, type Page, type Wanted } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { IsIn, IsISO8601, IsOptional, Matches, MaxLength } from 'class-validator';
import { ACTIONS, AuditEventPage, EXAMPLES } from './audit-event-views.js';
import { AUDIT_EVENTS, DISCLOSURES } from './audit-events.lists.js';
import { AuditEventsService } from './audit-events.service.js';

const WORD = /^[\x21-\x7e]{1,200}$/;

class AuditFilter {
  @IsOptional() @Matches(WORD) actor?: string;
  @IsOptional() @Matches(WORD) object?: string;
  @IsOptional() @Matches(WORD) recipient?: string;
  @IsOptional() @IsIn(ACTIONS) action?: (typeof ACTIONS)[number];
  @IsOptional() @IsIn(PURPOSES) purpose?: Purpose;
  @IsOptional() @Matches(/^[a-z-]{1,30}$/) service?: string;
  @IsOptional() @MaxLength(30) @IsISO8601({ strict: true, strictSeparator: true }) from?: string;
  @IsOptional() @MaxLength(30) @IsISO8601({ strict: true, strictSeparator: true }) to?: string;
}

@Controller('v1')
export class AuditEventsController {
  constructor(@Inject(AuditEventsService) private readonly audit: AuditEventsService) {}

  @Get('audit-events') @Permission('audit:read')
  @Operation({ summary: 'Search the audit', description: 'Who read, wrote or disclosed which patient data, the newest first. All that is asked for must hold: `actor`, `object`, `recipient`, `action`, `purpose`, `service`, and the time `from` (on or after) and `to` (before).' })
  @Returns(200, AuditEventPage, 'A page of events', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(AUDIT_EVENTS) wanted: Wanted): Promise<Page<AuditRecord>> {
    return this.audit.list(actor, wanted);
  }

  @Get('disclosures') @Permission('disclosures:read')
  @Operation({ summary: 'List disclosures', description: 'What went out of the house, to whom and why, the newest first: each claim and file sent, each patient a payer was asked about. `accountable=true` leaves out treatment, payment and operations, as an accounting of disclosures does (45 CFR 164.528).' })
  @Returns(200, AuditEventPage, 'A page of disclosures', { example: EXAMPLES.disclosures })
  disclosures(@CurrentActor() actor: Actor, @ListQuery(DISCLOSURES) wanted: Wanted): Promise<Page<AuditRecord>> {
    return this.audit.disclosures(actor, wanted);
  }

  // Fastify reads `::` as a colon.
  @Get('audit-events::export') @Permission('audit:export') @StepUp()
  @Operation({ summary: 'Export the audit', description: 'All events that fit, as NDJSON, the oldest first, with their hashes; without a filter this is the whole chain, which anybody can verify: the hash of an event is SHA-256 of the hash before it (zeros before the first) and of the SHA-256 of its other fields but `seq` as RFC 8785 has them.' })
  @Returns(200, { type: 'string' }, 'An event a line', { type: NDJSON, example: EXAMPLES.lines })
  export(@CurrentActor() actor: Actor, @Query() filter: AuditFilter): Promise<StreamableFile> {
    return ndjsonAnswer(this.audit.all(actor, searchOf(filter)));
  }
}

function searchOf({ object, from, to, ...same }: AuditFilter): AuditSearch {
  return { ...same, objectId: object, from: from === undefined ? undefined : new Date(from), to: to === undefined ? undefined : new Date(to) };
}
