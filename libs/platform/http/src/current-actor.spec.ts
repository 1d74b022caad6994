import { describe, expect, it } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { actorOf } from './current-actor.js';
import { stateOf } from './request-state.js';

const requestOf = (emergency?: string): FastifyRequest => {
  const request = { id: 'req_1' } as FastifyRequest;
  stateOf(request).principal = { orgId: 'org_1', subject: 'user:ada', permissions: ['claims:read'], fields: [], ...(emergency !== undefined && { emergency }) } as never;
  return request;
};

describe('the actor of a request', () => {
  it('acts for the purpose of an emergency while the emergency role is taken, and says nothing else otherwise', () => {
    expect(actorOf(requestOf('emg_1'))).toEqual({ orgId: 'org_1', subject: 'user:ada', permissions: ['claims:read'], requestId: 'req_1', purpose: 'emergency' });
    expect(actorOf(requestOf())).toEqual({ orgId: 'org_1', subject: 'user:ada', permissions: ['claims:read'], requestId: 'req_1' });
  });
});
