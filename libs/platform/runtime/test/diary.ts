import { defineEvent } from '@claimwright/contracts';
import { eventsFor } from '@claimwright/platform-messaging';
import { defineService } from '@claimwright/platform-persistence';
import { Controller } from '@nestjs/common';
import { Type } from 'typebox';
import { defineServiceModule, type ServiceModule } from '../src/index.js';

const OnEvents = eventsFor('diary');

/** A service that hears one event, in this topic. */
export function diary(topic: string): ServiceModule {
  const DayEnded = defineEvent({
    type: 'day.ended.v1', topic, key: 'dayId', summary: 'For tests.',
    payload: Type.Object({ dayId: Type.String() }, { additionalProperties: false }), example: { dayId: 'clm_01' },
  });

  @Controller()
  class DiarySubscriber {
    @OnEvents(DayEnded)
    hear(): Promise<void> {
      return Promise.resolve();
    }
  }
  return defineServiceModule({ service: defineService({ name: 'diary', entities: [], migrationsDir: new URL('../test-migrations/', import.meta.url) }), subscribers: [DiarySubscriber] });
}
