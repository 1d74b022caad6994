import { readFile } from 'node:fs/promises';
import { ALL_EVENTS } from '@claimwright/contracts';
import { isId } from '@claimwright/kernel';
import { produceByHand, RecordView, repairEvent } from '@claimwright/platform-messaging';
import { UsageError } from '../../client.js';
import { confirmed, operatorOf, type ActFlags } from './ask.js';
import { topicNamed, withConnections } from './connect.js';
import { say, type JsonFlag } from './words.js';

export interface ProduceFlags extends JsonFlag, ActFlags {
  type: string;
  file: string;
  org: string;
  dryRun?: boolean;
}

/** Hands an event written by hand to the outbox of the service that owns its topic, once its contract holds. */
export function produce(flags: ProduceFlags): Promise<number> {
  return withConnections(async (at) => {
    const definition = ALL_EVENTS.find(({ type }) => type === flags.type);
    if (!definition) throw new UsageError(`There is no event ${flags.type}; there are\n  ${ALL_EVENTS.map(({ type }) => type).join('\n  ')}`);
    if (!isId('org', flags.org)) throw new UsageError('--org is the id of an organisation: org_ and 32 digits.');
    const { service } = topicNamed(definition.topic);
    const events = repairEvent(definition, await dataOf(flags.file), flags.org);
    const view = new RecordView(ALL_EVENTS);
    const shown = events.map(({ id, type, topic, key, headers, data }) => ({ id, type, topic, key, headers, data: view.dataOf({ headers, value: data }) }));
    const operator = operatorOf(flags);
    if (!flags.json || flags.dryRun) for (const event of shown) say(flags.json ? JSON.stringify(event) : JSON.stringify(event, undefined, 2));
    if (flags.dryRun) {
      if (!flags.json) say('It keeps its contract. Nothing was done.');
      return 0;
    }
    if (!await at.hasOrganisation(service, flags.org)) throw new UsageError(`There is no organisation ${flags.org}.`);
    if (!await confirmed(`Send it through the outbox of ${service}?`, flags)) return 1;
    await produceByHand(await at.database(service), events, flags.org, operator);
    say(flags.json ? JSON.stringify(shown) : `In the outbox of ${service}; its relay publishes it.`);
    return 0;
  });
}

async function dataOf(file: string): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new UsageError(`${file} holds no JSON object.`);
  return data as Record<string, unknown>;
}
