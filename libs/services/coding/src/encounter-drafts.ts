import { type EncounterBody, EncounterBody as EncounterShape, shapes } from '@claimwright/contracts';
import { checkEncounter, type Encounter, encounterFromClaim837P, firstServiceDate } from '@claimwright/domain-coding';
import { type CalendarDate, type Finding, isCalendarDate } from '@claimwright/kernel';
import { compileBody } from '@claimwright/platform-http';
import { type Claim837P } from '@claimwright/x12';
import { type EncounterSource } from './encounter.row.js';

/** An encounter that can be taken in, with what was found in it. */
export interface Draft {
  encounter: Encounter;
  source: EncounterSource;
  serviceDate: CalendarDate;
  payerId: string;
  findings: Finding[];
}

/** Of one encounter: as many as the contract of encounter.held takes. */
export const FINDINGS_MAX = 500;

const GUAM_HOURS = 10;

/** The latest calendar day in the United States: a service on Guam is not in the future because Greenwich is behind. */
export function latestToday(now: Date): CalendarDate {
  return new Date(now.getTime() + GUAM_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** A body that has passed its schema. */
export function draftOfBody(body: EncounterBody, today: CalendarDate): Draft {
  return toDraft(body, 'json', checkEncounter(body, { today }));
}

const shapeOf = compileBody(EncounterShape);
/** Without these an encounter cannot even be kept and announced. */
const keptShape = compileBody(shapes.closed({ externalId: EncounterShape.properties.externalId, serviceDate: shapes.CalendarDate, payerId: shapes.PayerId, chargedCents: shapes.Charge }));

/** A claim of somebody else's file: what an encounter cannot hold, what breaks its shape and what the rules find hold it. */
export function draftOfClaim(claim: Claim837P, today: CalendarDate): Draft | { refused: Finding[] } {
  const { encounter, findings } = encounterFromClaim837P(claim);
  const draft = toDraft(encounter, '837P', [...findings, ...checkEncounter(encounter, { today })]);
  const refused = keptShape({ externalId: encounter.externalId, serviceDate: draft.serviceDate, payerId: draft.payerId, chargedCents: encounter.totalChargeCents });
  if (refused.length > 0) return { refused };
  const named = new Set(draft.findings.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer));
  const misshapen = shapeOf(encounter).filter(({ pointer }) => !named.has(pointer));
  return { ...draft, findings: asManyAsKept([...draft.findings, ...misshapen]) };
}

/** A claim can have as many faults as its file has segments; errors are kept before warnings. */
function asManyAsKept(findings: Finding[]): Finding[] {
  if (findings.length <= FINDINGS_MAX) return findings;
  return [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity !== 'error')].slice(0, FINDINGS_MAX);
}

function toDraft(encounter: Encounter, source: EncounterSource, findings: Finding[]): Draft {
  const first = firstServiceDate(encounter);
  return { encounter, source, serviceDate: isCalendarDate(first) ? first : '', payerId: encounter.coverages[0]?.payerId ?? '', findings };
}
