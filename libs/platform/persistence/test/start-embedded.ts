// A process that starts a server, says so, and waits to be killed: node --import ./tools/sources.mjs … <data folder>
import { startEmbeddedPostgres } from '../src/embedded/index.js';

const server = await startEmbeddedPostgres({ dataDir: process.argv[2] ?? '', settings: { shared_buffers: '16MB' } });
process.stdout.write(`${JSON.stringify({ adopted: server.adopted, adminUrl: server.adminUrl })}\n`);
setInterval(() => undefined, 1_000);
