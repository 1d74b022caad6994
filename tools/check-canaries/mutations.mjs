// What keeps patients' data sealed, shut in and unsaid, and how each is taken away. The check has to turn red without it, in the place named.
/** @type {{ name: string, file: string, from: string, to: string, place: string }[]} */
export const MUTATIONS = [
  { name: 'what is sealed is encrypted', file: 'libs/services/coding/src/encounters.store.ts', from: 'tx.seal(CONTENT, id, encounter);', to: '(tx.seal(CONTENT, id, encounter) + JSON.stringify(encounter)) as never;', place: 'tables' },
  { name: 'an external id is kept as a hash', file: 'libs/services/coding/src/capture.ts', from: '    externalId: null,\n', to: '    externalId: encounter.externalId ?? null,\n', place: 'tables' },
  { name: 'an event has the patient sealed', file: 'libs/services/coding/src/encounter-events.ts', from: '    source: row.source,\n', to: "    ...(encounter.patient.accountNumber !== undefined && { externalId: encounter.patient.accountNumber }),\n    source: row.source,\n", place: 'tables' },
  { name: 'an error is logged without its message', file: 'libs/platform/runtime/src/log-fields.ts', from: '...(error instanceof DomainError ? { message: error.message } : {}),', to: 'message: (error as Error).message,', place: 'logs and crash output' },
  { name: 'a crash says nothing that its error says', file: 'libs/platform/runtime/src/uncaught.ts', from: "process.once('uncaughtException', (error) => {", to: "process.once('uncaughtException', (error) => {\n    process.stderr.write(String(error));", place: 'logs and crash output' },
  { name: 'a request id is drawn at random', file: 'libs/platform/http/src/hooks.ts', from: 'RANDOM_ID.test(given)', to: 'given.length < 65', place: 'logs and crash output' },
  { name: 'addresses are not told back', file: 'libs/platform/http/src/problem.filter.ts', from: 'path: shownPath(path, request.routeOptions?.url)', to: 'path', place: 'refusals' },
  { name: 'metrics count by route', file: 'libs/platform/http/src/hooks.ts', from: "route: request.routeOptions.url?.replaceAll('::', ':') ?? 'none'", to: "route: request.url.split('?')[0] ?? 'none'", place: 'metrics' },
  { name: 'who may see no patient sees none', file: 'libs/platform/http/src/fields.ts', from: '(hidden.has(name) ? []', to: '(hidden.has(`no ${name}`) ? []', place: 'answers to who may see no patient' },
  { name: 'operators are shown what contracts name', file: 'libs/platform/messaging/src/operations/show.ts', from: "if (schema === undefined) return [UNKNOWN_SHOWN, UNKNOWN_SHOWN];", to: 'if (schema === undefined) return [name, content];', place: 'command line' },
  { name: 'a job’s errors name no claim', file: 'libs/services/coding/src/import-jobs/import-jobs.store.ts', from: '...(line === undefined ? { claim: job.done } : { line }), code, detail }', to: '...(line === undefined ? { claim: job.done } : { line }), code, detail: `${detail} ${answer.claimNumber ?? \'\'}` }', place: 'tables' },
];
