import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SERVICE_CONFIG } from '@claimwright/platform-runtime';
import { renderOpenApi, SERVICES } from './openapi.mjs';

const root = path.join(import.meta.dirname, '..');
const production = readFileSync(path.join(root, 'docs/guides/production.md'), 'utf8');

/** The rows of the table under a heading, each as its cells. */
function table(heading) {
  const section = production.split(`\n## ${heading}\n`)[1].split('\n## ')[0];
  return section.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()));
}

const unlessSet = ({ whenUnset }) => (!whenUnset ? 'required' : whenUnset.value === undefined || whenUnset.value === '' ? '–' : `\`${whenUnset.value}\``);

describe('the production guide', () => {
  it('lists every setting of every service with its default, and none that is not there', () => {
    const declared = Object.entries(SERVICE_CONFIG).map(([name, variable]) => [name, unlessSet(variable), 'all']);
    for (const { service, settings } of SERVICES) {
      for (const [name, variable] of Object.entries(settings)) {
        const known = declared.find(([other]) => other === name);
        if (known) known[2] += `, ${service.name}`;
        else declared.push([name, unlessSet(variable), service.name]);
      }
    }
    declared.push(['LOG_LEVEL', '`info`', 'all']);
    const listed = table('Settings').map(([name, unset, services]) => [name.slice(1, -1), unset, services]);
    expect(listed.toSorted()).toEqual(declared.toSorted());
  });

  it('routes every path to the service that serves it', async () => {
    const routed = Object.fromEntries(table('Routing').map(([paths, service]) => [service, [...paths.matchAll(/`(\/[a-z-]+)`/g)].map(([, one]) => one).sort()]));
    const served = Object.fromEntries((await renderOpenApi()).filter(({ path: file }) => !file.includes('/claimwright.')).map(({ path: file, text }) => {
      const resources = new Set(Object.keys(JSON.parse(text).paths).map((one) => /^\/v1(\/[a-z-]+)/.exec(one)[1]));
      return [path.basename(file, '.openapi.json'), [...resources].sort()];
    }));
    expect(routed).toEqual(served);
  });
});

describe('the guide to webhooks', () => {
  it('has the tries that there are', () => {
    const guide = readFileSync(path.join(root, 'docs/guides/webhooks.md'), 'utf8');
    const [webhooks] = SERVICES.filter(({ service }) => service.name === 'webhooks');
    expect([...guide.matchAll(/^\| \d+ \| (\d+) \|/gm)].map(([, seconds]) => seconds).join(',')).toBe(webhooks.settings.WEBHOOK_RETRY_DELAYS.whenUnset.value);
  });
});

describe('the guides and the README', () => {
  const files = ['README.md', ...readdirSync(path.join(root, 'docs'), { recursive: true }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

  it.each(files)('%s points at files that are there', (file) => {
    const links = [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link).filter((link) => !/^[a-z]+:/.test(link));
    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(file), link)))).toEqual([]);
  });
});
