// What an operator does beside the services, with the rights of DATABASE_ADMIN_URL (npm run operate -- <command>):
//   role-url <service>               the DATABASE_URL of a service's own role, from DATABASE_ROLE_SECRET
//   make-key                         the key in KEY_FILE, unless it is there
//   create-organisation <name>       an organisation with its data keys, under KEY_FILE; answers its id
//   create-key <org> <name> <permission…>   an API key of an organisation, under KEY_FILE; it is shown once
import { roleUrl } from '@claimwright/platform-persistence';
import { readConfig, secretText, secretUrl, text } from '@claimwright/platform-runtime';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import pg from 'pg';

const CONFIG = { DATABASE_ADMIN_URL: secretUrl(), DATABASE_ROLE_SECRET: secretText().optional(), KEY_FILE: text({ expected: 'the path of the key file' }).optional() };
const say = (line) => process.stdout.write(`${line}\n`);

/** Answers the lines to show. */
export async function operate([command, ...args], env) {
  const { DATABASE_ADMIN_URL: adminUrl, DATABASE_ROLE_SECRET: secret, KEY_FILE: keyFile } = readConfig(CONFIG, env);
  if (command === 'role-url' && args.length === 1 && secret) return [roleUrl(adminUrl, args[0], secret)];
  if (command === 'make-key' && args.length === 0 && keyFile) return [(await fileKeyProvider(keyFile)).keyId];
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'claimwright operate' });
  await client.connect();
  const keys = keyFile && (await fileKeyProvider(keyFile));
  const access = new AccessStore(async (sql, params) => (await client.query(sql, params)).rows, keys);
  try {
    if (command === 'create-organisation' && args.length === 1 && keyFile) {
      return [await access.createOrganisation(args[0], new KeyRing(access, keys))];
    }
    if (command === 'create-key' && args.length >= 3 && keyFile) return [await access.createApiKey(args[0], args[1], args.slice(2))];
    throw new Error('usage: npm run operate -- role-url <service> | make-key | create-organisation <name> | create-key <org> <name> <permission…>; the first needs DATABASE_ROLE_SECRET, the others KEY_FILE');
  } finally {
    await client.end();
  }
}

if (import.meta.main) {
  try {
    for (const line of await operate(process.argv.slice(2), process.env)) say(line);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
