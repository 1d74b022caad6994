import { StatementIssued } from '@claimwright/contracts';
import { draftStatement, type StatementTerms } from '@claimwright/domain-remittance';
import { newId, type OrgId, type PatientAccountId } from '@claimwright/kernel';
import { announce, byOrigin, completeJobs, type Job } from '@claimwright/platform-messaging';
import { Database, type Tx } from '@claimwright/platform-persistence';
import type { QueueWorker } from '@claimwright/platform-runtime';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../settings.js';
import { STATEMENT_QUEUE, takeOrders } from './patient-accounts.store.js';
import type { BilledLine, StatementRow } from './statement.row.js';
import { type AccountCharge, chargesOf, currentStatements, insertStatements, supersede } from './statements.store.js';

type NewStatement = Omit<StatementRow, 'orgId'>;

/** Bills patients for what payers have left to them: one statement an account, with all that it owes. */
@Injectable()
export class StatementWorker implements QueueWorker {
  readonly queue = STATEMENT_QUEUE;
  readonly batchMax = 500;
  readonly leaseMs = 60_000;

  constructor(@Inject(Database) private readonly db: Database, @Inject(SETTINGS) private readonly settings: Settings) {}

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    for (const { actor, jobs: together } of byOrigin(orgId, this.db.service, jobs)) {
      await this.db.transaction(actor, async (tx) => {
        const accounts = await takeOrders(tx, together.map(({ ref }) => ref as PatientAccountId));
        await this.issue(tx, accounts);
        await completeJobs(tx, together.map(({ id }) => id));
      });
    }
  }

  private async issue(tx: Tx, accounts: readonly PatientAccountId[]): Promise<void> {
    const charges = await chargesOf(tx, accounts);
    const current = await currentStatements(tx, accounts);
    const terms = { issuedOn: tx.now().toISOString().slice(0, 10), dueInDays: this.settings.STATEMENT_DUE_DAYS, smallestCents: this.settings.STATEMENT_SMALLEST_CENTS };
    const drafts = accounts.map((id) => ({ before: current.get(id), next: draft(tx, id, charges.get(id) ?? [], terms) })).filter(({ before, next }) => !isSame(before, next));
    const issued = drafts.flatMap(({ next }) => next ?? []);
    await supersede(tx, drafts.flatMap(({ before }) => before?.id ?? []));
    await insertStatements(tx, issued);
    await announce(tx, StatementIssued, issued.map(({ id, patientAccountId, lines, balanceCents }) => ({
      statementId: id, patientAccountId, claimIds: [...new Set(lines.map(({ claimId }) => claimId))].slice(0, CLAIMS_TOLD), balanceCents,
    })));
  }
}

const CLAIMS_TOLD = 1_000; // the most that statement.issued names

function draft(tx: Tx, patientAccountId: PatientAccountId, charges: readonly AccountCharge[], terms: StatementTerms): NewStatement | undefined {
  const drafted = draftStatement(charges, terms);
  if (!drafted) return undefined;
  const reasons = new Map(charges.map((charge) => [charge.claimId, charge.reasons]));
  const lines = drafted.lines.map((line): BilledLine => ({ ...line, reasons: reasons.get(line.claimId) ?? [] }));
  const { balanceCents, ageing, issuedOn, dueOn } = drafted;
  return { id: newId('stm'), patientAccountId, status: 'issued', balanceCents, lines, ageing, issuedOn, dueOn, issuedAt: tx.now() };
}

/** Asking again for the same amounts is no news. */
function isSame(before: StatementRow | undefined, next: NewStatement | undefined): boolean {
  if (!before || !next) return before === next;
  const dues = ({ lines }: Pick<StatementRow, 'lines'>): string => JSON.stringify(lines.map(({ claimId, dueCents }) => [claimId, dueCents]));
  return dues(before) === dues(next);
}
