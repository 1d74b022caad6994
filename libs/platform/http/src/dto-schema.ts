import { createRequire } from 'node:module';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

interface Rule {
  name: string;
  constraints: unknown[];
  each: boolean;
}

/** Where class-transformer keeps what `@Type` said; it has no public way to ask. */
interface TypeStorage {
  findTypeMetadata(dto: object, property: string): { typeFunction?: () => unknown } | undefined;
}
const { defaultMetadataStorage } = createRequire(import.meta.url)('class-transformer/cjs/storage.js') as { defaultMetadataStorage: TypeStorage };

const described = new WeakSet<object>();

/** Tells the documentation what class-validator already knows of a DTO, so that nobody declares a field twice. */
export function describeDto(dto: unknown): void {
  if (typeof dto !== 'function' || described.has(dto)) return;
  described.add(dto);
  for (const [property, rules] of rulesOf(dto)) {
    const prototype = dto.prototype as object;
    const nested = nestedType(dto, property);
    if (nested) describeDto(nested);
    ApiProperty(optionsOf(prototype, property, rules, nested))(prototype, property);
  }
}

function rulesOf(dto: object): Map<string, Rule[]> {
  const byProperty = new Map<string, Rule[]>();
  for (const { propertyName, name, type, constraints, each } of getMetadataStorage().getTargetValidationMetadatas(dto as never, '', true, false)) {
    const rules = byProperty.get(propertyName) ?? [];
    rules.push({ name: name ?? type, constraints: (constraints ?? []) as unknown[], each });
    byProperty.set(propertyName, rules);
  }
  return byProperty;
}

function nestedType(dto: object, property: string): unknown {
  const found = defaultMetadataStorage.findTypeMetadata(dto, property)?.typeFunction?.();
  return found === Number || found === String || found === Boolean || found === Date ? undefined : found;
}

function optionsOf(prototype: object, property: string, rules: readonly Rule[], nested: unknown): ApiPropertyOptions {
  const design: unknown = Reflect.getMetadata('design:type', prototype, property);
  const isArray = design === Array;
  const base = nested ? { type: () => nested } : { type: typeOf(rules) };
  const facts = Object.assign({}, ...rules.map(factsOfRule)) as object;
  const optional = rules.some(({ name }) => name === 'isOptional' || name === 'conditionalValidation');
  return { required: !optional, isArray, ...base, ...facts } as ApiPropertyOptions;
}

function typeOf(rules: readonly Rule[]): string {
  const names = new Set(rules.map(({ name }) => name));
  if (names.has('isInt')) return 'integer';
  if (names.has('isNumber') || names.has('min') || names.has('max')) return 'number';
  if (names.has('isBoolean')) return 'boolean';
  return names.has('isObject') ? 'object' : 'string';
}

function factsOfRule({ name, constraints: [first, second] }: Rule): object {
  switch (name) {
    case 'min': return { minimum: first };
    case 'max': return { maximum: first };
    case 'isPositive': return { exclusiveMinimum: 0 };
    case 'minLength': return { minLength: first };
    case 'maxLength': return { maxLength: first };
    case 'isLength': return { minLength: first, ...(second === undefined ? {} : { maxLength: second }) };
    case 'matches': return { pattern: (first as RegExp).source };
    case 'isIn': return { enum: first };
    case 'isEnum': return { enum: Object.values(first as object) };
    case 'arrayMinSize': return { minItems: first };
    case 'arrayMaxSize': return { maxItems: first };
    case 'isISO8601': case 'isDateString': return { format: 'date-time' };
    case 'isEmail': return { format: 'email' };
    case 'isUrl': return { format: 'uri' };
    default: return {};
  }
}
