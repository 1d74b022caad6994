// What is asked for: one request of each kind, as a template that the load fills in.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seeded } from '../../tools/sandbox/people.mjs';
import { encounter } from '../encounters.mjs';

const BULK = 50;
const X12 = path.join(import.meta.dirname, '../../libs/x12/golden');

/** `each` is how many items a request of it holds; `picks` the kind of id it names; `writes` what leaves rows behind. */
export function routesOf({ coverageId }) {
  const get = (name, at, more = {}) => ({ name, method: 'GET', path: at, headers: { accept: 'application/json' }, ...more });
  const post = (name, at, type, body, more = {}) => ({ name, method: 'POST', path: at, headers: { 'content-type': type }, body, writes: true, ...more });
  const json = (body) => JSON.stringify(body);
  const lines = Array.from({ length: BULK }, (_, i) => `${json(encounter(seeded(i), '{{line}}'))}\n`).join('');
  return [
    get('claim', '/v1/claims/{{pick}}', { picks: 'clm' }),
    get('claims-list', '/v1/claims?status=closed&sort=-createdAt&limit=50'),
    get('encounter', '/v1/encounters/{{pick}}', { picks: 'enc' }),
    get('patient', '/v1/patients/{{pick}}', { picks: 'pat' }),
    get('remittance', '/v1/remittances/{{pick}}', { picks: 'era' }),
    get('ledger-summary', '/v1/ledger/summary'),
    get('fhir-read', '/fhir/r4/Patient/{{fhir}}', { picks: 'pat', headers: { accept: 'application/fhir+json' } }),
    get('fhir-search', '/fhir/r4/Claim?status=active&_count=20', { headers: { accept: 'application/fhir+json' } }),
    get('audit-search', '/v1/audit-events?object={{pick}}&limit=20', { picks: 'clm' }),
    post('encounter-create', '/v1/encounters', 'application/json', json(encounter(seeded(3), 'N{{n}}'))),
    post('encounters-bulk', '/v1/encounters:batch', 'application/x-ndjson', lines, { each: BULK }),
    post('eligibility-ask', '/v1/eligibility-checks', 'application/json', json({ coverageId, serviceDate: '2026-03-12' })),
    post('remittance-upload', '/v1/remittances', 'application/edi-x12', readFileSync(path.join(X12, 'remittance.835.edi'), 'latin1').replaceAll('000002001', '{{n}}').replaceAll('EFT20260320', 'EFT{{n}}').replaceAll('NOPAY1', 'N{{n}}')),
  ];
}
