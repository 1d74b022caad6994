// Status 0 when the process in this container is ready, else 1: of a service by default, or at the path that is given.
const { PORT = '3000' } = process.env;
const [at = '/health/ready'] = process.argv.slice(2);
const answer = await fetch(`http://127.0.0.1:${PORT}${at}`, { signal: AbortSignal.timeout(4_000) }).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
