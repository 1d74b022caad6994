/** The log's part of the database, for `bootstrap({ shared: [eventLogSchema] })`: services add and read records, and cannot change or delete one. */
export const eventLogSchema = {
  name: 'event_log',
  migrationsDir: new URL('../migrations/', import.meta.url),
  grants: (role: string): string[] => [
    `GRANT USAGE ON SCHEMA event_log TO ${role}`,
    `GRANT SELECT, INSERT ON event_log.log TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE ON event_log.partition_head, event_log.consumer_offset, event_log.consumer_lease TO ${role}`,
    `GRANT EXECUTE ON FUNCTION event_log.forget_old_records TO ${role}`,
  ],
};
