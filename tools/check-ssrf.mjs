// Tries to reach private addresses through the way out for addresses that others choose, in every spelling known to have
// worked elsewhere: npm run check:ssrf. Real listeners and a count of every connection attempt say whether one got through.
import { createServer } from 'node:http';
import net from 'node:net';
import { Egress, EgressRefused } from '@claimwright/platform-egress';

const PUBLIC = '93.184.215.14';

/** Spellings of an address in the URL itself; PORT is that of a listener on every address of this machine. */
const LITERALS = [
  'https://127.0.0.1:PORT/', 'https://127.1:PORT/', 'https://127.0.1:PORT/', 'https://0177.0.0.1:PORT/', 'https://0x7f.0.0.1:PORT/', 'https://0x7f000001:PORT/', 'https://2130706433:PORT/',
  'https://017700000001:PORT/', 'https://0x7f.1:PORT/', 'https://127.0.0.1.:PORT/', 'https://127.127.127.127:PORT/', 'https://0.0.0.0:PORT/', 'https://0:PORT/', 'https://0.0.0.1:PORT/',
  'https://①②⑦.⓪.⓪.①:PORT/', 'https://127。0。0。1:PORT/', 'https://%31%32%37.0.0.1:PORT/', 'https://１２７.0.0.1:PORT/',
  'https://[::1]:PORT/', 'https://[::]:PORT/', 'https://[0:0:0:0:0:0:0:1]:PORT/', 'https://[::ffff:127.0.0.1]:PORT/', 'https://[::ffff:7f00:1]:PORT/', 'https://[::127.0.0.1]:PORT/',
  'https://[64:ff9b::127.0.0.1]:PORT/', 'https://[64:ff9b:1::7f00:1]:PORT/', 'https://[2002:7f00:1::]:PORT/', 'https://[2001:0:7f00:1::]:PORT/', 'https://[2001:0:53aa:64c:0:0:80ff:fffe]:PORT/',
  'https://[fe80::1]:PORT/', 'https://[fec0::1]:PORT/', 'https://[fc00::1]:PORT/', 'https://[fd00:ec2::254]:PORT/', 'https://[fd20:ce::254]:PORT/', 'https://[ff02::1]:PORT/', 'https://[100::1]:PORT/', 'https://[2001:db8::1]:PORT/', 'https://[4000::1]:PORT/',
  'https://10.0.0.1:PORT/', 'https://172.16.0.1:PORT/', 'https://172.31.255.255:PORT/', 'https://192.168.1.1:PORT/', 'https://100.64.0.1:PORT/', 'https://100.100.100.200:PORT/', 'https://169.254.169.254:PORT/',
  'https://0xa9fea9fe:PORT/', 'https://2852039166:PORT/', 'https://0251.0376.0251.0376:PORT/', 'https://[::ffff:a9fe:a9fe]:PORT/', 'https://168.63.129.16:PORT/', 'https://192.0.0.192:PORT/',
  'https://198.18.0.1:PORT/', 'https://192.0.2.1:PORT/', 'https://203.0.113.1:PORT/', 'https://192.88.99.1:PORT/', 'https://224.0.0.1:PORT/', 'https://240.0.0.1:PORT/', 'https://255.255.255.255:PORT/',
  'https://hooks.example.test@127.0.0.1:PORT/', 'https://hooks.example.test:443@127.0.0.1:PORT/', 'https://127.0.0.1:PORT#@hooks.example.test/', 'https://127.0.0.1:PORT\\@hooks.example.test/',
  'https://hooks.example.test%2f@127.0.0.1:PORT/', 'https:\\\\127.0.0.1:PORT/', 'https:127.0.0.1:PORT/', ' https://127.0.0.1:PORT/', 'ht\ntps://127.0.0.1:PORT/', 'https:///127.0.0.1:PORT/',
  'http://127.0.0.1:PORT/', 'ftp://127.0.0.1:PORT/', 'file:///etc/passwd', 'gopher://127.0.0.1:PORT/', 'data:text/plain,x', 'unix:///var/run/docker.sock', '//127.0.0.1:PORT/', 'https://', '',
];

/** What a name may be answered with that must not be connected to. */
const ANSWERS = [
  ['127.0.0.1'], ['::1'], ['0.0.0.0'], ['::'], ['10.0.0.1'], ['192.168.0.1'], ['172.20.0.1'], ['169.254.169.254'], ['100.64.0.1'], ['fd00::1'], ['fe80::1'], ['fe80::1%lo'], ['::ffff:127.0.0.1'],
  ['::ffff:7f00:1'], ['64:ff9b::7f00:1'], ['2002:7f00:1::'], ['2001:0:7f00:1::'], ['168.63.129.16'], [PUBLIC, '127.0.0.1'], ['127.0.0.1', PUBLIC], [PUBLIC, '::1'], ['2606:2800:21f::1', '169.254.169.254'],
  ['0177.0.0.1'], ['2130706433'], ['not an address'], [''],
];

const NAMES = ['localhost', 'localhost.', 'LOCALHOST', 'metadata.google.internal', 'instance-data', 'kubernetes.default.svc', 'hooks.example.test.', 'ⓛocalhost', 'xn--localhost-', '127.0.0.1.nip.example'];

