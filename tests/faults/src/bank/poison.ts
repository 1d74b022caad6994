import { newId, type OrgId } from '@claimwright/kernel';
import { type BrokerRecord } from '@claimwright/platform-messaging';
import { CaseMoved } from './bank.js';

/** Records that no handler can take, by why; each under a key of its own. */
export function poisonRecords(orgId: OrgId): Record<string, BrokerRecord> {
  const record = (key: string, value: string, headers: Record<string, string> = {}): BrokerRecord => ({
    topic: CaseMoved.topic, key, value, headers: {
      'content-type': 'application/json', ce_specversion: '1.0', ce_id: newId('evt'), ce_type: CaseMoved.type, ce_source: '/claimwright/teller',
      // Outside of every window that an audit looks at.
      ce_time: '2100-01-01T00:00:00.000Z', ce_subject: key, ce_tenant: orgId, ce_sequence: '1', ...headers,
    },
  });
  const moved = (caseId: string, more: object = {}) => JSON.stringify({ caseId, version: 1, cents: 1, ...more });
  const untyped = record('untyped', moved('untyped'));
  delete untyped.headers['ce_type'];
  return {
    header_missing: untyped,
    not_json: record('not-json', '{"caseId": "not-js'),
    schema_mismatch: record('schema', moved('schema', { version: 'one' })),
    key_mismatch: record('other-key', moved('this-key')),
    header_invalid: record('bad-id', moved('bad-id'), { ce_id: 'evt_nonsense' }),
    'a number beyond 2^53': record('huge-number', '{"caseId":"huge-number","version":1,"cents":12345678901234567890.5}'),
    'deep nesting': record('deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    'five megabytes': record('large', JSON.stringify({ caseId: 'large', text: 'x'.repeat(5 * 1024 * 1024) })),
    'a value that is none': record('empty', ''),
  };
}
