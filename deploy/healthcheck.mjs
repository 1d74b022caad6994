// Status 0 when the process in this container is ready, else 1: of a service by default, or at the path that is given.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';

const { PORT = '3000', TLS_CERT_FILE: certFile } = process.env;
const [at = '/health/ready'] = process.argv.slice(2);
// The process's own certificate is the only one it may show; it names the service and not this address.
const itsOwn = certFile && { ca: readFileSync(certFile), allowPartialTrustChain: true, checkServerIdentity: () => undefined };
const request = (certFile ? https : http).get({ host: '127.0.0.1', port: PORT, path: at, timeout: 4_000, ...itsOwn });
process.exitCode = await new Promise((resolve) => {
  request.on('response', (answer) => resolve(answer.statusCode === 200 ? 0 : 1)).on('error', () => resolve(1)).on('timeout', () => request.destroy(new Error('no answer in time')));
});
request.destroy();
