import { type AddressInfo } from 'node:net';
import { type OrgId } from '@claimwright/kernel';
import { createHttpApp, CurrentActor, type Page, type Wanted } from '@claimwright/platform-http';
import { type Actor } from '@claimwright/platform-persistence';
import { type Credential, type FieldKind, FIELD_KINDS } from '@claimwright/platform-security';
import { faultsOf } from '@claimwright/platform-testing/fhir';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bundle, Patient } from 'fhir/r4.js';
import { FhirController, FhirId, FhirMetadataController, FhirQuery, FhirRead, FhirSearch } from './index.js';

const PEOPLE = Array.from({ length: 5 }, (_, n): Patient => ({ resourceType: 'Patient', id: `pat-${String(n).repeat(32)}`, birthDate: '1951-07-19' }));

@FhirController()
class PeopleController {
  @FhirRead('Patient')
  one(@CurrentActor() actor: Actor, @FhirId('Patient') wanted: Wanted): Page<Patient> {
    return this.search(actor, wanted);
  }

  @FhirSearch('Patient')
  search(@CurrentActor() _actor: Actor, @FhirQuery('Patient') { limit, cursor = '0', filters }: Wanted): Page<Patient> {
    const from = Number(cursor);
    const items = PEOPLE.filter(({ id = '' }) => !filters['_id'] || (filters['_id'] as string[]).includes(id.replace('-', '_'))).slice(from, from + limit);
    return { items, ...(from + limit < PEOPLE.length && items.length === limit && { nextCursor: String(from + limit) }) };
  }
}

@Module({ controllers: [PeopleController, FhirMetadataController] })
class PeopleModule {}

const SECRET = { all: 'cw_live_sees_everything', part: 'cw_live_sees_a_part_only', none: 'cw_live_may_do_nothing0' };
const credential = (permissions: string[], fields: readonly FieldKind[]): Credential => ({ orgId: 'org_1' as OrgId, subject: 'key:1', permissions, fields, addresses: [], expiresAt: null });
const CREDENTIALS = new Map([[SECRET.all, credential(['patients:read'], FIELD_KINDS)], [SECRET.part, credential(['patients:read'], ['clinical'])], [SECRET.none, credential([], FIELD_KINDS)]]);

let app: NestFastifyApplication;
let origin: string;
beforeAll(async () => {
  app = await createHttpApp([PeopleModule], { verifier: { find: async (secret) => CREDENTIALS.get(secret) }, log: { info: () => undefined, error: () => undefined }, docs: { title: 'People' } }, false);
  await app.listen(0, '127.0.0.1');
  origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
});
afterAll(() => app.close());

const get = (at: string, secret = SECRET.all, headers: Record<string, string> = {}) => fetch(at.startsWith('http') ? at : `${origin}/fhir/r4/${at}`, { headers: { authorization: `Bearer ${secret}`, ...headers } });

describe('a FHIR address', () => {
  it('answers one resource in its own type, or that it does not have it', async () => {
    const answer = await get(`Patient/${PEOPLE[2]?.id}`);
    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([200, 'application/fhir+json; charset=utf-8', PEOPLE[2]]);
    expect((await get('Patient/pat-nobody')).status).toBe(404);
    expect((await get(`Patient/${PEOPLE[2]?.id}`, SECRET.all, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('answers a search with Bundles that lead to each other', async () => {
    const seen: (string | undefined)[] = [];
    for (let at: string | undefined = 'Patient?_count=2&_lastUpdated=ge2020-01-01'; at !== undefined;) {
      const bundle = (await (await get(at)).json()) as Bundle;
      expect(faultsOf(bundle)).toEqual([]);
      seen.push(...(bundle.entry ?? []).map(({ fullUrl }) => fullUrl));
      at = bundle.link?.find(({ relation }) => relation === 'next')?.url;
    }
    expect(seen).toEqual(PEOPLE.map(({ id }) => `${origin}/fhir/r4/Patient/${id}`));
  });

  it('is shown to those alone who may read it and may see all of it', async () => {
    const statuses = await Promise.all([SECRET.all, SECRET.part, SECRET.none, 'cw_live_nobody_has_this'].map(async (secret) => {
      const answer = await get('Patient', secret);
      const body = (await answer.json()) as Patient;
      return [answer.status, body.resourceType, faultsOf(body), JSON.stringify(body).includes('1951')];
    }));
    expect(statuses).toEqual([[200, 'Bundle', [], true], [403, 'OperationOutcome', [], false], [403, 'OperationOutcome', [], false], [401, 'OperationOutcome', [], false]]);
  });

  it('is not in the OpenAPI description, which has a form of its own', async () => {
    expect(JSON.stringify(await (await fetch(`${origin}/openapi.json`)).text())).not.toContain('/fhir/');
  });
});
