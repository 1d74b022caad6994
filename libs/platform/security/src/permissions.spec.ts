import { describe, expect, it } from '@jest/globals';
import { FIELD_KINDS, grantsOf, mayDo, PERMISSIONS, ROLES } from './permissions.js';

describe('the table of roles', () => {
  it('gives no administrator a patient, and nobody else the keys', () => {
    const administrator = grantsOf(['administrator']);
    expect(administrator.fields).toEqual([]);
    expect(administrator.permissions.filter((name) => /^(encounters|patients|claims|remittances|statements|denials|eligibility|submissions):/.test(name))).toEqual([]);
    for (const [name, role] of Object.entries(ROLES)) {
      if (name !== 'administrator') expect(role.permissions.filter((permission) => /^(api-keys|clients|users):write$/.test(permission))).toEqual([]);
    }
  });

  it('lets nobody review what they may take themselves', () => {
    for (const role of Object.values<{ permissions: readonly string[] }>(ROLES)) expect(role.permissions.includes('emergencies:write') && role.permissions.includes('emergencies:review')).toBe(false);
  });

  it('adds up roles, and grants nothing for one that it does not know', () => {
    const both = grantsOf(['coder', 'poster']);
    expect(both.fields).toEqual(['membership', 'clinical', 'bank']);
    expect(mayDo(both.permissions, 'denials:write') && mayDo(both.permissions, 'remittances:write')).toBe(true);
    expect(grantsOf(['root', 'toString'])).toEqual({ permissions: [], fields: [] });
  });

  it('grants a permission word for word', () => {
    expect(mayDo(['claims:read'], 'claims:write')).toBe(false);
    expect(mayDo(['*'], 'claims:write')).toBe(true);
    expect(grantsOf([], ['claims:read'])).toEqual({ permissions: ['claims:read'], fields: FIELD_KINDS });
  });

  it('has a role for every permission', () => {
    const granted = new Set(Object.values<{ permissions: readonly string[] }>(ROLES).flatMap(({ permissions }) => permissions));
    expect(Object.keys(PERMISSIONS).filter((name) => !granted.has(name))).toEqual([]);
  });
});
