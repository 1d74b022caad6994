import type { BankAccountId } from '@claimwright/kernel';
import { CurrentActor, IfMatch, JsonBody, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, StepUp, Versioned, type Wanted, Whole } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param, Patch, Post } from '@nestjs/common';
import { Matches } from 'class-validator';
import { BankAccountBody, BankAccountChange, BankAccountItem, BankAccountPage, BankAccountView, EXAMPLES } from './bank-account-views.js';
import { BankAccountsService } from './bank-accounts.service.js';
import { BANK_ACCOUNTS } from './deposits.lists.js';

class BankAccountPath {
  @Matches(/^bka_[0-9a-f]{32}$/) bankAccountId: BankAccountId;
}

@Controller('v1/bank-accounts')
export class BankAccountsController {
  constructor(@Inject(BankAccountsService) private readonly accounts: BankAccountsService) {}

  @Get() @Permission('deposits:read')
  @Operation({ summary: 'List bank accounts', description: 'In the order in which they were entered, unless told; of their numbers only the last four digits.' })
  @Returns(200, BankAccountPage, 'A page of accounts', { example: { items: [EXAMPLES.item] } })
  list(@CurrentActor() actor: Actor, @ListQuery(BANK_ACCOUNTS) wanted: Wanted): Promise<Page<BankAccountItem>> {
    return this.accounts.list(actor, wanted);
  }

  @Post() @Permission('bank-accounts:write') @StepUp()
  @Operation({ summary: 'Enter a bank account', description: 'With the way in which the bank writes its CSV files, if it sends such. Its number is kept sealed.' })
  @Returns(201, BankAccountItem, 'The account', { example: EXAMPLES.item }) @ProblemCodes('bank_account_known', 'csv_mapping_incomplete', 'invalid_body')
  add(@CurrentActor() actor: Actor, @JsonBody(BankAccountBody, EXAMPLES.body) body: BankAccountBody): Promise<BankAccountItem> {
    return this.accounts.add(actor, body);
  }

  @Get(':bankAccountId') @Permission('bank-accounts:read') @StepUp() @Versioned() @Whole('bank')
  @Operation({ summary: 'Read a bank account', description: 'With its whole number, which is on record as read.' })
  @Returns(200, BankAccountView, 'The account', { example: EXAMPLES.view }) @ProblemCodes('bank_account_not_found')
  one(@CurrentActor() actor: Actor, @Param() { bankAccountId }: BankAccountPath): Promise<BankAccountView> {
    return this.accounts.one(actor, bankAccountId);
  }

  @Patch(':bankAccountId') @Permission('bank-accounts:write') @StepUp() @Versioned()
  @Operation({ summary: 'Change a bank account', description: 'Its name, its numbers, or how the bank writes its CSV files.' })
  @Returns(200, BankAccountItem, 'The account', { example: { ...EXAMPLES.item, name: 'Lockbox account', version: 2 } }) @ProblemCodes('bank_account_not_found', 'bank_account_known', 'csv_mapping_incomplete', 'invalid_body')
  change(@CurrentActor() actor: Actor, @Param() { bankAccountId }: BankAccountPath, @IfMatch() ifMatch: string | undefined, @JsonBody(BankAccountChange, { name: 'Lockbox account' }) body: BankAccountChange): Promise<BankAccountItem> {
    return this.accounts.change(actor, bankAccountId, { ...body, ifMatch });
  }
}
