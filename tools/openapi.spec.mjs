import { beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { renderOpenApi, SERVICES } from './openapi.mjs';

/** @type {Map<string, any>} */
let documents;
/** @type {{ name: string, operation: any }[]} */
let operations;
let merged;

beforeAll(async () => {
  documents = new Map((await renderOpenApi()).map(({ path, text }) => [path, JSON.parse(text)]));
  merged = documents.get('docs/api/claimwright.openapi.json');
  operations = Object.entries(merged.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })));
});

const resolved = (node) => (node.$ref ? node.$ref.slice(2).split('/').reduce((at, part) => at?.[part], merged) : node);
const without = (what) => operations.filter(({ operation }) => !what(operation)).map(({ name }) => name);
const answers = (operation) => Object.entries(operation.responses).map(([status, answer]) => ({ status: Number(status), ...resolved(answer) }));

/** Every schema with the example beside it, by where it stands. */
function* shown(node, at = '#') {
  if (typeof node !== 'object' || node === null) return;
  if ('schema' in node && 'example' in node) yield { at, schema: node.schema, example: node.example };
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'example') yield* shown(value, `${at}/${key.replaceAll('/', '~1')}`);
  }
}

describe('the OpenAPI documents', () => {
  it('are valid OpenAPI 3.1, one for each service and one for all', async () => {
    expect([...documents.keys()].sort()).toEqual([...SERVICES.map(({ service }) => service.name), 'claimwright'].map((name) => `docs/api/${name}.openapi.json`).sort());
    for (const [path, document] of documents) {
      const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
      expect({ path, version: document.openapi, valid, errors }).toEqual({ path, version: '3.1.0', valid: true, errors: undefined });
    }
  });

  it('are the same at every rendering', async () => {
    expect(new Map((await renderOpenApi()).map(({ path, text }) => [path, JSON.parse(text)]))).toEqual(documents);
  });

  it('tell the same of an operation together and apart', () => {
    const apart = [...documents].filter(([, document]) => document !== merged).flatMap(([, { paths }]) => Object.entries(paths));
    expect(Object.fromEntries(apart)).toEqual(merged.paths);
  });

  it('give each operation a name of its own, words, and a resource that is explained', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(without(({ summary }) => summary)).toEqual([]);
    const explained = new Set(merged.tags.filter(({ description }) => description).map(({ name }) => name));
    expect(without(({ tags }) => tags.length === 1 && explained.has(tags[0]))).toEqual([]);
  });

  it('show what each operation answers, with an example', () => {
    const good = (operation) => answers(operation).filter(({ status }) => status < 300);
    expect(without((operation) => good(operation).length > 0)).toEqual([]);
    expect(without((operation) => good(operation).every(({ status, description, content }) => description && (status === 204 || Object.values(content ?? {}).some(({ schema, example }) => schema && example !== undefined))))).toEqual([]);
  });

  it('show how each operation refuses', () => {
    const refusals = (operation) => answers(operation).filter(({ status }) => status >= 400);
    expect(without((operation) => [400, 500].every((status) => status in operation.responses))).toEqual([]);
    expect(without((operation) => refusals(operation).every(({ status, description, content }) => description && content['application/problem+json'].example.status === status))).toEqual([]);
    expect(without((operation) => !operation.requestBody || [413, 415, 422].every((status) => status in operation.responses))).toEqual([]);
  });

  it('say who may use each operation', () => {
    const says = ({ description, security, responses, 'x-permission': permission, 'x-public': because }) =>
      (permission ? description.includes(`\`${permission}\``) && security.length > 0 && '401' in responses && '403' in responses : Boolean(because) && security.length === 0);
    expect(without(says)).toEqual([]);
  });

  it('show examples of bodies, and every example fits its schema', () => {
    expect(without(({ requestBody }) => !requestBody || Object.entries(requestBody.content).every(([type, { example }]) => example !== undefined || type === 'application/edi-x12'))).toEqual([]);
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addSchema(merged, 'document');
    const absolute = (schema) => JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/'));
    const examples = [...shown(merged)];
    expect(examples.length).toBeGreaterThan(operations.length);
    const misfits = examples.filter(({ schema, example }) => !ajv.validate(absolute(schema), example)).map(({ at, example }) => ({ at, example }));
    expect(misfits).toEqual([]);
  });

  it('refer to nothing that is not there', () => {
    const refs = [...JSON.stringify(merged).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
    expect(refs.filter((ref) => !ref.startsWith('#/') || resolved({ $ref: ref }) === undefined)).toEqual([]);
  });
});
