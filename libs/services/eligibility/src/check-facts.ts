import { type CoverageVerified, type DataOf } from '@claimwright/contracts';
import { type CheckRow } from './eligibility.rows.js';

/** What every event about a coverage says; nothing for a question that no encounter asked. */
export function factsOf(check: CheckRow): DataOf<typeof CoverageVerified>[] {
  const { encounterId, id, inquiry, patientId, coverageId, payerId, serviceDate, attempts, reasonCode } = check;
  if (encounterId === null) return [];
  return [{
    encounterId, checkId: id, patientId, coverageId, payerId, serviceDate, attempts,
    ...(inquiry === null ? {} : { inquiry }),
    ...(reasonCode === null ? {} : { reasonCode }),
    final: check.nextAt === null,
  }];
}
