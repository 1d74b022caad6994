import { shredOrganisation } from '@claimwright/platform-persistence';
import { UsageError } from '../../client.js';
import { keyProvider } from '../key-provider.js';
import { operatorOf } from '../operations/ask.js';
import { progress, say } from '../operations/words.js';
import { withOwner } from '../with-owner.js';

export interface ShredFlags { organization: string; confirm: string; reason: string; as?: string; json?: boolean; keyFile?: string; evenWithOpenClaims?: boolean }

/** Carries out what two people have asked for and confirmed. */
export function shred(flags: ShredFlags): Promise<number> {
  if (flags.confirm !== flags.organization) throw new UsageError('--confirm is the id of the organisation once more: what is destroyed cannot be brought back.');
  const { name: operator, reason } = operatorOf(flags);
  return withOwner({ org: flags.organization }, async (owner, organisations) => {
    const provider = await keyProvider(flags.keyFile);
    for (const orgId of organisations) {
      progress(`${orgId}  waiting until no process holds a key of it`);
      const { id, shreddedAt } = await shredOrganisation((role, org, work) => owner.as(role, org, work), provider, orgId, { operator, reason, despiteOpenClaims: flags.evenWithOpenClaims });
      progress('');
      say(flags.json ? JSON.stringify({ orgId, request: id, shreddedAt: shreddedAt.toISOString() }) : `${orgId}  is shredded: nothing that was sealed of it opens any more, here or in a backup`);
    }
    return 0;
  });
}
