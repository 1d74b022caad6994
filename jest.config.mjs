import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** One Jest set-up for the whole workspace; libraries are read from their sources. */
export default {
  rootDir: import.meta.dirname,
  testMatch: ['<rootDir>/{apps,libs,tests}/**/src/**/*.spec.ts', '<rootDir>/{deploy,tools}/**/*.spec.mjs'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { ...swc, swcrc: false, module: { type: 'es6' } }] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@claimwright/source', 'node'] },
  testTimeout: 30_000,
  // A process of its own, anew when it has grown: with the rubbish of a hundred files in it each collection takes a second.
  workerIdleMemoryLimit: '600MB',
  globalSetup: '<rootDir>/libs/platform/testing/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/libs/platform/testing/jest/global-teardown.mjs',
  reporters: ['default', '<rootDir>/tools/not-run-reporter.mjs'],
};
