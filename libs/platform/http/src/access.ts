import { type FieldKind } from '@claimwright/platform-security';
import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { addRouteFacts, factsOf, type Access } from './route-facts.js';

const PERMISSION = /^[a-z][a-z-]*:[a-z][a-z-]*$/;

/** Lets only callers in who hold this permission, written `resource:action`. */
export function Permission(permission: string): MethodDecorator {
  if (!PERMISSION.test(permission)) throw new TypeError(`A permission is written resource:action, not ${permission}`);
  return applyDecorators(declare({ permission }), ApiExtension('x-permission', permission));
}

/** Lets everybody in, and says why that is right; where answering costs something, so many times a minute from one address. */
export function Public(because: string, { perAddress }: { perAddress?: number } = {}): MethodDecorator {
  if (because.trim() === '') throw new TypeError('A public route says why it is public');
  const limit: MethodDecorator = (_target, _key, descriptor) => addRouteFacts(descriptor.value as object, { perAddress });
  return applyDecorators(declare({ publicBecause: because }), limit, ApiExtension('x-public', because));
}

/** For what must not be done on a machine left unlocked: a person must have signed in within the last five minutes. */
export function StepUp(): MethodDecorator {
  return applyDecorators((_target, _key, descriptor) => addRouteFacts(descriptor.value as object, { stepUp: true }), ApiExtension('x-step-up', true));
}

function declare(access: Access): MethodDecorator {
  return (_target, key, descriptor) => {
    const handler = descriptor.value as object;
    if (factsOf(handler).access) throw new TypeError(`${String(key)} declares its access twice`);
    addRouteFacts(handler, { access });
  };
}

/** For an answer that is shown whole or not at all: its caller must be allowed to see these kinds of fields. */
export const Whole = (...kinds: readonly FieldKind[]): MethodDecorator => (_target, _key, descriptor) => addRouteFacts(descriptor.value as object, { whole: kinds });
