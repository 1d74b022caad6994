import { type Static, type TProperties, Type } from 'typebox';

// The elements of a Claim that an encounter can hold. Whatever else a claim says is refused and named, so that nothing of it is lost
// unnoticed; elements that cannot change a claim's meaning (ids, narrative, displays, extensions) may stand anywhere.

const Extension = Type.Object({ url: Type.String(), valueBoolean: Type.Optional(Type.Boolean()) }, { additionalProperties: true });
const harmless = { id: Type.Optional(Type.String()), extension: Type.Optional(Type.Array(Extension)) };
const element = <P extends TProperties>(properties: P) => Type.Object({ ...harmless, ...properties }, { additionalProperties: false });
const text = Type.Optional(Type.String());
const many = <P extends TProperties>(properties: P) => Type.Optional(Type.Array(element(properties), { maxItems: 200 }));

const Coding = element({ system: text, version: text, code: text, display: text, userSelected: Type.Optional(Type.Boolean()) });
const Concept = element({ coding: Type.Optional(Type.Array(Coding)), text });
const Concepts = Type.Optional(Type.Array(Concept));
const Period = element({ start: text, end: text });
const Identifier = element({ use: text, type: Type.Optional(Concept), system: text, value: text, period: Type.Optional(Period), assigner: Type.Optional(Type.Unknown()) });
const Identifiers = Type.Optional(Type.Array(Identifier));
const Reference = element({ reference: text, type: text, identifier: Type.Optional(Identifier), display: text });
const Money = element({ value: Type.Number(), currency: Type.Optional(Type.Enum(['USD'])) });
const Quantity = element({ value: Type.Number(), unit: text, system: text, code: text });
const Sequence = Type.Integer({ minimum: 1 });
const Sequences = Type.Optional(Type.Array(Sequence, { maxItems: 200 }));

const Address = element({ use: text, type: text, text, line: Type.Optional(Type.Array(Type.String(), { maxItems: 2 })), city: text, district: text, state: text, postalCode: text, country: text, period: Type.Optional(Period) });
const Name = element({ use: text, text, family: text, given: Type.Optional(Type.Array(Type.String())), prefix: Type.Optional(Type.Array(Type.String())), suffix: Type.Optional(Type.Array(Type.String())), period: Type.Optional(Period) });
const Telecom = Type.Optional(Type.Array(element({ system: text, value: text, use: text, rank: Type.Optional(Type.Integer()), period: Type.Optional(Period) })));
const Gender = Type.Enum(['male', 'female', 'other', 'unknown']);
const resource = <T extends string, P extends TProperties>(type: T, properties: P) =>
  element({ resourceType: Type.Literal(type), meta: Type.Optional(Type.Unknown()), text: Type.Optional(Type.Unknown()), language: text, ...properties });
const person = { identifier: Identifiers, active: Type.Optional(Type.Boolean()), name: Type.Optional(Type.Array(Name)), telecom: Telecom, gender: Type.Optional(Gender), birthDate: text, address: Type.Optional(Type.Array(Address)) };

/** What a claim's parties are read from. */
export const PARTY_SHAPES = {
  Patient: resource('Patient', { ...person, maritalStatus: Type.Optional(Type.Unknown()), communication: Type.Optional(Type.Unknown()) }),
  RelatedPerson: resource('RelatedPerson', { ...person, patient: Type.Optional(Reference), relationship: Concepts }),
  Practitioner: resource('Practitioner', { ...person, qualification: many({ identifier: Identifiers, code: Concept }) }),
  Organization: resource('Organization', { identifier: Identifiers, active: Type.Optional(Type.Boolean()), type: Concepts, name: text, telecom: Telecom, address: Type.Optional(Type.Array(Address)), contact: many({ name: Type.Optional(Name), telecom: Telecom, purpose: Type.Optional(Concept) }) }),
  Location: resource('Location', { identifier: Identifiers, status: text, name: text, address: Type.Optional(Address), type: Concepts }),
  Coverage: resource('Coverage', {
    identifier: Identifiers, status: Type.Enum(['active']), type: Type.Optional(Concept), subscriber: Type.Optional(Reference), subscriberId: text, beneficiary: Reference,
    relationship: Type.Optional(Concept), period: Type.Optional(Period), payor: Type.Array(Reference, { minItems: 1, maxItems: 1 }), order: Type.Optional(Type.Integer()),
    class: many({ type: Concept, value: text, _value: Type.Optional(Type.Unknown()), name: text }),
  }),
} as const;

const Item = {
  sequence: Sequence, careTeamSequence: Sequences, diagnosisSequence: Sequences, informationSequence: Sequences, productOrService: Concept, modifier: Concepts,
  servicedDate: text, servicedPeriod: Type.Optional(Period), locationCodeableConcept: Type.Optional(Concept), quantity: Type.Optional(Quantity), net: Type.Optional(Money),
  detail: many({ sequence: Sequence, productOrService: Concept, quantity: Type.Optional(Quantity) }),
};

export const ClaimShape = resource('Claim', {
  contained: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 50 })),
  identifier: Identifiers, status: Type.Enum(['active']), type: Concept, use: Type.Enum(['claim']), patient: Reference, billablePeriod: Type.Optional(Period), created: Type.String(),
  insurer: Type.Optional(Reference), provider: Reference, priority: Concept, payee: Type.Optional(element({ type: Concept })), referral: Type.Optional(Reference), facility: Type.Optional(Reference),
  careTeam: many({ sequence: Sequence, provider: Reference, responsible: Type.Optional(Type.Boolean()), role: Type.Optional(Concept), qualification: Type.Optional(Concept) }),
  supportingInfo: many({
    sequence: Sequence, category: Concept, code: Type.Optional(Concept), timingDate: text, valueString: text, valueBoolean: Type.Optional(Type.Boolean()), valueQuantity: Type.Optional(Quantity),
  }),
  diagnosis: many({ sequence: Sequence, diagnosisCodeableConcept: Concept, type: Concepts }),
  insurance: Type.Array(element({ sequence: Sequence, focal: Type.Boolean(), identifier: Type.Optional(Identifier), coverage: Reference, preAuthRef: Type.Optional(Type.Array(Type.String(), { maxItems: 1 })) }), { minItems: 1, maxItems: 3 }),
  accident: Type.Optional(element({ date: Type.String(), type: Type.Optional(Concept), locationAddress: Type.Optional(Address) })),
  item: Type.Array(element(Item), { minItems: 1, maxItems: 50 }),
  total: Type.Optional(Money),
});

/** A claim with its parties beside it instead of in it. */
export const BundleShape = Type.Object({
  resourceType: Type.Literal('Bundle'),
  entry: Type.Array(Type.Object({ fullUrl: text, resource: Type.Object({ resourceType: Type.String() }, { additionalProperties: true }) }, { additionalProperties: true }), { minItems: 1, maxItems: 50 }),
}, { additionalProperties: true });

export const SUBMISSION_SHAPES = { ...PARTY_SHAPES, Claim: ClaimShape, Bundle: BundleShape } as const;
export type ShapeName = keyof typeof SUBMISSION_SHAPES;
export type Shaped<N extends ShapeName> = Static<(typeof SUBMISSION_SHAPES)[N]>;
export type ClaimItemShape = Shaped<'Claim'>['item'][number];
