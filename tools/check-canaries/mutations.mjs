// What keeps patients' data sealed, shut in and unsaid, and how each is taken away. The check has to turn red without it, in the place named.
/** @type {{ name: string, file: string, changes: [from: string, to: string][], place: string }[]} */
export const MUTATIONS = [
  {
    name: 'what is sealed is encrypted', file: 'libs/platform/security/src/sealing.ts', place: 'tables',
    changes: [
      ['cipher.update(plain), cipher.final(), cipher.getAuthTag()]', 'plain, cipher.final(), Buffer.alloc(TAG_BYTES)]'],
      ['  const decipher = createDecipheriv(', '  if (box.length > 0) return box.subarray(NONCE_BYTES, -TAG_BYTES);\n  const decipher = createDecipheriv('],
    ],
  },
  { name: 'an external id is kept as a hash', file: 'libs/services/coding/src/capture.ts', changes: [['    externalId: null,\n', '    externalId: encounter.externalId ?? null,\n']], place: 'files of Postgres' },
  { name: 'an event has the patient sealed', file: 'libs/services/coding/src/encounter-events.ts', changes: [['    source: row.source,\n', "    ...(encounter.patient.accountNumber !== undefined && { externalId: encounter.patient.accountNumber }),\n    source: row.source,\n"]], place: 'tables' },
  { name: 'an error is logged without its message', file: 'libs/platform/runtime/src/log-fields.ts', changes: [['...(error instanceof DomainError ? { message: error.message } : {}),', 'message: (error as Error).message,']], place: 'logs and crash output' },
  { name: 'a crash says nothing that its error says', file: 'libs/platform/runtime/src/uncaught.ts', changes: [["process.once('uncaughtException', (error) => {", "process.once('uncaughtException', (error) => {\n    process.stderr.write(String(error));"]], place: 'logs and crash output' },
  { name: 'a request id is drawn at random', file: 'libs/platform/http/src/hooks.ts', changes: [['RANDOM_ID.test(given)', 'given.length < 65']], place: 'logs and crash output' },
  { name: 'addresses are not told back', file: 'libs/platform/http/src/problem.filter.ts', changes: [['path: shownPath(path, request.routeOptions?.url)', 'path']], place: 'refusals' },
  { name: 'metrics count by route', file: 'libs/platform/http/src/hooks.ts', changes: [["route: request.routeOptions.url?.replaceAll('::', ':') ?? 'none'", "route: request.url.split('?')[0] ?? 'none'"]], place: 'metrics' },
  { name: 'who may see no patient sees none', file: 'libs/platform/http/src/fields.ts', changes: [['(hidden.has(name) ? []', '(hidden.has(`no ${name}`) ? []']], place: 'answers to who may see no patient' },
  { name: 'operators are shown what contracts name', file: 'libs/platform/messaging/src/operations/show.ts', changes: [["if (schema === undefined) return [UNKNOWN_SHOWN, UNKNOWN_SHOWN];", 'if (schema === undefined) return [name, content];']], place: 'command line' },
  { name: 'a job’s errors name no claim', file: 'libs/services/coding/src/import-jobs/import-jobs.store.ts', changes: [['...(line === undefined ? { claim: job.done } : { line }), code, detail }', '...(line === undefined ? { claim: job.done } : { line }), code, detail: `${detail} ${answer.claimNumber ?? \'\'}` }']], place: 'tables' },
];
