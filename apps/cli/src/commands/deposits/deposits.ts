import { constants, openAsBlob } from 'node:fs';
import { access } from 'node:fs/promises';
import { answerOf, type ClaimwrightClient, type components, items, ProblemError } from '@claimwright/client';
import { UsageError } from '../../client.js';

type Schemas = components['schemas'];
type Imported = Schemas['DepositImport'];
type Match = Schemas['DepositMatch'];
export interface ListFlags { side?: 'deposits' | 'remittances'; reason?: string[]; age?: Schemas['DepositItem']['ageBucket'][] }
export interface MatchFlags { deposit: string[]; remittance: string[]; reason: Schemas['DepositMatchBody']['reason'] }

export type BankFileResult = { file: string; problem?: { code: string; detail: string; place?: string } } & Partial<Imported>;

const dollars = (cents: number): string => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

/** Sends one file as it lies on the disk; it is never whole in memory here. */
export async function importBankFile(at: ClaimwrightClient, file: string, account: string | undefined): Promise<BankFileResult> {
  await access(file, constants.R_OK).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Cannot read ${file}: ${error.code ?? 'unknown'}`);
  });
  const body = await openAsBlob(file);
  const isBai2 = /^\uFEFF?\s*01,/.test(await body.slice(0, 64).text());
  if (!isBai2 && account === undefined) throw new UsageError(`${file} is not BAI2 (it would begin with 01,), so it needs --account; nothing was imported.`);
  const query = account === undefined ? '' : `?bankAccountId=${encodeURIComponent(account)}`;
  try {
    const response = await at.send(`/v1/deposits:import${query}`, { method: 'POST', headers: { 'content-type': isBai2 ? 'application/x-bai2' : 'text/csv' }, body });
    return { file, ...(await response.json() as Imported) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const place = error.findings?.[0]?.pointer;
    return { file, problem: { code: error.code, detail: error.detail, ...(place !== undefined && { place }) } };
  }
}

export function renderImport({ file, problem, deposits = 0, amountCents = 0, known = 0, duplicate }: BankFileResult): string {
  if (problem) return `${file}: refused, nothing was imported: ${problem.detail} (${[problem.code, problem.place].filter(Boolean).join(' at ')})`;
  if (duplicate) return `${file}: came before, nothing was imported`;
  return `${file}: ${deposits} deposits of ${dollars(amountCents)}${known > 0 ? `, ${known} known from other files` : ''}`;
}

export type Waiting = Schemas['DepositItem'] | Schemas['ExpectedDepositItem'];

/** Money without a remittance, then remittances without money. */
export async function* waiting(at: ClaimwrightClient, { side, reason, age }: ListFlags): AsyncGenerator<Waiting> {
  const wanted = { ...(reason && { reasonCode: reason }), ...(age && { ageBucket: age }) };
  if (side !== 'remittances') yield* items(at, '/v1/deposits', { ...wanted, status: ['unmatched'], sort: 'depositedOn' });
  if (side !== 'deposits') yield* items(at, '/v1/expected-deposits', { ...wanted, status: ['missing'], sort: 'paidOn' });
}

export function renderWaiting(one: Waiting): string {
  const [id, day] = 'id' in one ? [one.id, one.depositedOn] : [one.remittanceId, one.paidOn];
  return `${id}  ${day}  ${`${one.ageDays} d`.padStart(6)}  ${dollars(one.amountCents).padStart(14)}  ${(one.reasonCode ?? '').padEnd(20)}  ${one.traceNumber ?? ''}`.trimEnd();
}

export function match(at: ClaimwrightClient, { deposit, remittance, reason }: MatchFlags): Promise<Match> {
  return answerOf(at.POST('/v1/deposits:match', { body: { depositIds: deposit, remittanceIds: remittance, reason } }));
}

export function unmatch(at: ClaimwrightClient, matchId: string, reason: Schemas['DepositUnmatchBody']['reason']): Promise<Match> {
  return answerOf(at.POST('/v1/deposits:unmatch', { body: { matchId, reason } }));
}

export function renderMatch({ id, amountCents, depositIds, remittanceIds, undoneReason }: Match): string {
  return `${id}: ${dollars(amountCents)}, ${depositIds.length} deposits, ${remittanceIds.length} remittances${undoneReason === undefined ? '' : `, undone: ${undoneReason}`}`;
}
