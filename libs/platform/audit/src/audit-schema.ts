/** The one service that answers what is in the audit. */
const READER = 'claimwright_access';

/** The audit's part of the database, which `bootstrap` makes beside every service: services add to it by one function and can do nothing else, save one that may read. */
export const auditSchema = {
  name: 'audit',
  migrationsDir: new URL('../migrations/', import.meta.url),
  grants: (role: string): string[] => [
    `grant usage on schema audit to ${role}`,
    `grant execute on function audit.append to ${role}`,
    ...(role === READER ? [`grant select on audit.event, audit.head to ${role}`] : []),
  ],
};
