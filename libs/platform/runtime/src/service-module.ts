import { type OrgId } from '@claimwright/kernel';
import { describeModules, type DocsOptions } from '@claimwright/platform-http';
import { type Job } from '@claimwright/platform-messaging';
import { Database, type ServiceSchema } from '@claimwright/platform-persistence';
import { type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { type OpenAPIObject } from '@nestjs/swagger';

/** Works off a queue of jobs; see `startWorker` for what `run` may rely on. */
export interface QueueWorker {
  readonly queue: string;
  readonly batchMax: number;
  readonly leaseMs: number;
  run(jobs: Job[], orgId: OrgId): Promise<void>;
}

/** Something to do every so often, such as looking into a mailbox. Each process does it, so doing it twice must be harmless. */
export interface Ticker {
  readonly name: string;
  readonly everyMs: number;
  /** Never runs twice at once; `signal` aborts when the process stops. */
  tick(signal: AbortSignal): Promise<void>;
}

export interface ServiceParts {
  service: ServiceSchema;
  controllers?: readonly Type[];
  /** Classes with `@OnEvents` methods. */
  subscribers?: readonly Type[];
  providers?: readonly Provider[];
  workers?: readonly Type<QueueWorker>[];
  tickers?: readonly Type<Ticker>[];
}

/** A service as `startApp` takes it: closed in itself, with its own `Database`, so that several share a process and nothing else. */
export interface ServiceModule extends Required<ServiceParts> {
  /** The Nest module around an open database. */
  module(db: Database): DynamicModule;
}

/** The OpenAPI description of services, together or one alone, made without a database: for the documents in the repository. */
export function describeServices(docs: DocsOptions, services: readonly ServiceModule[]): Promise<OpenAPIObject> {
  return describeModules(services.map((service) => service.module(Object.create(Database.prototype) as Database)), docs);
}

export function defineServiceModule(parts: ServiceParts): ServiceModule {
  const { service, controllers = [], subscribers = [], providers = [], workers = [], tickers = [] } = parts;
  // A class of its own: Nest tells modules apart by their classes.
  const name = `${service.name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Module`;
  const moduleClass = ({ [name]: class {} })[name] as Type;
  return {
    service, controllers, subscribers, providers, workers, tickers,
    module: (db) => ({
      module: moduleClass,
      controllers: [...controllers, ...subscribers],
      providers: [{ provide: Database, useValue: db }, ...providers, ...workers, ...tickers],
    }),
  };
}
