import path from 'node:path';
import type { OrgId } from '@claimwright/kernel';
import { AuditReader, ChainBroken, CheckpointFolder, fitsSearch, organisationsOf, searchEvents, shreddedSince, signingKey, toAuditRecord, type AuditSearch, type VerifiedChain } from '@claimwright/platform-audit';
import { UsageError } from '../../client.js';
import { keyProvider } from '../key-provider.js';
import { withConnections } from '../operations/connect.js';
import { count, say, table } from '../operations/words.js';

interface OrgFlag { org?: string; json?: boolean }
export interface VerifyFlags extends OrgFlag { checkpoints?: string; sinceCheckpoint?: boolean }
export interface CheckpointFlags extends OrgFlag { checkpoints?: string; keyFile?: string }
type SearchOptions = Pick<AuditSearch, 'actor' | 'action' | 'purpose' | 'recipient' | 'service' | 'from' | 'to'> & { object?: string };
export interface SearchFlags extends OrgFlag, SearchOptions { limit: number }
export interface ExportFlags extends OrgFlag, SearchOptions {}

const dataDir = (): string => process.env['DATA_DIR'] ?? '.claimwright';
const checkpointsOf = ({ checkpoints }: { checkpoints?: string }): CheckpointFolder => new CheckpointFolder(checkpoints ?? process.env['AUDIT_CHECKPOINTS'] ?? path.join(dataDir(), 'audit-checkpoints'));

/** Verifies each chain; 1 where one is not what it was. */
export function verifyAudit(flags: VerifyFlags): Promise<number> {
  return withAudit(flags, async ({ reader, organisations, statements }) => {
    const shredded = await statements(shreddedSince);
    const reports: VerifiedChain[] = [];
    for (const orgId of organisations) reports.push(await reader.verify(orgId, checkpointsOf(flags), { since: flags.sinceCheckpoint }));
    for (const report of reports) say(flags.json ? JSON.stringify({ ...report, end: { ...report.end, hash: report.end.hash.toString('hex') }, shreddedAt: shredded.get(report.orgId) }) : renderReport(report, shredded.get(report.orgId)));
    return reports.some(isBroken) ? 1 : 0;
  });
}

/** Signs how far each chain has come; 1 where one is broken. */
export function checkpointAudit(flags: CheckpointFlags): Promise<number> {
  return withAudit(flags, async ({ reader, organisations, statements }) => {
    const store = checkpointsOf(flags);
    const provider = await keyProvider(flags.keyFile);
    const key = await statements((query) => signingKey(query, provider));
    let exit = 0;
    for (const orgId of organisations) {
      try {
        const signed = await reader.checkpoint(orgId, store, key, new Date());
        say(flags.json ? JSON.stringify(signed ?? { orgId, signed: false }) : `${orgId}  ${signed ? `signed up to event ${signed.seq}` : 'nothing new'}`);
      } catch (error) {
        if (!(error instanceof ChainBroken)) throw error;
        say(flags.json ? JSON.stringify({ orgId, signed: false, problems: error.report.problems, checkpointProblems: error.report.checkpointProblems }) : `${renderReport(error.report)}\n  not signed`);
        exit = 1;
      }
    }
    return exit;
  });
}

/** Shows acts, the newest first. */
export function searchAudit(flags: SearchFlags): Promise<number> {
  return withAudit(flags, async ({ reader, organisations }) => {
    for (const orgId of organisations) {
      const records = (await reader.inOrganisation(orgId, (query) => searchEvents(query, orgId, searchOf(flags), flags.limit))).map(toAuditRecord);
      if (flags.json) say(JSON.stringify(records));
      else if (records.length > 0) say(`${orgId}\n${table(['place', 'at', 'action', 'object', 'to', 'actor', 'for', 'purpose', 'service'], records.map(({ seq, at, action, object, recipient, actor, onBehalfOf, purpose, service }) => [seq, at, action, object, recipient ?? '', actor, onBehalfOf ?? '', purpose, service]))}`);
    }
    return 0;
  });
}

/** Writes all acts as NDJSON. */
export function exportAudit(flags: ExportFlags): Promise<number> {
  return withAudit(flags, async ({ reader, organisations }) => {
    const search = searchOf(flags);
    for (const orgId of organisations) {
      for await (const page of reader.pages(orgId, 0, Number.MAX_SAFE_INTEGER)) {
        const lines = page.filter((event) => fitsSearch(event, search)).map((event) => JSON.stringify(toAuditRecord(event)));
        if (lines.length > 0 && !process.stdout.write(`${lines.join('\n')}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
      }
    }
    return 0;
  });
}

interface Audit {
  reader: AuditReader;
  organisations: readonly OrgId[];
  statements: <T>(work: (query: Parameters<typeof organisationsOf>[0]) => Promise<T>) => Promise<T>;
}

function withAudit(flags: OrgFlag, work: (audit: Audit) => Promise<number>): Promise<number> {
  return withConnections(async (at) => {
    const db = await at.audit();
    const statements: Audit['statements'] = (one) => db.systemTransaction((system) => one((sql, params) => system.query(sql, params)));
    const all = await statements(organisationsOf);
    const asked = all.filter((orgId) => flags.org === undefined || orgId === flags.org);
    if (flags.org !== undefined && asked.length === 0) throw new UsageError(`There is no organisation ${flags.org}.`);
    return work({ reader: new AuditReader((one) => db.systemTransaction(one)), organisations: asked, statements });
  });
}

const searchOf = ({ object, actor, action, purpose, recipient, service, from, to }: SearchOptions): AuditSearch => ({ actor, objectId: object, action, purpose, recipient, service, from, to });

const isBroken = ({ problemCount, checkpointProblems }: VerifiedChain): boolean => problemCount > 0 || checkpointProblems.length > 0;

const MEANINGS: Readonly<Record<VerifiedChain['problems'][number]['kind'], string>> = {
  changed: 'it was changed, or what came before it was another', missing: 'it is missing', foreign: 'it is not where it belongs',
  end: 'the head names this end, and the chain has another', checkpoint: 'a signed checkpoint knows another event here', cut: 'the chain ends before this place, which a signed checkpoint knows',
};

function renderReport(report: VerifiedChain, shreddedAt?: Date): string {
  const { orgId, events, end, checkpoints, problems, problemCount, checkpointProblems } = report;
  const head = `${orgId}  ${isBroken(report) ? 'BROKEN' : 'whole'}: ${count(events, 'event')} up to ${end.seq}, ${count(checkpoints, 'checkpoint')} agreed${shreddedAt ? `; shredded ${shreddedAt.toISOString()}` : ''}`;
  const left = problemCount - problems.length;
  return [head, ...problems.map(({ kind, seq }) => `  event ${seq}: ${MEANINGS[kind]}`), ...(left > 0 ? [`  and ${left} more`] : []), ...checkpointProblems.map((problem) => `  ${problem}`)].join('\n');
}
