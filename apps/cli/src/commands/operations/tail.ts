import { ALL_EVENTS } from '@claimwright/contracts';
import { ClaimFollower, RecordView, shownHeaders, shownId, type StoredRecord } from '@claimwright/platform-messaging';
import { UsageError } from '../../client.js';
import { ALL_TOPICS, withConnections } from './connect.js';
import { say, type JsonFlag } from './words.js';

export interface TailFlags extends JsonFlag {
  claim: string;
  since: Date;
  follow?: boolean;
}

/** Everything the topics hold about one claim; 1 where that is nothing. */
export function tail({ claim, since, follow, json }: TailFlags): Promise<number> {
  if (!/^clm_[0-9a-f]{32}$/.test(claim)) throw new UsageError(`${claim} is not the id of a claim: clm_ and 32 digits, as \`GET /v1/claims\` shows it.`);
  return withConnections(async (at) => {
    const view = new RecordView(ALL_EVENTS);
    const show = (record: StoredRecord): void => say(json ? JSON.stringify(asJson(record, view)) : asText(record, view));
    const follower = new ClaimFollower(claim, { broker: at.broker(), topics: ALL_TOPICS.map(({ name }) => name) }, since);
    const records = await follower.soFar();
    records.forEach(show);
    if (follow) await showOnwards(follower, show);
    else if (records.length === 0) process.stderr.write('No event of that time names this claim; --since looks further back.\n');
    return records.length > 0 || follow ? 0 : 1;
  });
}

async function showOnwards(follower: ClaimFollower, show: (record: StoredRecord) => void): Promise<void> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    for await (const record of follower.onwards(stop.signal)) show(record);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

const UNSHOWN = '(not shown)';

function asJson(record: StoredRecord, view: RecordView): object {
  const { topic, partition, offset, key, timestamp } = record;
  const headers = shownHeaders(record.headers);
  return {
    time: headers['ce_time'], topic, partition, offset, type: view.typeOf(headers['ce_type']), key: shownId(key), id: headers['ce_id'], causation: headers['ce_causationid'],
    correlation: headers['ce_correlationid'], organisation: headers['ce_tenant'], appendedAt: timestamp, data: view.dataOf(record) ?? UNSHOWN,
  };
}

function asText(record: StoredRecord, view: RecordView): string {
  const { topic, partition, offset, key } = record;
  const headers = shownHeaders(record.headers);
  const data = view.dataOf(record);
  const cause = headers['ce_causationid'] === undefined ? '' : `  because of ${headers['ce_causationid']}`;
  return `${headers['ce_time'] ?? record.timestamp.toISOString()}  ${topic} ${partition}/${offset}  ${view.typeOf(headers['ce_type'])}  ${shownId(key)}  ${headers['ce_id'] ?? '(no id)'}${cause}  ${data ? JSON.stringify(data) : UNSHOWN}`;
}
