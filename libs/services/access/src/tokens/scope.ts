import { type Grants, mayDo } from '@claimwright/platform-security';
import { OAuthError } from './oauth-error.js';

/** What was asked for, where all of it is granted; everything that is granted, where nothing was. */
export function narrowed(granted: Grants, scope: string | undefined): Grants {
  if (scope === undefined || scope.trim() === '') return granted;
  const wanted = [...new Set(scope.trim().split(/ +/))];
  if (!wanted.every((name) => name !== '*' && mayDo(granted.permissions, name))) throw new OAuthError('invalid_scope', 'More is asked for than is granted');
  return { ...granted, permissions: wanted };
}
