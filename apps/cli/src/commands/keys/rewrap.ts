import { otherwiseWrappedCount, rewrapKeys } from '@claimwright/platform-persistence';
import { keyProvider } from '../key-provider.js';
import { count, progress, say } from '../operations/words.js';
import { withOwner } from '../with-owner.js';

export interface RewrapFlags { json?: boolean; keyFile?: string; to: 'file' | 'aws-kms' | 'vault-transit' }

/** Has all keys wrapped by one provider; 1 where some are left. */
export function rewrap(flags: RewrapFlags): Promise<number> {
  return withOwner({}, async (owner) => {
    const provider = await keyProvider(flags.keyFile, flags.to);
    const outcomes = await rewrapKeys((role, org, work) => owner.as(role, org, work), provider, ({ table, done, total }) => progress(`${table}: ${done} of ${count(total, 'key')} wrapped anew`));
    progress('');
    const left = await otherwiseWrappedCount((role, org, work) => owner.as(role, org, work), provider);
    const done = outcomes.reduce((sum, one) => sum + one.done, 0);
    if (flags.json) say(JSON.stringify({ provider: provider.keyId, rewrapped: done, left, tables: outcomes }));
    else say(`${count(done, 'key')} wrapped anew; ${left === 0 ? `all are wrapped by ${provider.keyId}` : `${left} left: run it again`}`);
    return left > 0 ? 1 : 0;
  });
}
