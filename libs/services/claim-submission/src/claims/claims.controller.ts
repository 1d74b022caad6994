import type { ClaimId } from '@claimwright/kernel';
import { CurrentActor, IfMatch, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, Versioned, type Wanted } from '@claimwright/platform-http';
import type { Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { ClaimItem, ClaimPage, ClaimSummary, ClaimView, EXAMPLES, Timeline } from './claim-views.js';
import { ClaimQueries } from './claim-queries.service.js';
import { ReleasesService } from './releases.service.js';
import { CLAIMS } from './claims.list.js';

class ClaimPath {
  @Matches(/^clm_[0-9a-f]{32}$/) claimId: ClaimId;
}

@Controller('v1/claims')
export class ClaimsController {
  constructor(@Inject(ClaimQueries) private readonly claims: ClaimQueries, @Inject(ReleasesService) private readonly releases: ReleasesService) {}

  @Get() @Permission('claims:read')
  @Operation({ summary: 'List claims', description: 'In the order in which they were made, unless told.' })
  @Returns(200, ClaimPage, 'A page of claims', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(CLAIMS) wanted: Wanted): Promise<Page<ClaimItem>> {
    return this.claims.list(actor, wanted);
  }

  @Get('summary') @Permission('claims:read')
  @Operation({ summary: 'Count claims', description: 'By status, and how many ever got how far: the first claims of encounters (`turn1`) apart from those to later payers and corrected ones (`later`).' })
  @Returns(200, ClaimSummary, 'Counts and cents', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<ClaimSummary> {
    return this.claims.summary(actor);
  }

  @Get(':claimId') @Permission('claims:read') @Versioned()
  @Operation({ summary: 'Read a claim', description: 'With its lines, what payers decided about it, and every step it took or was asked to take.' })
  @Returns(200, ClaimView, 'The claim', { example: EXAMPLES.view }) @ProblemCodes('claim_not_found')
  one(@CurrentActor() actor: Actor, @Param() { claimId }: ClaimPath): Promise<ClaimView> {
    return this.claims.one(actor, claimId);
  }

  @Get(':claimId/timeline') @Permission('claims:read')
  @Operation({ summary: "Read a claim's story", description: "Every service's events about its encounter, oldest first: before the claim existed, of its replacements and of its later turns. Sealed fields are left out." })
  @Returns(200, Timeline, 'The events', { example: EXAMPLES.timeline }) @ProblemCodes('claim_not_found')
  timeline(@CurrentActor() actor: Actor, @Param() { claimId }: ClaimPath): Promise<Timeline> {
    return this.claims.timeline(actor, claimId);
  }

  @Post(':claimId/releases') @Permission('claims:write') @Versioned()
  @Operation({ summary: 'Release a held claim', description: 'Checks it again; a replacement takes up the payer\'s number of the claim it replaces if that has become known. A claim that passes goes into the next file.' })
  @Returns(200, ClaimItem, 'The claim, ready to be sent', { example: { ...EXAMPLES.page.items[0], status: 'ready' } })
  @ProblemCodes('claim_not_found', 'claim_not_held', 'claim_still_held', 'precondition_failed')
  release(@CurrentActor() actor: Actor, @Param() { claimId }: ClaimPath, @IfMatch({ optional: true }) ifMatch?: string): Promise<ClaimItem> {
    return this.releases.release(actor, claimId, ifMatch);
  }
}
