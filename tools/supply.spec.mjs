// What comes from others: exact versions by their hashes from a registry, scripts by a list only, all of it in a bill of materials. And what must not be given away: secrets.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { billOfMaterials } from './sbom.mjs';

const root = path.join(import.meta.dirname, '..');
const readJson = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const lock = readJson('package-lock.json');
const components = Object.entries(lock.packages).filter(([at, { link }]) => /(?:^|\/)node_modules\//.test(at) && !link).map(([at, entry]) => ({ at, name: entry.name ?? at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length), ...entry }));

/** The names of components that do not come as they should, and why. */
function faultsOf(entries, allowed) {
  return entries.flatMap(({ at, name, version = '', resolved, integrity, optional, os, cpu, hasInstallScript }) => [
    ...(/^\d+\.\d+\.\d+/.test(version) ? [] : [`${at} has no version`]),
    ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/') ? [] : [`${at} comes from elsewhere`]),
    // Of packages for other platforms a registry may know nothing (docs/adr/0008).
    ...(/^sha512-/.test(integrity ?? '') || (optional && (os || cpu)) ? [] : [`${at} has no hash`]),
    ...(hasInstallScript && !Object.hasOwn(allowed, name) ? [`${at} has an install script that nobody decided on`] : []),
  ]);
}

describe('a component of others', () => {
  it('comes from the registry, by its hash, and runs no script that nobody decided on', () => {
    expect(components.length).toBeGreaterThan(500);
    expect(faultsOf(components, readJson('package.json').allowScripts)).toEqual([]);
  });

  it('is found out when it does not', () => {
    const [one] = components.filter(({ integrity }) => integrity);
    const faults = faultsOf([{ ...one, resolved: 'git+ssh://git@example.org/x.git' }, { ...one, integrity: undefined }, { ...one, integrity: 'sha1-abc' }, { ...one, hasInstallScript: true, name: 'worm' }, { ...one, version: 'latest' }], {});
    expect(faults.map((fault) => fault.slice(one.at.length + 1))).toEqual(['comes from elsewhere', 'has no hash', 'has no hash', 'has an install script that nobody decided on', 'has no version']);
  });

  it('is asked for in one exact version', () => {
    const manifests = ['package.json', ...globSync('{apps,libs,tests}/**/package.json', { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' })];
    expect(manifests.length).toBeGreaterThan(20);
    const asked = manifests.flatMap((file) => ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((kind) => Object.entries(readJson(file)[kind] ?? {}).map(([name, range]) => ({ file, name, range }))));
    expect(asked.filter(({ range }) => !/^(?:npm:@?[\w/.-]+@)?\d+\.\d+\.\d+(?:[-+][\w.]+)?$/.test(range))).toEqual([]);
  });

  it('stands in the bill of materials with its hash, once, and what is deployed is said to be', () => {
    const { bomFormat, components: listed } = billOfMaterials(lock);
    const byUrl = new Map(listed.map((one) => [decodeURIComponent(one.purl), one]));
    const urlOf = ({ name, version }) => `pkg:npm/${name}@${version}`;
    expect([bomFormat, byUrl.size]).toEqual(['CycloneDX', listed.length]);
    expect(components.filter((one) => !byUrl.has(urlOf(one)))).toEqual([]);
    const deployed = components.filter(({ dev, devOptional, optional, peer }) => !dev && !devOptional && !optional && !peer);
    expect(deployed.length).toBeGreaterThan(100);
    expect(deployed.map(urlOf)).toContain('pkg:npm/fastify@' + readJson('libs/platform/http/package.json').dependencies.fastify);
    expect(deployed.filter((one) => byUrl.get(urlOf(one)).scope !== 'required' || byUrl.get(urlOf(one)).hashes === undefined)).toEqual([]);
  });
});

/** What secrets look like that scanners know: private keys, keys of clouds and forges, and our own. */
const SECRETS = [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=\s]{60,}-----END/, /\bAKIA[0-9A-Z]{16}\b/, /\bgh[pousr]_[A-Za-z0-9]{36}\b/, /\bcw_live_[A-Za-z0-9]{49}\b/, /\bxox[abpr]-[A-Za-z0-9-]{20,}/];
const withSecrets = (files) => files.filter(({ text }) => SECRETS.some((form) => form.test(text))).map(({ file }) => file);

describe('the repository', () => {
  it('holds no secret, save the keys of tests', () => {
    const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter((file) => file && !/\.(?:png|gz|ico)$/.test(file)).map((file) => ({ file, text: readFileSync(path.join(root, file), 'latin1') }));
    expect(withSecrets(files).filter((file) => !/^libs\/platform\/[a-z]+\/test\//.test(file))).toEqual([]);
    // Those are found, so others would be.
    expect(withSecrets(files)).toContain('libs/platform/egress/test/hooks.key.pem');
  });
});
