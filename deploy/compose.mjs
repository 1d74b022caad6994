// Reads docker-compose.yml as compose does, as far as it is used there: anchors, merges, `${NAME:-default}`, and environment files.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';

const ROOT = path.join(import.meta.dirname, '..');

/** The file with all variables filled in; each service's `environment` holds its environment files' variables too. */
export function readCompose({ env = process.env, file = path.join(ROOT, 'docker-compose.yml') } = {}) {
  const filled = fill(parse(readFileSync(file, 'utf8'), { merge: true }), env);
  const services = Object.entries(filled.services).map(([name, service]) => {
    const secrets = (service.env_file ?? []).map((one) => parseEnv(readFileSync(path.resolve(path.dirname(file), one), 'utf8')));
    return [name, { ...service, environment: Object.assign({}, ...secrets, service.environment) }];
  });
  return { ...filled, services: Object.fromEntries(services) };
}

function fill(value, env) {
  if (typeof value === 'string') return value.replaceAll(/\$\{(\w+)(?::-([^}]*))?\}/g, (_, name, otherwise = '') => env[name] || otherwise);
  if (Array.isArray(value)) return value.map((one) => fill(one, env));
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, env)]));
  return value;
}
