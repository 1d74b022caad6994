import { once } from 'node:events';
import { createServer } from 'node:http';
import { createProxyServer } from 'http-proxy-3';
import { ingressTable, problemText } from '../ingress.mjs';

/** The ingress as nginx is configured to be one, for processes on this machine; answers its address and how to close it. */
export async function startIngress({ port, ports }) {
  const serviceAt = ingressTable();
  const proxy = createProxyServer({ xfwd: true });
  const refuse = (response, status) => response.writeHead(status, { 'content-type': 'application/problem+json' }).end(problemText(status));
  proxy.on('error', (_error, _request, response) => {
    if (response.headersSent) response.destroy();
    else refuse(response, 502);
  });
  const server = createServer((request, response) => {
    if (request.url === '/ready') return void response.writeHead(200, { 'content-type': 'text/plain' }).end('ready\n');
    const service = serviceAt(request.url);
    if (service === undefined) return void refuse(response, 404);
    proxy.web(request, response, { target: `http://127.0.0.1:${ports[service]}` });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
