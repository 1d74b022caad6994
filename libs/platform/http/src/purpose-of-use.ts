import { type Actor } from '@claimwright/platform-persistence';
import { type FastifyRequest } from 'fastify';
import { HttpProblem } from './problem.js';

type Purpose = NonNullable<Actor['purpose']>;

const HEADER = 'x-purpose-of-use';
const SYSTEM = 'http://terminology.hl7.org/CodeSystem/v3-ActReason';

/** HL7's purposes of use (v3 ActReason) that a caller may state, and what stands on record for them. An emergency is taken by the role for it, and not by a header. */
export const PURPOSE_CODES: Readonly<Record<string, Exclude<Purpose, 'emergency'>>> = {
  TREAT: 'treatment', HPAYMT: 'payment', COVERAGE: 'payment', HOPERAT: 'operations', PATRQT: 'patient-request', PUBHLTH: 'public-health', HLEGAL: 'legal', HRESCH: 'research',
};

/** Why the caller wants what it asks for; undefined where it does not say. */
export function purposeOf(request: Pick<FastifyRequest, 'headers'>): Purpose | undefined {
  const given = request.headers[HEADER];
  if (given === undefined) return undefined;
  const code = typeof given === 'string' && given.startsWith(`${SYSTEM}|`) ? given.slice(SYSTEM.length + 1) : String(given);
  if (!Object.hasOwn(PURPOSE_CODES, code)) throw new HttpProblem(400, 'unknown_purpose', `X-Purpose-Of-Use is one of ${Object.keys(PURPOSE_CODES).join(', ')}`);
  return PURPOSE_CODES[code];
}
