// Who calls the application, and what is kept of the answers.
import { createServer } from 'node:http';
import { once } from 'node:events';

/** Calls as the holder of a key. */
export const callerOf = (url, key) => async (method, at, { body, type, headers = {} } = {}) => {
  const raw = typeof body === 'string' || body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const response = await fetch(url + at, { method, body: raw, headers: { ...(key !== undefined && { authorization: `Bearer ${key}` }), ...(raw !== undefined && { 'content-type': type ?? 'application/json' }), ...headers } });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text), all: `${response.status} ${[...response.headers].map((header) => header.join(': ')).join('\n')}\n\n${text}` };
};

/** Takes whatever is sent to it and keeps it whole; what it says itself is `told`. */
export async function openReceiver(told) {
  const received = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
      received.push(Buffer.concat([Buffer.from(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n\n`), ...chunks]));
      response.end(told);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, received, close: () => { server.closeAllConnections(); server.close(); } };
}
