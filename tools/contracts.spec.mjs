import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as contracts from '@claimwright/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problems, readKept, release, unreleased } from './contracts.mjs';

const { ClaimClosed, EncounterCoded } = contracts;
const withField = (definition, field, schema) => ({ ...definition, payload: { ...definition.payload, properties: { ...definition.payload.properties, [field]: schema } } });
const having = (...events) => ({ ...contracts, ALL_EVENTS: events });
let root;

beforeEach(() => { root = mkdtempSync(path.join(tmpdir(), 'claimwright-contracts-')); });
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the released contracts', () => {
  it('of this repository are kept by the events of today', () => {
    const kept = readKept(fileURLToPath(new URL('..', import.meta.url)));
    expect(kept.releases.length).toBeGreaterThanOrEqual(27);
    expect(problems(contracts, kept)).toEqual([]);
  });

  it('gain a release with its golden record when a contract changed, and never lose one', () => {
    expect(release(root, having(ClaimClosed, EncounterCoded), readKept(root)).map((one) => one.release)).toEqual([1, 1]);
    expect(release(root, having(ClaimClosed, EncounterCoded), readKept(root))).toEqual([]);
    const wider = withField(ClaimClosed, 'colour', { type: 'string', pattern: '^[a-z]+$' });
    expect(problems(having(wider, EncounterCoded), readKept(root))).toEqual([]);
    expect(release(root, having(wider, EncounterCoded), readKept(root))).toMatchObject([{ release: 2 }]);
    const kept = readKept(root);
    expect(kept.releases.map(({ type, release: number }) => `${type} ${number}`)).toEqual(['claim.closed.v1 1', 'claim.closed.v1 2', 'encounter.coded.v1 1']);
    expect(kept.golden.map(({ record }) => record.headers.ce_type)).toEqual(['claim.closed.v1', 'claim.closed.v1', 'encounter.coded.v1']);
    expect(problems(having(wider, EncounterCoded), kept)).toEqual([]);
  });

  it('refuse a change that breaks somebody, patient data in the clear, and a missing file', () => {
    release(root, having(ClaimClosed), readKept(root));
    const kept = readKept(root);
    expect(problems(having(withField(ClaimClosed, 'reason', { type: 'integer' })), kept)).toEqual([expect.stringContaining('claim.closed.v1 /reason: type was "string" and is "integer"'), expect.stringContaining('/reason: pattern')]);
    expect(problems(having(withField(ClaimClosed, 'memberName', { type: 'string' })), kept)).toEqual([expect.stringContaining('claim.closed.v1 /memberName: has a name that sounds like patient data')]);
    expect(problems(having(ClaimClosed), { ...kept, golden: [] })).toEqual([expect.stringContaining('claim.closed.v1 release 1 has no golden record')]);
    expect(problems(having(), kept)).toEqual([expect.stringContaining('claim.closed.v1: was released and is not declared any more')]);
  });

  it('do not change for a text to people', () => {
    release(root, having(ClaimClosed), readKept(root));
    const retold = withField(ClaimClosed, 'reason', { ...ClaimClosed.payload.properties.reason, description: 'Why' });
    expect(unreleased(having(retold), readKept(root))).toEqual([]);
  });

  it('are files that read well in a review', () => {
    release(root, having(ClaimClosed), readKept(root));
    expect(readFileSync(path.join(root, 'libs/contracts/released/claim.closed.v1/1.json'), 'utf8')).toMatch(/^\{\n {2}"type": "claim\.closed\.v1",\n[^]*\}\n$/);
  });
});
