import { globSync, readFileSync } from 'node:fs';
import * as contracts from '@claimwright/contracts';
import { describe, expect, it } from '@jest/globals';
import { SERVICES } from './openapi.mjs';

const { ALL_EVENTS, LISTENERS, TOPICS } = contracts;
const PATTERNS = 'microservices:pattern';

const LISTENING = SERVICES.filter(({ subscribers }) => subscribers.length > 0);

/** `group/type` of each handler that a service declares. */
function patternsOf({ subscribers }) {
  return subscribers.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype)
    .flatMap((name) => Reflect.getMetadata(PATTERNS, Object.getOwnPropertyDescriptor(prototype, name)?.value ?? {}) ?? []));
}

/** The types that a service's sources announce; `announce` is always given the definition by its name. */
function announcedBy(service) {
  const sources = globSync(`libs/services/${service}/src/**/*.ts`, { exclude: (name) => name === 'testing' }).filter((file) => !file.endsWith('.spec.ts'));
  const names = sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bannounce\([\w.]+, (\w+),/g)].map(([, name]) => name));
  return [...new Set(names)].map((name) => contracts[name]?.type ?? name);
}

describe('the table of listeners', () => {
  it.each(LISTENING.map((module) => [module.service.name, module]))('says of %s what its handlers say', (name, module) => {
    const listener = LISTENERS.find(({ group }) => group === name);
    const told = [...listener.actsOn, ...listener.keeps].map(({ type }) => `${name}/${type}`);
    expect(patternsOf(module).sort()).toEqual(told.sort());
  });

  it('names each service that listens, and no other group', () => {
    expect(LISTENERS.map(({ group }) => group).sort()).toEqual(LISTENING.map((module) => module.service.name).sort());
  });
});

describe('the table of topics', () => {
  it.each(SERVICES.map((module) => [module.service.name]))('says of %s what it announces', (name) => {
    const own = TOPICS.filter(({ service }) => service === name).map((topic) => topic.name);
    expect(announcedBy(name).sort()).toEqual(ALL_EVENTS.filter(({ topic }) => own.includes(topic)).map(({ type }) => type).sort());
  });
});
