import { type Finding } from '@claimwright/kernel';
import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { pointerPart } from './json-schema.js';
import { HttpProblem } from './problem.js';

const CODES: Record<string, string> = {
  whitelistValidation: 'unknown_field', isDefined: 'required', isNotEmpty: 'required',
  isString: 'wrong_type', isInt: 'wrong_type', isNumber: 'wrong_type', isBoolean: 'wrong_type', isArray: 'wrong_type', isObject: 'wrong_type', nestedValidation: 'wrong_type', isInstance: 'wrong_type',
  matches: 'wrong_format', isISO8601: 'wrong_format', isEmail: 'wrong_format', isUrl: 'wrong_format', isDateString: 'wrong_format', isUuid: 'wrong_format',
  isIn: 'not_one_of', isEnum: 'not_one_of', equals: 'not_one_of',
  min: 'out_of_range', max: 'out_of_range', isPositive: 'out_of_range',
  minLength: 'wrong_length', maxLength: 'wrong_length', isLength: 'wrong_length',
  arrayMinSize: 'wrong_count', arrayMaxSize: 'wrong_count', arrayNotEmpty: 'wrong_count', arrayUnique: 'duplicate',
};

class RefusedFields extends Error {
  constructor(readonly errors: ValidationError[]) {
    super('refused fields');
  }
}

/** Checks DTOs by class-validator: unknown fields are refused, and every refused field is one finding with its pointer. */
@Injectable()
export class RequestPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true, whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => new RefusedFields(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' && this.takesDto(metadata)) requireObject(value);
    else refuseNul(value, metadata);
    try {
      return await (super.transform(value, metadata) as Promise<unknown>);
    } catch (error) {
      if (!(error instanceof RefusedFields)) throw error;
      const findings = error.errors.flatMap((one) => findingsOf(one, ''));
      if (metadata.type === 'body') throw new HttpProblem(422, 'invalid_body', 'The body does not fit its schema', { findings });
      throw new HttpProblem(400, 'invalid_parameter', `A ${metadata.type === 'param' ? 'path' : metadata.type} parameter is not valid`, { findings });
    }
  }

  private takesDto({ metatype }: ArgumentMetadata): boolean {
    return metatype !== undefined && ![Object, Array, String, Number, Boolean].includes(metatype as never);
  }
}

/** An address can hold NUL as %00; no text has it, and Postgres refuses it. */
function refuseNul(value: unknown, { type }: ArgumentMetadata): void {
  if ((type !== 'query' && type !== 'param') || typeof value !== 'object' || value === null) return;
  const findings = Object.entries(value).filter(([, text]) => [text].flat().some((one) => typeof one === 'string' && one.includes('\0')))
    .map(([name]): Finding => ({ code: 'wrong_format', severity: 'error', pointer: `/${pointerPart(name)}`, message: 'must not hold NUL' }));
  if (findings.length > 0) throw new HttpProblem(400, 'invalid_parameter', `A ${type === 'param' ? 'path' : type} parameter is not valid`, { findings });
}

function requireObject(value: unknown): void {
  if (value === undefined) throw new HttpProblem(400, 'body_missing', 'Send a JSON body');
  // Only what a JSON text makes: class-transformer calls the constructors of whatever it finds, and those of a stream end the process.
  if (typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)) return;
  const findings: Finding[] = [{ code: 'wrong_type', severity: 'error', pointer: '', message: 'must be an object' }];
  throw new HttpProblem(422, 'invalid_body', 'The body does not fit its schema', { findings });
}

function findingsOf(error: ValidationError, above: string): Finding[] {
  const pointer = `${above}/${pointerPart(error.property)}`;
  const inner = (error.children ?? []).flatMap((child) => findingsOf(child, pointer));
  const rules = Object.entries(error.constraints ?? {});
  const [first] = rules;
  if (!first) return inner;
  // class-validator runs every rule on a missing field too.
  if (error.value === undefined && first[0] !== 'whitelistValidation') return [{ code: 'required', severity: 'error', pointer, message: 'is required' }, ...inner];
  // A value of another type breaks the other rules as well, which says nothing more.
  const wrongType = rules.find(([rule]) => CODES[rule] === 'wrong_type');
  return [...(wrongType ? [wrongType] : rules).map(([rule, message]) => findingOf(rule, message, { pointer, property: error.property })), ...inner];
}

function findingOf(rule: string, message: string, { pointer, property }: { pointer: string; property: string }): Finding {
  return { code: CODES[rule] ?? 'invalid', severity: 'error', pointer, message: rule === 'whitelistValidation' ? 'is not a field here' : withoutName(message, property) };
}

// class-validator begins its messages with the field's name, which the pointer tells already.
function withoutName(message: string, property: string): string {
  return message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
}
