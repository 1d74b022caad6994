// The layer rule as one table: which of our packages each folder may import. apps → services → contracts, platform, domain, x12.

/** @type {{ folder: string, may: string[] }[]} patterns are package names without the scope */
export const LAYERS = [
  { folder: 'libs/x12', may: [] },
  { folder: 'libs/client', may: [] },
  { folder: 'libs/domain/kernel', may: [] },
  { folder: 'libs/domain/!(kernel)', may: ['kernel', 'x12'] },
  { folder: 'libs/contracts', may: ['kernel'] },
  { folder: 'libs/platform/!(kafka-client|egress)', may: ['kernel', 'contracts', 'platform-*'] },
  { folder: 'libs/platform/egress', may: [] },
  { folder: 'libs/platform/kafka-client', may: ['platform-testing'] },
  { folder: 'libs/services/*', may: ['kernel', 'contracts', 'platform-*', 'x12', 'domain-*'] },
  { folder: 'apps/!(journeys)', may: ['*'] },
  { folder: 'apps/journeys', may: ['kernel', 'x12', 'client', 'contracts', 'platform-testing', 'platform-persistence', 'app-standalone', 'app-payer-simulator'] },
  { folder: 'tests/*', may: ['kernel', 'contracts', 'platform-*'] },
];

const FRAMEWORKS = ['@nestjs/*', 'typeorm', 'pg', 'kafkajs', 'fastify', 'node:fs', 'node:fs/*', 'node:http', 'node:net', 'node:child_process', 'pino'];
const PURE = new Set(['libs/x12', 'libs/domain/kernel', 'libs/domain/!(kernel)']);

/** ESLint blocks that hold the table, built on the core rule so that the message names the layer. */
export function layerRules() {
  return LAYERS.map(({ folder, may }) => {
    const patterns = [{ group: ['@claimwright/*', ...may.map((name) => `!@claimwright/${name}`)], message: `${folder} may import only: ${may.join(', ') || 'nothing of ours'} (see tools/layers.mjs)` }];
    if (folder !== 'apps/!(journeys)') patterns.push({ group: ['**/apps/**', '**/libs/**', '**/tests/**'], message: 'Import another project by its package name' });
    if (folder !== 'libs/platform/kafka-client') patterns.push({ group: ['kafkajs', 'kafkajs/*'], message: 'Import @claimwright/platform-kafka-client: it is kafkajs with a remedy for its idle timer' });
    if (folder !== 'libs/platform/egress') patterns.push({ group: ['undici', ...(folder.startsWith('libs/services') ? ['node:https'] : [])], message: 'Call out by @claimwright/platform-egress, which looks at the address first' });
    if (PURE.has(folder)) patterns.push({ group: FRAMEWORKS, message: `${folder} is pure: no framework, no I/O` });
    return { files: [`${folder}/src/**/*.ts`], ignores: PURE.has(folder) ? [`${folder}/src/**/*.spec.ts`, `${folder}/src/testing/*.ts`] : [], rules: { 'no-restricted-imports': ['error', { patterns }] } };
  });
}