let attempts = 0;
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function counted(...args) {
  attempts += 1;
  return connect.apply(this, args);
};

let accepted = 0;
const listener = (host, answer) => new Promise((resolve, reject) => {
  const server = createServer(answer).on('connection', () => (accepted += 1)).on('error', reject);
  server.listen(0, host, () => resolve(server));
});
const portOf = (server) => server.address().port;
const INIT = { method: 'POST', headers: {}, body: '{}', timeoutMs: 2_000, maxResponseBytes: 1_000 };

const holes = [];
let cases = 0;

/** One request that must be refused with no connection attempted. */
async function refused(what, url, options) {
  cases += 1;
  const before = attempts;
  const egress = new Egress(options);
  const outcome = await egress.request(url, INIT).then((answer) => `answered ${answer.status}`, (error) => (error instanceof EgressRefused ? '' : `failed by ${error.name} ${error.reason ?? error.message}`));
  await egress.close();
  if (outcome !== '' || attempts > before) holes.push(`${what}: ${outcome || 'a connection was attempted'}`);
}

/** With a port open to every spelling, so that nothing but the address stands in the way. */
async function literals(port) {
  for (const pattern of LITERALS) await refused(pattern, pattern.replace('PORT', String(port)), { ports: [port], resolve: async () => ['127.0.0.1'] });
}

async function names(port) {
  for (const answer of ANSWERS) await refused(`a name answered with ${answer.join(' and ')}`, `https://hooks.example.test:${port}/`, { ports: [port], resolve: async () => answer });
  for (const name of NAMES) await refused(name, `https://${name}:${port}/`, { ports: [port], resolve: async () => ['127.0.0.1'] });
}

/**
 * Allowed when it is looked at, forbidden a moment later. The listener here stands for the allowed address: the request must
 * arrive there after one look, and the next one must look again and be refused although a connection is open.
 */
async function rebinding(inside) {
  cases += 2;
  const answers = [['127.0.0.1'], ['169.254.169.254']];
  const egress = new Egress({ allowPrivate: true, allowHttp: true, resolve: async () => answers.shift() ?? ['169.254.169.254'] });
  const url = `http://hooks.example.test:${portOf(inside)}/`;
  const first = await egress.request(url, INIT).then(({ address }) => address, (error) => error.name);
  const looks = 2 - answers.length;
  const before = attempts;
  const second = await egress.request(url, INIT).then(() => 'answered', (error) => (error instanceof EgressRefused ? '' : error.name));
  await egress.close();
  accepted -= 1;   // the first one, which is allowed
  if (first !== '127.0.0.1' || looks !== 1) holes.push(`rebinding: ${first} after ${looks} looks`);
  if (second || attempts > before) holes.push(`rebinding: ${second || 'a connection was attempted'}`);
}

/** A server that may be called points at one that may not. */
async function redirects(inside) {
  for (const status of [301, 302, 303, 307, 308]) {
    cases += 1;
    let reached = 0;
    const count = () => (reached += 1);
    inside.on('connection', count);
    const outside = await listener('127.0.0.1', (_request, response) => response.writeHead(status, { location: `http://127.0.0.1:${portOf(inside)}/`, refresh: `0; url=http://127.0.0.1:${portOf(inside)}/` }).end());
    const egress = new Egress({ allowPrivate: true, allowHttp: true, resolve: async () => ['127.0.0.1'] });
    const answer = await egress.request(`http://hooks.example.test:${portOf(outside)}/`, INIT);
    await egress.close();
    inside.off('connection', count);
    outside.close();
    if (answer.status !== status || reached > 0) holes.push(`a redirect with ${status} was followed`);
    accepted -= 1;   // the one to the server that may be called
  }
}

/** The count itself must count: where private addresses are allowed, the same request gets through. */
async function control(port) {
  const before = { accepted, attempts };
  const egress = new Egress({ allowPrivate: true, allowHttp: true, resolve: async () => ['127.0.0.1'] });
  await egress.request(`http://hooks.example.test:${port}/`, INIT);
  await egress.close();
  if (accepted !== before.accepted + 1 || attempts !== before.attempts + 1) holes.push('the counters do not count');
  accepted = before.accepted;
}

const inside = await listener('127.0.0.1', (_request, response) => response.end('inside'));
const everywhere = await new Promise((resolve) => {
  const server = createServer((_request, response) => response.end('inside')).on('connection', () => (accepted += 1));
  server.once('error', () => server.listen(0, '0.0.0.0')).once('listening', () => resolve(server)).listen(0, '::');
});
await literals(portOf(everywhere));
await names(portOf(everywhere));
await rebinding(inside);
await redirects(inside);
await control(portOf(everywhere));
for (const server of [inside, everywhere]) server.close();

for (const hole of holes) console.error(hole);
console.log(`check:ssrf ${cases} ways in, ${cases - holes.length} refused, ${accepted} connections to private addresses`);
process.exitCode = holes.length > 0 || accepted > 0 ? 1 : 0;
