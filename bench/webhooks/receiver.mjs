// Somebody who takes webhooks, in a process of its own: answers 200 at once, and tells how many came and how long the first copy of each had been under way.
import { createServer } from 'node:http';

let seen = new Set();
let requests = 0;
let waits = [];

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    requests += 1;
    const key = `${request.url} ${request.headers['webhook-id']}`;
    if (!seen.has(key)) {
      seen.add(key);
      const body = Buffer.concat(chunks).toString();
      waits.push(Date.now() - Date.parse(/"timestamp":"([^"]+)"/.exec(body)[1]));
    }
    response.writeHead(200).end();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));

process.on('message', (asked) => {
  process.send({ requests, distinct: seen.size, waits: asked === 'waits' ? waits : undefined });
  if (asked === 'forget') [seen, requests, waits] = [new Set(), 0, []];
});
process.on('disconnect', () => process.exit(0));
