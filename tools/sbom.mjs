// The bill of materials (CycloneDX 1.6) of what the lock file names: npm run --silent sbom > claimwright.cdx.json. npm's own (`npm sbom`) leaves out
// what is used by tools as well as by the product when it is told to leave the tools out, and refuses the tree when it is not.
import { readFileSync } from 'node:fs';
import path from 'node:path';

const readJson = (name) => JSON.parse(readFileSync(path.join(import.meta.dirname, '..', name), 'utf8'));

/** Each component once, in the order of their names: with its hash, its licence, and whether it is there for tools only. */
export function billOfMaterials(lock = readJson('package-lock.json')) {
  const found = new Map();
  for (const [at, { name = at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length), version, link, integrity, license, dev, devOptional, optional }] of Object.entries(lock.packages)) {
    if (link || !/(?:^|\/)node_modules\//.test(at)) continue;
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    const scope = dev || devOptional ? 'excluded' : optional ? 'optional' : 'required';
    const known = found.get(purl);
    if (known && known.scope !== 'excluded') continue;
    const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
    found.set(purl, {
      type: 'library', 'bom-ref': purl, ...(group && { group }), name: own, version, scope, purl,
      ...(integrity?.startsWith('sha512-') && { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }] }),
      ...(typeof license === 'string' && { licenses: [{ expression: license }] }),
    });
  }
  const { name, version } = lock;
  return { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: { type: 'application', 'bom-ref': name, name, version } }, components: [...found.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)) };
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(billOfMaterials(), null, 1)}\n`);
