import { type EventDefinition, type EventOf } from '@claimwright/contracts';
import { type Tx } from '@claimwright/platform-persistence';
import { Catch, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';

/** What the bus reads from a handler's registration. */
export interface SubscriberExtras {
  group: string;
  definition: EventDefinition;
}

/** Nest would log the exception whole and hand on "Internal server error"; the batch runner needs the error itself. */
@Catch()
class PassOn implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

type Handler<D extends EventDefinition> = (events: EventOf<D>[], tx: Tx) => Promise<void>;

/**
 * The decorator of one consumer group. `@OnEvents(Def)` marks a controller's method as the handler of that event: it gets a batch
 * of one organisation and the transaction the batch runs in. A method for another payload does not compile.
 */
export function eventsFor(group: string) {
  return <D extends EventDefinition>(definition: D) =>
    <M extends Handler<D>>(target: object, name: string, descriptor: TypedPropertyDescriptor<M>): void => {
      const extras: SubscriberExtras = { group, definition };
      Payload()(target, name, 0);
      Ctx()(target, name, 1);
      // The group is part of the pattern: services that share a process listen to the same types.
      EventPattern<string>(`${group}/${definition.type}`, extras)(target, name, descriptor);
      UseFilters(new PassOn())(target, name, descriptor);
    };
}
