import { isIP } from 'node:net';
import { isPermission, ROLE_NAMES } from '@claimwright/platform-security';
import { Type } from 'typebox';
import { refuse } from './access.errors.js';

export const Roles = Type.Array(Type.Enum([...ROLE_NAMES].filter((name) => name !== 'emergency')), { maxItems: 10, uniqueItems: true, description: 'See /v1/roles' });
export const Permissions = Type.Array(Type.String({ minLength: 3, maxLength: 60 }), { maxItems: 60, uniqueItems: true, description: 'Beside those of the roles, word for word; see /v1/roles' });
export const Name = Type.String({ minLength: 1, maxLength: 100, pattern: '^[^\\u0000-\\u001f\\u007f]+$' });

/** Only what there is can be granted, so that a slip of the pen is no silent refusal later; "everything" cannot. */
export function requireKnown(permissions: readonly string[]): void {
  const unknown = permissions.findIndex((name) => !isPermission(name));
  if (unknown >= 0) throw refuse('permission_unknown', 'There is no such permission', `/permissions/${unknown}`);
}

/** CIDR blocks such as 203.0.113.0/24 or 2001:db8::/32. */
export function requireBlocks(blocks: readonly string[]): void {
  const wrong = blocks.findIndex((block) => !isBlock(block));
  if (wrong >= 0) throw refuse('address_block_unknown', 'Not a CIDR block', `/addresses/${wrong}`);
}

function isBlock(block: string): boolean {
  const [network = '', bits = ''] = block.split('/');
  return isIP(network) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(network) === 4 ? 32 : 128);
}
