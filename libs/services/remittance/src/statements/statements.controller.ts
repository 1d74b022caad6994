import type { PatientAccountId, StatementId } from '@claimwright/kernel';
import { CurrentActor, ListQuery, Operation, type Page, Permission, ProblemCodes, Returns, type Wanted } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { Matches } from 'class-validator';
import {
  type AccountItem, AccountPage, type AccountView, AccountView as AccountShape, EXAMPLES, type StatementItem, StatementPage, StatementSummary, type StatementView, StatementView as StatementShape,
} from './statement-views.js';
import { StatementsService } from './statements.service.js';
import { ACCOUNTS, STATEMENTS } from './statements.lists.js';

const ACCOUNT_ID = /^pac_[0-9a-f]{32}$/;

class AccountPath {
  @Matches(ACCOUNT_ID) patientAccountId: PatientAccountId;
}
class StatementPath {
  @Matches(/^stm_[0-9a-f]{32}$/) statementId: StatementId;
}

@Controller('v1')
export class StatementsController {
  constructor(@Inject(StatementsService) private readonly statements: StatementsService) {}

  @Get('patient-accounts') @Permission('statements:read')
  @Operation({ summary: 'List patient accounts', description: 'Those that payers have left something to, in the order in which they were opened unless told; the balance is the sum of their ledger entries.' })
  @Returns(200, AccountPage, 'A page of accounts', { example: EXAMPLES.accounts })
  accounts(@CurrentActor() actor: Actor, @ListQuery(ACCOUNTS) wanted: Wanted): Promise<Page<AccountItem>> {
    return this.statements.accounts(actor, wanted);
  }

  @Get('patient-accounts/:patientAccountId') @Permission('statements:read')
  @Operation({ summary: 'Read a patient account', description: 'With the name and address that statements go to.' })
  @Returns(200, AccountShape, 'The account', { example: EXAMPLES.account }) @ProblemCodes('patient_account_not_found')
  account(@CurrentActor() actor: Actor, @Param() { patientAccountId }: AccountPath): Promise<AccountView> {
    return this.statements.account(actor, patientAccountId);
  }

  @Get('statements') @Permission('statements:read')
  @Operation({ summary: 'List statements', description: 'In the order in which they were issued, unless told.' })
  @Returns(200, StatementPage, 'A page of statements', { example: EXAMPLES.statements })
  list(@CurrentActor() actor: Actor, @ListQuery(STATEMENTS) wanted: Wanted): Promise<Page<StatementItem>> {
    return this.statements.list(actor, wanted);
  }

  @Get('statements/summary') @Permission('statements:read')
  @Operation({ summary: 'Count statements', description: 'How many patients are billed, and for how much; statements that others took the place of are not counted.' })
  @Returns(200, StatementSummary, 'Counts and cents', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<StatementSummary> {
    return this.statements.summary(actor);
  }

  @Get('statements/:statementId') @Permission('statements:read')
  @Operation({ summary: 'Read a statement', description: 'Who is billed, and for each claim what was charged, what payers paid and took off, what is owed and why.' })
  @Returns(200, StatementShape, 'The statement', { example: EXAMPLES.statement }) @ProblemCodes('statement_not_found')
  one(@CurrentActor() actor: Actor, @Param() { statementId }: StatementPath): Promise<StatementView> {
    return this.statements.one(actor, statementId);
  }
}
