import type { BankAccountId, DepositId } from '@claimwright/kernel';
import { BAI2, contentTypeOf, CSV, CurrentActor, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StreamBody, type Wanted } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Headers, Inject, Param, Post, Query } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';
import { BANK_FILE_ERRORS, refuse } from '../remittance.errors.js';
import { BANK_FILE_BYTES_MAX } from './bank-file.js';
import { EXAMPLES } from './deposit-examples.js';
import { DepositImportService } from './deposit-import.service.js';
import { DepositBody, DepositItem, DepositPage, DepositSummary, DepositView, type ExpectedDepositItem, ExpectedDepositPage, ImportView, MatchAnswer, MatchBody, type MatchView, UnmatchBody } from './deposit-views.js';
import { DepositsService } from './deposits.service.js';
import { DEPOSITS, EXPECTED_DEPOSITS } from './deposits.lists.js';
import { MatchingService } from './matching.service.js';

class DepositPath {
  @Matches(/^dep_[0-9a-f]{32}$/) depositId: DepositId;
}
class ImportQuery {
  /** The account that the file is of; a BAI2 file names its accounts itself. */
  @IsOptional() @Matches(/^bka_[0-9a-f]{32}$/) bankAccountId?: BankAccountId;
}

@Controller('v1')
export class DepositsController {
  constructor(@Inject(DepositsService) private readonly deposits: DepositsService, @Inject(DepositImportService) private readonly imports: DepositImportService, @Inject(MatchingService) private readonly matching: MatchingService) {}

  @Post('deposits') @Permission('deposits:write')
  @Operation({ summary: 'Record a deposit', description: 'Money that came to a bank account. The same reference of the bank again is the same deposit, and answers it.' })
  @Returns(201, DepositItem, 'The deposit', { example: { ...EXAMPLES.page.items[1], source: 'api' } }) @ProblemCodes('bank_account_not_found', 'deposit_differs', 'invalid_body')
  record(@CurrentActor() actor: Actor, @JsonBody(DepositBody, EXAMPLES.body) body: DepositBody): Promise<DepositItem> {
    return this.deposits.record(actor, body);
  }

  // Fastify reads `::` as a colon.
  @Post('deposits::import') @Permission('deposits:write')
  @Operation({
    summary: 'Import a file of a bank',
    description: 'Up to 64 MiB: CSV as the account declares it, with `bankAccountId`, or BAI2. The file is taken whole or refused whole; totals of BAI2 are checked. The same file again posts nothing, nor does a transaction that another file had. Debits are passed over.',
  })
  @Returns(201, ImportView, 'What was new', { example: EXAMPLES.imported }) @ProblemCodes('bank_account_not_found', ...BANK_FILE_ERRORS)
  import(
    @CurrentActor() actor: Actor, @Query() { bankAccountId }: ImportQuery, @Headers('content-type') type: string,
    @StreamBody({ maxBytes: BANK_FILE_BYTES_MAX, types: [CSV, BAI2], examples: { [CSV]: EXAMPLES.csv, [BAI2]: EXAMPLES.bai2 } }) body: AsyncIterable<Buffer>,
  ): Promise<ImportView> {
    if (contentTypeOf(type) === BAI2) return this.imports.bai2(actor, bankAccountId, body);
    if (bankAccountId === undefined) throw refuse('bank_account_missing', 'A CSV file is of one account: name it by bankAccountId', '/bankAccountId');
    return this.imports.csv(actor, bankAccountId, body);
  }

  @Post('deposits::match') @Permission('deposits:match')
  @Operation({ summary: 'Match deposits by hand', description: 'Several deposits of one remittance, several remittances of one deposit, or one of each that the rule does not see. They agree to the cent or are refused.' })
  @Returns(201, MatchAnswer, 'The match', { example: EXAMPLES.matched }) @ProblemCodes('deposit_not_found', 'expected_deposit_not_found', 'deposit_matched', 'deposit_amounts_differ', 'invalid_body')
  match(@CurrentActor() actor: Actor, @JsonBody(MatchBody, EXAMPLES.match) body: MatchBody): Promise<MatchView> {
    return this.matching.match(actor, body);
  }

  @Post('deposits::unmatch') @Permission('deposits:match')
  @Operation({ summary: 'Undo a match', description: 'By reversing entries, with the reason. Deposit and remittance wait again, and rules leave them to you.' })
  @Returns(200, MatchAnswer, 'The match as it was undone', { example: EXAMPLES.unmatched }) @ProblemCodes('deposit_match_not_found', 'invalid_body')
  unmatch(@CurrentActor() actor: Actor, @JsonBody(UnmatchBody, EXAMPLES.unmatch) body: UnmatchBody): Promise<MatchView> {
    return this.matching.unmatch(actor, body);
  }

  @Get('deposits') @Permission('deposits:read')
  @Operation({ summary: 'List deposits', description: 'In the order in which they came, unless told; `status=unmatched` is the money that no remittance is known for, each with the reason and its age.' })
  @Returns(200, DepositPage, 'A page of deposits', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(DEPOSITS) wanted: Wanted): Promise<Page<DepositItem>> {
    return this.deposits.list(actor, wanted);
  }

  @Get('deposits/summary') @Permission('deposits:read')
  @Operation({ summary: 'Count deposits and remittances without their counterpart', description: 'By age; what is matched is counted as a whole.' })
  @Returns(200, DepositSummary, 'Counts and cents both ways', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<DepositSummary> {
    return this.deposits.summary(actor);
  }

  @Get('deposits/:depositId') @Permission('deposits:read')
  @Operation({ summary: 'Read a deposit', description: 'With what the bank wrote, every match it had, and remittances that it may be the money of.' })
  @Returns(200, DepositView, 'The deposit', { example: EXAMPLES.view }) @ProblemCodes('deposit_not_found')
  one(@CurrentActor() actor: Actor, @Param() { depositId }: DepositPath): Promise<DepositView> {
    return this.deposits.one(actor, depositId);
  }

  @Get('expected-deposits') @Permission('deposits:read')
  @Operation({ summary: 'List the money that remittances announce', description: 'In the order in which they were posted, unless told; `status=missing` is what no bank has said to have, each with the reason and its age.' })
  @Returns(200, ExpectedDepositPage, 'A page of announced deposits', { example: EXAMPLES.expected })
  expected(@CurrentActor() actor: Actor, @ListQuery(EXPECTED_DEPOSITS) wanted: Wanted): Promise<Page<ExpectedDepositItem>> {
    return this.deposits.expected(actor, wanted);
  }
}
