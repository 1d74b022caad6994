// The table of roles and the routes must know each other: a permission in one that the other lacks is a route nobody may use, or a right to nothing.
import { describe, expect, it } from '@jest/globals';
import { declaredRoutes } from '@claimwright/platform-http';
import { PERMISSIONS } from '@claimwright/platform-security';
import { SERVICES } from './openapi.mjs';

const declared = new Set(SERVICES.flatMap(({ controllers }) => controllers.flatMap(declaredRoutes)).flatMap(({ access }) => ('permission' in access ? [access.permission] : [])));

describe('the permissions of the routes', () => {
  it('are all in the table of roles', () => {
    expect([...declared].filter((name) => !Object.hasOwn(PERMISSIONS, name))).toEqual([]);
  });

  it('are all that the table has', () => {
    expect(Object.keys(PERMISSIONS).filter((name) => !declared.has(name))).toEqual([]);
  });
});
