export { canariesIn, type CanaryHit, canaryHits } from './canaries.js';
export { countStatements } from './count-statements.js';
export { type AskedOfKeyService, FakeKeyService } from './fake-key-service.js';
export { type Answer, Caller, ServiceApp } from './service-app.js';
export { assertTenantTables } from './tenant-tables.js';
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database.js';
export { newDatabase, TEST_SECRET, testServer, withClient } from './test-server.js';
export { unnamedSealedColumns } from './unnamed-sealed-columns.js';
export { until } from './until.js';
