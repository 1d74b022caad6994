import { type OrgId } from '@claimwright/kernel';
import { type Actor, systemActor, type Tx } from '@claimwright/platform-persistence';
import { causeOf } from './causes.js';

/** Who ordered work that is done later, and for what purpose. */
export interface JobOrigin {
  actor?: string;
  purpose?: Actor['purpose'];
}

/** Of a job that this transaction orders: who asked for the event it is about, or whoever the transaction acts for. A service's own work is nobody's. */
export function originHere(tx: Tx, about?: string): JobOrigin | null {
  const actor = (about === undefined ? undefined : causeOf(tx, { about })?.actor) ?? tx.actor.onBehalfOf ?? tx.actor.subject;
  const { purpose } = tx.actor;
  const origin = { ...(!actor.startsWith('system:') && { actor }), ...(purpose !== undefined && { purpose }) };
  return Object.keys(origin).length === 0 ? null : origin;
}

/** As whom a service works on a job: as itself, for who ordered it. */
export function jobActor(orgId: OrgId, service: string, { origin }: { origin: JobOrigin | null }): Actor {
  return { ...systemActor(orgId, service), ...(origin?.actor !== undefined && { onBehalfOf: origin.actor }), ...(origin?.purpose !== undefined && { purpose: origin.purpose }) };
}

/** Jobs that may be worked on together, since the same caller ordered them for the same purpose; in their order. */
export function byOrigin<J extends { origin: JobOrigin | null }>(orgId: OrgId, service: string, jobs: readonly J[]): { actor: Actor; jobs: J[] }[] {
  const groups = new Map<string, { actor: Actor; jobs: J[] }>();
  for (const job of jobs) {
    const origin = JSON.stringify([job.origin?.actor, job.origin?.purpose]);
    const known = groups.get(origin);
    if (known) known.jobs.push(job);
    else groups.set(origin, { actor: jobActor(orgId, service, job), jobs: [job] });
  }
  return [...groups.values()];
}
