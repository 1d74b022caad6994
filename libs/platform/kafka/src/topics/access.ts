import { type PlannedTopic } from '@claimwright/contracts';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes, type AclEntry, type Admin } from '@claimwright/platform-kafka-client';
import { REREAD_PREFIX } from '../reread.js';
import { TOPIC_PREFIX } from './compare.js';

/** One right of one principal, in Kafka's own words. */
export interface Right {
  principal: string;
  operation: 'Read' | 'Write' | 'Create' | 'Delete' | 'Alter' | 'Describe' | 'DescribeConfigs' | 'AlterConfigs';
  on: 'Topic' | 'Group' | 'Cluster';
  name: string;
  /** `prefixed`: every name that begins so. */
  pattern: 'literal' | 'prefixed';
}

export interface AccessPlan {
  missing: Right[];
  /** Rights that our principals have and the plan does not give them. */
  unknown: string[];
  asPlanned: number;
}

const OPERATIONS: Readonly<Record<Right['operation'], AclOperationTypes>> = {
  Read: AclOperationTypes.READ, Write: AclOperationTypes.WRITE, Create: AclOperationTypes.CREATE, Delete: AclOperationTypes.DELETE, Alter: AclOperationTypes.ALTER,
  Describe: AclOperationTypes.DESCRIBE, DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS, AlterConfigs: AclOperationTypes.ALTER_CONFIGS,
};
const RESOURCES: Readonly<Record<Right['on'], AclResourceTypes>> = { Topic: AclResourceTypes.TOPIC, Group: AclResourceTypes.GROUP, Cluster: AclResourceTypes.CLUSTER };
// The one name that Kafka has for the cluster as a resource.
const CLUSTER = 'kafka-cluster';
const ANYWHERE = '*';

/**
 * Who may do what, from the contracts alone: a service writes its own topics and dead letters and reads what its group listens to;
 * `ops` looks at everything, and makes and changes topics and rights, but writes no record; `ui` looks only.
 * Reading and writing imply Describe, and a producer that may write a topic may be idempotent (KIP-679).
 */
export function rightsOf(planned: readonly PlannedTopic[], principalPrefix: string): Right[] {
  const services = [...new Set(planned.flatMap(({ writer, groups }) => [writer, ...groups]))].sort();
  return [
    ...services.flatMap((service) => serviceRights(planned, service, principalPrefix + service)),
    ...operatorRights(services, `${principalPrefix}ops`),
    ...viewerRights(services, `${principalPrefix}ui`),
  ];
}

function serviceRights(planned: readonly PlannedTopic[], service: string, principal: string): Right[] {
  const literal = (operation: Right['operation'], on: Right['on'], name: string): Right => ({ principal, operation, on, name, pattern: 'literal' });
  const listens = planned.some(({ groups }) => groups.includes(service));
  return [
    ...planned.filter(({ writer }) => writer === service).map(({ name }) => literal('Write', 'Topic', name)),
    ...planned.filter(({ groups }) => groups.includes(service)).map(({ name }) => literal('Read', 'Topic', name)),
    ...(listens ? [literal('Read', 'Group', service), ...rereading(principal)] : []),
  ];
}

function operatorRights(groups: readonly string[], principal: string): Right[] {
  const onTopics: Right['operation'][] = ['Read', 'Create', 'Alter', 'DescribeConfigs', 'AlterConfigs'];
  return [
    ...onTopics.map((operation): Right => ({ principal, operation, on: 'Topic', name: TOPIC_PREFIX, pattern: 'prefixed' })),
    ...groups.map((name): Right => ({ principal, operation: 'Describe', on: 'Group', name, pattern: 'literal' })),
    ...rereading(principal),
    { principal, operation: 'Describe', on: 'Cluster', name: CLUSTER, pattern: 'literal' },
    // Rights are rights on the cluster.
    { principal, operation: 'Alter', on: 'Cluster', name: CLUSTER, pattern: 'literal' },
  ];
}

