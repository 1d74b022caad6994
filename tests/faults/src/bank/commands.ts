import { createHash } from 'node:crypto';
import { type OrgId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { Replayed, systemActor, type Database, type Tx } from '@claimwright/platform-persistence';
import { CaseMoved, type Command } from './bank.js';

const NEXT_VERSION = `
INSERT INTO case_state AS s (org_id, case_id, version) VALUES ($1, $2, 1)
ON CONFLICT (org_id, case_id) DO UPDATE SET version = s.version + 1 RETURNING version`;

/** Moves the cases in one transaction; the same commands a second time are answered, not carried out. */
export async function carryOut(db: Database, orgId: OrgId, commands: readonly Command[]): Promise<void> {
  const key = commands[0]?.commandId ?? '';
  const fingerprint = createHash('sha256').update(JSON.stringify(commands)).digest('hex');
  try {
    await db.transaction({ ...systemActor(orgId, 'teller'), idempotency: { key, fingerprint } }, (tx) => moveCases(tx, commands));
  } catch (error) {
    if (!(error instanceof Replayed)) throw error;
  }
}

async function moveCases(tx: Tx, commands: readonly Command[]): Promise<void> {
  const moves: { caseId: string; version: number; cents: number; holdMs?: number; slowMs?: number }[] = [];
  // In one order, so that two bulk commands cannot wait for each other.
  for (const command of commands.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
    const [row] = await tx.query<{ version: number }>(NEXT_VERSION, [tx.orgId, command.caseId]);
    if (!row) throw new Error('A version was not drawn');
    await tx.query('INSERT INTO transition (org_id, case_id, version, command_id, cents, note) VALUES ($1, $2, $3, $4, $5, $6)',
      [tx.orgId, command.caseId, row.version, command.commandId, command.cents, tx.seal('transition.note', `cas_${command.caseId}`, command.note)]);
    moves.push({ caseId: command.caseId, version: row.version, cents: command.cents, ...(command.holdMs !== undefined && { holdMs: command.holdMs }), ...(command.slowMs !== undefined && { slowMs: command.slowMs }) });
  }
  await announce(tx, CaseMoved, moves);
}
