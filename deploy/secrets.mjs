// Writes the environment files with the secrets of a deployment by compose: node deploy/secrets.mjs <folder>
// Then: CLAIMWRIGHT_SECRETS=<folder> docker compose up. What is in deploy/secrets/development is public, for trying things out.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { roleUrl } from '@claimwright/platform-persistence';
import { SERVICES } from './services.mjs';

const DATABASE = 'claimwright';

/** The files by name: each process is given its own role's address, and only what prepares the database the administrator's. */
export function secretFiles({ databasePassword, roleSecret, heading, marks = {} }) {
  const adminUrl = `postgres://postgres:${databasePassword}@postgres:5432/${DATABASE}`;
  const files = {
    'postgres.env': { POSTGRES_PASSWORD: databasePassword },
    'operator.env': { DATABASE_ADMIN_URL: adminUrl, DATABASE_ROLE_SECRET: roleSecret, ...marks },
    // The simulator makes its own schema when it starts.
    'simulator.env': { DATABASE_URL: adminUrl, DATABASE_ROLE_SECRET: roleSecret },
    ...Object.fromEntries(SERVICES.map((service) => [`${service}.env`, { DATABASE_URL: roleUrl(adminUrl, service, roleSecret), ...marks }])),
  };
  const text = (variables) => [`# ${heading}`, ...Object.entries(variables).map(([name, value]) => `${name}=${value}`), ''].join('\n');
  return Object.fromEntries(Object.entries(files).map(([name, variables]) => [name, text(variables)]));
}

export const DEVELOPMENT = {
  databasePassword: 'development-only', roleSecret: 'development-only-not-a-secret',
  // Without it a process in production refuses them.
  marks: { PUBLIC_SECRETS: 'true' },
  heading: 'FOR DEVELOPMENT ONLY: everybody can read this. Make your own with: node deploy/secrets.mjs <folder>',
};

function main([folder, ...rest]) {
  if (!folder || rest.length > 0) throw new Error('usage: node deploy/secrets.mjs <folder> | --development');
  const isPublic = folder === '--development';
  const at = isPublic ? path.join(import.meta.dirname, 'secrets', 'development') : path.resolve(folder);
  // Other passwords would lock everybody out of a database that knows the old ones.
  if (!isPublic && existsSync(path.join(at, 'postgres.env'))) throw new Error(`${at} has secrets already`);
  const secret = () => randomBytes(24).toString('hex');
  mkdirSync(at, { recursive: true, ...(!isPublic && { mode: 0o700 }) });
  const made = isPublic ? DEVELOPMENT : { databasePassword: secret(), roleSecret: secret(), heading: 'Secrets of one deployment: keep them out of version control.' };
  for (const [name, text] of Object.entries(secretFiles(made))) writeFileSync(path.join(at, name), text, { mode: isPublic ? 0o644 : 0o600 });
  process.stdout.write(`Secrets written to ${at}\n`);
}

if (import.meta.main) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