function viewerRights(groups: readonly string[], principal: string): Right[] {
  return [
    { principal, operation: 'Read', on: 'Topic', name: TOPIC_PREFIX, pattern: 'prefixed' },
    { principal, operation: 'DescribeConfigs', on: 'Topic', name: TOPIC_PREFIX, pattern: 'prefixed' },
    ...groups.map((name): Right => ({ principal, operation: 'Describe', on: 'Group', name, pattern: 'literal' })),
    { principal, operation: 'Describe', on: 'Cluster', name: CLUSTER, pattern: 'literal' },
  ];
}

/** The short-lived groups in which a stretch of a topic is read again. */
function rereading(principal: string): Right[] {
  return (['Read', 'Delete'] as const).map((operation) => ({ principal, operation, on: 'Group', name: REREAD_PREFIX, pattern: 'prefixed' }));
}

/** Holds the broker's access list against the plan; other principals are not looked at. */
export async function planAccess(admin: Admin, rights: readonly Right[]): Promise<AccessPlan> {
  const wanted = new Map(rights.map((right) => [identityOf(entryOf(right)), right]));
  const found = (await entriesOn(admin)).filter(({ principal }) => rights.some((right) => right.principal === principal));
  const there = new Set(found.map(identityOf));
  const missing = [...wanted].filter(([identity]) => !there.has(identity)).map(([, right]) => right);
  return { missing, unknown: found.map(identityOf).filter((identity) => !wanted.has(identity)).sort(), asPlanned: wanted.size - missing.length };
}

/** Grants what is missing; with `fix` it also takes away what the plan does not give. */
export async function applyAccess(admin: Admin, rights: readonly Right[], { fix = false } = {}): Promise<{ granted: Right[]; revoked: string[]; left: string[] }> {
  const { missing, unknown } = await planAccess(admin, rights);
  if (missing.length > 0) await admin.createAcls({ acl: missing.map(entryOf) });
  if (!fix || unknown.length === 0) return { granted: missing, revoked: [], left: unknown };
  const surplus = (await entriesOn(admin)).filter((entry) => unknown.includes(identityOf(entry)));
  await admin.deleteAcls({ filters: surplus });
  return { granted: missing, revoked: unknown, left: [] };
}

function entryOf({ principal, operation, on, name, pattern }: Right): AclEntry {
  return {
    principal, host: ANYWHERE, operation: OPERATIONS[operation], permissionType: AclPermissionTypes.ALLOW, resourceType: RESOURCES[on], resourceName: name,
    resourcePatternType: pattern === 'literal' ? ResourcePatternTypes.LITERAL : ResourcePatternTypes.PREFIXED,
  };
}

async function entriesOn(admin: Admin): Promise<AclEntry[]> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY, resourcePatternType: ResourcePatternTypes.ANY, operation: AclOperationTypes.ANY, permissionType: AclPermissionTypes.ANY,
  });
  return resources.flatMap(({ resourceType, resourceName, resourcePatternType, acls }) => acls.map((acl) => ({ resourceType, resourceName, resourcePatternType, ...acl })));
}

/** An entry in the words of kafka-acls, the same for two entries that are. */
function identityOf({ principal, host, operation, permissionType, resourceType, resourceName, resourcePatternType }: AclEntry): string {
  const right = nameIn(OPERATIONS, operation);
  const where = `${nameIn(RESOURCES, resourceType)} ${resourceName}${resourcePatternType === ResourcePatternTypes.PREFIXED ? '*' : ''}`;
  return `${principal} ${permissionType === AclPermissionTypes.ALLOW ? 'may' : 'may not'} ${right} ${where}${host === ANYWHERE ? '' : ` from ${host}`}`;
}

const nameIn = (names: Readonly<Record<string, number>>, value: number): string => Object.keys(names).find((name) => names[name] === value) ?? `(${value})`;

/** As a person reads it, and as `unknown` names it. */
export const describeRight = (right: Right): string => identityOf(entryOf(right));
