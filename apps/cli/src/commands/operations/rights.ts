import { topicsOf } from '@claimwright/contracts';
import { applyAccess, describeRight, planAccess, rightsOf } from '@claimwright/platform-kafka';
import { withConnections } from './connect.js';
import { count, say, type JsonFlag } from './words.js';

export interface RightsFlags extends JsonFlag { principalPrefix: string }

/** What differs between the rights planned and those on the brokers; 1 where something does. */
export function planRights({ json, principalPrefix }: RightsFlags): Promise<number> {
  return withConnections(async (at) => {
    const { missing, unknown, asPlanned } = await planAccess((await at.topics()).admin, rightsOf(topicsOf('single'), principalPrefix));
    const rights = missing.map(describeRight);
    say(json ? JSON.stringify({ missing: rights, unknown, asPlanned }) : [
      `${count(asPlanned, 'right')} as planned, ${missing.length} missing, ${unknown.length} that nobody planned`,
      ...(rights.length > 0 ? ['missing:', ...rights.map((one) => `  ${one}`), '`claimwright topics acl apply` grants them.'] : []),
      ...(unknown.length > 0 ? ['nobody planned:', ...unknown.map((one) => `  ${one}`), '`claimwright topics acl apply --fix` takes them away.'] : []),
    ].join('\n'));
    return missing.length + unknown.length > 0 ? 1 : 0;
  });
}

/** Grants what is missing and, with `fix`, takes away what nobody planned; 1 where something is left. */
export function applyRights({ json, principalPrefix, fix }: RightsFlags & { fix?: boolean }): Promise<number> {
  return withConnections(async (at) => {
    const { granted, revoked, left } = await applyAccess((await at.topics()).admin, rightsOf(topicsOf('single'), principalPrefix), { fix });
    const rights = granted.map(describeRight);
    say(json ? JSON.stringify({ granted: rights, revoked, left }) : [
      `${rights.length} granted, ${revoked.length} taken away, ${left.length} left that nobody planned`,
      ...rights.map((one) => `  granted: ${one}`), ...revoked.map((one) => `  taken away: ${one}`), ...left.map((one) => `  left: ${one}`),
      ...(left.length > 0 ? ['--fix takes them away.'] : []),
    ].join('\n'));
    return left.length > 0 ? 1 : 0;
  });
}
