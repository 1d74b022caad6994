import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { FHIR_BASE, FHIR_OPERATIONS, FHIR_RESOURCES, METADATA_SERVICE } from '@claimwright/platform-fhir';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import { renderFhir } from './fhir.mjs';
import { SERVICES } from './openapi.mjs';

/** Every address under the base, as the services' controllers declare it: `service GET path permission`. */
function declared() {
  return SERVICES.flatMap(({ service, controllers }) => controllers.filter((one) => `/${Reflect.getMetadata('path', one)}` === FHIR_BASE).flatMap(({ prototype }) => (
    Object.values(Object.getOwnPropertyDescriptors(prototype)).map(({ value }) => value).filter((value) => typeof value === 'function' && Reflect.hasMetadata('method', value)).map((handler) => {
      const { access, whole } = Reflect.getMetadata('__fastify_route_config__', handler);
      return `${service.name} ${Reflect.getMetadata('method', handler) === 1 ? 'POST' : 'GET'} ${Reflect.getMetadata('path', handler)} ${access.permission ?? 'public'} ${(whole ?? []).join()}`.trim();
    })))).sort();
}

describe('the FHIR view', () => {
  it('has the addresses of its table, each at the service that owns it and for those who may, and no other', () => {
    const reads = Object.entries(FHIR_RESOURCES).flatMap(([type, { service, permission, whole }]) => [`${type}/:id`, type].map((path) => `${service} GET ${path} ${permission} ${whole.join()}`.trim()));
    const operations = Object.entries(FHIR_OPERATIONS).map(([name, { type, service, permission }]) => `${service} POST ${type}/$${name} ${permission}`);
    expect(declared()).toEqual([...reads, ...operations, `${METADATA_SERVICE} GET metadata public`].sort());
  });

  it('is described by a valid CapabilityStatement with every type', () => {
    const [{ path, text }] = renderFhir();
    const { capabilityStatement } = JSON.parse(text);
    expect(faultsOf(capabilityStatement)).toEqual([]);
    expect(capabilityStatement.rest[0].resource.map(({ type }) => type)).toEqual(Object.keys(FHIR_RESOURCES));
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).toBe(text);
  });
});
