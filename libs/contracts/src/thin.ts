import { Type, type TObject, type TSchema } from 'typebox';
import type { DataOf, EventDefinition } from './define-event.js';

type Node = Readonly<Record<string, unknown>>;

/**
 * The fields that leave the house in a webhook or on the stream of events, at every depth: our own ids, codes, amounts, counts, and dates of
 * payers and deadlines. What is not named here stays behind: sealed fields, service dates (45 CFR 164.514(b)(2)(i)(C)), procedures, the numbers
 * under which a provider or a payer knows the patient's account or claim, and those of checks. A field that is new to an event stays behind until it is named here.
 */
const CARRIED: ReadonlySet<string> = new Set([
  'encounterId', 'checkId', 'patientId', 'coverageId', 'claimId', 'replacesClaimId', 'replacedByClaimId', 'claimIds', 'submissionId', 'remittanceId', 'paymentId', 'denialId', 'appealId', 'statementId',
  'patientAccountId', 'endpointId', 'eventId', 'payerId', 'emergencyId', 'userId', 'alertId', 'caller', 'records', 'perDay',
  'source', 'eventType', 'findings', 'code', 'severity', 'statuses', 'category', 'status', 'entity', 'stage', 'verdict', 'statusCode', 'frequency', 'waitedFor', 'denials', 'adjustments', 'group',
  'reason', 'reasonCode', 'remarks', 'action', 'outcome', 'from', 'to', 'final',
  'chargedCents', 'paidCents', 'contractualCents', 'otherAdjustmentCents', 'patientResponsibilityCents', 'openCents', 'deniedCents', 'cents', 'amountCents', 'differenceCents', 'balanceCents', 'recoveredCents',
  'turn', 'inquiry', 'attempts', 'lineCount', 'claimCount', 'level', 'lastStatus',
  'submittedAt', 'adjudicatedOn', 'paidOn', 'dueOn', 'failingSince', 'disabledFrom', 'expiresAt',
]);

/** The texts among them that somebody else writes, each with the reason why it tells of no patient. */
export const THIN_TEXTS: Readonly<Record<string, string>> = {
  payerId: 'names the payer at the trading partner',
};

/** A list is carried up to here, so that a webhook stays small; `cut` names the lists that are longer. */
export const THIN_ITEMS_MAX = 20;

/** The shape of what is carried of an event. */
export function thinPayload(definition: EventDefinition): TObject {
  return thinObject(definition.payload as unknown as Node) as TObject;
}

function thinSchema(schema: Node): TSchema {
  if (schema['type'] === 'object') return thinObject(schema);
  if (schema['type'] !== 'array') return schema;
  const { items, maxItems, ...rest } = schema;
  return { ...rest, items: thinSchema(items as Node), maxItems: Math.min(THIN_ITEMS_MAX, Number(maxItems)) };
}

function thinObject({ properties, required = [], ...schema }: Node): TSchema {
  const carried = Object.entries(properties as Record<string, Node>).filter(([name, node]) => isCarried(name, node)).map(([name, node]): [string, TSchema] => [name, thinSchema(node)]);
  return { ...schema, properties: Object.fromEntries(carried), required: (required as string[]).filter((name) => CARRIED.has(name)) };
}

/** Sealed values stay behind whatever their names are. */
const isCarried = (name: string, node: Node): boolean => CARRIED.has(name) && node['x-sealed'] !== true && node['x-phi'] !== true;

/** What is carried of an event, and the names of the lists in it that were longer. */
export interface ThinData {
  data: Record<string, unknown>;
  cut: string[];
}

type Projection = (value: unknown, cut: (name: string) => void) => unknown;
const projections = new WeakMap<EventDefinition, Projection>();

/** Takes what is carried out of an event's data. */
export function thinData<D extends EventDefinition>(definition: D, data: DataOf<D>): ThinData {
  let project = projections.get(definition);
  if (!project) projections.set(definition, project = projectionOf(thinPayload(definition) as unknown as Node, ''));
  const cut = new Set<string>();
  return { data: project(data, (name) => cut.add(name)) as Record<string, unknown>, cut: [...cut] };
}

/** The example of an event as a webhook carries it. */
export function thinExample(definition: EventDefinition): Record<string, unknown> {
  return thinData(definition, definition.example).data;
}

function projectionOf(schema: Node, name: string): Projection {
  if (schema['type'] === 'array') return listProjection(schema, name);
  if (schema['type'] !== 'object') return (value) => value;
  const fields = Object.entries(schema['properties'] as Record<string, Node>).map(([field, node]) => [field, projectionOf(node, field)] as const);
  return (value, cut) => {
    const carried: Record<string, unknown> = {};
    for (const [field, project] of fields) {
      const given = (value as Node)[field];
      if (given !== undefined) carried[field] = project(given, cut);
    }
    return carried;
  };
}

function listProjection({ items, maxItems }: Node, name: string): Projection {
  const project = projectionOf(items as Node, name);
  return (value, cut) => {
    const list = value as unknown[];
    if (list.length > Number(maxItems)) cut(name);
    return list.slice(0, Number(maxItems)).map((item) => project(item, cut));
  };
}

/** What a webhook's body holds, and each item of the stream of events. */
export function envelopeOf(type: string, data: TSchema): TObject {
  return Type.Object({
    id: Type.String({ pattern: '^evt_[0-9a-f]{32}$', description: 'The event; the same in every try and replay, so that a second copy can be told' }),
    type: Type.Literal(type),
    timestamp: Type.String({ format: 'date-time', description: 'When it happened' }),
    sequence: Type.Integer({ minimum: 0, description: 'Its place among all events of the organisation; rises with each. 0 in a test' }),
    data,
    cut: Type.Optional(Type.Array(Type.String(), { description: `Lists in data of which only the first ${THIN_ITEMS_MAX} entries are here` })),
    test: Type.Optional(Type.Literal(true, { description: 'Nothing has happened: somebody tests the endpoint, and the data is an example' })),
  }, { additionalProperties: false });
}
