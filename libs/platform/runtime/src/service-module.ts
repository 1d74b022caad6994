import { type OrgId } from '@claimwright/kernel';
import { describeModules, type DocsOptions } from '@claimwright/platform-http';
import { type Job } from '@claimwright/platform-messaging';
import { Database, type ServiceSchema } from '@claimwright/platform-persistence';
import { type DynamicModule, type InjectionToken, type Provider, type Type } from '@nestjs/common';
import { type OpenAPIObject } from '@nestjs/swagger';

/** Where `@Inject` keeps what a constructor takes. */
const INJECTED_PARAMETERS = 'self:paramtypes';

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
  /** A sentence on each resource its controllers serve, by the first word of the path after the version: for the documentation. */
  resources?: Readonly<Record<string, string>>;
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
  const modules = services.map(({ service, controllers }) => ({ module: moduleClass(service), controllers: [...controllers], providers: standIns(controllers) }));
  return describeModules(modules, withResources(docs, services));
}

/** Everything there is to say of these services' resources beside what their controllers declare. */
export function withResources(docs: DocsOptions, services: readonly ServiceModule[]): DocsOptions {
  return { ...docs, resources: Object.assign({}, ...services.map(({ resources }) => resources), docs.resources) as Record<string, string> };
}

/** What these controllers inject, by name only: nothing is constructed for a description, and a process gives more than a service holds. */
function standIns(controllers: readonly Type[]): Provider[] {
  const tokens = controllers.flatMap((controller) => ((Reflect.getMetadata(INJECTED_PARAMETERS, controller) ?? []) as { param: InjectionToken }[]).map(({ param }) => param));
  return [...new Set(tokens)].map((provide) => ({ provide, useValue: undefined }));
}

export function defineServiceModule(parts: ServiceParts): ServiceModule {
  const { service, controllers = [], resources = {}, subscribers = [], providers = [], workers = [], tickers = [] } = parts;
  const module = moduleClass(service);
  return {
    service, controllers, resources, subscribers, providers, workers, tickers,
    module: (db) => ({
      module,
      controllers: [...controllers, ...subscribers],
      providers: [{ provide: Database, useValue: db }, ...providers, ...workers, ...tickers],
    }),
  };
}

/** A class of its own: Nest tells modules apart by their classes. */
function moduleClass({ name: service }: ServiceSchema): Type {
  const name = `${service.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Module`;
  return ({ [name]: class {} })[name] as Type;
}
