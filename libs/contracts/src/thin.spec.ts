import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ALL_EVENTS, type EventDefinition, SEALED_PATTERN, THIN_ITEMS_MAX, THIN_TEXTS, thinData, thinExample, thinPayload, walkSchema } from './index.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
addFormats.default(ajv);
ajv.addKeyword('x-sealed').addKeyword('x-phi');

const CANARY = 'Zanzibarcanary';
/** An identifier, a code or a moment: nothing that a person could have written. */
const SAFE_PATTERNS = /^\^(?:\(\?:key\|client\|user\):\[a-z\]\{3\}_\[0-9a-f\]\{32\}|[a-z]{3}_\[0-9a-f\]\{32\}|\[0-9A-Z\]\{1,\d+\}|\[0-9A-Za-z_\]\{1,64\}|\[0-9A-Za-z\]\[0-9A-Za-z_-\]\{0,63\}|payer:\[1-9\]|\[a-z\]\+\\\.\[a-z\]\+\(\?:-\[a-z\]\+\)\*\\\.v\[1-9\]\[0-9\]\?)\$$/;

/** As large as the contract lets it be, and with a canary wherever an object is. */
function swollen(schema: Record<string, unknown>, value: unknown): unknown {
  if (Array.isArray(value)) {
    const item = swollen(schema['items'] as Record<string, unknown>, value[0] ?? exampleOf(schema['items'] as Record<string, unknown>));
    return Array.from({ length: schema['maxItems'] as number }, () => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  const properties = schema['properties'] as Record<string, Record<string, unknown>>;
  return { ...Object.fromEntries(Object.entries(value).map(([name, one]) => [name, properties[name] ? swollen(properties[name], one) : one])), surname: CANARY, nested: { note: CANARY } };
}

function exampleOf({ type, properties, maxLength, pattern }: Record<string, unknown>): unknown {
  if (type === 'object') return Object.fromEntries(Object.entries(properties as Record<string, Record<string, unknown>>).map(([name, node]) => [name, exampleOf(node)]));
  if (type === 'array') return [];
  if (type === 'integer') return 1;
  return String(pattern).startsWith('^[0-9A-Z]') ? 'A1' : 'x'.repeat(Number(maxLength ?? 2));
}

describe.each(ALL_EVENTS.map((event) => [event.type, event] as [string, EventDefinition]))('what a webhook carries of %s', (_, event) => {
  const check = ajv.compile(JSON.parse(JSON.stringify(thinPayload(event))) as object);

  it('has the subject of the event in it, and fits its own closed schema', () => {
    expect(thinPayload(event).required).toContain(event.key);
    expect([check(thinExample(event)), check.errors]).toEqual([true, null]);
  });

  it('has no field outside of the list, whatever the event holds, and stays below 20 KB', () => {
    const { data } = thinData(event, swollen(event.payload as never, event.example) as never);
    expect([check(data), check.errors]).toEqual([true, null]);
    const text = JSON.stringify(data);
    expect(text).not.toContain(CANARY);
    expect(Buffer.byteLength(text)).toBeLessThan(20_000);
  });

  it('holds ids, codes, amounts and dates of payers only', () => {
    for (const { pointer, name, node } of walkSchema(thinPayload(event))) {
      expect([pointer, node['x-sealed'], node['x-phi'], node['pattern'] === SEALED_PATTERN]).toEqual([pointer, undefined, undefined, false]);
      expect(name).not.toMatch(/service(?:Date|From|To)|birth|name$/i);
      if (node['type'] !== 'string' || node['enum'] !== undefined || node['format'] !== undefined || Object.hasOwn(THIN_TEXTS, name)) continue;
      expect([pointer, SAFE_PATTERNS.test(String(node['pattern']))]).toEqual([pointer, true]);
    }
  });
});

describe('thinData', () => {
  it('cuts a long list and says so', () => {
    const event = ALL_EVENTS.find(({ type }) => type === 'claim.denied.v1') as EventDefinition;
    const [denial] = (event.example as unknown as { denials: object[] }).denials;
    const { data, cut } = thinData(event, { ...event.example, denials: Array.from({ length: 21 }, () => denial) });
    expect([(data['denials'] as unknown[]).length, cut]).toEqual([THIN_ITEMS_MAX, ['denials']]);
  });

  it('leaves nothing out of a short one', () => {
    const event = ALL_EVENTS.find(({ type }) => type === 'claim.rejected.v1') as EventDefinition;
    expect(thinData(event, event.example).cut).toEqual([]);
  });
});
