import { type Caller, ServiceApp } from '@claimwright/platform-testing';
import { AccessService } from '@claimwright/service-access';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimwright } from '../../testing/claimwright.js';

let app: ServiceApp;
let practice: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([AccessService]);
  practice = await app.organisation(['legal-holds:read', 'legal-holds:write']);
});
afterAll(() => app.close());

const hold = (...args: string[]) => claimwright('retention', 'hold', ...args, '--url', app.app.url, '--api-key', practice.secret);

describe('claimwright retention hold', () => {
  it('places, lists and releases holds', async () => {
    const claim = `clm_${'1'.repeat(32)}`;
    const placed = await hold('add', '--scope', 'claim', '--object', claim, '--reason', 'Docket 26-1147', '--json');
    const [{ id }] = JSON.parse(placed.out) as [{ id: string }];
    expect([placed.code, (await hold('list')).out]).toEqual([0, expect.stringMatching(new RegExp(`${id} +${claim} .*Docket 26-1147`))]);
    // A system has no sign-in that could be recent, and may.
    expect((await hold('release', id, '--json')).out).toContain('releasedAt');
    expect([(await hold('list')).out, (await hold('list', '--all')).out]).toEqual([expect.not.stringContaining(id), expect.stringContaining(id)]);
    expect(await hold('add', '--scope', 'patient', '--object', claim, '--reason', 'Docket 26-1147')).toMatchObject({ code: 2, err: expect.stringContaining('hold_object_differs') });
  });
});
