import { RETENTION, RETENTION_CLASSES, type RetentionClass, type RetentionClassName } from '@claimwright/platform-persistence';
import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { RetentionPolicyRow } from '../lives-of-data.row.js';

const { closed, Moment } = shapes;
const Class = Type.Enum([...RETENTION_CLASSES]);
const Days = Type.Integer({ minimum: 1, maximum: 36_525, description: 'How long it is kept' });

export const RetentionBody = closed({ class: Class, days: Days }, 'RetentionBody');
export type RetentionBody = Static<typeof RetentionBody>;

export const RetentionPolicy = closed({
  class: Class, about: Type.String(), from: Type.String({ description: 'What the time is counted from' }), days: Days,
  defaultDays: Type.Integer(), floorDays: Type.Integer({ description: 'Nobody keeps it shorter' }),
  ends: Type.Enum(['rows', 'shredding'], { description: '`rows`: disposed of when its time is over; `shredding`: only with all of the organisation' }),
  why: Type.String(), setAt: Type.Optional(Moment), setBy: Type.Optional(Type.String()),
}, 'RetentionPolicy');
export type RetentionPolicy = Static<typeof RetentionPolicy>;
export const RetentionPolicies = closed({ policies: Type.Array(RetentionPolicy) }, 'RetentionPolicies');
export type RetentionPolicies = Static<typeof RetentionPolicies>;

export function toPolicy(name: RetentionClassName, own?: Omit<RetentionPolicyRow, 'orgId'>): RetentionPolicy {
  const declared: RetentionClass = RETENTION[name];
  return { class: name, ...declared, days: Math.max(own?.days ?? declared.defaultDays, declared.floorDays), ...(own && { setAt: own.setAt.toISOString(), setBy: own.setBy }) };
}
